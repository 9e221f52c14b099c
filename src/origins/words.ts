import type { Span } from "../model/index.ts";

/** A word as it is compared, and where it stands. */
export interface FoldedWord extends Span {
  readonly folded: string;
}

/** Numbers with their separators, else letters with marks, tatweel, joiners and apostrophes inside. */
const WORD = /\p{N}+(?:[.,٫٬]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{Cf}]*(?:['’][\p{L}\p{M}]+)*/gu;
/** What only some texts need folded; most words pass untouched. */
const UNUSUAL = /[^a-z\u0621-\u064a]|[\u0621-\u0626\u0629\u0640\u0649]/;

/**
 * Folds what outlets change when they retype a word: marks, tatweel, hamza and its seats, ya and ta marbuta, case,
 * the digits' script and their separators.
 *
 * @example
 * foldWord("المسئولة") === foldWord("المسؤُولـه") // true
 */
export function foldWord(word: string): string {
  if (!UNUSUAL.test(word)) return word;
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}ـ'’.,٫٬]/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ءؤئ]/g, "")
    .replace(/[ىی]/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/[ةھہ]/g, "ه")
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
}

/**
 * The words of a text. A "و" that stands alone belongs to the word after it, since some outlets leave a space there; a
 * number stays apart from it in any spelling.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let loose: FoldedWord | null = null;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const word: FoldedWord = { folded: foldWord(match[0]), start, end: start + match[0].length };
    if (word.folded === "") continue;
    if (loose === null && word.folded === "و") loose = word;
    else {
      const isNumber = /^\p{N}/u.test(word.folded);
      if (loose && isNumber) words.push(loose, word);
      else words.push(loose ? { ...word, folded: `و${word.folded}`, start: loose.start } : word);
      loose = null;
    }
  }
  return words;
}

const CLOSES: Readonly<Record<string, string>> = { "«": "»", "‹": "›" };
/** Marks that look alike at both ends, or are typed the wrong way round in Arabic. */
const EITHER_END = /["“”„‟]/;

/** The stretches between quotation marks, the marks left out; a quotation within another belongs to the outer one. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly at: number; readonly closes: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(/["“”„‟«»‹›\n]/g)) {
    const kind = EITHER_END.test(mark) ? '"' : mark;
    if (open === null) {
      const closes: string | undefined = kind === '"' ? kind : CLOSES[kind];
      if (closes !== undefined) open = { at: index + 1, closes };
    } else if (kind === open.closes) {
      spans.push({ start: open.at, end: index });
      open = null;
      // Only a mark with two shapes may run over paragraphs: one that looks alike at both ends would turn the rest
      // of the text inside out where its partner is missing.
    } else if (kind === "\n" && open.closes === '"') open = null;
  }
  return spans;
}
