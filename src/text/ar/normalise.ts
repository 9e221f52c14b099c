const FOLD: Readonly<Record<string, string>> = {
  أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ې: "ي", ک: "ك", ہ: "ه", ھ: "ه", ۀ: "ة", ە: "ه",
};
/** Vowel signs, Koranic marks, tatweel, zero-width and bidi controls: nothing a look-up should see. */
const DROP = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Folds a word for look-ups: diacritics, tatweel and invisible marks out, hamza seats of alef, final ya
 * and Persian letters to one form, digits to ASCII. The text itself is never changed.
 *
 * @example
 * normaliseArabic("إلـى") // "الي"
 */
export function normaliseArabic(word: string): string {
  const plain = word.normalize("NFKC").replace(DROP, "");
  let out = "";
  for (const letter of plain) {
    const code = letter.codePointAt(0) as number;
    if (code >= 0x660 && code <= 0x669) out += String.fromCharCode(code - 0x660 + 48);
    else if (code >= 0x6f0 && code <= 0x6f9) out += String.fromCharCode(code - 0x6f0 + 48);
    else out += FOLD[letter] ?? letter;
  }
  return out.toLowerCase();
}
