import type { Actor } from "../model/index.ts";
import { foldName } from "./find-actor.ts";
import type { Knowledge } from "./packs.ts";

/** At most so many are found. */
const MOST = 30;
/** Of a name that is looked for in a text. */
const SHORTEST = 3;

/** An actor that may be meant. */
export interface ActorFound {
  readonly actor: Actor;
  /** Whether the text bears one of its names. */
  readonly inText: boolean;
}

interface Folded {
  readonly actor: Actor;
  readonly labels: readonly string[];
  readonly names: readonly string[];
}

const foldedOf = new WeakMap<readonly Actor[], readonly Folded[]>();

/**
 * The actors of the packs whose names hold what somebody types, in either language: those that it fits best first, and of
 * those that it fits alike whom the text names. With nothing typed, only whom the text names. Says nothing of how the
 * text was coded.
 *
 * @param text Words around the place that somebody codes; empty: no matter which.
 */
export function searchActors(
  typed: string,
  text: string,
  { actors }: Pick<Knowledge, "actors">,
): ActorFound[] {
  const wanted = foldName(typed);
  const words = foldName(text);
  const folded = foldedOf.get(actors) ?? actors.map(fold);
  foldedOf.set(actors, folded);
  return folded
    .map(({ actor, labels, names }) => {
      const inText = [...labels, ...names].some((name) => name.length >= SHORTEST && stands(name, words));
      return { actor, inText, rank: wanted === "" ? NOTHING_TYPED : rankOf(labels, names, wanted) };
    })
    .filter(({ inText, rank }) => rank < NOT_AT_ALL && (inText || rank !== NOTHING_TYPED))
    .sort(
      (a, b) => a.rank - b.rank || Number(b.inText) - Number(a.inText) || (a.actor.id < b.actor.id ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ actor, inText }) => ({ actor, inText }));
}

const fold = (actor: Actor): Folded => ({
  actor,
  labels: [actor.labels.ar, actor.labels.en].map(foldName),
  names: [actor.id, ...[...actor.names.ar, ...actor.names.en].map(({ text }) => text)].map(foldName),
});

const NOTHING_TYPED = 0;
const NOT_AT_ALL = 6;

/** The whole name, then a label that begins so, another name that does, a word that does, a part of a word. */
function rankOf(labels: readonly string[], names: readonly string[], wanted: string): number {
  if (labels.includes(wanted) || names.includes(wanted)) return 1;
  if (labels.some((label) => label.startsWith(wanted))) return 2;
  if (names.some((name) => name.startsWith(wanted))) return 3;
  const begins = (name: string) => name.includes(` ${wanted}`) || name.includes(`-${wanted}`);
  const all = [...labels, ...names];
  if (all.some(begins)) return 4;
  return all.some((name) => name.includes(wanted)) ? 5 : NOT_AT_ALL;
}

/** Whether a name stands in a text to the end of a word; before it may stand what Arabic writes together with it. */
function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isEnd = !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? " ");
    if (isEnd && /(^|[^\p{L}\p{N}])[وفبلك]?$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}
