import type { Actor, Outlet } from "../model/index.ts";
import { normaliseArabic } from "../text/ar/normalise.ts";
import type { Knowledge } from "./packs.ts";

/** What a name may stand for: one actor, several, or none with those whose names come near. */
export type Found =
  | { readonly actor: Actor }
  | { readonly actor: null; readonly several: readonly Actor[]; readonly near: readonly Actor[] };

const SUGGESTIONS = 3;

/**
 * Finds an actor of the packs by its id or any of its names, in either language and whatever the case.
 *
 * @example
 * findActor("خليفة حفتر", knowledge) // { actor: { id: "haftar", ... } }
 */
export function findActor(name: string, { actors }: Pick<Knowledge, "actors">): Found {
  const wanted = foldName(name);
  // An id names one actor; so do labels before the names that an actor is also called by.
  const steps: ((actor: Actor) => readonly string[])[] = [
    ({ id }) => [id],
    ({ labels }) => [labels.ar, labels.en],
    ({ names }) => [...names.ar, ...names.en].map(({ text }) => text),
  ];
  for (const namesOf of steps) {
    const bearers = actors.filter((actor) => namesOf(actor).some((each) => foldName(each) === wanted));
    if (bearers.length === 1) return { actor: bearers[0] as Actor };
    if (bearers.length > 1) return { actor: null, several: bearers, near: [] };
  }
  return { actor: null, several: [], near: nearest(wanted, actors) };
}

/** The outlet of a pack that bears the name, else an outlet of that name only. */
export function findOutlet(name: string, knowledge: Pick<Knowledge, "actors">): Outlet {
  const found = findActor(name, { actors: outletsOf(knowledge) });
  const outlet = found.actor ?? found.several[0];
  return outlet ? { id: outlet.id, labels: outlet.labels } : { labels: { ar: name, en: name } };
}

/** The outlets of the packs. */
export const outletsOf = ({ actors }: Pick<Knowledge, "actors">): Actor[] =>
  actors.filter(({ type }) => type === "outlet" || type === "agency");

/** A name as it is looked up: spelling variants made one, "خليفه" too, which somebody who types in haste writes. */
export function foldName(name: string): string {
  return normaliseArabic(name.trim())
    .replace(/ة(?=\s|_|$)/g, "ه")
    .replace(/[\s_]+/g, " ");
}

function nearest(wanted: string, actors: readonly Actor[]): Actor[] {
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return actors
    .map((actor) => ({ actor, far: farness(wanted, actor) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ actor }) => actor);
}

function farness(wanted: string, { id, names }: Actor): number {
  const all = [id, ...[...names.ar, ...names.en].map(({ text }) => text)].map(foldName);
  const parts = all.flatMap((name) => [name, ...name.split(/[\s-]/).filter((part) => part.length > 3)]);
  return Math.min(...parts.map((part) => editDistance(wanted, part)));
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > a.length) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
