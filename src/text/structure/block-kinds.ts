import type { BlockKind, Reading } from "../../model/index.ts";
import type { Block } from "./blocks.ts";
import { markBylines } from "./byline.ts";
import type { Words } from "./dateline.ts";
import { markHeadline } from "./headline.ts";
import { endsWithStop, firstWord, type Line, lineKind } from "./line-kind.ts";
import { markLinks, markRuns } from "./links.ts";
import { type PageWords, phraseAt } from "./page-words.ts";
import { repeatedKinds } from "./repeats.ts";

/** A heading is short and does not end like a sentence; longer lines are paragraphs that lost their stop. */
const HEADING_WORDS = 13;
const POOR_HEADING_WORDS = 8;
const QUESTION_WORDS = 8;
const QUOTED_WORDS = 6;
const BULLET = /^[•▪●◦·✓➤►*‣–—-]$/;
const ENUMERATOR = /^[.)ـ–-]$/;

/**
 * The kind of each block of a page: first what a line is by itself, then what its neighbours make of it.
 *
 * @returns parallel to `blocks`; never `dateline`, which is no block
 */
export function blockKinds(
  text: string,
  words: Words,
  blocks: readonly Block[],
  page: PageWords,
): BlockKind[] {
  const lines = blocks.map((block) => lineOf(text, words, block));
  // Null is open: what the line is depends on its neighbours.
  const kinds: (BlockKind | null)[] = lines.map((line) => lineKind(line, page));
  markLinks(lines, kinds, page);
  for (const [at, kind] of repeatedKinds(lines, kinds)) kinds[at] = kind;
  const isProse = proseTest(lines);
  markHeadline(lines, kinds, words, page, isProse);
  lines.forEach((line, at) => {
    if (kinds[at] === null && isItem(line, page)) kinds[at] = "item";
  });
  markBylines(lines, kinds, words, page, isProse);
  markRuns(lines, kinds, isProse);
  return lines.map((line, at) => kinds[at] ?? (isProse(line) ? "paragraph" : "heading"));
}

function lineOf(text: string, { tokens, readings }: Words, block: Block): Line {
  const tells = readings.slice(block.first, block.last).some((each) => each.some(isAct));
  const line = { ...block, text: text.slice(block.start, block.end), tokens, tells, verbFirst: false };
  const mine = readings[firstWord(line)] ?? [];
  const verbs = mine.filter((reading) => reading.pos === "verb");
  return { ...line, verbFirst: verbs.length > 0 && (verbs.length === mine.length || verbs.some(isJoined)) };
}

/** Participles name outlets and people as well as they tell. */
function isAct({ pos, senses }: Reading): boolean {
  return (pos === "verb" || pos === "masdar") && senses.some(({ kind }) => kind !== "class");
}

/** "وأعلن": no heading begins with "and". */
function isJoined(reading: Reading): boolean {
  return reading.pre.includes("و") || reading.pre.includes("ف");
}

/** A bullet, a number of one or two digits, a letter or an ordinal with its mark, before the words. */
function isItem({ tokens, first, last }: Line, page: PageWords): boolean {
  const [one, two] = [tokens[first], tokens[first + 1]];
  if (!one || !two || first + 2 >= last) return false;
  if (BULLET.test(one.text)) return two.kind !== "mark";
  if (phraseAt(tokens, first, last, page.itemHead) > 0) return true;
  if (two.start !== one.end || tokens[first + 2]?.kind === "mark") return false;
  if (one.kind === "number") return /^\p{N}{1,2}$/u.test(one.text) && ENUMERATOR.test(two.text);
  // A letter with a dot is an initial or a title.
  return [...one.norm].length === 1 && two.text !== "." && ENUMERATOR.test(two.text);
}

/**
 * Tells prose from headings, whose lines are short and do not end like a sentence; a short question may be one. On a
 * page whose long lines end without stops, shorter lines are prose too, and a verb at a line's head shows it.
 */
function proseTest(lines: readonly Line[]): (line: Line) => boolean {
  const long = lines.filter((line) => line.words > HEADING_WORDS);
  const stopped = long.filter(endsWithStop).length;
  const poor = long.length > 1 && stopped * 2 < long.length;
  return (line) => {
    const end = line.tokens[line.last - 1]?.text ?? "";
    if (line.words > (poor ? POOR_HEADING_WORDS : HEADING_WORDS)) return true;
    if (/^[؟?]$/.test(end) && line.words <= QUESTION_WORDS) return false;
    if (line.words <= QUOTED_WORDS && isQuoted(line) && !endsWithStop(line)) return false;
    if (endsWithStop(line) || /^["”“»)\]'’:،,؛]$/.test(end)) return true;
    return line.verbFirst && (poor || /^[وف]/.test(line.tokens[firstWord(line)]?.norm ?? ""));
  };
}

function isQuoted({ tokens, first, last }: Line): boolean {
  return /^["“”«‘']$/.test(tokens[first]?.text ?? "") && /^["“”»’']$/.test(tokens[last - 1]?.text ?? "");
}
