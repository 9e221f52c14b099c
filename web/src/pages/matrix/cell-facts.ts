import type { LaneAnswer } from "../../../../src/server/answers/board.ts";
import type { CellAnswer } from "../../../../src/server/answers/matrix.ts";

/** What a cell shows. */
export type CellFacts = Pick<CellAnswer, "status" | "contested" | "standing" | "now" | "ghost">;

/** A line of a board as a cell shows it; the server makes those of the matrix in the same way. */
export function cellOfLane({ status, contested, now, was, ghost }: LaneAnswer): CellFacts {
  return { status, contested, standing: now ?? was, now: now !== null, ghost };
}
