import type { Mention, Reading } from "../model/index.ts";
import { normaliserOf } from "../text/tokens.ts";
import type { Reader } from "./reader.ts";

/**
 * "أبي" after "أبي أحمد": a word that could name an act is the first name of somebody named in full before, unless its
 * sentence makes the act of it ("دان X القصف", "صدام بين X وY").
 */
export function isFirstName(reader: Reader, token: number, reading: Reading): boolean {
  const { pre, suffix, senses, article } = reading;
  if (pre.length > 0 || suffix !== null || article || !senses.some(({ kind }) => kind === "frame"))
    return false;
  const known = firstNames.get(reader) ?? firstNamesOf(reader);
  firstNames.set(reader, known);
  const isKnown = (known.get(reader.norm(token)) ?? Number.POSITIVE_INFINITY) <= token;
  return isKnown && !acts(reader, token, reading);
}

const firstNames = new WeakMap<Reader, ReadonlyMap<string, number>>();

/** First names of the people who are named in full, with the token after which they are known. */
function firstNamesOf(reader: Reader): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const mention of reader.mentions) {
    if (mention.actor?.type !== "person") continue;
    for (let i = Math.max(mention.first, mention.last - 3); i < mention.last - 1; i++)
      if (!known.has(reader.norm(i)) && isGiven(reader, mention, i)) known.set(reader.norm(i), mention.last);
  }
  return known;
}

/** Whether a word of a name stands alone for it: where a pack has the name, its first one ("أمر" of "أمر الله" does not). */
function isGiven(reader: Reader, { actor }: Mention, i: number): boolean {
  if (HALVES.has(reader.norm(i + 1))) return false;
  const names = reader.index.actors.get(actor?.id ?? "")?.names[reader.article.language];
  const fold = normaliserOf(reader.article.language);
  return (
    !names ||
    names.some(({ text }) => text.includes(" ") && fold(text.split(" ")[0] ?? "") === reader.norm(i))
  );
}

/** Second halves of first names that are made of two words. */
const HALVES: ReadonlySet<string> = new Set(["الله", "الدين"]);

/** "دان الجيش القصف": a verb right before who does it; "صدام بين X وY", "حرب على X": a noun right before its sides. */
function acts(reader: Reader, token: number, { pos, gender, number }: Reading): boolean {
  if (pos !== "verb") return reader.classed(token + 1, "between") !== null;
  const heads = token === reader.sentenceOf[token]?.first || reader.isMark(token - 1);
  const next = reader.cover[token + 1];
  if (!heads || !next?.actor || next.adjective || next.pre.length > 0 || number === "p") return false;
  return next.gender === gender && reader.analyses[next.last]?.pos !== "verb";
}
