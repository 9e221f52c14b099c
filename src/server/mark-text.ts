import type { Coding } from "../model/index.ts";

/** A stretch of a paragraph with the codings whose evidence covers all of it, the narrowest evidence first. */
export interface Stretch {
  readonly text: string;
  readonly codings: readonly string[];
  /** Counts marked stretches through the article; null where nothing is marked. */
  readonly mark: number | null;
}

/** An article's text cut where evidence begins and ends. */
export interface MarkedText {
  readonly paragraphs: readonly (readonly Stretch[])[];
  /** For each coding, the mark that its evidence begins with. */
  readonly firstMark: ReadonlyMap<string, number>;
}

/**
 * Cuts a text into paragraphs, and these at the edges of evidence, losing nothing but the line breaks between them.
 *
 * @param codings With spans in UTF-16 units.
 */
export function markText(text: string, codings: readonly Coding[]): MarkedText {
  const spans = codings.flatMap(({ id, evidence }) => evidence.map(({ start, end }) => ({ id, start, end })));
  const firstMark = new Map<string, number>();
  let marks = 0;
  const paragraphs = [...text.matchAll(/[^\r\n]+/g)].map((line) => {
    const start = line.index;
    const end = start + line[0].length;
    const inside = (offset: number) => offset > start && offset < end;
    const edges = spans.flatMap((span) => [span.start, span.end]).filter(inside);
    const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, index): Stretch => {
      const to = cuts[index + 1] ?? end;
      const over = spans
        .filter((span) => span.start <= from && to <= span.end)
        .sort((a, b) => a.end - a.start - (b.end - b.start));
      const mark = over.length > 0 ? marks++ : null;
      for (const { id } of over) if (mark !== null && !firstMark.has(id)) firstMark.set(id, mark);
      return { text: text.slice(from, to), codings: [...new Set(over.map(({ id }) => id))], mark };
    });
  });
  return { paragraphs: paragraphs.filter((each) => each.some((part) => part.text.trim() !== "")), firstMark };
}
