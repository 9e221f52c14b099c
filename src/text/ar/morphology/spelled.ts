import { normaliseArabic } from "../normalise.ts";

/** A word folded for look-ups, and the same word with its hamzas, equally long. */
export interface Spelled {
  readonly folded: string;
  readonly spelling: string;
}

/** Vowel signs, Koranic marks, tatweel, zero-width and bidi controls, signs that stand alone as presentation forms. */
const MARKS =
  /[\u00ad\u0610-\u061a\u061c\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe70-\ufe7f\ufeff]/g;
const LETTERS_ONLY = /^[\u0621-\u063a\u0641-\u064a]*$/;
const PERSIAN: Readonly<Record<string, string>> = { ی: "ي", ې: "ي", ک: "ك", ہ: "ه", ھ: "ه", ۀ: "ة", ە: "ه" };

/**
 * Both forms of a word as written.
 *
 * @example
 * spelled("أُسْرَةٌ") // { folded: "اسرة", spelling: "أسرة" }
 */
export function spelled(word: string): Spelled {
  if (LETTERS_ONLY.test(word)) return { folded: normaliseArabic(word), spelling: word };
  // Marks go before composition, so that one between a letter and its hamza does not keep them apart, and after it,
  // since ligatures hold some.
  const spelling = word
    .replace(MARKS, "")
    .normalize("NFKC")
    .replace(MARKS, "")
    .replace(/[یېکہھۀە]/g, (letter) => PERSIAN[letter] ?? letter);
  return { folded: normaliseArabic(spelling), spelling };
}
