import type { Language, Token } from "../model/index.ts";
import { normaliseArabic } from "./ar/normalise.ts";
import { normaliseEnglish } from "./en/normalise.ts";
import { findBrokenWords } from "./orthography/broken-words.ts";

/** Signs that nobody sees: joiners, marks of direction, of order. Outside a word they are no token, like white space. */
const UNSEEN = "\\u200b-\\u200f\\u061c\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";
const IN_WORD = "[\\p{L}\\p{M}\\p{N}\\u200b-\\u200d\\u0640]";
/** An address is one token: the names inside it name nobody. */
const ADDRESS =
  "(?:https?:\\/\\/|www\\.)[A-Za-z0-9%&?=#_~/:.+-]*[A-Za-z0-9%=#_/]|[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+";
const NUMBER = "\\p{N}+(?:[.,:/-]\\p{N}+)*";
/** A word may hold invisible joiners, signs of direction between its letters (Arabic) and an apostrophe (English). */
const WORD = `(?=[\\p{L}\\p{M}\\p{N}\\u0640])${IN_WORD}+(?:(?<=[\\u0620-\\u0652])[\\u200e\\u200f\\u2060\\ufeff]+(?=[\\u0620-\\u064a])${IN_WORD}+)*(?:['’](?:s|S|t|m|re|ve|ll|d)\\b)?`;
/** Two apostrophes are typed for one quotation mark. */
const TOKEN = new RegExp(`${ADDRESS}|${NUMBER}|${WORD}|''|[^\\s${UNSEEN}]`, "gu");

/** The folding of a language. */
export function normaliserOf(language: Language): (word: string) => string {
  return language === "ar" ? normaliseArabic : normaliseEnglish;
}

/**
 * Words, numbers, addresses and marks of a text with their spans; white space and what cannot be seen lies between.
 *
 * @param text any text; offsets count its UTF-16 units
 * @param language how words are folded (`norm`); the cuts are the same in both
 * @returns tokens in order, without overlap; `text.slice(start, end)` is a token's `text`. Never fails
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
