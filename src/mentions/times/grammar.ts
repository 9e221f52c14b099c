import type { Day, Outlook } from "./calendar.ts";
import type { Dated } from "./dated.ts";
import type { Word } from "./read-words.ts";

/** The date named last, as far as it is known. */
export interface LastDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: Day | null;
}

/** Where a rule looks, and what it may know. */
export interface Scene {
  readonly words: readonly Word[];
  /** Only here may a word carry proclitics. */
  readonly start: number;
  readonly anchor: Day | null;
  readonly last: LastDate | null;
  /** Where the words around a place look: ahead, back, or neither way. */
  readonly outlook: (at: number, reach?: Reach) => Outlook;
}

/** What a word is in its sentence: a finite verb of the past or another one, no verb, or not known. */
export type TenseOf = (word: Word) => "past" | "other" | "no verb" | null;

/** Whether only the words before a time are asked, or those behind it as well. */
export type Reach = "before" | "around";

export interface Found<T> {
  readonly value: T;
  /** Index of the word behind the match. */
  readonly next: number;
}

/** The words that a part can begin with: what is not listed, it cannot read. Null where any word may begin it. */
type Heads = {
  readonly words: ReadonlySet<string>;
  /** Whether it may begin with a number, also one with the article (`ال24`). */
  readonly digits: boolean;
} | null;

/** Reads something at a word, or nothing. */
export interface Part<T> {
  (scene: Scene, at: number): Found<T> | null;
  readonly heads: Heads;
  /** Whether it may use no word. */
  readonly optional: boolean;
  /** Whether its first word may carry proclitics wherever it stands. */
  readonly loose?: boolean;
}

export interface Rule {
  /** `mentions/<language>/<slug>`. */
  readonly id: string;
  readonly reason: string;
  readonly read: Part<Dated>;
}

/** What a language brings. */
export interface TimeGrammar {
  readonly rules: readonly Rule[];
  /** A word without the proclitics it may carry. */
  readonly withoutProclitics: (norm: string) => readonly string[];
  /** Where the words around `at` look; `tenseOf` knows what the words are in their sentence. */
  readonly outlook: (words: readonly Word[], at: number, tenseOf: TenseOf, reach: Reach) => Outlook;
}

const NOTHING: Heads = { words: new Set(), digits: false };
const DIGITS: Heads = { words: new Set(), digits: true };
const NUMBER = /^(?:ال)?\d/;

function part<T>(
  heads: Heads,
  optional: boolean,
  read: (scene: Scene, at: number) => Found<T> | null,
  loose = false,
): Part<T> {
  return Object.assign(read, { heads, optional, loose });
}

function union(all: readonly Heads[]): Heads {
  const known = all.filter((heads) => heads !== null);
  if (known.length < all.length) return null;
  return {
    words: new Set(known.flatMap(({ words }) => [...words])),
    digits: known.some(({ digits }) => digits),
  };
}

/** Parts by the words they can begin with, always in their order. */
export interface HeadIndex<P> {
  /** The parts to try on a word that may be read in these forms. */
  readonly of: (forms: readonly string[]) => readonly P[];
}

/** `isInner`: for words that carry no proclitics unless a part says so. */
export function indexByHead<P>(
  parts: readonly P[],
  partOf: (each: P) => Part<unknown>,
  isInner = false,
): HeadIndex<P> {
  const select = (has: (heads: NonNullable<Heads>) => boolean): readonly P[] =>
    parts.filter((each) => {
      const { heads, optional, loose } = partOf(each);
      return optional || (isInner && loose) || heads === null || has(heads);
    });
  const others = select(() => false);
  const numbers = select(({ digits }) => digits);
  const byWord = new Map<string, readonly P[]>();
  for (const word of new Set(parts.flatMap((each) => [...(partOf(each).heads?.words ?? [])]))) {
    byWord.set(
      word,
      select(({ words }) => words.has(word)),
    );
  }
  const ofForm = (form: string) => byWord.get(form) ?? (NUMBER.test(form) ? numbers : others);
  return {
    of: (forms) => {
      let found = others;
      for (const form of forms) {
        const here = ofForm(form);
        if (here === others || here === found) continue;
        if (found === others) found = here;
        else {
          const both = new Set([...found, ...here]);
          found = parts.filter((each) => both.has(each));
        }
      }
      return found;
    },
  };
}

const NO_FORMS: readonly string[] = [];
/** Forms the word may take at this place. */
function formsAt({ words, start }: Scene, at: number): readonly string[] {
  const word = words[at];
  if (!word) return NO_FORMS;
  return at === start ? word.forms : word.plain;
}

/** A word or several of a table, the longest first. Keys are folded. */
export function phrase<T>(table: Readonly<Record<string, T>> | ReadonlyMap<string, T>): Part<T> {
  const entries = table instanceof Map ? [...table] : Object.entries(table as Record<string, T>);
  const byHead = new Map<string, { rest: string[]; value: T }[]>();
  for (const [key, value] of entries.sort((a, b) => b[0].split(" ").length - a[0].split(" ").length)) {
    const [head, ...rest] = key.split(" ") as [string, ...string[]];
    byHead.set(head, [...(byHead.get(head) ?? []), { rest, value }]);
  }
  return part({ words: new Set(byHead.keys()), digits: false }, false, (scene, at) => {
    for (const form of formsAt(scene, at)) {
      const keys = byHead.get(form);
      if (!keys) continue;
      for (const { rest, value } of keys) {
        if (rest.every((word, index) => scene.words[at + 1 + index]?.norm === word)) {
          return { value, next: at + 1 + rest.length };
        }
      }
    }
    return null;
  });
}

/** One of some words or phrases, parted by `|`. */
export function oneOf(list: string): Part<true> {
  return phrase(Object.fromEntries(list.split("|").map((word) => [word, true as const])));
}

/** What a test makes of a form of a word that begins with a digit. */
export function digits<T>(read: (norm: string, word: Word) => T | null): Part<T> {
  return part(DIGITS, false, testOf(read));
}

/** What a test makes of a form of the word; no rule should begin with it, for it would be asked everywhere. */
export function form<T>(read: (norm: string, word: Word) => T | null): Part<T> {
  return part<T>(null, false, testOf(read));
}

function testOf<T>(read: (norm: string, word: Word) => T | null) {
  return (scene: Scene, at: number): Found<T> | null => {
    for (const norm of formsAt(scene, at)) {
      const value = read(norm, scene.words[at] as Word);
      if (value !== null) return { value, next: at + 1 };
    }
    return null;
  };
}

/** A bare number within bounds. */
export function numberIn(low: number, high: number, shape = /^(\d+)$/): Part<number> {
  return digits((norm) => {
    const value = Number(shape.exec(norm)?.[1] ?? Number.NaN);
    return value >= low && value <= high ? value : null;
  });
}

type Values<P> = { [K in keyof P]: P[K] extends Part<infer T> ? T : never };

/** Parts in a row; `make` may still refuse. `at` is where the row begins. */
export function row<const P extends readonly Part<unknown>[], T>(
  parts: P,
  make: (values: Values<P>, scene: Scene, at: number) => T | null,
): Part<T> {
  const firstSure = parts.findIndex(({ optional }) => !optional);
  const leading = firstSure < 0 ? parts : parts.slice(0, firstSure + 1);
  const heads = union(leading.map((each) => each.heads));
  const inner = (scene: Scene, at: number) => {
    const values: unknown[] = [];
    let next = at;
    for (const read of parts) {
      const found = read(scene, next);
      if (!found) return null;
      values.push(found.value);
      next = found.next;
    }
    const value = make(values as Values<P>, scene, at);
    return value === null ? null : { value, next };
  };
  return part(
    heads,
    firstSure < 0,
    inner,
    leading.some(({ loose }) => loose),
  );
}

/** The part, or null and no word used. */
export function maybe<T>(read: Part<T>): Part<T | null> {
  const inner = (scene: Scene, at: number) => read(scene, at) ?? { value: null, next: at };
  return part<T | null>(read.heads, true, inner, read.loose);
}

/** The longest of several; the first of equals. */
export function longest<T>(...parts: Part<T>[]): Part<T> {
  const heads = union(parts.map((each) => each.heads));
  const optional = parts.some((each) => each.optional);
  const first = indexByHead(parts, (each) => each);
  const inner = indexByHead(parts, (each) => each, true);
  const read = (scene: Scene, at: number) => {
    let best: Found<T> | null = null;
    const index = at === scene.start ? first : inner;
    for (const each of index.of(formsAt(scene, at))) {
      const found = each(scene, at);
      if (found && (!best || found.next > best.next)) best = found;
    }
    return best;
  };
  return part(
    heads,
    optional,
    read,
    parts.some(({ loose }) => loose),
  );
}

/** The part where the word may again carry proclitics: "between Sunday and-Monday". */
export function glued<T>(read: Part<T>): Part<T> {
  return part(read.heads, read.optional, (scene, at) => read({ ...scene, start: at }, at), true);
}

/** The part among words that look ahead or back whatever stands around: "since Sunday" is a past one. */
export function looking<T>(outlook: Outlook, read: Part<T>): Part<T> {
  const outlookOf = () => outlook;
  const inner = (scene: Scene, at: number) => read({ ...scene, outlook: outlookOf }, at);
  return part(read.heads, read.optional, inner, read.loose);
}

/** What a function makes of a part. */
export function map<T, R>(read: Part<T>, make: (value: T, scene: Scene, at: number) => R | null): Part<R> {
  return row([read], ([value], scene, at) => make(value, scene, at));
}

/** Uses no word; holds where the part does not. */
export function not(read: Part<unknown>): Part<null> {
  return part<null>(NOTHING, true, (scene, at) => (read(scene, at) ? null : { value: null, next: at }));
}

/** Uses no word; holds behind one of some words. `distance` 2 looks past one word more. */
export function behind(list: string, distance = 1): Part<null> {
  const words = new Set(list.split("|"));
  return part<null>(NOTHING, true, (scene, at) => {
    for (let back = 1; back <= distance; back++) {
      if (scene.words[at - back]?.forms.some((form) => words.has(form))) return { value: null, next: at };
    }
    return null;
  });
}

/** Uses no word; holds where a test of the place does. */
export function where(test: (scene: Scene, at: number) => boolean): Part<null> {
  return part<null>(NOTHING, true, (scene, at) => (test(scene, at) ? { value: null, next: at } : null));
}

/** Uses no word; gives what the part would read next, and fails where it reads nothing. */
export function peek<T>(read: Part<T>): Part<T> {
  return part(NOTHING, true, (scene, at) => {
    const found = read(scene, at);
    return found && { value: found.value, next: at };
  });
}
