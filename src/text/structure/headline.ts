import type { BlockKind } from "../../model/index.ts";
import { datelineEnd, type Words } from "./dateline.ts";
import { endsWithStop, isPath, keyOf, type Line } from "./line-kind.ts";
import type { PageWords } from "./page-words.ts";

/** Longer lines without a stop are paragraphs that lost it. */
const HEADLINE_WORDS = 24;
const LABEL_WORDS = 2;
const SITE_WORDS = 4;
const LONG_TITLE_WORDS = 13;

/**
 * Marks the headline, the first open line where it looks like one, and what stands above it as debris. Seven of twenty
 * real pages have none and begin with a paragraph.
 */
export function markHeadline(
  lines: readonly Line[],
  kinds: (BlockKind | null)[],
  words: Words,
  page: PageWords,
  isProse: (line: Line) => boolean,
): void {
  let at = kinds.indexOf(null);
  for (; at >= 0 && isAboveHeadline(lines, kinds, at, isProse); at = kinds.indexOf(null))
    kinds[at] = "debris";
  const line = lines[at];
  if (!line || line.words > HEADLINE_WORDS || datelineEnd(words, line, page) > line.first) return;
  const [before, end] = [line.tokens[line.last - 2]?.text, line.tokens[line.last - 1]?.text];
  // One part, short, with no mark that goes on or ends; two dots are a headline's own mark.
  if (end === "،" || end === ":" || (end === "." && before !== ".")) return;
  // Nothing but a verb at its head tells the first paragraph of a page without stops from a long headline.
  if (line.verbFirst && line.words > LONG_TITLE_WORDS) return;
  kinds[at] = "headline";
}

/** A label ("opinion", "urgent"), the way to the page ("home > news"), the site's own name or slogan. */
function isAboveHeadline(
  lines: readonly Line[],
  kinds: readonly (BlockKind | null)[],
  at: number,
  isProse: (line: Line) => boolean,
): boolean {
  const line = lines[at] as Line;
  const next = kinds.indexOf(null, at + 1);
  const following = lines[next];
  if (!following || endsWithStop(line)) return false;
  if (line.words <= LABEL_WORDS || isPath(line)) return true;
  if (isProse(following) || following.words < line.words) return false;
  // A few words that tell nothing above a line that does, the site's name, a headline that is printed twice.
  return (
    (line.words <= SITE_WORDS && !line.tells && following.tells) ||
    line.text.includes("|") ||
    isRepeated(lines, next)
  );
}

function isRepeated(lines: readonly Line[], at: number): boolean {
  const key = keyOf(lines[at] as Line);
  return lines.filter((line) => keyOf(line) === key).length > 1;
}
