import type { Actor } from "../model/index.ts";
import { foldName } from "./find-actor.ts";
import type { Knowledge } from "./packs.ts";

const MOST = 30;
const SHORTEST = 3;

/** An actor that may be meant. */
export interface SuggestedActor {
  readonly actor: Actor;
  /** Whether a piece of text bears one of its names. */
  readonly inText: boolean;
}

/**
 * Actors of the packs whose name holds what is typed, those first that it fits best and a text names; with nothing
 * typed only those whom the text names. Says
 * nothing of how the text was coded.
 */
export function suggestActors(typed: string, text: string, { actors }: Knowledge): SuggestedActor[] {
  const wanted = foldName(typed);
  const words = foldName(text);
  const found = actors.flatMap((actor) => {
    const names = namesOf(actor);
    if (wanted !== "" && !names.some((name) => name.includes(wanted))) return [];
    const inText = names.some((name) => name.length >= SHORTEST && stands(name, words));
    if (!inText && wanted === "") return [];
    const fit = names.includes(wanted) ? 2 : names.some((name) => name.startsWith(wanted)) ? 1 : 0;
    return [{ actor, inText, rank: fit * 2 + Number(inText) }];
  });
  return found.sort((a, b) => b.rank - a.rank).slice(0, MOST);
}

const folded = new WeakMap<Actor, readonly string[]>();

function namesOf(actor: Actor): readonly string[] {
  const known = folded.get(actor);
  if (known) return known;
  const { id, labels, names } = actor;
  const made = [id, labels.ar, labels.en, ...[...names.ar, ...names.en].map(({ text }) => text)].map(
    foldName,
  );
  folded.set(actor, made);
  return made;
}

/** Whether a name stands in a text to the end of a word; before it may stand what Arabic writes together with it. */
function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isEnd = !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? " ");
    if (isEnd && /(^|[^\p{L}\p{N}])[وفبلك]?$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}
