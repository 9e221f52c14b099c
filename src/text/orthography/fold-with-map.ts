import { normaliseArabic } from "../ar/normalise.ts";

/** A text as look-ups see it, and the way back. Offsets are UTF-16 units. */
export interface FoldedText {
  /** What look-ups see. */
  readonly folded: string;
  /** Where in the text the folded unit at `offset` comes from; `folded.length` gives the text's length. */
  toOriginal(offset: number): number;
  /** Where in `folded` the unit of the text at `offset` went, or what follows it if it was dropped. */
  toFolded(offset: number): number;
  /** The smallest stretch of the text that holds all of `folded.slice(start, end)`, marks on its letters included. */
  spanOf(start: number, end: number): { start: number; end: number };
}

/** Nobody sees them, yet they would keep a mark from joining its letter. */
const INVISIBLE = /[\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** What may join the character before it: marks, invisible signs, halfwidth marks, vowels and finals of Hangul. */
const JOINS =
  /^[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\uff9e\uff9f\u1160-\u11ff\u314f-\u3163\u3131-\u314e\uffa0-\uffdc]/u;
/** A letter, digit or blank that no fold touches; most of any text. */
const PLAIN = /^[\u0621\u0624\u0626-\u063a\u0641-\u0648\u064a0-9a-z \n،؛؟.:,()]$/;
const DOUBLE_QUOTES = /[“”„‟«»‹›〝〞]/g;
const SINGLE_QUOTES = /[‘’‚‛ʼ]/g;
/** Folding what was folded settles at once; three rounds are known, more would be a loop. */
const ROUNDS = 8;

/**
 * Folds a whole text as `normaliseArabic` folds a word, quotes unified, with a map of offsets both ways. Both
 * maps are monotone and answer for every offset from 0 to the length; offsets beyond are clamped.
 *
 * @param text any text, in one language or several
 * @returns the folded text and both maps, offsets in UTF-16 units. Never fails
 * @example
 * foldWithMap("إلـى ﻻهاي").folded // "الي لاهاي"
 * // The lam and its tatweel:
 * foldWithMap("إلـى ﻻهاي").spanOf(1, 2) // { start: 1, end: 3 }
 */
export function foldWithMap(text: string): FoldedText {
  const parts: string[] = [];
  const origin: number[] = [];
  const target: number[] = [];
  const ends: number[] = [];
  let length = 0;
  for (const { start, end } of clustersOf(text)) {
    const source = text.slice(start, end);
    const folded = source.length === 1 && PLAIN.test(source) ? source : foldCluster(source);
    for (let i = start; i < end; i++) target.push(length);
    for (let i = 0; i < folded.length; i++) {
      origin.push(start);
      ends.push(end);
    }
    parts.push(folded);
    length += folded.length;
  }
  origin.push(text.length);
  target.push(length);
  const toOriginal = (offset: number) => origin[clamp(offset, length)] as number;
  return {
    folded: parts.join(""),
    toOriginal,
    toFolded: (offset) => target[clamp(offset, text.length)] as number,
    spanOf: (start, end) => ({
      start: toOriginal(start),
      end: end <= start ? toOriginal(start) : (ends[clamp(end - 1, length - 1)] ?? text.length),
    }),
  };
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(Math.trunc(offset) || 0, length));
}

/** Characters with all that may join them. */
function* clustersOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  let at = 0;
  for (const character of text) {
    if (at > start && !(JOINS.test(character) && !isBreak(text, at))) {
      yield { start, end: at };
      start = at;
    }
    at += character.length;
  }
  if (at > start) yield { start, end: at };
}

/** A line end takes no marks: folding would put them on the line above. */
function isBreak(text: string, at: number): boolean {
  return text[at - 1] === "\n" || text[at - 1] === "\r";
}

function foldCluster(source: string): string {
  let folded = source;
  for (let round = 0; round < ROUNDS; round++) {
    const next = normaliseArabic(folded.replace(INVISIBLE, ""))
      .replace(DOUBLE_QUOTES, '"')
      .replace(SINGLE_QUOTES, "'");
    if (next === folded) break;
    folded = next;
  }
  return folded;
}
