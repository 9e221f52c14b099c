import type { Reading, ReadText, Token } from "../../model/index.ts";

/**
 * "الهجوم", "بالهجوم", "للهجوم": whether word `i` bears the article, and does not only begin so ("إلغاء", "التزام", and
 * "الاف" written without its hamza).
 */
export function hasArticle({ tokens, analyses }: Pick<ReadText, "tokens" | "analyses">, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && bearsArticle(token, analyses[i] ?? null);
}

/** The same of one word, as it is read; its letters decide where it is not, and for names. */
export function bearsArticle({ text, norm }: Pick<Token, "text" | "norm">, read: Reading | null): boolean {
  if (read && read.pos !== "name") return read.article;
  return (
    /^[وف]?(?:[بكل]?ال|لل)/.test(norm) && !/^[وف]?[بكل]?[أإآ]/.test(text.normalize("NFKC").replace(SIGNS, ""))
  );
}

/** Vowel signs and what stretches a word: they may stand before its alef. */
const SIGNS = /[\p{M}\u0640]/gu;
