import type { Actor, Alias, Language, Place } from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { normaliserOf } from "../text/tokens.ts";
import { nisbaForms } from "./ar/nisba.ts";

/** What a name may stand for. */
export type NameTarget =
  | { readonly kind: "actor"; readonly actor: Actor; readonly alias: Alias }
  | { readonly kind: "place"; readonly place: Place; readonly alias: Alias }
  | {
      readonly kind: "nisba";
      readonly actor: Actor;
      readonly gender: "m" | "f" | "?";
      readonly number: "s" | "p";
    };

interface Entry {
  readonly words: readonly string[];
  readonly target: NameTarget;
}

/** Names of all packs by their first folded word, longest first. */
export interface NameIndex {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Force that a pack declares as somebody's: owner's id to the force. */
  readonly forcesOf: ReadonlyMap<string, Actor>;
  /** Ids of the states that names depend on ("الجيش" in an article about one of them). */
  readonly aboutStates: ReadonlySet<string>;
}

const indexes = new WeakMap<Knowledge, Map<Language, NameIndex>>();

/** The name index of a language, built once per Knowledge. */
export function nameIndexOf(knowledge: Knowledge, language: Language): NameIndex {
  const mine = indexes.get(knowledge) ?? new Map<Language, NameIndex>();
  indexes.set(knowledge, mine);
  const index = mine.get(language) ?? buildIndex(knowledge, language);
  mine.set(language, index);
  return index;
}

/** A word of a name, as the tokeniser would cut it. */
const WORD = /\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{M}\p{N}\u0640]+(?:['’]s\b)?/gu;

function buildIndex(knowledge: Knowledge, language: Language): NameIndex {
  const byFirst = new Map<string, Entry[]>();
  const normalise = normaliserOf(language);
  const add = (text: string, target: NameTarget) => {
    const words = (text.match(WORD) ?? []).map(normalise);
    if (words.length === 0) return;
    const first = words[0] as string;
    const list = byFirst.get(first) ?? [];
    list.push({ words, target });
    byFirst.set(first, list);
  };
  for (const actor of knowledge.actors) {
    for (const alias of actor.names[language]) add(alias.text, { kind: "actor", actor, alias });
    if (language === "ar") {
      for (const { written, gender, number } of nisbaForms(actor)) {
        add(written, { kind: "nisba", actor, gender, number });
      }
    } else
      for (const word of actor.nisba?.en ?? []) add(word, { kind: "nisba", actor, gender: "?", number: "s" });
  }
  for (const place of knowledge.places) {
    for (const alias of place.names[language]) add(alias.text, { kind: "place", place, alias });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const actors = new Map(knowledge.actors.map((actor) => [actor.id, actor]));
  const forcesOf = new Map<string, Actor>();
  for (const actor of knowledge.actors) if (actor.forcesOf) forcesOf.set(actor.forcesOf, actor);
  return { byFirst, actors, forcesOf, aboutStates: aboutStatesOf(knowledge) };
}

/** States with actors of their own in the packs: the others are named in everybody's affairs. */
function aboutStatesOf({ actors }: Knowledge): Set<string> {
  return new Set(
    actors.flatMap(({ type, countries }) => (type === "outlet" || type === "agency" ? [] : countries)),
  );
}
