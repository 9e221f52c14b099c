import type { DateCandidate } from "./candidate.ts";
import { dayOf, daysIn, two } from "./day.ts";

const DAY_PATH = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/;
const DAY_RUN = /(?:^|[/_-])(\d{4})(\d{2})(\d{2})(?=[/_.-]|$)/;
const MONTH_PATH = /\/(\d{4})[/-](\d{1,2})\//;
const OLDEST_YEAR = 1995;

/**
 * The day, or the month, that a web address carries in its path. Words of the address are not read, nor is its query:
 * they name what the report is about.
 *
 * @example
 * readUrlDate("https://example.org/2020/05/25/title/")?.edtf // "2020-05-25"
 */
export function readUrlDate(url: string): DateCandidate | null {
  const path = pathOf(url);
  if (path === null) return null;
  const found = DAY_PATH.exec(path) ?? DAY_RUN.exec(path);
  const day = found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
  if (day && Number(day.slice(0, 4)) >= OLDEST_YEAR)
    return { source: "url", from: day, to: day, edtf: day, text: path };
  const month = MONTH_PATH.exec(path);
  const [year, number] = [Number(month?.[1]), Number(month?.[2])];
  if (!month || !dayOf(year, number, 1) || year < OLDEST_YEAR) return null;
  const edtf = `${year}-${two(number)}`;
  return { source: "url", from: `${edtf}-01`, to: `${edtf}-${daysIn(year, number)}`, edtf, text: path };
}

function pathOf(url: string): string | null {
  const match = /^(?:https?:)?\/\/[^/\s?#]+(\/[^\s?#]*)/i.exec(url.trim());
  return match?.[1] ?? null;
}
