/** Half-open, in code points of an article's text. */
export interface PointSpan {
  readonly start: number;
  readonly end: number;
}

/** A line of an article's text and where it begins, in code points. */
export interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** A piece of a paragraph, to be drawn with or without a mark. */
export interface Piece {
  readonly text: string;
  /** Of its first character, in UTF-16 units of the paragraph. */
  readonly at: number;
  readonly isMarked: boolean;
}

/** How many code points stand before a place that is given in UTF-16 units. */
export const pointsBefore = (text: string, unit: number): number => [...text.slice(0, unit)].length;

/** Where in a text, in UTF-16 units, so many code points end. */
export function unitsBefore(text: string, points: number): number {
  let unit = 0;
  let point = 0;
  for (const character of text) {
    if (point++ >= points) break;
    unit += character.length;
  }
  return unit;
}

/** Cuts a paragraph where spans begin and end. Here alone offsets turn from code points into units. */
export function markPieces({ start, text }: Paragraph, spans: readonly PointSpan[]): Piece[] {
  const marked = spans
    .map((span) => ({
      from: unitsBefore(text, Math.max(0, span.start - start)),
      to: unitsBefore(text, Math.max(0, span.end - start)),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of marked) {
    const begin = Math.max(at, from);
    if (begin >= to) continue;
    if (begin > at) pieces.push({ text: text.slice(at, begin), at, isMarked: false });
    pieces.push({ text: text.slice(begin, to), at: begin, isMarked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at, isMarked: false });
  return pieces;
}

/** Where words begin and end in some paragraphs, in code points. What is no word (a comma, a quotation mark) has no edge. */
function wordEdges(paragraphs: readonly Paragraph[], language: string): { starts: number[]; ends: number[] } {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, text } of paragraphs)
    for (const { index, segment, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike) continue;
      const from = start + pointsBefore(text, index);
      starts.push(from);
      ends.push(from + [...segment].length);
    }
  return { starts, ends };
}

export type Edge = "start" | "end";

/** Moves an end of a span by one word; as it was where there is no further word or nothing would be left. */
export function moveEdge(
  span: PointSpan,
  edge: Edge,
  by: 1 | -1,
  paragraphs: readonly Paragraph[],
  language: string,
): PointSpan {
  const edges = wordEdges(paragraphs, language)[edge === "start" ? "starts" : "ends"];
  const from = span[edge];
  const next = by === 1 ? edges.find((each) => each > from) : edges.findLast((each) => each < from);
  if (next === undefined) return span;
  const moved = { ...span, [edge]: next };
  return moved.start < moved.end ? moved : span;
}
