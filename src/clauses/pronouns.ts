import { type Filler, isCoded, type Mention } from "../model/index.ts";
import type { Reader } from "./reader.ts";

/** How far back, in sentences, a pronoun looks. */
const SENTENCES_BACK = 3;

/** Whether a mention may be what a pronoun stands for. */
export function agreesWithPronoun(mention: Mention, pronoun: string): boolean {
  const plural = mention.number === "p";
  switch (pronoun) {
    case "ه":
      return mention.gender === "m" && !plural;
    case "ها":
      return mention.gender === "f";
    case "هم":
      return plural && mention.gender !== "f";
    case "he":
    case "him":
    case "his":
      return mention.actor?.type === "person" && mention.gender !== "f";
    case "she":
    case "her":
      return mention.actor?.type === "person" && mention.gender !== "m";
    case "it":
    case "its":
      return mention.actor !== null && mention.actor.type !== "person" && !plural;
    case "they":
    case "them":
    case "their":
      return plural || mention.actor?.armed === true;
    default:
      return false;
  }
}

/** What may be taken up by a pronoun: somebody named, not an adjective, not a date. */
function canBeTakenUp(mention: Mention): boolean {
  return (
    mention.actor !== null && !mention.adjective && (mention.kind === "actor" || mention.kind === "voice")
  );
}

/**
 * The nearest one before a token that agrees with the pronoun there.
 *
 * @param before the antecedent ends at or before this token
 * @param at token whose words stand for it (the evidence of the pronoun)
 */
export function resolvePronoun(reader: Reader, pronoun: string, before: number, at: number): Filler | null {
  const sentence = reader.sentenceOf[at];
  if (!sentence) return null;
  for (let k = reader.mentions.length - 1; k >= 0; k--) {
    const mention = reader.mentions[k] as Mention;
    if (mention.last > before) continue;
    const there = reader.sentenceOf[mention.first];
    if (!there || sentence.index - there.index > SENTENCES_BACK) return null;
    if (there !== sentence && !takesUp(reader, pronoun, sentence.first, at)) return null;
    if (!isCoded(there.kind)) continue;
    if (!agreesWithPronoun(mention, pronoun)) continue;
    if (mention.owner !== null && mention.actor === null) continue;
    if (!canBeTakenUp(mention) || !mention.actor) continue;
    const token = reader.tokens[at];
    return { mention, sense: mention.actor, span: token ?? mention, found: "pronoun" };
  }
  return null;
}

/** How early in a sentence a pronoun must stand to take up somebody of the sentence before. */
const EARLY = 5;

/**
 * A pronoun takes up somebody of an earlier sentence only where it, or the same pronoun before it, stands
 * at the sentence's head: later on it may as well mean a noun of its own sentence that names nobody.
 */
function takesUp(reader: Reader, pronoun: string, first: number, at: number): boolean {
  for (let i = first; i <= Math.min(at, first + EARLY); i++) {
    if (reader.isMark(i)) continue;
    const suffixed =
      reader.readings[i]?.some((reading) => reading.suffix === pronoun) || reader.cover[i]?.owner === pronoun;
    if (suffixed || i === at) return true;
  }
  return false;
}
