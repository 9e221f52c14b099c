import type { Phrase } from "../../model/index.ts";
import { fillMention } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import { fillControlled } from "./controlled.ts";
import { fillNoun } from "./noun.ts";
import { settleObjects } from "./objects.ts";
import { fillPassive } from "./passive.ts";
import { asActors, has, mainBefore, type Scene, saidBefore, useOf } from "./scene.ts";
import type { Subject } from "./subject.ts";

/** Sentences that "he added" looks back over for the one who spoke last. */
const LONGEST_SPEECH = 2;

/** The arguments of a clause: its subject, its possessor, the object that stands before a passive. */
export function fill(scene: Scene, clause: Growing): void {
  const use = useOf(scene, clause);
  if (use === "finite") fillFinite(scene, clause);
  else if (use === "passive") fillPassive(scene, clause);
  else if (use === "infinitive" || use === "gerund") fillControlled(scene, clause);
  else if (use === "noun") fillNoun(scene, clause);
  if (use !== "operator") settleObjects(scene, clause);
}

function fillFinite(scene: Scene, clause: Growing): void {
  const subject = scene.subjects.get(clause.token);
  if (!subject) return;
  clause.relativeTo = subject.relativeTo;
  if (subject.kind === "ellipsis") borrow(scene, clause);
  else if (subject.kind === "after" || (subject.kind === "none" && has(clause, "speech")))
    fillAfter(scene, clause);
  else {
    const unnamed = unnamedSpeaker(scene, clause, subject);
    if (unnamed) clause.subjectPhrase = unnamed;
    else fillBefore(scene, clause, subject);
  }
}

/** "..., said X": the speaker stands behind the verb. */
function fillAfter(scene: Scene, clause: Growing): void {
  const after = clause.phrases.find((phrase) => phrase.prep === null);
  if (!after || !has(clause, "speech")) return;
  clause.subject = after.mention ? fillMention(scene.reader, after.mention) : [];
  clause.subjectPhrase = clause.subject.length > 0 ? null : after;
}

/** A subject in its usual place. A place that cannot act becomes a phrase of the clause: it says where. */
function fillBefore(scene: Scene, clause: Growing, subject: Subject): void {
  clause.subject = asActors(scene, clause, subject.fillers);
  clause.subjectPhrase = subject.phrase;
  const placed = subject.named.map((phrase) => ({
    ...phrase,
    mention:
      clause.subject.find((filler) => filler.mention.first === phrase.mention?.first)?.mention ??
      phrase.mention,
  }));
  if (subject.kind === "before" && subject.fillers.some((filler) => filler.found === "named"))
    clause.phrases = [...placed, ...clause.phrases];
  else if (subject.named[0]?.mention?.kind === "place") {
    clause.phrases = [...subject.named, ...clause.phrases];
    clause.subjectPhrase = null;
  } else if (subject.phrase) clause.phrases = [subject.phrase, ...clause.phrases];
}

/** "He added" after "a diplomat said": the one who spoke last, though he has no name. */
function unnamedSpeaker(scene: Scene, clause: Growing, subject: Subject): Phrase | null {
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

/** The subject of the verb before ("withdrew and left"). */
function borrow(scene: Scene, clause: Growing): void {
  const spoke = scene.clauses.filter(
    (each) =>
      each.sentence === clause.sentence &&
      each.index < clause.index &&
      has(each, "speech") &&
      scene.subjects.has(each.token) &&
      (each.subject.length > 0 || each.subjectPhrase),
  );
  // "denied that ... and said": who speaks on is who spoke.
  const before = (has(clause, "speech") ? spoke.at(-1) : null) ?? mainBefore(scene, clause);
  const token = scene.reader.tokens[clause.token];
  if (!before || !token) return;
  const surface = before.passive
    ? saidBefore(before).flatMap(({ mention }) => (mention ? fillMention(scene.reader, mention) : []))
    : before.subject;
  clause.subject = surface.map((filler) => ({ ...filler, span: token, found: "ellipsis" as const }));
  clause.subjectPhrase = clause.subject.length > 0 ? null : before.subjectPhrase;
}
