import type { Filler, Phrase } from "../../model/index.ts";
import type { Growing } from "../growing.ts";
import { agreesWithPronoun } from "../pronouns.ts";
import { has, type Scene } from "./scene.ts";
import type { Subject } from "./subject.ts";

/** Sentences that "he added" looks back over for the one who spoke last. */
const LONGEST_SPEECH = 2;
/** Tokens between a word of speech and the pronoun that begins what is said ("told X in Y on Z that he"). */
const LONGEST_LEAD = 14;

/** "He added" after "a diplomat said": the one who spoke last, though he has no name. */
export function unnamedSpeaker(scene: Scene, clause: Growing, subject: Subject): Phrase | null {
  const pronoun =
    subject.fillers[0]?.found === "pronoun" ||
    (subject.fillers.length === 0 && subject.phrase === null && subject.kind === "before");
  if (!pronoun || !has(clause, "speech")) return null;
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = scene.clauses[k] as Growing;
    if (clause.sentence - other.sentence > LONGEST_SPEECH) return null;
    if (!has(other, "speech")) continue;
    if (other.subjectPhrase) return other.subjectPhrase;
    if (other.subject.length > 0) return null;
  }
  return null;
}

/**
 * "X, who stood beside Y, said he accepted": a pronoun that begins what somebody says is the one who says it, where it
 * agrees. Empty where that speaker has no name; null where the pronoun begins nothing that is said.
 */
export function speakerAbove(
  scene: Scene,
  clause: Growing,
  { start, pronoun }: Subject,
): readonly Filler[] | null {
  const { reader, picked } = scene;
  const above = scene.clauses.findLast(
    (each) =>
      each.sentence === clause.sentence &&
      each.token < start &&
      has(each, "speech") &&
      picked[each.token]?.use !== "noun",
  );
  if (!above || !pronoun || start - above.token > LONGEST_LEAD) return null;
  for (let k = above.token + 1; k < start; k++) {
    if (reader.cover[k]) continue;
    if (picked[k]?.use === "finite" || reader.isMark(k) || reader.classed(k, "conjunction")) return null;
  }
  if (above.subject.length === 0) return above.subjectPhrase ? [] : null;
  const many = pronoun === "they" && above.subject.length > 1;
  const agreeing = above.subject.filter(({ mention }) => many || agreesWithPronoun(mention, pronoun));
  return agreeing.length > 0 ? agreeing : null;
}

/** "he said" behind a quotation: the one who spoke last, where he agrees. */
export function lastSpeaker(scene: Scene, clause: Growing, pronoun: string): readonly Filler[] | null {
  const before = scene.clauses.findLast(
    (each) =>
      each.index < clause.index &&
      clause.sentence - each.sentence <= LONGEST_SPEECH &&
      has(each, "speech") &&
      scene.picked[each.token]?.use !== "noun" &&
      (each.subject.length > 0 || each.subjectPhrase !== null),
  );
  const [only, ...more] = before?.subject ?? [];
  return only && more.length === 0 && agreesWithPronoun(only.mention, pronoun) ? [only] : null;
}
