import type { LaneAnswer } from "../../../../src/server/answers/board.ts";
import { DAY_MS, dayOf } from "../../i18n/dates.ts";

/** Days since 1970, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Where a day lies on an axis of some pixels, counted from the side where reading begins. */
export interface TimeScale extends Days {
  readonly width: number;
  x(day: number): number;
}

/** Room left free at both ends, as a share of the whole. */
const MARGIN = 0.04;
export const LEAST_DAYS = 14;

/** The days that a board tells of; what was before its moves is drawn from the edge and stretches nothing. */
export function daysOf(lanes: readonly LaneAnswer[], from: string | null, to: string | null): Days | null {
  const days: number[] = [];
  const add = (edtf: string | null, which: "first" | "last") => {
    const day = dayOf(edtf, which);
    if (day !== null) days.push(day);
  };
  for (const { claims, lastReport } of lanes) {
    add(lastReport, "last");
    for (const claim of claims.filter(({ earlier, status }) => !earlier && status === "actual")) {
      for (const { when } of claim.marks) {
        add(when.from, "first");
        add(when.to, "last");
      }
    }
  }
  add(from, "first");
  add(to, "last");
  if (days.length === 0) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const missing = Math.max(0, LEAST_DAYS - (last - first));
  return { first: first - Math.ceil(missing / 2), last: last + Math.floor(missing / 2) };
}

export function timeScale({ first, last }: Days, width: number): TimeScale {
  const margin = width * MARGIN;
  const span = Math.max(1, last - first);
  return { first, last, width, x: (day) => margin + ((day - first) / span) * (width - 2 * margin) };
}

export interface Tick {
  readonly day: number;
  readonly kind: "day" | "month" | "year";
}

/**
 * Days, months or years to write on an axis, as many as have room.
 *
 * @param room Pixels that a label takes.
 */
export function ticksOf(scale: TimeScale, room: number): Tick[] {
  const most = Math.max(2, Math.floor(scale.width / room));
  const span = scale.last - scale.first;
  const step = [1, 2, 5, 10, 15].find((days) => span / days <= most);
  if (step !== undefined && span < 120) return dayTicks(scale, step);
  const months = monthStarts(scale);
  const every = [1, 2, 3, 6].find((count) => months.length / count <= most);
  if (every !== undefined)
    return months
      .filter((day) => new Date(day * DAY_MS).getUTCMonth() % every === 0)
      .map((day) => ({ day, kind: "month" }));
  const years = months.filter((day) => new Date(day * DAY_MS).getUTCMonth() === 0);
  const each = Math.ceil(years.length / most);
  return years.filter((_, index) => index % each === 0).map((day) => ({ day, kind: "year" }));
}

/** Counted within each month, so that the first of a month is always among them. */
function dayTicks({ first, last }: TimeScale, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let day = Math.ceil(first); day <= last; day++) {
    const date = new Date(day * DAY_MS).getUTCDate();
    // The last step of a month would stand too close to the first of the next.
    if ((date - 1) % step === 0 && (step === 1 || date <= 31 - step / 2)) ticks.push({ day, kind: "day" });
  }
  return ticks;
}

function monthStarts({ first, last }: TimeScale): number[] {
  const start = new Date(first * DAY_MS);
  const found: number[] = [];
  for (let month = start.getUTCMonth(); ; month++) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / DAY_MS;
    if (day > last) return found;
    if (day >= first) found.push(day);
  }
}
