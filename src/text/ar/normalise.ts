const FOLD: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ہ: "ه",
  ھ: "ه",
  ۀ: "ة",
  ە: "ه",
};
/** Vowel signs, Koranic marks, tatweel, zero-width and bidi controls: nothing a look-up should see. */
const DROP =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Folds a word for look-ups: diacritics, tatweel and invisible marks out, hamza seats of alef, final ya
 * and Persian letters to one form, digits to ASCII. The text itself is never changed.
 *
 * @param word a word as written, or several
 * @returns the folded word, shorter or equally long but for ligatures, which become their letters. Never fails
 * @example
 * normaliseArabic("إلـى") // "الي"
 */
export function normaliseArabic(word: string): string {
  // Most words are plain letters with at most a hamza to fold: no need to normalise and rebuild them.
  const plain = PLAIN.test(word)
    ? word
    : word.normalize("NFKC").replace(DROP, "").replace(DIGIT, asciiDigit).toLowerCase();
  return TO_FOLD.test(plain) ? plain.replace(FOLDED, (letter) => FOLD[letter] ?? letter) : plain;
}

/** Letters without marks, and ASCII that is lower case. */
const PLAIN = /^[\u0621-\u063a\u0641-\u064a0-9a-z ]*$/;
const FOLDED = new RegExp(`[${Object.keys(FOLD).join("")}]`, "g");
const TO_FOLD = new RegExp(`[${Object.keys(FOLD).join("")}]`);
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

function asciiDigit(digit: string): string {
  return String((digit.codePointAt(0) as number) & 0xf);
}
