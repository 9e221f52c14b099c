import { isOperator } from "../operators.ts";
import { isComma, type Reader } from "../reader.ts";

/** Words that take up what stands before a comma. */
const TAKES_UP = [
  ["ما"],
  ["مما"],
  ["ومما"],
  ["وهو", "ما"],
  ["وهي", "ما"],
  ["الامر", "الذي"],
  ["وهو", "الامر", "الذي"],
];

/** "، ما أدى إلى", "، وهو ما نفته X", "، الأمر الذي": the first token behind the words that take up all that was told; or -1. */
export function afterWhich(reader: Reader, comma: number): number {
  if (!isComma(reader, comma)) return -1;
  const words = TAKES_UP.find((each) => each.every((word, k) => reader.norm(comma + 1 + k) === word));
  const after = words ? comma + 1 + words.length : -1;
  return after > 0 && isStill(reader, after) ? -1 : after;
}

/** Whether a word stands right behind them. */
export const isBehindWhich = (reader: Reader, i: number): boolean =>
  TAKES_UP.some(({ length }) => afterWhich(reader, i - length - 1) === i);

/** "ما زالت", "لا تزال", "لم يزل": whether word `i` is the verb of "still", whose negator denies nothing. */
export function isStill(reader: Reader, i: number): boolean {
  const negated = reader.norm(i - 1) === "ما" || reader.classed(i - 1, "negator") !== null;
  return negated && (reader.readings[i] ?? []).some((reading) => isOperator(reading, "still"));
}

/**
 * Whether the ما at a token denies the perfect verb behind it: at the head of its sentence, or behind a mark. After a noun or
 * a preposition it is "what", behind a comma "which".
 */
export function isMaOfDenial(reader: Reader, i: number): boolean {
  const sentence = reader.sentenceOf[i];
  if (!/^[وف]?ما$/.test(reader.norm(i)) || !sentence || isStill(reader, i + 1)) return false;
  return i === sentence.first || (reader.isMark(i - 1) && afterWhich(reader, i - 1) < 0);
}
