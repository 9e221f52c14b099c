import { Temporal } from "temporal-polyfill/full";
import type { Edtf, PublicationDate } from "../../model/index.ts";
import { type Dated, edtfOf, relative, stated, UNKNOWN } from "./dated.ts";

/** A day that relative words count from. */
export type Day = Temporal.PlainDate;
/** The one before (`-1`), the current one (`0`), the one after (`1`); `-2` and `2` are one further. */
export type Shift = -2 | -1 | 0 | 1 | 2;

/** Whether the words around a time look ahead (1) or back (-1); null where they do not say. */
export type Outlook = 1 | -1 | null;

/** A date as a text gives it, before its missing parts are resolved. */
export interface PartialDate {
  readonly month: number;
  readonly day?: number | null;
  /** A year, or years from the year of publication. */
  readonly year?: number | { readonly offset: number } | null;
  readonly shift?: Shift | null;
  /** ISO weekday that stands beside the date; it picks the year when the text gives none. */
  readonly weekday?: number | null;
  readonly outlook?: Outlook;
}

export function dayOf(year: number, month: number, day: number): Day {
  return Temporal.PlainDate.from({ year, month, day });
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?![\d/])/;

/** The day of publication; null where it is unknown or coarser than a day: nothing may be counted from it. */
export function readAnchor(publishedOn: PublicationDate): Day | null {
  const match = DAY.exec(publishedOn.edtf ?? "");
  if (!match || publishedOn.edtf?.includes("/")) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDay(year, month, day) ? dayOf(year, month, day) : null;
}

/** Whether the day exists in some year (29 February does). */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const length = [31, isLeap(year ?? 2000) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return day <= (length as number);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Completes a date from the publication day: the latest such date not after it, unless the words point forward. */
export function resolveDate(partial: PartialDate, anchor: Day | null): Dated | null {
  const { month, day = null, year = null } = partial;
  if (!isDay(typeof year === "number" ? year : null, month, day ?? 1)) return null;
  if (typeof year === "number") return stated(edtfOf(year, month, day));
  if (!anchor) return { ...stated(edtfOf("XXXX", month, day)), yearless: true };
  const resolved = year ? anchor.year + year.offset : pickYear(partial, anchor);
  if (!isDay(resolved, month, day ?? 1)) return null;
  return { ...relative(edtfOf(resolved, month, day)), yearless: year === null };
}

/** How far ahead a day without a year is still nearer than the one before; less where the verb beside it looks back. */
const NEAR_DAYS = 45;
const NEAR_DAYS_LOOKING_BACK = 14;
/** A day that has just been is no day of next year, though a verb near it looks ahead. */
const JUST_NOW_DAYS = 7;
/** Looks back up to eight years: 29 February skips a century's end. */
const YEARS_AROUND = [8, 7, 6, 5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5, -6, -7, -8];

function pickYear({ month, day, shift, weekday, outlook }: PartialDate, anchor: Day): number {
  if (shift === 0) return anchor.year;
  const limit = day ? anchor.toString() : anchor.toString().slice(0, 7);
  const real = YEARS_AROUND.map((offset) => anchor.year + offset).filter((year) =>
    isDay(year, month, day ?? 1),
  );
  const at = (year: number): Edtf => edtfOf(year, month, day);
  if (weekday && day) {
    const picked = yearOfWeekday(
      real,
      at,
      weekday,
      outlook === -1 ? anchor : anchor.add({ days: 300 }),
      anchor,
    );
    if (picked !== undefined) return picked;
  }
  const isAhead = shift === 1 || (outlook === 1 && shift !== -1);
  if (isAhead) {
    const now = day && shift !== 1 ? anchor.subtract({ days: JUST_NOW_DAYS }).toString() : limit;
    const isLater = (year: number) => (shift === 1 ? at(year) > limit : at(year) >= now);
    return real.filter(isLater).at(-1) ?? anchor.year + 1;
  }
  // A day that is weeks away is meant rather than the one of a year ago, which a report would give its year.
  const days = outlook === -1 ? NEAR_DAYS_LOOKING_BACK : NEAR_DAYS;
  const near = anchor.add({ days }).toString();
  const soon =
    day && (shift ?? null) === null ? real.find((year) => at(year) > limit && at(year) <= near) : undefined;
  return soon ?? real.find((year) => (shift === -1 ? at(year) < limit : at(year) <= limit)) ?? anchor.year;
}

/** The year, last, this or next, in which the date falls on the weekday: one that has been before one that will be. */
function yearOfWeekday(
  years: readonly number[],
  at: (year: number) => Edtf,
  weekday: number,
  // A weekday that fits next year by chance is no reason to look so far ahead.
  horizon: Day,
  anchor: Day,
): number | undefined {
  const near = years.filter((year) => year >= anchor.year - 1 && at(year) <= horizon.toString());
  const match = near.filter((year) => Temporal.PlainDate.from(at(year)).dayOfWeek === weekday);
  return match.find((year) => at(year) <= anchor.toString()) ?? match.at(-1);
}

/** News looks back: the latest such weekday, the day of publication included, unless a word says otherwise. */
export function resolveWeekday(
  weekday: number,
  shift: Shift | null,
  anchor: Day | null,
  outlook: Outlook = null,
): Dated {
  if (!anchor) return UNKNOWN;
  const back = (anchor.dayOfWeek - weekday + 7) % 7;
  if (shift === null && outlook === 1) return relative(anchor.add({ days: (7 - back) % 7 }).toString());
  const days = shift === 1 ? 7 - back : shift === -1 && back === 0 ? -7 : -back;
  return relative(anchor.add({ days }).toString());
}

/** A day of the month beside its weekday, without the month: the nearest that fits, one that has been first. */
export function resolveDayAndWeekday(day: number, weekday: number, anchor: Day | null): Dated | null {
  if (!anchor) return UNKNOWN;
  for (const months of [0, -1, 1, -2, 2]) {
    const month = anchor.with({ day: 1 }).add({ months });
    if (!isDay(month.year, month.month, day)) continue;
    const date = month.with({ day });
    if (date.dayOfWeek === weekday) return relative(date.toString());
  }
  return null;
}

/** The day so many days from another. */
export function dayFrom(days: number, from: Day | null): Dated {
  return from ? relative(from.add({ days }).toString()) : UNKNOWN;
}

/** The day of the month, of the publication's month or of the one before where it lies ahead. */
export function resolveBareDay(year: number, month: number, day: number, today: number): Dated | null {
  const [y, m] = day <= today ? [year, month] : month === 1 ? [year - 1, 12] : [year, month - 1];
  return isDay(y, m, day) ? relative(edtfOf(y, m, day)) : null;
}

/** The nth such weekday of a month (5 is the last one); null where the month has no such day. */
export function weekdayOfMonth(weekday: number, nth: number, year: number, month: number): Edtf | null {
  const first = dayOf(year, month, 1);
  const start = 1 + ((weekday - first.dayOfWeek + 7) % 7);
  if (nth < 5) return edtfOf(year, month, start + 7 * (nth - 1));
  const last = start + 28 <= first.daysInMonth ? start + 28 : start + 21;
  return edtfOf(year, month, last);
}

const NUMBER_DATE = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:t([\d:.]*)z?)?$/;
const MONTH_AND_YEAR = /^(?:(\d{1,2})([-/])(\d{4})|(\d{4})([-/])(\d{1,2}))$/;

/** A number date in the order that is possible; day before month where both are. */
export function readNumericDate(word: string): Dated | null {
  const match = NUMBER_DATE.exec(word);
  if (!match) return null;
  return dateInNumbers(match[1] as string, match[3] as string, match[4] as string);
}

/** Three numbers of a date in any order that is possible, one of them a year of four digits. */
export function dateInNumbers(a: string, b: string, c: string): Dated | null {
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
    // 1343 to 1499 are years of the Hijri calendar.
    if (year < 1500 || year > 2199 || !isDay(year, month, day)) continue;
    return stated(edtfOf(year, month, day));
  }
  return null;
}

/** "3/2015" and "2015-3". */
export function readMonthAndYear(word: string): Dated | null {
  const match = MONTH_AND_YEAR.exec(word);
  if (!match) return null;
  const [year, month] = [Number(match[3] ?? match[4]), Number(match[1] ?? match[6])];
  return year >= 1500 && year < 2200 && month >= 1 && month <= 12 ? stated(edtfOf(year, month)) : null;
}
