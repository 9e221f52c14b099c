import type { Language, Token } from "../model/index.ts";
import { normaliseArabic } from "./ar/normalise.ts";
import { normaliseEnglish } from "./en/normalise.ts";
import { findBrokenWords } from "./orthography/broken-words.ts";

// A word may hold invisible joiners, signs of direction between its letters (Arabic) and an apostrophe (English);
// a number may hold its separators.
const TOKEN =
  /\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{M}\p{N}\u200b-\u200d\u0640]+(?:(?<=[\u0620-\u0652])[\u200e\u200f\u2060\ufeff]+(?=[\u0620-\u064a])[\p{L}\p{M}\p{N}\u200b-\u200d\u0640]+)*(?:['’](?:s|S|t|re|ve|ll|d)\b)?|[^\s]/gu;

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
  const broken = findBrokenWords(text);
  let nextBroken = 0;
  let done = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index < done) continue;
    const whole = broken[nextBroken];
    if (whole && whole.start <= match.index) {
      nextBroken++;
      done = whole.end;
      const { start, end, plain } = whole;
      tokens.push({ start, end, text: text.slice(start, end), norm: normalise(plain), kind: "word" });
      continue;
    }
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
