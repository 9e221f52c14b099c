import type { Pos } from "../../analysis.ts";

/** Tags of names. */
export const PROPER: ReadonlySet<string> = new Set(
  `ProperNoun Person FirstName LastName MaleName FemaleName Place Country City Region Organization Company SportsTeam
  School Month WeekDay`.split(/\s+/),
);

/** In order: the first tag that a word bears decides. */
const POS_OF: readonly (readonly [tag: string, pos: Pos])[] = [
  ["Url", "X"],
  ["Email", "X"],
  ["Verb", "VERB"],
  ["Month", "PROPN"],
  ["WeekDay", "PROPN"],
  ["Ordinal", "ADJ"],
  ["Value", "NUM"],
  ["Date", "NOUN"],
  ["Adjective", "ADJ"],
  ["Demonym", "ADJ"],
  ["Pronoun", "PRON"],
  ["ProperNoun", "PROPN"],
  ["Noun", "NOUN"],
  ["Adverb", "ADV"],
  ["Determiner", "DET"],
  ["Conjunction", "SCONJ"],
  ["Preposition", "ADP"],
  ["Expression", "INTJ"],
];

/** The part of speech that the library's tags come to; null for a word it has no tag for. */
export function posOfTags(tags: ReadonlySet<string>): Pos | null {
  return POS_OF.find(([tag]) => tags.has(tag))?.[1] ?? null;
}
