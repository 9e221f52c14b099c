import type { Reading } from "../../model/index.ts";
import type { Reader } from "../reader.ts";

/** A parenthesis between commas is skipped when it is no longer than this and begins like one. */
const LONGEST_PARENTHESIS = 12;
/** A name between commas has no more tokens than this, the closing comma counted. */
const LONGEST_APPOSITION = 6;

/** Where a parenthesis that opens at comma `i` closes, or -1: it begins with a preposition, a time or a participle. */
export function closingComma(
  reader: Reader,
  picked: readonly (Reading | null)[],
  i: number,
  limit: number,
): number {
  const next = i + 1;
  const opens =
    (picked[next]?.pos === "function" && reader.classed(next, "preposition")) ||
    reader.cover[next]?.kind === "time" ||
    picked[next]?.pre.some((clitic) => "بل".includes(clitic));
  if (!opens) return apposition(reader, i, limit);
  // "في حين", "في وقت", "في ظل": the preposition opens a clause, not an aside.
  if (["حين", "وقت", "ظل"].includes(reader.norm(next + 1))) return -1;
  let verbs = 0;
  for (let j = next + 1; j < limit && j - next <= LONGEST_PARENTHESIS; j++) {
    if (isComma(reader, j)) return j;
    // "، في اتصال جرى الثلاثاء،": one verb may describe the noun before it.
    if (picked[j]?.pos === "verb" && (reader.isMark(j - 1) || ++verbs > 1)) return -1;
  }
  return -1;
}

export function isComma(reader: Reader, i: number): boolean {
  const text = reader.tokens[i]?.text;
  return text === "،" || text === ",";
}

/** "الناطق باسم كذا، N N N، ...": a name between commas, of words that no lexicon knows or of one mention. */
function apposition(reader: Reader, i: number, limit: number): number {
  for (let j = i + 1; j < limit && j - i <= LONGEST_APPOSITION; j++) {
    if (reader.tokens[j]?.text === "،") return j > i + 1 ? j : -1;
    const name =
      reader.cover[j]?.actor?.type === "person" ||
      (!reader.cover[j] && (reader.readings[j]?.length ?? 0) === 0 && reader.tokens[j]?.kind === "word");
    if (!name) return -1;
  }
  return -1;
}
