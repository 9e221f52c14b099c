import type { Reading, Token } from "../../model/index.ts";
import type { Block } from "./blocks.ts";
import { type PageWords, phraseAt } from "./page-words.ts";

/** Tokens and words that a dateline has at most. */
const LONGEST = 22;
const MOST_WORDS = 14;
/** Words of a place that stands alone before its dash. */
const PLACE_WORDS = 3;
const REPORTER_WORDS = 6;
/** A dateline stands before a report, not before a remark. */
const FEWEST_AFTER = 4;
const DASH = /^[-–—ـ]$/;

/** The words of a text with their readings: what a dateline holds is no sentence. */
export interface Words {
  readonly tokens: readonly Token[];
  /** Parallel to `tokens`; empty where nobody has read them. */
  readonly readings: readonly (readonly Reading[])[];
}

/**
 * Where the dateline at the head of a paragraph ends: the token after its dash or colon, or the paragraph's first token
 * where it has none. "طرابلس (وكالة س) - ", "الخرطوم، 3 مايو / كذا:", "TUNIS, May 27 (Agency) — ".
 */
export function datelineEnd(words: Words, block: Block, page: PageWords): number {
  const limit = Math.min(block.last - FEWEST_AFTER, block.first + LONGEST);
  const writer = phraseAt(words.tokens, block.first, block.last, page.bylineHead) > 0;
  let end = block.first;
  for (let at = block.first + 1; at < limit; at++) {
    const text = words.tokens[at]?.text ?? "";
    const closes = DASH.test(text) ? isSpaced(words.tokens, at) : text === ":";
    if (!closes) continue;
    const head: Head = { words, first: end, at, last: block.last, page };
    const fits = writer ? isWriter(head) : text === ":" ? isBeforeColon(head) : isBeforeDash(head);
    // "PLACE - May 3 (Agency) -": what follows a dateline is part of it only where it says when or for whom.
    const first = end === block.first;
    if (fits && (first || isDated(head) || words.tokens[at - 1]?.text === ")")) end = at + 1;
  }
  return end;
}

/** A stretch that may be a dateline, `[first, at)`, the mark after it, and the end of its block. */
interface Head {
  readonly words: Words;
  readonly first: number;
  readonly at: number;
  readonly last: number;
  readonly page: PageWords;
}

function isSpaced(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]] as (Token | undefined)[];
  if (!before || !dash || !after) return false;
  return before.text === ")" || dash.text === "—" || before.end < dash.start || dash.end < after.start;
}

/** "كتب - فلان:" before the text on the same line. */
function isWriter({ words, first, at }: Head): boolean {
  return words.tokens[at]?.text === ":" && at - first <= 8;
}

function isBeforeDash(head: Head): boolean {
  const { words, first, at, page } = head;
  if (!isPlain(head)) return false;
  if (words.tokens[at - 1]?.text === ")" || isDated(head)) return true;
  const size = wordsIn(head);
  if (page.language === "en") return size <= PLACE_WORDS && isCapitals(words.tokens[first]?.text ?? "");
  if (hasDashAfter(head)) return false;
  // "الخرطوم: فلان -": a place and who reports from there.
  const colon = words.tokens.slice(first, at).findIndex((token) => token.text === ":");
  const spoken = words.readings.slice(first + colon + 1, at).some((each) => each.some(isSpoken));
  if (colon >= 0) return size <= REPORTER_WORDS && !spoken;
  const known = words.readings.slice(first, at).some((each) => each.some(isNoName));
  return size <= PLACE_WORDS && !known;
}

/** A colon as a rule gives somebody the word: only a day, or an agency's initials or kind, makes it a dateline's. */
function isBeforeColon(head: Head): boolean {
  if (!isPlain(head)) return false;
  const { words, first, at } = head;
  const { tokens, readings } = words;
  const parts = tokens.slice(first, at).some((token) => /^[/،,(]$/.test(token.text));
  if (isDated(head) && parts) return true;
  if (tokens[at - 1]?.text !== ")") return false;
  const open = tokens.slice(first, at).findLastIndex((token) => token.text === "(") + first;
  const inside = tokens.slice(open + 1, at - 1);
  const initials = inside.every((token) => token.kind === "mark" || [...token.norm].length === 1);
  const media = readings.slice(open + 1, at - 1).some((each) => each.some(isMedia));
  return open > first && (initials || media);
}

function isMedia(reading: Reading): boolean {
  return reading.senses.some((sense) => sense.kind === "class" && sense.id === "media");
}

/** A few words from a word on, with balanced brackets and no stop, no verb and nobody who speaks. */
function isPlain(head: Head): boolean {
  const { words, first, at, page } = head;
  const mine = words.tokens.slice(first, at);
  if (mine[0]?.kind === "mark" || wordsIn(head) > MOST_WORDS) return false;
  const count = (text: string) => mine.filter((token) => token.text === text).length;
  if (count("(") !== count(")") || count("؟") > 0 || count("!") > 0) return false;
  let depth = 0;
  return mine.every((token, k) => {
    if (token.text === "(") depth++;
    if (token.text === ")") depth--;
    const readings = words.readings[first + k] ?? [];
    if (depth > 0 || page.calendar.has(token.norm)) return true;
    return readings.length === 0 || readings.some((reading) => !saysSomething(reading));
  });
}

/** Participles are names as well ("متابعات"). */
function isNoName({ pos }: Reading): boolean {
  return pos !== "active" && pos !== "passive";
}

function isSpoken({ pos }: Reading): boolean {
  return pos === "function" || pos === "verb" || pos === "masdar";
}

function saysSomething({ pos, gender, number, senses }: Reading): boolean {
  // What reads as a verb of several women is a place more often than not.
  const verb = pos === "verb" && !(gender === "f" && number === "p");
  return verb || senses.some((sense) => sense.id === "relative");
}

/** A number beside a month or a weekday, after a place. */
function isDated({ words, first, at, page }: Head): boolean {
  const mine = words.tokens.slice(first + 1, at);
  return mine.some(
    (token, k) =>
      token.kind === "number" &&
      [mine[k - 1], mine[k + 1]].some((each) => each && page.calendar.has(each.norm)),
  );
}

function wordsIn({ words, first, at }: Head): number {
  return words.tokens.slice(first, at).filter((token) => token.kind !== "mark").length;
}

/** "X - وهو كذا - فعل": two dashes hold an aside. */
function hasDashAfter({ words, at, last }: Head): boolean {
  for (let i = at + 1; i < last && words.tokens[i]?.text !== "."; i++)
    if (DASH.test(words.tokens[i]?.text ?? "") && isSpaced(words.tokens, i)) return true;
  return false;
}

function isCapitals(word: string): boolean {
  return word.length > 2 && /^\p{Lu}+$/u.test(word);
}
