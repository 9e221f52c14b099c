import { gregorianToHijri, hijriToGregorian } from "@tabby_ai/hijri-converter";
import type { Day, Outlook, Shift } from "./calendar.ts";
import { type Dated, edtfOf, relative, stated, UNKNOWN } from "./dated.ts";

/** A date of the Hijri calendar as a text gives it; a year alone has no month. */
export interface HijriDate {
  readonly month: number | null;
  readonly day?: number | null;
  /** Days that a feast lasts; 1 where it is left out. */
  readonly days?: number;
  /** A Hijri year, or a Gregorian one that the date falls in. */
  readonly year?: number | null;
  readonly shift?: Shift | null;
  readonly outlook?: Outlook;
}

// The Umm al-Qura table holds these years: August 1924 to November 2077. Years before it follow the arithmetic of the
// civil calendar.
const FIRST_IN_TABLE = 1343;
const FIRST_YEAR = 1;
const LAST_YEAR = 1500;

/**
 * A Hijri day, month or year as the Gregorian days it spans, by the Umm al-Qura table. Countries begin a month a day
 * apart, so every day is marked approximate. Without a year: the latest that began by publication.
 *
 * @example
 * resolveHijri({ month: 9, year: 1441 }, null)?.value // "2020-04-24~/2020-05-23~"
 */
export function resolveHijri(date: HijriDate, anchor: Day | null): Dated | null {
  const { day = null, days = 1, year = null } = date;
  if (day !== null && (day < 1 || day > 30)) return null;
  const kind = day !== null && days === 1 ? "date" : "period";
  if (year !== null) {
    const hijri = year < 1600 ? year : yearIn(year, date);
    const span = hijri === undefined ? null : spanOf(hijri, date);
    return span === null ? null : stated(span, kind);
  }
  if (!anchor || anchor.year < 1926 || anchor.year > 2075) return { ...UNKNOWN, kind };
  const found = pickYear(date, anchor);
  const span = found === undefined ? null : spanOf(found, date);
  return span ? relative(span, kind) : { ...UNKNOWN, kind };
}

/** How far ahead a date without a year is still nearer than the one before, whatever tense stands beside it. */
const NEAR_DAYS = 30;

function pickYear(date: HijriDate, anchor: Day): number | undefined {
  const today = anchor.toString();
  const now = gregorianToHijri({ year: anchor.year, month: anchor.month, day: anchor.day }).year;
  const years = [now + 1, now, now - 1];
  const past = years.find((year) => startOf(year, date) <= today);
  if (past === undefined) return undefined;
  const isRunning = today <= endOf(past, date);
  if (date.shift === 1) return past + 1;
  if (date.shift === -1) return isRunning ? past - 1 : past;
  if (isRunning) return past;
  return date.outlook === 1 || isNear(anchor, startOf(past + 1, date)) ? past + 1 : past;
}

/** A month or feast that is days away is meant rather than the one of a year ago, which a report would date. */
function isNear(anchor: Day, start: string): boolean {
  return start <= anchor.add({ days: NEAR_DAYS }).toString();
}

/** The Hijri year whose date falls in a Gregorian one. */
function yearIn(gregorian: number, date: HijriDate): number | undefined {
  const guess = Math.floor(((gregorian - 622) * 33) / 32);
  return [guess - 1, guess, guess + 1, guess + 2].find((year) =>
    startOf(year, date).startsWith(String(gregorian)),
  );
}

function spanOf(year: number, date: HijriDate): string | null {
  const { month, day = null, days = 1 } = date;
  if (year < FIRST_YEAR || year >= LAST_YEAR) return null;
  if (month !== null && day !== null && day > lengthOf(year, month)) return null;
  const start = startOf(year, date);
  return day !== null && days === 1 ? `${start}~` : `${start}~/${endOf(year, date)}~`;
}

/** Sorts after every date where the table has no such year. */
function startOf(year: number, { month, day }: HijriDate): string {
  return year < FIRST_YEAR || year >= LAST_YEAR ? "~" : dayOf(year, month ?? 1, day ?? 1);
}

function endOf(year: number, { month, day, days = 1 }: HijriDate): string {
  if (year < FIRST_YEAR || year >= LAST_YEAR) return "~";
  if (month === null) return dayOf(year, 12, lengthOf(year, 12));
  return dayOf(year, month, day ? day + days - 1 : lengthOf(year, month));
}

function lengthOf(year: number, month: number): number {
  if (month === 12 && year + 1 >= LAST_YEAR) return 29;
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return Math.round((Date.parse(next) - Date.parse(dayOf(year, month, 1))) / 86_400_000);
}

/** The table refuses a 30th of a short month, so days are counted from the first. */
function dayOf(year: number, month: number, day: number): string {
  if (year < FIRST_IN_TABLE) return civilDay(year, month, day);
  const first = hijriToGregorian({ year, month, day: 1 });
  const date = new Date(Date.UTC(first.year, first.month - 1, first.day + day - 1));
  return edtfOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Days from 1 January 1970 back to the day before the first of the Hijri calendar (Friday, 16 July 622 of the Julian one). */
const EPOCH = -492_149;

/** Of thirty years eleven have a day more; months have 30 and 29 days in turn. */
function civilDay(year: number, month: number, day: number): string {
  const days =
    EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day;
  const date = new Date(days * 86_400_000);
  return edtfOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The years of a Hijri century. */
export function hijriCentury(nth: number): Dated {
  const [from, to] = [(nth - 1) * 100 + 1, nth * 100];
  return stated(`${dayOf(from, 1, 1)}~/${dayOf(to, 12, lengthOf(to, 12))}~`, "period");
}
