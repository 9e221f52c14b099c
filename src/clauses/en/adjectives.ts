import type { Reader } from "../reader.ts";

/** Endings of adjectives and of participles that describe; a word with a reading of its own is what that says. */
const ENDING = /(?:ern|al|ary|ous|ive|ic|less|ful|ish|ist|est|ing|ed|ish)$/;

/** Whether a word only says something of the noun behind it: "northern", "two", "paramilitary", "pro-". */
export function isAdjectival(reader: Reader, i: number): boolean {
  const token = reader.tokens[i];
  if (!token) return false;
  if (reader.cover[i]) return reader.cover[i]?.adjective ?? false;
  if (isTied(reader, i) || token.kind === "number") return true;
  if (reader.classed(i, "determiner", "direction-adverb", "adjective", "quantity")) return true;
  const isNoun = reader.readings[i]?.some(({ pos }) => pos === "noun" || pos === "masdar" || pos === "verb");
  return token.kind === "word" && !isNoun && ENDING.test(token.norm);
}

/** A hyphen without spaces, and the words on both sides of it. */
export function isTied(reader: Reader, i: number): boolean {
  return isHyphen(reader, i) || isHyphen(reader, i - 1) || isHyphen(reader, i + 1);
}

/** "pro-government", not the dash of "CAIRO - ". */
export function isHyphen({ tokens }: Reader, i: number): boolean {
  const token = tokens[i];
  return token?.text === "-" && token.start === tokens[i - 1]?.end && token.end === tokens[i + 1]?.start;
}
