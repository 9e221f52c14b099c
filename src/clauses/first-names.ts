import type { Reading } from "../model/index.ts";
import type { Reader } from "./reader.ts";

/** "أبي" after "أبي أحمد": a word that could name an act is the first name of somebody named in full before. */
export function isFirstName(reader: Reader, token: number, { pre, suffix, senses }: Reading): boolean {
  if (pre.length > 0 || suffix !== null || !senses.some(({ kind }) => kind === "frame")) return false;
  const known = firstNames.get(reader) ?? firstNamesOf(reader);
  firstNames.set(reader, known);
  return (known.get(reader.norm(token)) ?? Number.POSITIVE_INFINITY) <= token;
}

const firstNames = new WeakMap<Reader, ReadonlyMap<string, number>>();

/** The names before the last of each person, with the token after which they are known. */
function firstNamesOf(reader: Reader): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const { actor, first, last } of reader.mentions) {
    if (actor?.type !== "person") continue;
    for (let i = Math.max(first, last - 3); i < last - 1; i++)
      if (!known.has(reader.norm(i))) known.set(reader.norm(i), last);
  }
  return known;
}
