import { dayOf } from "../../i18n/dates.ts";
import { dayText } from "../matrix/step-date.ts";

/** Two days, months or years, or open ends, as they stand in the address. */
export interface TimeWindow {
  readonly from: string | null;
  readonly to: string | null;
}

export const WINDOW_STEPS = ["earlier", "later", "wider", "narrower"] as const;
export type WindowStep = (typeof WINDOW_STEPS)[number];

/** Days since 1970, both ends included. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * Another window of the same length beside it, or of twice or half the length around the same middle. An open end is
 * taken to be where the events end; null where no event has a date.
 *
 * @param extent The days that the events span.
 */
export function stepWindow(window: TimeWindow, extent: Days | null, step: WindowStep): TimeWindow | null {
  const first = dayOf(window.from, "first") ?? extent?.first;
  const last = dayOf(window.to, "last") ?? extent?.last;
  if (first === undefined || last === undefined || last < first) return null;
  const length = last - first + 1;
  const quarter = Math.ceil(length / 4);
  const moves: Readonly<Record<WindowStep, readonly [number, number]>> = {
    earlier: [-length, -length],
    later: [length, length],
    wider: [-Math.ceil(length / 2), Math.ceil(length / 2)],
    narrower: length < 3 ? [0, 0] : [quarter, -quarter],
  };
  const [start, end] = moves[step];
  return { from: dayText(first + start), to: dayText(last + end) };
}
