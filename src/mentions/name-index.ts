import type { Actor, Alias, Language, Place, Role } from "../model/index.ts";
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

/** A place in the automaton of names: what is named by the words so far, and which words go on. */
export interface NameNode {
  readonly next: ReadonlyMap<string, NameNode> | null;
  readonly targets: readonly NameTarget[];
}
/** Most names end where no other goes on: a map is made when there is something to put in it. */
interface GrowingNode extends NameNode {
  next: Map<string, GrowingNode> | null;
  targets: NameTarget[];
}
const NOBODY: NameTarget[] = [];

/** Names of all packs as one automaton over folded words: a look-up costs the same however many names there are. */
export interface NameIndex {
  /** What goes on from a name's first word; undefined where no name begins so. */
  begin(word: string): NameNode | undefined;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  /** Force that a pack declares as somebody's: owner's id to the force. */
  readonly forcesOf: ReadonlyMap<string, Actor>;
  /** People by the body of their offices. */
  readonly holdersOf: ReadonlyMap<string, readonly { readonly actor: Actor; readonly role: Role }[]>;
  /** Ids of the states that names depend on ("الجيش" in an article about one of them). */
  readonly aboutStates: ReadonlySet<string>;
  /** The states whose affairs an actor belongs to: its own, or those of its offices and affiliations. */
  statesOf(actor: Actor): readonly string[];
}

/** What is named by exactly these folded words. */
export function namedBy(index: NameIndex, words: readonly string[]): readonly NameTarget[] {
  const [first = "", ...rest] = words;
  let node = index.begin(first);
  for (const word of rest) node = node?.next?.get(word);
  return node?.targets ?? [];
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

/** A word of a name, as the tokeniser would cut it; the sign of "5+1" and "OPEC+" belongs to the name. */
const WORD = /\+|\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{M}\p{N}\u0640]+(?:['’]s\b)?/gu;

/** Letters alone: most first words, which need no search. */
const LETTERS = /^[\u0621-\u064aA-Za-z]+$/;

function firstWordOf(name: string): string | null {
  const space = name.indexOf(" ");
  const head = space < 0 ? name : name.slice(0, space);
  return LETTERS.test(head) ? head : (name.match(WORD)?.[0] ?? null);
}

/** An article needs few of the names: those of one first word become nodes when the word first comes up. */
function beginnings(
  names: ReadonlyMap<string, readonly { text: string; target: NameTarget }[]>,
  normalise: (word: string) => string,
): NameIndex["begin"] {
  const made = new Map<string, NameNode>();
  return (word) => {
    const known = made.get(word);
    const list = known ? undefined : names.get(word);
    if (!list) return known;
    const root: GrowingNode = { next: null, targets: NOBODY };
    for (const { text, target } of list) grow(root, (text.match(WORD) ?? []).slice(1).map(normalise), target);
    made.set(word, root);
    return root;
  };
}

function grow(root: GrowingNode, words: readonly string[], target: NameTarget): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = { next: null, targets: NOBODY };
      node.next.set(word, next);
    }
    node = next;
  }
  if (node.targets === NOBODY) node.targets = [target];
  else node.targets.push(target);
}

/** Names share their words. */
function remembered(fold: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let folded = known.get(word);
    if (folded === undefined) {
      folded = fold(word);
      known.set(word, folded);
    }
    return folded;
  };
}

function buildIndex(knowledge: Knowledge, language: Language): NameIndex {
  const normalise = remembered(normaliserOf(language));
  const names = new Map<string, { text: string; target: NameTarget }[]>();
  const add = (text: string, target: NameTarget) => {
    const first = firstWordOf(text);
    if (first === null) return;
    const word = normalise(first);
    const list = names.get(word);
    if (list) list.push({ text, target });
    else names.set(word, [{ text, target }]);
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
  const actors = new Map(knowledge.actors.map((actor) => [actor.id, actor]));
  const forcesOf = new Map<string, Actor>();
  for (const actor of knowledge.actors) if (actor.forcesOf) forcesOf.set(actor.forcesOf, actor);
  const aboutStates = aboutStatesOf(knowledge);
  const states = new Map<Actor, readonly string[]>();
  const statesOf = (actor: Actor) => {
    const known = states.get(actor);
    if (known) return known;
    const links = [...actor.roles.map((role) => role.of), ...actor.affiliations.map((link) => link.via)];
    const made =
      actor.countries.length > 0 ? actor.countries : [...new Set(links)].filter((id) => aboutStates.has(id));
    states.set(actor, made);
    return made;
  };
  return {
    begin: beginnings(names, normalise),
    actors,
    places: new Map(knowledge.places.map((place) => [place.id, place])),
    forcesOf,
    holdersOf: holdersIn(knowledge),
    aboutStates,
    statesOf,
  };
}

function holdersIn({ actors }: Knowledge): Map<string, { actor: Actor; role: Role }[]> {
  const holders = new Map<string, { actor: Actor; role: Role }[]>();
  for (const actor of actors) {
    if (actor.type !== "person") continue;
    for (const role of actor.roles) {
      const list = holders.get(role.of);
      if (list) list.push({ actor, role });
      else holders.set(role.of, [{ actor, role }]);
    }
  }
  return holders;
}

/** States with actors of their own in the packs: the others are named in everybody's affairs. */
function aboutStatesOf({ actors }: Knowledge): Set<string> {
  return new Set(
    actors.flatMap(({ type, countries }) => (type === "outlet" || type === "agency" ? [] : countries)),
  );
}
