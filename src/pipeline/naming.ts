import { type Actor, type Article, type FiledCoding, foldText, type Outlet } from "../model/index.ts";
import { foldName } from "./find-actor.ts";

/** Words by which articles name an actor. */
interface NameUsed {
  /** Verbatim, as the first of the articles writes it. */
  readonly text: string;
  /** Articles in which they stand. */
  readonly articles: number;
  /** A pack says that there is a side in the name. */
  readonly loaded: boolean;
}

/** How one outlet names an actor. */
interface OutletNaming {
  /** Null: articles of which nobody knows who published them. */
  readonly outlet: Outlet | null;
  /** Articles of the outlet with a coding that names the actor. */
  readonly articles: number;
  /** Most used first. */
  readonly names: readonly NameUsed[];
}

/** How outlets name an actor, the outlets with most articles first. */
export interface Naming {
  readonly outlets: readonly OutletNaming[];
  readonly all: readonly NameUsed[];
  /** Articles with codings in which it stands without a name: in a pronoun, or in the verb alone. */
  readonly unnamed: number;
}

/**
 * Counts the words by which articles name an actor, once an article, however many codings it has. A cue about who
 * writes, never about who is written of.
 *
 * @param alsoCalled Names that mean it in this project alone.
 */
export function countNaming(
  id: string,
  actor: Actor | null,
  codings: readonly FiledCoding[],
  articles: ReadonlyMap<string, Article>,
  alsoCalled: readonly string[] = [],
): Naming {
  const fold = remembering(foldName);
  const isName = remembering(nameTest(actor, alsoCalled));
  const loaded = new Set(names(actor).flatMap((name) => (name.loaded ? [foldName(name.text)] : [])));
  const outlets = new Map<string, Tally>();
  const all = new Tally(null, fold);
  const unnamed = new Set<string>();
  for (const { articleId, actors, recipients } of codings) {
    const outlet = articles.get(articleId)?.outlet ?? null;
    const key = outlet ? (outlet.id ?? outlet.labels.ar) : "";
    const tally = outlets.get(key) ?? new Tally(outlet, fold);
    outlets.set(key, tally);
    for (const { text } of [...actors, ...recipients].filter((ref) => ref.id === id)) {
      if (!isName(text)) unnamed.add(articleId);
      for (const each of [tally, all]) each.add(articleId, isName(text) ? text : null);
    }
  }
  return {
    outlets: [...outlets.values()]
      .sort((a, b) => b.articles.size - a.articles.size || (a.key < b.key ? -1 : 1))
      .map((tally) => ({
        outlet: tally.outlet,
        articles: tally.articles.size,
        names: tally.names(loaded),
      })),
    all: all.names(loaded),
    unnamed: unnamed.size,
  };
}

/** One way in which an actor is written. */
export interface WrittenSo {
  /** Verbatim, as the first of the codings has it. */
  readonly text: string;
  readonly codings: number;
  readonly articles: number;
  /** It is a name; else it may be the word that a pronoun hangs on, or a place that stands for it. */
  readonly isName: boolean;
}

/** Every way an actor is written, spellings that fold to the same as one: names first, those of most codings first. */
export function countWritten(
  id: string,
  actor: Actor | null,
  codings: readonly FiledCoding[],
  alsoCalled: readonly string[] = [],
): WrittenSo[] {
  const isName = remembering(nameTest(actor, alsoCalled));
  const fold = remembering(foldText);
  const ways = new Map<string, { text: string; codings: Set<string>; articles: Set<string> }>();
  for (const { id: coding, articleId, actors, recipients } of codings)
    for (const { text } of [...actors, ...recipients].filter((ref) => ref.id === id)) {
      if (fold(text) === "") continue;
      const way = ways.get(fold(text)) ?? { text, codings: new Set(), articles: new Set() };
      ways.set(fold(text), way);
      way.codings.add(coding);
      way.articles.add(articleId);
    }
  return [...ways.values()]
    .map(({ text, codings: own, articles }) => ({
      text,
      codings: own.size,
      articles: articles.size,
      isName: isName(text),
    }))
    .sort(
      (a, b) => Number(b.isName) - Number(a.isName) || b.codings - a.codings || (a.text < b.text ? -1 : 1),
    );
}

const names = (actor: Actor | null) => (actor ? [...actor.names.ar, ...actor.names.en] : []);

/**
 * Whether words of an article name somebody. For a pronoun a coding holds the word that it hangs on, and that may be a
 * verb: a single word names only where it is a name or an adjective of the packs, or part of it.
 */
function nameTest(actor: Actor | null, alsoCalled: readonly string[]): (text: string) => boolean {
  const known = [
    ...names(actor).map(({ text }) => text),
    ...alsoCalled,
    ...(actor?.nisba?.ar ?? []),
    ...(actor?.nisba?.en ?? []),
  ]
    .map(foldName)
    .filter((name) => name.length > 1);
  return (text) =>
    /\s/.test(text.trim()) || actor === null || known.some((name) => foldName(text).includes(name));
}

/** The same few words come thousands of times. */
function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text) ?? read(text);
    known.set(text, result);
    return result;
  };
}

/** The names that some articles use. */
class Tally {
  readonly outlet: Outlet | null;
  readonly articles = new Set<string>();
  readonly #used = new Map<string, { text: string; articles: Set<string> }>();

  readonly #fold: (text: string) => string;

  constructor(outlet: Outlet | null, fold: (text: string) => string) {
    this.outlet = outlet;
    this.#fold = fold;
  }

  get key(): string {
    return this.outlet?.labels.en ?? "";
  }

  add(articleId: string, text: string | null): void {
    this.articles.add(articleId);
    if (text === null) return;
    const folded = this.#fold(text);
    const used = this.#used.get(folded) ?? { text, articles: new Set() };
    used.articles.add(articleId);
    this.#used.set(folded, used);
  }

  names(loaded: ReadonlySet<string>): NameUsed[] {
    return [...this.#used]
      .map(([folded, { text, articles }]) => ({ text, articles: articles.size, loaded: loaded.has(folded) }))
      .sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1));
  }
}
