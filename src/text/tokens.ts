import type { Language, Token } from "../model/index.ts";
import { normaliseArabic } from "./ar/normalise.ts";
import { normaliseEnglish } from "./en/normalise.ts";

// A word may hold invisible joiners and an apostrophe (English); a number may hold its separators.
const TOKEN =
  /\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{M}\p{N}\u200b-\u200d\u0640]+(?:['’](?:s|S|t|re|ve|ll|d)\b)?|[^\s]/gu;

/** The folding of a language. */
export function normaliserOf(language: Language): (word: string) => string {
  return language === "ar" ? normaliseArabic : normaliseEnglish;
}

/**
 * Words, numbers and marks of a text with their spans; white space lies between.
 *
 * @example
 * readTokens("قال: نعم", "ar").map((token) => token.text) // ["قال", ":", "نعم"]
 */
export function readTokens(text: string, language: Language): Token[] {
  const normalise = normaliserOf(language);
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const kind = /^\p{N}/u.test(word) ? "number" : /\p{L}/u.test(word) ? "word" : "mark";
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      norm: normalise(word),
      kind,
    });
  }
  return tokens;
}
