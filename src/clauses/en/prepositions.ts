import type { Reader } from "../reader.ts";
import type { Picked } from "./pick.ts";

/** A preposition of several words, by the name that frames read it by. */
interface LongPreposition {
  readonly word: string;
  /** How many tokens it is. */
  readonly length: number;
}

/** Complex prepositions that frames name as one. */
const COMPLEX = [
  "in support of",
  "on behalf of",
  "out of",
  "at the hands of",
  "into the hands of",
  "from the ranks of",
  "from the side of",
  "from alongside",
].map((name) => ({ name, words: name.split(" ") }));
/** Those that frames name by less than all their words. */
const SHORT_NAMES: Readonly<Record<string, string>> = { "at the hands of": "at the hands" };
/** Verbs of purpose that say for whom: "to support X". */
const PURPOSE = ["support", "back", "help", "aid", "assist", "bolster", "reinforce"];

export function longPreposition(
  reader: Reader,
  picked: readonly (Picked | null)[],
  i: number,
): LongPreposition | null {
  const complex = COMPLEX.find(({ words }) => words.every((word, k) => reader.norm(i + k) === word));
  if (complex) return { word: SHORT_NAMES[complex.name] ?? complex.name, length: complex.words.length };
  const purpose = reader.norm(i + 1);
  // "continued to support X", "ready to help X": what is begun, planned or wanted, and not what for.
  const isOperated = picked[i - 1]?.reading.senses.some(({ kind }) => kind === "operator") === true;
  if (
    reader.norm(i) === "to" &&
    PURPOSE.includes(purpose) &&
    picked[i + 1]?.use === "infinitive" &&
    !(isOperated && picked[i - 1]?.use !== "noun")
  )
    return { word: `to ${purpose}`, length: 2 };
  return null;
}
