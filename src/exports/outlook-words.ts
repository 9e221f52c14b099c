import type { Claim, Labels, Lane } from "../model/index.ts";

/** What a claim does to its line, or lacks to do it; null where it does neither. */
export function outlookWords({ id }: Claim, { outlook }: Lane): Labels | null {
  const deciding = outlook.deciding.find(({ claim }) => claim === id);
  if (deciding) {
    const { without } = deciding;
    return {
      ar: `يحسم الموقف؛ من دونه ${without ? `يكون الموقف: ${without.ar}` : "لا شيء يبلغ المعيار"}`,
      en: `decides the line; without it ${without ? `the line says: ${without.en}` : "nothing meets the bar"}`,
    };
  }
  const lacking = outlook.lacking.find(({ claim }) => claim === id);
  return lacking
    ? { ar: `دون المعيار؛ ينقصه ${lacking.needs.ar}`, en: `below the bar; it needs ${lacking.needs.en}` }
    : null;
}

/** Where the evidence of a line ends, in English: in Arabic the date must stand apart from the text around it. */
export const lastReportWords = ({ lastReport }: Lane): string | null =>
  lastReport === null ? null : `no evidence after ${lastReport}`;
