/**
 * Folds an English word for look-ups: case, accents, curly apostrophes and the possessive. The text itself is never
 * changed.
 *
 * @param word one word as written
 * @returns the folded word; empty for a lone apostrophe. Never fails
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
