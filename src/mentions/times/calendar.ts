import { Temporal } from "temporal-polyfill/full";
import type { Edtf, PublicationDate, TimeBasis } from "../../model/index.ts";

/** A day that relative words count from. */
export type Day = Temporal.PlainDate;
export type Unit = "hour" | "day" | "week" | "month" | "year" | "decade";
/** The one before (`-1`), the current one (`0`), the one after (`1`). */
export type Shift = -1 | 0 | 1;
export type TimeKind = "date" | "period" | "duration" | "since" | "clock";

/** What time words stand for. */
export interface Dated {
  readonly edtf: Edtf | null;
  readonly basis: TimeBasis;
  readonly kind: TimeKind;
}

/** A date as a text gives it, before its missing parts are resolved. */
export interface PartialDate {
  readonly month: number;
  readonly day?: number | null;
  /** A year, or years from the year of publication. */
  readonly year?: number | { readonly offset: number } | null;
  readonly shift?: Shift | null;
  /** ISO weekday that stands beside the date; it picks the year when the text gives none. */
  readonly weekday?: number | null;
}

export const UNKNOWN: Dated = { edtf: null, basis: "unknown", kind: "date" };

const two = (value: number): string => String(value).padStart(2, "0");

/** `edtfOf(2020, 5)` is `2020-05`. */
export function edtfOf(year: number | string, month?: number | null, day?: number | null): Edtf {
  const years = typeof year === "number" ? String(year).padStart(4, "0") : year;
  return [years, ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join("-");
}

/** The day of publication; null where it is unknown or coarser than a day: nothing may be counted from it. */
export function readAnchor(publishedOn: PublicationDate): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?![\d/])/.exec(publishedOn.edtf ?? "");
  if (!match || publishedOn.edtf?.includes("/")) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDay(year, month, day) ? Temporal.PlainDate.from({ year, month, day }) : null;
}

/** Whether the day exists in some year (29 February does). */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year: year ?? 2000, month }).daysInMonth;
}

/** Completes a date from the publication day: the latest such date not after it, unless the words point forward. */
export function resolveDate(partial: PartialDate, anchor: Day | null): Dated | null {
  const { month, day = null, year = null } = partial;
  if (!isDay(typeof year === "number" ? year : null, month, day ?? 1)) return null;
  if (typeof year === "number") return { edtf: edtfOf(year, month, day), basis: "stated", kind: "date" };
  if (!anchor) return { edtf: edtfOf("XXXX", month, day), basis: "stated", kind: "date" };
  const resolved = year ? anchor.year + year.offset : pickYear(partial, anchor);
  if (!isDay(resolved, month, day ?? 1)) return null;
  return { edtf: edtfOf(resolved, month, day), basis: "relative", kind: "date" };
}

/** Looks back up to eight years: 29 February skips a century's end. */
function pickYear({ month, day, shift, weekday }: PartialDate, anchor: Day): number {
  if (shift === 0) return anchor.year;
  const limit = day ? anchor.toString() : anchor.toString().slice(0, 7);
  const years = [1, 0, -1, -2, -3, -4, -5, -6, -7, -8].map((offset) => anchor.year + offset);
  const real = years.filter((year) => isDay(year, month, day ?? 1));
  const at = (year: number): Edtf => edtfOf(year, month, day);
  if (weekday && day) {
    // A weekday that fits next spring by chance is no reason to look ahead.
    const horizon = anchor.add({ days: 60 }).toString();
    const near = real.filter((year) => year >= anchor.year - 1 && at(year) <= horizon);
    const match = near.filter((year) => Temporal.PlainDate.from(at(year)).dayOfWeek === weekday);
    const picked = match.find((year) => at(year) <= limit) ?? match[0];
    if (picked !== undefined) return picked;
  }
  if (shift === 1) return real.filter((year) => at(year) > limit).at(-1) ?? anchor.year + 1;
  return real.find((year) => (shift === -1 ? at(year) < limit : at(year) <= limit)) ?? anchor.year;
}

/** News looks back: the latest such weekday, the day of publication included, unless a word says otherwise. */
export function resolveWeekday(weekday: number, shift: Shift | null, anchor: Day | null): Dated {
  if (!anchor) return UNKNOWN;
  const back = (anchor.dayOfWeek - weekday + 7) % 7;
  const days = shift === 1 ? 7 - back : shift === -1 && back === 0 ? -7 : -back;
  return relative(anchor.add({ days }).toString());
}

/** The day so many days from publication. */
export function dayFrom(days: number, anchor: Day | null): Dated {
  return anchor ? relative(anchor.add({ days }).toString()) : UNKNOWN;
}

/** A point counted from publication: exact for days, approximate for every coarser unit. */
export function countFrom(count: number, unit: Unit, isRough: boolean, anchor: Day | null): Dated {
  if (!anchor) return UNKNOWN;
  const mark = isRough || unit !== "day" ? "~" : "";
  if (unit === "hour") return relative(`${anchor.add({ days: Math.trunc(count / 24) })}~`);
  if (unit === "month") return relative(`${anchor.add({ months: count }).toString().slice(0, 7)}~`);
  if (unit === "year" || unit === "decade") {
    const year = anchor.year + count * (unit === "decade" ? 10 : 1);
    return year > 0 ? relative(`${edtfOf(year)}~`) : UNKNOWN;
  }
  return relative(`${anchor.add(unit === "week" ? { weeks: count } : { days: count })}${mark}`);
}

/** A stretch of whole units that ends, or begins, with the publication day. */
export function stretchFrom(count: number, unit: Unit, shift: Shift, anchor: Day | null): Dated {
  if (!anchor || shift === 0) return { ...UNKNOWN, kind: "period" };
  const amount = count * shift * (unit === "decade" ? 10 : 1);
  if (amount < -1000) return { ...UNKNOWN, kind: "period" };
  const days = unit === "hour" ? shift * Math.ceil(count / 24) : amount;
  const keys = { hour: "days", day: "days", week: "weeks", month: "months", year: "years", decade: "years" };
  const other = anchor.add({ [keys[unit]]: unit === "hour" ? days : amount });
  const length = unit === "month" ? 7 : unit === "year" || unit === "decade" ? 4 : 10;
  const ends = [anchor.toString(), other.toString()].map((day) => day.slice(0, length)).sort();
  return { ...relative(ends.join("/")), kind: "period" };
}

/** This, the last or the next calendar unit; a week is an ISO week, Monday to Sunday. */
export function calendarUnit(unit: Unit, shift: Shift, anchor: Day | null): Dated {
  if (!anchor) return UNKNOWN;
  if (unit === "day") return dayFrom(shift, anchor);
  if (unit === "month") return relative(anchor.add({ months: shift }).toString().slice(0, 7));
  if (unit === "year") return relative(edtfOf(anchor.year + shift));
  if (unit !== "week") return { ...UNKNOWN, kind: "period" };
  const monday = anchor.add({ days: 1 - anchor.dayOfWeek + 7 * shift });
  return { ...relative(`${monday}/${monday.add({ days: 6 })}`), kind: "period" };
}

export type Part = "start" | "middle" | "end";

/** Part of a month gives the month; start and end of a year give its first and last month, roughly. */
export function partOf(part: Part, whole: Dated): Dated {
  if (whole.edtf === null || !/^\d{4}$/.test(whole.edtf) || part === "middle") return whole;
  return { ...whole, edtf: `${whole.edtf}-${part === "start" ? "01" : "12"}~` };
}

/** From then on: `2014/..`. */
export function since(point: Dated): Dated {
  return { ...point, edtf: point.edtf && `${point.edtf.split("/")[0]}/..`, kind: "since" };
}

/** Up to then: `../2014`. */
export function until(point: Dated): Dated {
  return { ...point, edtf: point.edtf && `../${point.edtf.split("/").at(-1)}`, kind: "period" };
}

/** Up to where it begins: before Ramadan is not until its end. */
export function before(point: Dated): Dated {
  return until({ ...point, edtf: point.edtf && (point.edtf.split("/")[0] as string) });
}

/** From one to the other; no value where the second lies before the first. */
export function between(from: Dated, to: Dated): Dated {
  const basis = from.basis === to.basis ? from.basis : "relative";
  const [first, last] = [from.edtf?.split("/")[0], to.edtf?.split("/").at(-1)];
  if (!first || !last || first > last) return { ...UNKNOWN, kind: "period" };
  return { edtf: `${first}/${last}`, basis, kind: "period" };
}

/** A number date in the order that is possible; day before month where both are. */
export function readNumericDate(word: string): Dated | null {
  const match = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:t[\d:.]*z?)?$/.exec(word);
  if (!match) return null;
  const [a, b, c] = [match[1], match[3], match[4]] as [string, string, string];
  const orders =
    a.length === 4
      ? [[a, b, c]]
      : c.length === 4
        ? [
            [c, b, a],
            [c, a, b],
          ]
        : [];
  for (const [year, month, day] of orders.map((order) => order.map(Number)) as [number, number, number][]) {
    if (year < 1000 || year > 2199 || !isDay(year, month, day)) continue;
    return { edtf: edtfOf(year, month, day), basis: "stated", kind: "date" };
  }
  return null;
}

function relative(edtf: Edtf): Dated {
  return { edtf, basis: "relative", kind: "date" };
}
