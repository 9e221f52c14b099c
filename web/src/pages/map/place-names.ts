/** A name to write under its sign. */
export interface Named {
  readonly id: string;
  readonly text: string;
  /** Pixels; the middle of the sign and how far it reaches. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

export interface PlacedName extends Named {
  readonly nameY: number;
}

/** Pixels that a letter takes at most, on average, and a line. */
const LETTER = 6.4;
const LINE = 15;

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/**
 * Names under or over their signs, as far as they have room: the first ones first.
 *
 * @param signs All of them, those of most events first.
 */
export function placeNames(signs: readonly Named[], width: number, height: number): PlacedName[] {
  const taken: Box[] = signs.map(({ x, y }) => ({ x1: x - 6, x2: x + 6, y1: y - 6, y2: y + 6 }));
  const names: PlacedName[] = [];
  for (const sign of signs) {
    const half = (sign.text.length * LETTER) / 2;
    for (const nameY of [sign.y + sign.reach + LINE, sign.y - sign.reach - 5]) {
      const box = { x1: sign.x - half, x2: sign.x + half, y1: nameY - LINE + 3, y2: nameY + 3 };
      if (box.x1 < 0 || box.x2 > width || box.y1 < 0 || box.y2 > height) continue;
      if (taken.some((other) => covers(box, other))) continue;
      taken.push(box);
      names.push({ ...sign, nameY });
      break;
    }
  }
  return names;
}

const covers = (a: Box, b: Box): boolean => a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
