import type { LaneDrawing } from "./lane-drawing.ts";
import { type Glyph, reachOf } from "./place-glyphs.ts";

/** A label that has room under or over its glyph. */
export interface Label {
  readonly glyph: Glyph;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Pixels that a letter takes at most, on average, and how far it reaches over and under its line. */
const LETTER = 6.2;
const [OVER, UNDER] = [10, 2];
/** Where a label's line lies, from the middle of its glyph: under it, else over it. */
const PLACES = [18, -11];

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/**
 * Names of the voices beside their glyphs, as far as they have room: those of named voices first. They cover neither
 * each other nor a glyph nor the line.
 *
 * @param nameOf What is written for a glyph.
 */
export function placeLabels(
  { glyphs, segments }: Pick<LaneDrawing, "glyphs" | "segments">,
  width: number,
  nameOf: (glyph: Glyph) => string,
): Label[] {
  const taken: Box[] = [
    ...glyphs.map((glyph) => {
      const { x, y } = glyph;
      return { x1: x - 7, x2: x + reachOf(glyph).after - 1, y1: y - 7, y2: y + 7 };
    }),
    ...segments.map(boxOf),
  ];
  const isNamed = ({ marks }: Glyph) => Number(marks.some(({ named }) => named));
  const labels: Label[] = [];
  for (const glyph of [...glyphs].sort((a, b) => isNamed(b) - isNamed(a))) {
    const text = nameOf(glyph);
    const half = (text.length * LETTER) / 2;
    if (half * 2 > width) continue;
    const x = Math.min(Math.max(half, glyph.x), width - half);
    for (const y of PLACES.map((place) => glyph.y + place)) {
      const box = { x1: x - half, x2: x + half, y1: y - OVER, y2: y + UNDER };
      if (taken.some((other) => covers(box, other))) continue;
      taken.push(box);
      labels.push({ glyph, text, x, y });
      break;
    }
  }
  return labels;
}

/** A stretch of the line, as thick as it is drawn. */
const boxOf = ({ x1, x2, y1, y2 }: LaneDrawing["segments"][number]): Box => ({
  x1: Math.min(x1, x2) - 1,
  x2: Math.max(x1, x2) + 1,
  y1: Math.min(y1, y2) - 1,
  y2: Math.max(y1, y2) + 1,
});

const covers = (a: Box, b: Box): boolean => a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
