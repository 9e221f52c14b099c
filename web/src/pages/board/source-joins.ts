import type { BoardAnswer } from "../../../../src/server/answers/board.ts";
import { dayOf } from "../../i18n/dates.ts";

export type Source = BoardAnswer["sources"][number];

/** An outlet that reports only from some day on. */
export interface Join {
  /** Days since 1970. */
  readonly day: number;
  readonly source: Source;
}

/** Days by which the first reports of a corpus may lie apart without one outlet joining the others. */
const SAME_START = 7;

/** The outlets that joined a corpus after it had begun. Those of its first days began it together. */
export function joinsOf(sources: readonly Source[]): Join[] {
  const dated = sources
    .map((source) => ({ source, day: dayOf(source.first, "first") }))
    .filter((each): each is Join => each.day !== null);
  const start = Math.min(...dated.map(({ day }) => day));
  return dated.filter(({ day }) => day - start > SAME_START);
}
