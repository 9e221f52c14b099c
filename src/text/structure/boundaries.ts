import type { Quotation, Token } from "../../model/index.ts";
import { bearsArticle } from "../ar/article.ts";
import type { Words } from "./dateline.ts";
import type { PageWords } from "./page-words.ts";

/** What the end of a sentence is read from. */
export interface Prose extends Words {
  readonly text: string;
  readonly page: PageWords;
  /** Quotations by the token that closes them. */
  readonly closing: ReadonlyMap<number, Quotation>;
}

/** A run of stops with the marks that close after it: tokens `[first, after)` in a sentence that begins at `from`. */
interface Stop {
  readonly from: number;
  readonly first: number;
  /** The token after the last stop, before any closing marks. */
  readonly closers: number;
  readonly after: number;
}

const STOP = /^[.!?؟…]$/;
const CLOSER = /^[)\]»”’]$/;
const GOES_ON = /^[،,؛;:)\]/]$/;
const ARABIC = /[\u0620-\u06ff]/;
/** A subject of so many words may stand before a stop that parts it from its verb. */
const SUBJECT_WORDS = 5;

/**
 * Where the sentences of tokens `[first, last)` of one block end, in order; the last one is `last`. Commas, semicolons
 * and colons end none.
 *
 * @example
 * sentenceEnds(prose, 0, 7) // "عاد الهدوء. وفتحت المدارس.": [3, 6]
 */
export function sentenceEnds(prose: Prose, first: number, last: number): number[] {
  const ends: number[] = [];
  let from = first;
  let item = 0;
  for (let at = first; at < last; at++) {
    if (!isStop(prose, at)) continue;
    const stop = readStop(prose, from, at, last);
    const number = itemNumber(prose, stop, item);
    if (number > 0) item = number;
    else if (stop.after < last && endsSentence(prose, stop)) {
      ends.push(stop.after);
      from = stop.after;
    }
    at = stop.after - 1;
  }
  if (from < last) ends.push(last);
  return ends;
}

function isStop({ tokens }: Prose, at: number): boolean {
  return STOP.test(tokens[at]?.text ?? "");
}

function readStop(prose: Prose, from: number, first: number, last: number): Stop {
  let closers = first + 1;
  while (closers < last && isStop(prose, closers)) closers++;
  let after = closers;
  // "؟»." has a stop of its own after the mark that closes.
  while (after < last && (closes(prose, after) || (after > closers && isStop(prose, after)))) after++;
  return { from, first, closers, after };
}

function closes({ tokens, closing }: Prose, at: number): boolean {
  const token = tokens[at] as Token;
  // A mark that no quotation claims closes where its form says so, or where it leans on what it closes.
  return (
    closing.has(at) || CLOSER.test(token.text) || (token.text === '"' && tokens[at - 1]?.end === token.start)
  );
}

function endsSentence(prose: Prose, stop: Stop): boolean {
  const { tokens, page } = prose;
  const next = tokens[stop.after] as Token;
  if (GOES_ON.test(next.text) || /^\p{Ll}/u.test(next.text)) return false;
  if (tokens.slice(stop.from, stop.first).every((token) => token.kind === "mark")) return false;
  if (stop.after > stop.closers) return closesSentence(prose, stop);
  const marks = tokens.slice(stop.first, stop.closers).map((token) => token.text);
  const isGlued = !/\s/.test(prose.text.slice(tokens[stop.after - 1]?.end, next.start));
  // Hesitation as often as an end: what begins with "and" begins anew.
  if (marks.includes("…") || marks.length > 2) return !isGlued && beginsAnew(prose, stop.after);
  if (marks.length > 1 || marks[0] !== ".") return true;
  if (isGlued) return endsGlued(prose, stop);
  if (!isAbbreviation(prose, stop)) return true;
  // "عام 2020م. وقال": a letter after a number is a unit, and ends a sentence like other words.
  const isUnit = tokens[stop.first - 2]?.kind === "number";
  return page.opener.has(next.norm) || (isUnit && beginsAnew(prose, stop.after));
}

/** A word that begins a sentence: a capital, "and", or one of the usual openers. */
function beginsAnew({ tokens, page }: Prose, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== "word") return false;
  // و before a mark of quotation only adds one more to a list.
  if (token.norm === "و") return next?.kind === "word";
  return /^[\p{Lu}و]/u.test(token.text) || page.opener.has(token.norm);
}

/** "انتهى.وعاد": between Arabic words the blank was forgotten; between Latin ones the stop is part of a name. */
function endsGlued(prose: Prose, stop: Stop): boolean {
  const before = prose.tokens[stop.first - 1] as Token;
  const next = prose.tokens[stop.after] as Token;
  if (next.kind === "mark") return !isAbbreviation(prose, stop);
  if (before.kind === "number" && next.kind === "number") return false;
  if (!ARABIC.test(next.text)) return /\p{Ll}{2}$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(next.text);
  return !isAbbreviation(prose, stop) && !partsSubject(prose, stop);
}

/** "الجيش الوطني.أعلن": a stop that slipped in between a subject and its verb. */
function partsSubject({ tokens, readings }: Prose, { from, first, after }: Stop): boolean {
  const subject = tokens.slice(from, first);
  const verbs = (at: number) => (readings[at] ?? []).filter((reading) => reading.pos === "verb");
  const [head] = subject;
  if (!head || subject.length > SUBJECT_WORDS || !bearsArticle(head, readings[from]?.[0] ?? null))
    return false;
  if (subject.some((token, k) => token.kind !== "word" || verbs(from + k).length > 0)) return false;
  const next = readings[after] ?? [];
  return next.length > 0 && next.every(({ pos, pre }) => pos === "verb" && pre.length === 0);
}

/** A stop after one letter ("أ. ف. ب", "U.S."), or after a word that is often cut short. */
function isAbbreviation({ tokens, page }: Prose, { first }: Stop): boolean {
  const [before, stop] = [tokens[first - 1], tokens[first]];
  if (before?.kind !== "word" || before.end !== stop?.start) return false;
  return page.abbreviation.has(before.norm) || [...before.norm].length === 1;
}

/** The number of a list item inside a sentence ("يقضي بما يلي: 1. كذا 2. كذا"), or 0. */
function itemNumber({ tokens }: Prose, { from, first, after }: Stop, item: number): number {
  const number = tokens[first - 1];
  if (number?.kind !== "number" || after !== first + 1 || tokens[first]?.text !== ".") return 0;
  if (number.end !== tokens[first]?.start || !/^\d{1,2}$/.test(number.norm)) return 0;
  const value = Number(number.norm);
  const before = tokens[first - 2];
  const leads = first - 1 === from || before?.text === ":" || before?.text === "؛";
  return leads || (item > 0 && value === item + 1) ? value : 0;
}

/** Whether a sentence ends after a stop that closing marks follow. */
function closesSentence(prose: Prose, stop: Stop): boolean {
  const { tokens, closing } = prose;
  if (isStop(prose, stop.after - 1)) return true;
  const last = stop.after - 1;
  if (/^[)\]]$/.test(tokens[last]?.text ?? "")) return opensBracketAt(prose, stop, last) <= stop.from;
  const quotation = closing.get(last);
  if (!quotation) return true;
  const next = stop.after;
  if (quotation.first <= stop.from && sayingFollows(prose, next)) return false;
  if (tokens[stop.first]?.text === "." && stop.closers === stop.first + 1) return true;
  // A question or a cry quoted in a sentence that goes on: "سأل «لماذا؟» ثم خرج".
  if (quotation.first <= stop.from) return true;
  return quotation.level === 0 && beginsAnew(prose, next);
}

function opensBracketAt({ tokens }: Prose, { from }: Stop, close: number): number {
  const open = tokens[close]?.text === ")" ? "(" : "[";
  for (let at = close - 1; at >= from; at--) if (tokens[at]?.text === open) return at;
  return from;
}

/** "«لن ننسحب.» قال الناطق": who said it follows what was said. */
function sayingFollows({ readings }: Prose, at: number): boolean {
  return (readings[at] ?? []).some(
    (reading) =>
      reading.pos === "verb" &&
      !reading.pre.includes("و") &&
      reading.senses.some((sense) => sense.kind === "speech"),
  );
}
