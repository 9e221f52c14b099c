import { gregorianToHijri, hijriToGregorian } from "@tabby_ai/hijri-converter";
import { type Dated, type Day, edtfOf, type Shift, UNKNOWN } from "./calendar.ts";

/** A date of the Hijri calendar as a text gives it. */
export interface HijriDate {
  readonly month: number;
  readonly day?: number | null;
  /** A Hijri year, or a Gregorian one that the month begins in. */
  readonly year?: number | null;
  readonly shift?: Shift | null;
}

// The Umm al-Qura table holds these years: August 1924 to November 2077.
const FIRST_YEAR = 1343;
const LAST_YEAR = 1500;

/**
 * A Hijri month as the Gregorian days it spans, a Hijri day as one day, by the Umm al-Qura table. Countries begin
 * a month a day apart, so a day is marked approximate. Without a year: the latest that began by publication.
 *
 * @example
 * resolveHijri({ month: 9, year: 1441 }, null)?.edtf // "2020-04-24/2020-05-23"
 */
export function resolveHijri(date: HijriDate, anchor: Day | null): Dated | null {
  const { month, day = null, year = null } = date;
  if (day !== null && (day < 1 || day > 30)) return null;
  const kind = day === null ? "period" : "date";
  if (year !== null && year < 1600) return stated(spanOf(year, month, day), kind);
  if (year !== null) return stated(inGregorianYear(year, month, day), kind);
  if (!anchor || anchor.year < 1926 || anchor.year > 2075) return { ...UNKNOWN, kind };
  const today = anchor.toString();
  const current = gregorianToHijri({ year: anchor.year, month: anchor.month, day: anchor.day }).year;
  const past = [current + 1, current, current - 1].find((year) => startOf(year, month, day) <= today);
  if (past === undefined) return { ...UNKNOWN, kind };
  const isRunning = day === null && today <= dayOf(past, month, lengthOf(past, month));
  const offset = date.shift === 1 ? 1 : date.shift === -1 && isRunning ? -1 : 0;
  const edtf = spanOf(past + offset, month, day);
  return { edtf, basis: edtf === null ? "unknown" : "relative", kind };
}

function stated(edtf: string | null, kind: Dated["kind"]): Dated | null {
  return edtf === null ? null : { edtf, basis: "stated", kind };
}

function inGregorianYear(gregorian: number, month: number, day: number | null): string | null {
  const guess = Math.floor(((gregorian - 622) * 33) / 32);
  const found = [guess - 1, guess, guess + 1, guess + 2].find((year) =>
    startOf(year, month, day).startsWith(String(gregorian)),
  );
  return found === undefined ? null : spanOf(found, month, day);
}

function spanOf(year: number, month: number, day: number | null): string | null {
  if (year < FIRST_YEAR || year >= LAST_YEAR) return null;
  if (day !== null) return day > lengthOf(year, month) ? null : `${dayOf(year, month, day)}~`;
  return `${dayOf(year, month, 1)}/${dayOf(year, month, lengthOf(year, month))}`;
}

/** Sorts after every date where the table has no such year. */
function startOf(year: number, month: number, day: number | null): string {
  return year < FIRST_YEAR || year >= LAST_YEAR ? "~" : dayOf(year, month, day ?? 1);
}

function lengthOf(year: number, month: number): number {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return Math.round((Date.parse(next) - Date.parse(dayOf(year, month, 1))) / 86_400_000);
}

/** The table refuses a 30th of a short month, so days are counted from the first. */
function dayOf(year: number, month: number, day: number): string {
  const first = hijriToGregorian({ year, month, day: 1 });
  const date = new Date(Date.UTC(first.year, first.month - 1, first.day + day - 1));
  return edtfOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
