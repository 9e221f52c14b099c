import type { BlockKind } from "../../model/index.ts";
import { endsWithStop, keyOf, type Line } from "./line-kind.ts";

/** Shorter lines ("yes", a heading of two words) may well stand twice. */
const FEWEST_WORDS = 3;
/** A report's own line may be printed twice; what stands three times is a caption. */
const CAPTION_TIMES = 3;
const TITLE_MARK = /^[|–—-]$/;

/**
 * Kinds of lines that are printed again: a headline or lede set twice, the title of the page with the site's name, the
 * same caption under every picture. The first keeps its own kind.
 *
 * @param kinds what the lines are by themselves; only open ones can repeat each other
 */
export function repeatedKinds(
  lines: readonly Line[],
  kinds: readonly (BlockKind | null)[],
): Map<number, BlockKind> {
  const seen = new Map<string, number[]>();
  const found = new Map<number, BlockKind>();
  const [first, second] = lines.flatMap((_, at) => (kinds[at] === null ? [at] : []));
  lines.forEach((line, at) => {
    if (kinds[at] === "debris" || line.words < FEWEST_WORDS) return;
    const key = keyOf(line);
    const places = [...(seen.get(key) ?? []), at];
    seen.set(key, places);
    if (places.length > 1) found.set(at, "debris");
    const [earliest] = places as [number];
    if (places.length === CAPTION_TIMES && !endsWithStop(line) && earliest !== first)
      found.set(earliest, "caption");
  });
  if (first !== undefined && second !== undefined && isTitleOf(lines[first], lines[second]))
    found.set(second, "debris");
  return found;
}

/** "headline | site", then the headline. */
function isTitleOf(title: Line | undefined, headline: Line | undefined): boolean {
  if (!title || !headline || headline.words < FEWEST_WORDS) return false;
  const size = headline.last - headline.first;
  const mark = title.tokens[title.first + size];
  if (!mark || title.first + size >= title.last || !TITLE_MARK.test(mark.text)) return false;
  return headline.tokens
    .slice(headline.first, headline.last)
    .every((token, k) => token.norm === title.tokens[title.first + k]?.norm);
}
