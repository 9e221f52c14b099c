const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;
const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`; null where there is no such day, or no news site that old. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > daysIn(year, month)) return null;
  return [String(year), two(month), two(day)].join("-");
}

/** Days of a month; month 1 is January. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `addDays("2020-02-28", 2)` is `2020-03-01`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from the first to the second, negative where it lies before. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY_MS);
}

/** ISO number, Monday 1. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

export const two = (value: number): string => String(value).padStart(2, "0");
