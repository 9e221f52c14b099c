import { LEVELS } from "../../parts/vocabulary.ts";

/** Where a holder stood by a day. */
export interface End {
  readonly id: string;
  readonly name: string;
  /** Index in `LEVELS`. */
  readonly level: number;
}

/** A holder's end at one side of the figure. */
export interface PlacedEnd extends End {
  readonly y: number;
}

export interface Slopes {
  readonly before: readonly PlacedEnd[];
  readonly after: readonly PlacedEnd[];
  /** The level lines, each as high as the names on it need. */
  readonly bands: readonly { readonly y: number; readonly height: number }[];
  readonly height: number;
}

/** Room above the first level, for the days; and for a name. */
const TOP = 30;
const NAME_LINE = 17;
/** Room between two levels, for the upper one's name. */
const GAP = 22;

/**
 * Where two boards' holders stand in one figure: no name covers another, and whoever stays keeps its height, so that
 * every line that is not level is a move.
 */
export function placeSlopes(before: readonly End[], after: readonly End[]): Slopes {
  const stays = (end: End) =>
    before.some(({ id, level }) => id === end.id && level === end.level) &&
    after.some(({ id, level }) => id === end.id && level === end.level);
  const order = (ends: readonly End[], level: number) => {
    const here = ends.filter((end) => end.level === level).sort((a, b) => (a.id < b.id ? -1 : 1));
    return [...here.filter(stays), ...here.filter((end) => !stays(end))];
  };
  const placed = { before: [] as PlacedEnd[], after: [] as PlacedEnd[] };
  const bands: { y: number; height: number }[] = [];
  let y = TOP;
  for (const level of LEVELS.keys()) {
    const sides = { before: order(before, level), after: order(after, level) };
    const rows = Math.max(1, sides.before.length, sides.after.length);
    for (const side of ["before", "after"] as const)
      for (const [row, end] of sides[side].entries())
        placed[side].push({ ...end, y: y + GAP + (row + 0.5) * NAME_LINE });
    bands.push({ y, height: GAP + rows * NAME_LINE });
    y += GAP + rows * NAME_LINE;
  }
  return { ...placed, bands, height: y + 4 };
}
