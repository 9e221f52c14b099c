import type { BlockKind } from "../../model/index.ts";
import { datelineEnd, type Words } from "./dateline.ts";
import { endsWithStop, type Line } from "./line-kind.ts";
import type { PageWords } from "./page-words.ts";

const AUTHOR_WORDS = 4;
const BYLINE_WORDS = 14;
const HEADING_WORDS = 13;

/**
 * Marks the lines between the headline and the first paragraph: place, outlet and day, or the author's name alone; and
 * where that paragraph begins, if a dateline shows it.
 */
export function markBylines(
  lines: readonly Line[],
  kinds: (BlockKind | null)[],
  words: Words,
  page: PageWords,
  isProse: (line: Line) => boolean,
): void {
  for (let at = kinds.indexOf("headline") + 1; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (kinds[at] !== null) continue;
    if (isByline(line, words, page)) kinds[at] = "byline";
    else if (datelineEnd(words, line, page) > line.first) kinds[at] = "paragraph";
    else if (isDeck(line)) kinds[at] = "heading";
    if (kinds[at] === "paragraph" || (kinds[at] === null && isProse(line))) return;
  }
}

/** A second headline may end with a quotation, where a line further down would be prose. */
function isDeck(line: Line): boolean {
  const end = line.tokens[line.last - 1]?.text ?? "";
  return line.words <= HEADING_WORDS && /^["”“»]$/.test(end) && !endsWithStop(line) && !line.verbFirst;
}

function isByline(line: Line, { readings }: Words, page: PageWords): boolean {
  if (line.words > BYLINE_WORDS || endsWithStop(line)) return false;
  const mine = line.tokens.slice(line.first, line.last);
  const short = mine.at(-1)?.text === ":" && line.words <= AUTHOR_WORDS + 1;
  if (short && page.bylineHead.some(([word]) => word === mine[0]?.norm)) return true;
  if (line.tells) return false;
  const parted = mine.some((token) => /^[-–—|/]$/.test(token.text)) || isNameAfterColon(mine);
  const dated =
    mine.some((token) => page.calendar.has(token.norm)) && mine.some(({ kind }) => kind === "number");
  if (short || parted || dated) return true;
  const marks = mine.filter((token) => token.kind === "mark" && token.text !== ".").length;
  const read = readings.slice(line.first, line.last);
  const known = read.some((each) => each.some(({ pos }) => pos !== "active" && pos !== "passive"));
  return line.words >= 2 && line.words <= AUTHOR_WORDS && marks === 0 && !known;
}

/** "عواصم: «صحيفة كذا»": a place, and a name in quotation marks. */
function isNameAfterColon(tokens: readonly { text: string }[]): boolean {
  const colon = tokens.findIndex((token) => token.text === ":");
  const after = tokens.slice(colon + 1).map((token) => token.text);
  return colon > 0 && colon <= 2 && after.length <= 6 && /^["“«]$/.test(after[0] ?? "");
}
