import type { BoardAnswer } from "../../../src/server/answers/board.ts";

export type Position = NonNullable<BoardAnswer["lanes"][number]["now"]>["position"];

/** `now`: at the bar; `was`: before, and nothing since meets the bar; `ghost`: a claim below the bar. */
export type Standing = "now" | "was" | "ghost";

const UP = "M0,-7L8,6.5H-8Z";
const DOWN = "M0,7L8,-6.5H-8Z";

/** Outlines around 0,0: upward is for, downward against, two are more than one. */
const SHAPES: Readonly<Record<Position, string>> = {
  "fights-for": "M0,-9L8,0H-8ZM0,0.5L8,9H-8Z",
  backs: UP,
  wavers: "M-8,1C-6,-7 -2,-7 0,0S6,7 8,-1V3C6,10 2,10 0,4S-6,-3 -8,5Z",
  "stands-aside": "M-7,0a7,7 0 1,0 14,0a7,7 0 1,0 -14,0Z",
  opposes: DOWN,
  "fights-against": "M0,9L8,0H-8ZM0,-0.5L8,-9H-8Z",
};

/** The sign of a position: its shape says which, whether it is filled says how well it stands. */
export function PositionSign({ position, standing }: { position: Position; standing: Standing }) {
  return (
    <svg className="position-sign" width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true">
      <path className={`sign ${standing}`} d={SHAPES[position]} />
    </svg>
  );
}
