import type { ClaimHead, MarkAnswer } from "../../../../src/server/answers/board.ts";

/** One voice, or several that would cover each other. */
export interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly claim: ClaimHead;
  readonly marks: readonly MarkAnswer[];
  /** From where to where the date may lie; null where it is one day. */
  readonly whisker: { readonly x1: number; readonly x2: number; readonly isOpen: boolean } | null;
}

/** Signs nearer than this would cover each other. */
const NEAR = 16;
/** Half of a sign with the room around it, and what a digit of the count beside it takes. */
const HALF = NEAR / 2;
const DIGIT = 7;
/** The share of a level that signs may fill: beyond it, they would stand far from their days. */
const FULLEST = 0.5;

/** Where the count of a sign's voices is written, from the middle of the sign. */
export const COUNT_AT = HALF + 1;

/** How far a sign with its count reaches to either side of its middle. */
export function reachOf({ marks }: Glyph): { readonly before: number; readonly after: number } {
  return {
    before: HALF,
    after: marks.length > 1 ? COUNT_AT + DIGIT * String(marks.length).length + 2 : HALF,
  };
}

/**
 * The signs of one level, so that none covers another. Voices of one claim that lie near are one sign; where a level is
 * crowded, near reaches further. Signs of two claims stand beside each other, never in one: nobody is given words of
 * another.
 *
 * @param width Pixels of the level.
 */
export function placeGlyphs(glyphs: readonly Glyph[], width: number): Glyph[] {
  const claims = new Set(glyphs.map(({ claim }) => claim));
  let folded: Glyph[] = [];
  for (let near = NEAR; near <= 2 * width; near *= 2) {
    folded = [...claims].flatMap((claim) =>
      fold(
        glyphs.filter((glyph) => glyph.claim === claim),
        near,
      ),
    );
    const filled = folded.map(reachOf).reduce((sum, { before, after }) => sum + before + after, 0);
    if (filled <= width * FULLEST) break;
  }
  const placed: Glyph[] = [];
  for (const glyph of folded) placed.push({ ...glyph, x: besideOf(glyph, placed, width) });
  return placed;
}

/** The signs of one claim, with those in one that lie nearer to its first than some pixels. */
function fold(glyphs: readonly Glyph[], near: number): Glyph[] {
  const groups: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.x - b.x)) {
    const group = groups.at(-1);
    if (group?.[0] && glyph.x - group[0].x < near) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups.flatMap(together);
}

/** Several signs as one; where their days lie apart, it stands between them, and a whisker says from when to when. */
function together(group: readonly Glyph[]): Glyph[] {
  const [first] = group;
  if (!first) return [];
  const marks = group.flatMap((glyph) => glyph.marks);
  const [x1, x2] = [first.x, group.at(-1)?.x ?? first.x];
  if (x2 - x1 < NEAR) return [{ ...first, marks }];
  return [{ ...first, x: (x1 + x2) / 2, marks, whisker: { x1, x2, isOpen: false } }];
}

/** The free place nearest to where a sign belongs, later first. */
function besideOf(glyph: Glyph, others: readonly Glyph[], width: number): number {
  const { x } = glyph;
  const own = reachOf(glyph);
  const isFree = (at: number) =>
    others.every((other) => {
      const { before, after } = reachOf(other);
      return at + own.after <= other.x - before || other.x + after <= at - own.before;
    });
  for (let far = 0; far <= width; far += HALF) {
    const free = [x + far, x - far].find((at) => at >= 0 && at <= width && isFree(at));
    if (free !== undefined) return free;
  }
  return x;
}
