/**
 * Folds an English word for look-ups: case, accents, curly apostrophes and the possessive.
 *
 * @example
 * normaliseEnglish("Haftar’s") // "haftar"
 */
export function normaliseEnglish(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200f\ufeff]/g, "")
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/'s?$/, "");
}
