import type { PdfRun } from "./pdf-thread.ts";

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
const ALL_ARABIC = new RegExp(ARABIC, "g");
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;
/** A gap of this share of a letter's height is a space that the file does not write. */
const SPACE_SHARE = 0.2;
/** Runs whose feet differ by less than this share of their height stand on one line. */
const LINE_SHARE = 0.5;

/**
 * The lines of a page. Runs on one line are put in the order of reading, which for Arabic is from the right: files
 * give them in the order in which they were drawn.
 */
export function linesOfPage(runs: readonly PdfRun[]): string[] {
  const lines: PdfRun[][] = [];
  for (const run of runs) {
    if (run.text.trim() === "") continue;
    const line = lines.at(-1);
    const [last] = line ?? [];
    const isSame = last && Math.abs(last.y - run.y) < Math.max(last.height, run.height, 1) * LINE_SHARE;
    if (isSame) line?.push(run);
    else lines.push([run]);
  }
  return lines.map(textOfLine).filter((text) => text !== "");
}

function textOfLine(runs: readonly PdfRun[]): string {
  const whole = runs.map(({ text }) => text).join("");
  const isArabic = (whole.match(ALL_ARABIC)?.length ?? 0) * 2 > (whole.match(/\p{L}/gu)?.length ?? 0);
  const sorted = [...runs].sort((a, b) => (isArabic ? b.x - a.x : a.x - b.x));
  let text = "";
  for (const [index, run] of sorted.entries()) {
    const before = sorted[index - 1];
    const [left, right] = isArabic ? [run, before] : [before, run];
    const gap = left && right ? right.x - (left.x + left.width) : 0;
    text += before && gap > run.height * SPACE_SHARE ? ` ${run.text}` : run.text;
  }
  return text.replace(/\s+/g, " ").trim();
}

/** Letters in the shapes they have beside others, as letters. */
export function withoutPresentationForms(text: string): string {
  return text.replace(PRESENTATION_FORMS, (shapes) => shapes.normalize("NFKC"));
}

export const hasPresentationForms = (text: string) => text.search(PRESENTATION_FORMS) >= 0;

/**
 * Whether the letters of a line stand from its end to its start. Words end in ta marbuta and alif maqsura and never
 * begin with them; words begin with the article and seldom end in it turned round.
 */
export function isReversed(line: string): boolean {
  const words = line.match(/[\u0620-\u06ff]{2,}/g) ?? [];
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
  const wrong = 2 * count(/^[ةى]/) + count(/لا$/);
  const right = 2 * count(/[ةى]$/) + count(/^ال/);
  return wrong >= 2 && wrong > right;
}

/** Whether digits or Latin letters stand among Arabic words, where the order of a PDF's letters is often broken. */
export function isMixed(line: string): boolean {
  return ARABIC.test(line) && /[0-9A-Za-z\u0660-\u0669]/.test(line);
}
