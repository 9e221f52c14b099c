import type { BlockKind } from "../../model/index.ts";
import { endsWithStop, type Line } from "./line-kind.ts";
import type { PageWords } from "./page-words.ts";

const LINK_WORDS = 20;
const FEWEST_LINKS = 2;
const TAG_WORDS = 3;

type Kinds = (BlockKind | null)[];

/** Lines under "related articles" are links until prose comes: a stop, more words than a link has, a verb first. */
export function markLinks(lines: readonly Line[], kinds: Kinds, page: PageWords): void {
  let inLinks = false;
  lines.forEach((line, at) => {
    if (kinds[at] === "debris" && isSectionLabel(line, page)) inLinks = true;
    else if (kinds[at] === null && (endsWithStop(line) || line.words > LINK_WORDS || line.verbFirst))
      inLinks = false;
    else if (inLinks) kinds[at] = "debris";
  });
}

/**
 * Runs of lines that look like headings. Before a paragraph only the last can head it, and the others are links or
 * buttons between the paragraphs; after a colon they are a list; after the last paragraph they head nothing, and one
 * alone may be a text cut off, unless it is too short to say anything. The lines under the headline are left alone.
 */
export function markRuns(lines: readonly Line[], kinds: Kinds, isProse: (line: Line) => boolean): void {
  const isText = (at: number) =>
    kinds[at] === "paragraph" || kinds[at] === "item" || (kinds[at] === null && isProse(lines[at] as Line));
  let run: number[] = [];
  let text = -1;
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && !isText(at)) {
      if (kinds[at] === null) run.push(at);
      continue;
    }
    const after = lines[text];
    const isLast = at === lines.length;
    if (after && !isLast && run.length > 1 && endsWithColon(after))
      for (const each of run) kinds[each] = "item";
    else if (after)
      for (const each of isLast ? linksAtEnd(lines, run) : run.slice(0, -1)) kinds[each] = "debris";
    run = [];
    text = at;
  }
}

function linksAtEnd(lines: readonly Line[], run: readonly number[]): readonly number[] {
  const isTag = run.every((at) => (lines[at] as Line).words <= TAG_WORDS && !(lines[at] as Line).tells);
  return run.length >= FEWEST_LINKS || isTag ? run : [];
}

function endsWithColon({ tokens, last }: Line): boolean {
  return tokens[last - 1]?.text === ":";
}

function isSectionLabel(line: Line, page: PageWords): boolean {
  const mine = line.tokens.slice(line.first, line.last).filter((token) => token.kind !== "mark");
  return page.section.some(
    (phrase) => phrase.length === mine.length && phrase.every((word, k) => mine[k]?.norm === word),
  );
}
