import { type Offsets, offsetsOf, type Stretch } from "./offsets.ts";

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
interface Piece {
  readonly text: string;
  /** Of its first character, in UTF-16 units of the paragraph. */
  readonly at: number;
  readonly isMarked: boolean;
}

/** Cuts a paragraph where spans begin and end. */
export function markPieces({ start, text }: Paragraph, spans: readonly PointSpan[]): Piece[] {
  const { toUnit } = offsetsOf(text);
  const unitAt = (point: number) => (point <= start ? 0 : Math.min(text.length, toUnit(point - start)));
  const marked = spans
    .map((span) => ({ from: unitAt(span.start), to: unitAt(span.end) }))
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

/** Some lines of an article as one text, so that an end can be moved from one to the next. */
export interface Lines {
  readonly text: string;
  /** A span of the article as a stretch of these lines. */
  inLines(span: PointSpan): Stretch;
  /** A stretch of these lines as a span of the article. */
  inArticle(stretch: Stretch): PointSpan;
}

/** Lays the lines around a coding, which need not follow each other, one under the other. */
export function linesOf(paragraphs: readonly Paragraph[]): Lines {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const offsets: Offsets = offsetsOf(text);
  let at = 0;
  const laid = paragraphs.map(({ start, text: line }) => {
    const length = [...line].length;
    const place = { start, end: start + length, at };
    at += length + 1;
    return place;
  });
  const toUnit = (point: number) => {
    const line = laid.findLast(({ start }) => start <= point) ?? laid[0];
    return line ? offsets.toUnit(line.at + Math.min(point, line.end) - line.start) : 0;
  };
  const toPoint = (unit: number) => {
    const point = offsets.toPoint(unit);
    const line = laid.findLast((each) => each.at <= point) ?? laid[0];
    return line ? line.start + point - line.at : 0;
  };
  return {
    text,
    inLines: ({ start, end }) => ({ start: toUnit(start), end: toUnit(end) }),
    inArticle: ({ start, end }) => ({ start: toPoint(start), end: toPoint(end) }),
  };
}
