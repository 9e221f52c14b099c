import { fillMention, fillPhrase } from "../../clauses/fillers.ts";
import { isBarePronoun, type Reader } from "../../clauses/reader.ts";
import type { Clause, Filler, Phrase } from "../../model/index.ts";
import type { Frame } from "../../packs/lexicon.ts";
import { normaliseArabic } from "../../text/ar/normalise.ts";
import type { CoderInput } from "../coder.ts";

/** "معسكرات الحكومة", "كيدال معقل X", "ترهونة، آخر معاقل X": whose the ground is that is taken. */
export function holdersOf({ reader }: CoderInput, { phrases }: Clause, frame: Frame): Filler[] {
  const held = phrases
    .filter((phrase) => saysWhat(phrase, frame))
    .flatMap((phrase) => [...ownPost(reader, phrase), ...strongholdBehind(reader, phrase)]);
  // "على مطار صنعاء", "شمال سوريا": where it lies says nothing of who held it.
  return held.filter(({ mention, sense }) => mention.kind === "actor" && sense.type !== "state");
}

/** "على المعسكر", "المدينة": a phrase that may say what is taken; "من معسكرات X" says where from, "بدعم X" how. */
const saysWhat = ({ prep }: Phrase, { where }: Frame): boolean =>
  prep === null || (where ?? []).some((source) => normaliseArabic(source) === prep);

function ownPost(reader: Reader, phrase: Phrase): Filler[] {
  if (isBarePronoun(reader, phrase)) return [];
  const head = reader.classed(phrase.first, "preposition") ? phrase.first + 1 : phrase.first;
  if (!reader.classed(head, "post", "stronghold")) return [];
  return [...fillPhrase(reader, phrase, "direct"), ...fillPhrase(reader, phrase, "genitive")];
}

/** The apposition of a place that says whose stronghold it is. */
function strongholdBehind(reader: Reader, { mention }: Phrase): Filler[] {
  if (mention?.kind !== "place") return [];
  let at = mention.last;
  if (reader.tokens[at]?.text === "،") at++;
  while (reader.classed(at, "quantity")) at++;
  const owner = reader.classed(at, "stronghold") ? reader.cover[at + 1] : null;
  return owner?.first === at + 1 && owner.pre.length === 0 ? fillMention(reader, owner) : [];
}
