import { type ActorRef, isProse, type Voice } from "../../model/index.ts";
import type { DraftCoding } from "./draft-coding.ts";

/**
 * Folds what one article tells twice into one coding with all its evidence: the same class, code, mode,
 * status, certainty and chain, actors and recipients that do not contradict each other, the same day and
 * place. Different chains stay apart: they are different people's words.
 */
export function mergeDrafts(drafts: readonly DraftCoding[]): DraftCoding[] {
  const merged: DraftCoding[] = [];
  for (const draft of drafts) {
    const twin = merged.findLast((each) => sameTelling(each, draft));
    const parts = twin ? [twin] : retold(merged, draft);
    if (parts.length === 0) merged.push({ ...draft });
    for (const part of parts) addTelling(part, draft, part === twin);
  }
  return merged;
}

/** "the loss of A and B" after the falls of A and of B: each place has been told, with nothing that contradicts. */
function retold(merged: readonly DraftCoding[], draft: DraftCoding): DraftCoding[] {
  if (draft.class !== "event" || draft.where.length < 2) return [];
  const parts = draft.where.map((place) =>
    merged.findLast((each) => each.where.length === 1 && sameTelling(each, { ...draft, where: [place] })),
  );
  return parts.every((part) => part !== undefined) ? parts : [];
}

/** Adds a second telling: its words, and where it is the same event whole, what it knows beyond the first. */
function addTelling(twin: DraftCoding, draft: DraftCoding, whole: boolean): void {
  twin.evidence = [...twin.evidence, ...draft.evidence]
    .filter(
      (each, i, all) => all.findIndex((other) => other.start <= each.start && each.end <= other.end) === i,
    )
    .sort((a, b) => a.start - b.start);
  twin.clauses = [...twin.clauses, ...draft.clauses];
  if (!whole) return;
  // Once the text has told it the headline is used up: what else the text tells is another event.
  if (twin.class === "event" && isProse(draft.kind)) twin.kind = draft.kind;
  twin.actors = richer(twin.actors, draft.actors);
  twin.recipients = richer(twin.recipients, draft.recipients);
  twin.when ??= draft.when;
  if (twin.where.length === 0) twin.where = draft.where;
  twin.confidence = Math.max(twin.confidence, draft.confidence);
  if (draft.mode && !twin.mode) twin.mode = draft.mode;
}

function richer(a: readonly ActorRef[], b: readonly ActorRef[]): readonly ActorRef[] {
  return a.length >= b.length ? a : b;
}

function sameTelling(a: DraftCoding, b: DraftCoding): boolean {
  if (a.class !== b.class || a.code !== b.code || a.status !== b.status || a.certainty !== b.certainty)
    return false;
  if (!sameChain(a.chain, b.chain)) return false;
  if (a.class === "statement") return sameStatement(a, b);
  if (a.class === "event" && isProse(a.kind) !== isProse(b.kind)) return isHeadlineOf(a, b);
  if (a.mode !== b.mode) return false;
  if (a.class === "stance") {
    // Two days are two acts; a telling without a day may be either's.
    if (a.when && b.when && a.when.edtf !== b.when.edtf) return false;
    return sameIds(a.actors, b.actors) && (sameIds(a.recipients, b.recipients) || oneSide(a, b));
  }
  const where = ids(a.where).join();
  if (where !== ids(b.where).join()) return false;
  if ((a.when?.edtf ?? "") !== (b.when?.edtf ?? "")) return false;
  // With a place in common an unnamed side does not make another event; without one it may.
  const open = where !== "";
  return compatible(a.actors, b.actors, open) && compatible(a.recipients, b.recipients, open);
}

/** A headline leaves out day, place or means of what the text then tells; what it has must fit, and who and whom be named. */
function isHeadlineOf(a: DraftCoding, b: DraftCoding): boolean {
  const fits = (one: string | undefined, other: string | undefined) => !one || !other || one === other;
  return (
    fits(a.mode, b.mode) &&
    fits(a.when?.edtf, b.when?.edtf) &&
    fits(ids(a.where).join(), ids(b.where).join()) &&
    compatible(a.actors, b.actors, false) &&
    compatible(a.recipients, b.recipients, false)
  );
}

/** A heading "X: ..." announces the statement that the text then gives. */
function sameStatement(a: DraftCoding, b: DraftCoding): boolean {
  if (!sameIds(a.actors, b.actors)) return false;
  // Without a name only the sentence shows that one voice goes on ("قال مسؤول ...، مضيفا").
  if (a.actors.length === 0) return a.chain.length > 0 && a.sentence === b.sentence && a.mode === b.mode;
  const heading = !isProse(a.kind) || !isProse(b.kind);
  return heading ? true : a.sentence === b.sentence && a.mode === b.mode;
}

/** The same holder toward a leader and his forces in one sentence is one stance. */
function oneSide(a: DraftCoding, b: DraftCoding): boolean {
  return (
    a.sentence === b.sentence &&
    a.recipients.some((x) => b.recipients.some((y) => x.via?.id === y.id || y.via?.id === x.id))
  );
}

function compatible(a: readonly ActorRef[], b: readonly ActorRef[], open: boolean): boolean {
  if (a.length === 0 || b.length === 0) return open || a.length === b.length;
  return a.some((x) => b.some((y) => x.id === y.id));
}

function sameIds(a: readonly { id: string }[], b: readonly { id: string }[]): boolean {
  return ids(a).join() === ids(b).join();
}

function ids(list: readonly { id: string }[]): string[] {
  return list.map((each) => each.id).sort();
}

/** Whether two claims stand on the same words of the same voices. */
export function sameChain(a: readonly Voice[], b: readonly Voice[]): boolean {
  return (
    a.length === b.length &&
    a.every((voice, i) => voice.kind === b[i]?.kind && (voice.id ?? voice.name) === (b[i]?.id ?? b[i]?.name))
  );
}

/**
 * Two rules that read one word as the same event ("رفض X مقترح Y" as a refusal, and as one of what Y offers) give one
 * coding: that which says more about who and whom.
 */
export function oneEachCode(drafts: readonly DraftCoding[]): DraftCoding[] {
  const size = ({ actors, recipients, mode }: DraftCoding) =>
    2 * (actors.length + recipients.length) + (mode ? 1 : 0);
  return drafts.filter((draft, at) => {
    if (draft.class !== "event") return true;
    return !drafts.some(
      (other, i) =>
        other.class === "event" &&
        other.code === draft.code &&
        (size(other) > size(draft) || (size(other) === size(draft) && i < at)),
    );
  });
}
