import type { Reading } from "../model/index.ts";
import { isOperator } from "./operators.ts";
import { isAdjective, type Reader } from "./reader.ts";

/**
 * "وساطة قادتها X", "الهجوم الواسع الذي قاده X": a verb of leading carries a noun of action right before it, but for
 * adjectives and the relative pronoun. Behind another noun it says who leads that one ("هجوم لقوات يقودها X"), and what
 * one "may" or "will" lead is not told as done.
 */
export function leadsNoun(reader: Reader, noun: number, verb: number, reading: Reading): boolean {
  if (reading.pos !== "verb" || reading.suffix === null || reading.pre.length > 0) return false;
  if (!isOperator(reading, "lead")) return false;
  for (let i = noun + 1; i < verb; i++)
    if (!describes(reader, i) && !reader.classed(i, "relative")) return false;
  return true;
}

/** "دولية", "واسعة": an adjective, or a participle used as one. */
function describes(reader: Reader, i: number): boolean {
  const pos = reader.cover[i] ? undefined : reader.analyses[i]?.pos;
  return isAdjective(reader, i) || pos === "active" || pos === "passive";
}
