import { areRivals, sameSide } from "../../mentions/sides.ts";
import type { CoderInput } from "../coder.ts";
import type { DraftCoding } from "./draft-coding.ts";

/** Recognition and sanctions are coded between anybody, the two sides of a quarrel too. */
const BETWEEN_ANYBODY = new Set(["recognises", "sanctions"]);

/**
 * A holder of a stance stands outside: neither on the target's side nor, but for some codes, its rival in the packs, nor
 * one of the same country: those who quarrel or ally themselves at home have events only.
 */
export function isOutsider({ reader }: CoderInput, holder: string, target: string, code: string): boolean {
  if (sameSide(holder, target, reader)) return false;
  if (BETWEEN_ANYBODY.has(code)) return true;
  return (
    !areRivals(holder, target, reader) && (code === "mediates" || !areCountrymen(holder, target, reader))
  );
}

/** Whether the packs have both in the affairs of one and the same state alone; who came from abroad is in no such list. */
function areCountrymen(a: string, b: string, reader: CoderInput["reader"]): boolean {
  const home = homesOf(a, reader);
  const other = homesOf(b, reader);
  return home.length === 1 && other.length === 1 && home[0] === other[0];
}

/**
 * The states in whose affairs the packs have somebody; for a ministry, which they have in none, the state it is of. Not
 * `statesOf`: an office of a state alone makes nobody a side of a quarrel at home.
 */
function homesOf(id: string, { index }: CoderInput["reader"]): readonly string[] {
  const actor = index.actors.get(id);
  if (!actor || actor.countries.length > 0) return actor?.countries ?? [];
  return actor.type === "government" ? actor.affiliations.map(({ via }) => via) : [];
}

/** Stances between sides: one act toward both. */
const TOWARD_BOTH = new Set(["mediates", "declares-neutrality"]);

/** One holder, one target: "A and B arm C and D" are four stances; who mediates between C and D has one. */
export function oneToOne(input: CoderInput, draft: DraftCoding): DraftCoding[] {
  return draft.actors.flatMap((actor) => {
    if (draft.recipients.length === 0) return [{ ...draft, actors: [actor] }];
    const outside = draft.recipients.filter((target) => isOutsider(input, actor.id, target.id, draft.code));
    if (outside.length === 0) return [];
    const targets = TOWARD_BOTH.has(draft.code) ? [outside] : outside.map((target) => [target]);
    return targets.map((recipients) => ({ ...draft, actors: [actor], recipients }));
  });
}

/** Support of no stated kind, which another rule on the same word may say more exactly, or has said. */
const GENERAL = new Set(["backs", "endorses"]);
/** Support by a stated means. */
const EXACT = new Set([
  "sends-fighters",
  "sends-troops",
  "strikes-for",
  "arms",
  "funds",
  "supplies",
  "trains",
]);

const samePair = (a: DraftCoding, b: DraftCoding): boolean =>
  a.class === "stance" &&
  b.class === "stance" &&
  a.actors[0]?.id === b.actors[0]?.id &&
  a.recipients[0]?.id === b.recipients[0]?.id;

/** Whether another rule on the same word has told the same stance. */
export function isSaid(draft: DraftCoding, drafts: readonly DraftCoding[]): boolean {
  return GENERAL.has(draft.code) && drafts.some((other) => samePair(other, draft));
}

/** "أرسلت X مقاتلين لدعم Y": that X backs Y is said again by what it is for; who sends fighters is told by the verb. */
export function isToldBetter(draft: DraftCoding, drafts: readonly DraftCoding[]): boolean {
  const [span] = draft.evidence;
  return (
    draft.code === "backs" &&
    drafts.some((other) => {
      const [words] = other.evidence;
      const overlaps = span && words && span.start < words.end && words.start < span.end;
      return overlaps && EXACT.has(other.code) && samePair(other, draft);
    })
  );
}
