import type { MapAnswer, MarkOfTime } from "../../../../src/server/answers/map.ts";
import type { Labels } from "../../../../src/server/answers/shared.ts";
import { dayOf } from "../../i18n/dates.ts";
import { type Days, LEAST_DAYS, type TimeScale } from "../board/time-scale.ts";

/** Pixels. */
export const LINE_HEIGHT = 26;
const DOT = 8;
const GAP = 4;
/** An open end is drawn as long as this: nobody knows how long it is. */
const OPEN = 26;
/** More lines than this in a row are not drawn apart. */
const LINES_MOST = 5;

/** A mark of the timeline; x counts from the side where reading begins, y from the top of its row. */
export interface DrawnMark {
  readonly mark: MarkOfTime;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** `before` and `since`: only one end is known. */
  readonly shape: "day" | "bar" | "before" | "since";
}

export interface TimelineRow {
  readonly code: string;
  readonly labels: Labels;
  readonly events: number;
  readonly marks: readonly DrawnMark[];
  /** Events of which no day is known. */
  readonly undated: number;
  readonly height: number;
}

/** The days that the marks tell of. */
export function daysOfMarks(
  marks: readonly MarkOfTime[],
  from: string | null,
  to: string | null,
): Days | null {
  const days = marks.flatMap(({ when }) => [dayOf(when.from, "first"), dayOf(when.to, "last")]);
  const known = [...days, dayOf(from, "first"), dayOf(to, "last")].filter((day) => day !== null);
  if (known.length === 0) return null;
  const least = Math.min(...known);
  const most = Math.max(...known);
  // What began long before a window, or ends after it, does not stretch it.
  const first = dayOf(from, "first") ?? least;
  const last = dayOf(to, "last") ?? most;
  const missing = Math.max(0, LEAST_DAYS - (last - first));
  return { first: first - Math.ceil(missing / 2), last: last + Math.floor(missing / 2) };
}

/** A row for each kind of event; marks that would lie on one another stand on lines of their own. */
export function rowsOf(
  { types, marks }: Pick<MapAnswer, "types" | "marks">,
  scale: TimeScale,
): TimelineRow[] {
  return types.map(({ code, labels, events }) => {
    const own = marks.filter((mark) => mark.code === code);
    const dated = own.flatMap((mark) => place(mark, scale) ?? []).sort((a, b) => a.x1 - b.x1);
    const ends: number[] = [];
    const drawn = dated.map((mark) => {
      const free = ends.findIndex((end) => end + GAP < mark.x1);
      const line = free === -1 ? Math.min(ends.length, LINES_MOST - 1) : free;
      ends[line] = Math.max(mark.x2, mark.x1 + DOT);
      return { ...mark, y: line * LINE_HEIGHT + LINE_HEIGHT / 2 };
    });
    const undated = own.filter(({ when }) => when.from === null && when.to === null);
    return {
      code,
      labels,
      events,
      marks: drawn,
      undated: undated.reduce((sum, mark) => sum + mark.events, 0),
      height: Math.max(1, ends.length) * LINE_HEIGHT,
    };
  });
}

function place(mark: MarkOfTime, scale: TimeScale): Omit<DrawnMark, "y"> | null {
  const first = dayOf(mark.when.from, "first");
  const last = dayOf(mark.when.to, "last");
  const at = (day: number) => Math.min(Math.max(scale.x(day), 0), scale.width);
  if (first === null && last === null) return null;
  if (first === null) return { mark, x1: at(last as number) - OPEN, x2: at(last as number), shape: "before" };
  if (last === null) return { mark, x1: at(first), x2: at(first) + OPEN, shape: "since" };
  if (first === last) return { mark, x1: at(first) - DOT / 2, x2: at(first) + DOT / 2, shape: "day" };
  return { mark, x1: at(first), x2: Math.max(at(last), at(first) + DOT), shape: "bar" };
}
