import type { Filler } from "../../model/index.ts";
import { fillMention, ownedBy } from "../fillers.ts";
import type { Growing } from "../growing.ts";
import { agreesWithPronoun } from "../pronouns.ts";
import { attackerOf } from "./attackers.ts";
import { fillControlled } from "./controlled.ts";
import { fillNoun } from "./noun.ts";
import { settleObjects } from "./objects.ts";
import { fillPassive } from "./passive.ts";
import { asActors, bare, has, mainBefore, type Scene, saidBefore, useOf } from "./scene.ts";
import { lastSpeaker, speakerAbove, unnamedSpeaker } from "./speakers.ts";
import type { Subject } from "./subject.ts";

/** The arguments of a clause: its subject, its possessor, the object that stands before a passive. */
export function fill(scene: Scene, clause: Growing): void {
  const use = useOf(scene, clause);
  if (use === "finite") fillFinite(scene, clause);
  else if (use === "passive") fillPassive(scene, clause);
  else if (use === "infinitive" || use === "gerund") fillControlled(scene, clause);
  else if (use === "noun") fillNoun(scene, clause);
  if (use !== "operator") {
    settleOwners(scene, clause);
    settleObjects(scene, clause);
  }
}

/** "X, the partner of Y, withdrew its troops": of several who may be meant, the one who acts. */
function settleOwners({ reader }: Scene, clause: Growing): void {
  const [only, ...more] = clause.subject;
  if (!only || more.length > 0) return;
  clause.phrases = clause.phrases.map((phrase) => {
    const { mention } = phrase;
    const isOpen = mention?.owner && !mention.actor && !mention.group && mention.title === null;
    if (!isOpen || phrase.first < clause.token || !agreesWithPronoun(only.mention, mention.owner ?? ""))
      return phrase;
    return fillMention(reader, mention).length > 0
      ? phrase
      : { ...phrase, mention: ownedBy(reader, mention, only) };
  });
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
    else fillBefore(scene, clause, whoIsMeant(scene, clause, subject));
  }
  if (subject.objectOf) clause.phrases = [...clause.phrases, bare(subject.objectOf)];
}

/** A pronoun that goes on with the speaker above it or before it; the act of somebody, where it is what kills. */
function whoIsMeant(scene: Scene, clause: Growing, subject: Subject): Subject {
  const { pronoun } = subject;
  const token = scene.reader.tokens[subject.start];
  if (!pronoun || !token) {
    const by = subject.fillers.length === 0 ? attackerOf(scene, clause, subject) : [];
    return by.length > 0 ? { ...subject, fillers: by, named: [], phrase: null } : subject;
  }
  const meant: readonly Filler[] | null =
    speakerAbove(scene, clause, subject) ??
    (subject.objectOf && subject.fillers.length === 0 ? headOfSentence(scene, clause, subject) : null) ??
    (subject.fillers.length === 0 && has(clause, "speech") ? lastSpeaker(scene, clause, pronoun) : null);
  if (!meant) return subject;
  const fillers = meant.map((filler) => ({ ...filler, span: token, found: "pronoun" as const }));
  return { ...subject, fillers, phrase: null, named: fillers.map(({ mention }) => bare(mention)) };
}

/** "X asked Y to recall Z, whom he accused": the subject of the sentence, where he agrees and is not Z. */
function headOfSentence(scene: Scene, clause: Growing, subject: Subject): readonly Filler[] | null {
  const main = scene.clauses.find((each) => each.sentence === clause.sentence && each.subject.length > 0);
  const [only, ...more] = main?.subject ?? [];
  const agrees = only && more.length === 0 && agreesWithPronoun(only.mention, subject.pronoun ?? "");
  return agrees && only.sense.id !== subject.objectOf?.actor?.id ? [only] : null;
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

/** "X travelled to Y and asked": the last verb before without a frame, and its subject. */
function otherBefore(scene: Scene, token: number): { at: number; subject: Subject } | null {
  const sentence = scene.reader.sentenceOf[token];
  let found: { at: number; subject: Subject } | null = null;
  for (const [at, subject] of scene.otherSubjects)
    if (at < token && scene.reader.sentenceOf[at] === sentence) found = { at, subject };
  return found;
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
  const other = otherBefore(scene, clause.token);
  const spoken = has(clause, "speech") && spoke.length > 0;
  if (token && other && !spoken && (!before || before.token < other.at)) {
    clause.subject = other.subject.fillers.map((filler) => ({
      ...filler,
      span: token,
      found: "ellipsis" as const,
    }));
    clause.subjectPhrase = clause.subject.length > 0 ? null : other.subject.phrase;
    return;
  }
  if (!before || !token) return;
  const surface = before.passive
    ? saidBefore(before).flatMap(({ mention }) => (mention ? fillMention(scene.reader, mention) : []))
    : before.subject;
  clause.subject = surface.map((filler) => ({ ...filler, span: token, found: "ellipsis" as const }));
  clause.subjectPhrase = clause.subject.length > 0 ? null : before.subjectPhrase;
}
