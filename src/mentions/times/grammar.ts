import type { Token } from "../../model/index.ts";
import type { Dated, Day } from "./calendar.ts";

/** A word as the rules see it: tokens that touch and make one number date or number with its suffix are one. */
export interface Word {
  readonly norm: string;
  /** Verbatim: English rules need the capital. */
  readonly text: string;
  readonly isNumber: boolean;
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  /** `norm`, then what it may be without proclitics. */
  readonly forms: readonly string[];
}

/** Where a rule looks, and what it may know. */
export interface Scene {
  readonly words: readonly Word[];
  /** Only here may a word carry proclitics. */
  readonly start: number;
  readonly anchor: Day | null;
  /** The last date mentioned before, as far as it is known. */
  readonly last: { readonly year: number; readonly month: number | null; readonly day: Day | null } | null;
}

export interface Found<T> {
  readonly value: T;
  /** Index of the word behind the match. */
  readonly next: number;
}
/** Reads something at a word, or nothing. */
export type Part<T> = (scene: Scene, at: number) => Found<T> | null;

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
}

const DIGIT_END = /\d$/;
const DIGIT_START = /^\d/;

/** Groups tokens to words: the tokeniser may cut `2018م`, `و25/05/2020` and `2020-05-19T10:00` in pieces. */
export function readWords(tokens: readonly Token[], grammar: TimeGrammar): Word[] {
  const words: Word[] = [];
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1;
    while (last < tokens.length && isGlued(tokens, last)) last++;
    const pieces = tokens.slice(first, last);
    const norm = pieces.length === 1 ? (pieces[0] as Token).norm : pieces.map((token) => token.norm).join("");
    const isNumber = pieces[0]?.kind === "number";
    const text = pieces.map((token) => token.text).join("");
    const forms = pieces[0]?.kind === "word" ? [norm, ...grammar.withoutProclitics(norm)] : [norm];
    words.push({ norm, text, isNumber, first, last, forms });
    first = last;
  }
  return words;
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
  if (before.end !== token.start) return false;
  if (DIGIT_START.test(token.norm)) return DIGIT_END.test(before.norm) || /^[/:]$/.test(before.norm);
  if (token.kind === "word" && DIGIT_END.test(before.norm)) return true;
  const isJoint = (token.norm === "/" || token.norm === ":") && DIGIT_END.test(before.norm);
  return isJoint && after?.start === token.end && DIGIT_START.test(after.norm);
}

/** Forms the word may take at this place. */
function formsAt(scene: Scene, at: number): readonly string[] {
  const word = scene.words[at];
  if (!word) return [];
  return at === scene.start ? word.forms : [word.norm];
}

/** A word or several of a table, the longest first. Keys are folded. */
export function phrase<T>(table: Readonly<Record<string, T>> | ReadonlyMap<string, T>): Part<T> {
  const entries = table instanceof Map ? [...table] : Object.entries(table as Record<string, T>);
  const byFirst = new Map<string, { rest: string[]; value: T }[]>();
  for (const [key, value] of entries.sort((a, b) => b[0].split(" ").length - a[0].split(" ").length)) {
    const [head, ...rest] = key.split(" ") as [string, ...string[]];
    byFirst.set(head, [...(byFirst.get(head) ?? []), { rest, value }]);
  }
  return (scene, at) => {
    for (const form of formsAt(scene, at)) {
      for (const { rest, value } of byFirst.get(form) ?? []) {
        const isMatch = rest.every((word, index) => scene.words[at + 1 + index]?.norm === word);
        if (isMatch) return { value, next: at + 1 + rest.length };
      }
    }
    return null;
  };
}

/** One of some words or phrases, parted by `|`. */
export function oneOf(list: string): Part<true> {
  return phrase(Object.fromEntries(list.split("|").map((word) => [word, true as const])));
}

/** What a test makes of a form of the word. */
export function form<T>(read: (norm: string, word: Word) => T | null): Part<T> {
  return (scene, at) => {
    for (const norm of formsAt(scene, at)) {
      const value = read(norm, scene.words[at] as Word);
      if (value !== null) return { value, next: at + 1 };
    }
    return null;
  };
}

/** A bare number within bounds. */
export function numberIn(low: number, high: number, suffix = /^(\d+)$/): Part<number> {
  return form((norm) => {
    const value = Number(suffix.exec(norm)?.[1] ?? Number.NaN);
    return value >= low && value <= high ? value : null;
  });
}

type Values<P> = { [K in keyof P]: P[K] extends Part<infer T> ? T : never };

/** Parts in a row; `make` may still refuse. */
export function row<const P extends readonly Part<unknown>[], T>(
  parts: P,
  make: (values: Values<P>, scene: Scene) => T | null,
): Part<T> {
  return (scene, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const part of parts) {
      const found = part(scene, next);
      if (!found) return null;
      values.push(found.value);
      next = found.next;
    }
    const value = make(values as Values<P>, scene);
    return value === null ? null : { value, next };
  };
}

/** The part, or null and no word used. */
export function maybe<T>(part: Part<T>): Part<T | null> {
  return (scene, at) => part(scene, at) ?? { value: null, next: at };
}

/** The longest of several; the first of equals. */
export function longest<T>(...parts: Part<T>[]): Part<T> {
  return (scene, at) => {
    let best: Found<T> | null = null;
    for (const part of parts) {
      const found = part(scene, at);
      if (found && (!best || found.next > best.next)) best = found;
    }
    return best;
  };
}

/** The part where the word may again carry proclitics: "between Sunday and-Monday". */
export function glued<T>(part: Part<T>): Part<T> {
  return (scene, at) => part({ ...scene, start: at }, at);
}

/** Uses no word; holds where the part does not. */
export function not(part: Part<unknown>): Part<null> {
  return (scene, at) => (part(scene, at) ? null : { value: null, next: at });
}

/** Uses no word; holds behind one of some words. `distance` 2 looks past one word more. */
export function behind(list: string, distance = 1): Part<null> {
  const words = new Set(list.split("|"));
  return (scene, at) => {
    for (let back = 1; back <= distance; back++) {
      if (scene.words[at - back]?.forms.some((form) => words.has(form))) return { value: null, next: at };
    }
    return null;
  };
}

/** Uses no word; tells whether the part comes next. */
export function ahead(part: Part<unknown>): Part<boolean> {
  return (scene, at) => ({ value: part(scene, at) !== null, next: at });
}
