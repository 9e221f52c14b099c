import type { Glyph } from "./lane-drawing.ts";

/** A label that has room under or over its glyph. */
export interface Label {
  readonly glyph: Glyph;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Pixels that a letter takes at most, on average, and a line. */
const LETTER = 6.2;
const LINE = 14;

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/**
 * Names of the voices beside their glyphs, as far as they have room: those of named voices first.
 *
 * @param nameOf What is written for a glyph.
 */
export function placeLabels(
  glyphs: readonly Glyph[],
  width: number,
  nameOf: (glyph: Glyph) => string,
): Label[] {
  const taken: Box[] = glyphs.map(({ x, y }) => ({ x1: x - 8, x2: x + 8, y1: y - 8, y2: y + 8 }));
  const isNamed = ({ marks }: Glyph) => Number(marks.some(({ named }) => named));
  const labels: Label[] = [];
  for (const glyph of [...glyphs].sort((a, b) => isNamed(b) - isNamed(a))) {
    const text = nameOf(glyph);
    const half = (text.length * LETTER) / 2;
    if (half * 2 > width) continue;
    const x = Math.min(Math.max(half, glyph.x), width - half);
    for (const y of [glyph.y + 20, glyph.y - 13]) {
      const box = { x1: x - half, x2: x + half, y1: y - LINE + 3, y2: y + 3 };
      if (taken.some((other) => covers(box, other))) continue;
      taken.push(box);
      labels.push({ glyph, text, x, y });
      break;
    }
  }
  return labels;
}

const covers = (a: Box, b: Box): boolean => a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
