import type { Actor } from "../model/index.ts";
import { foldName } from "./find-actor.ts";
import type { Knowledge } from "./packs.ts";

interface Folded {
  readonly actor: Actor;
  readonly labels: readonly string[];
  readonly names: readonly string[];
}

const foldedOf = new WeakMap<readonly Actor[], readonly Folded[]>();

/**
 * The actors of the packs whose names hold what somebody types, in either language: those whose label begins with it
 * first, then those with another name that does, then those with a word that does.
 *
 * @param most At most so many.
 */
export function searchActors(typed: string, { actors }: Pick<Knowledge, "actors">, most: number): Actor[] {
  const wanted = foldName(typed);
  if (wanted === "") return [];
  const folded = foldedOf.get(actors) ?? actors.map(fold);
  foldedOf.set(actors, folded);
  return folded
    .map((each) => ({ each, rank: rankOf(each, wanted) }))
    .filter(({ rank }) => rank < NOT_AT_ALL)
    .sort((a, b) => a.rank - b.rank || (a.each.actor.id < b.each.actor.id ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each.actor);
}

const fold = (actor: Actor): Folded => ({
  actor,
  labels: [actor.labels.ar, actor.labels.en].map(foldLower),
  names: [actor.id, ...[...actor.names.ar, ...actor.names.en].map(({ text }) => text)].map(foldLower),
});

const foldLower = (name: string): string => foldName(name).toLowerCase();

const NOT_AT_ALL = 4;

function rankOf({ labels, names }: Folded, folded: string): number {
  const wanted = folded.toLowerCase();
  if (labels.includes(wanted) || names.includes(wanted)) return 0;
  if (labels.some((label) => label.startsWith(wanted))) return 1;
  if (names.some((name) => name.startsWith(wanted))) return 2;
  const begins = (name: string) => name.includes(` ${wanted}`) || name.includes(`-${wanted}`);
  return [...labels, ...names].some(begins) ? 3 : NOT_AT_ALL;
}
