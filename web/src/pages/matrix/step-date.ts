import { DAY_MS, dayOf } from "../../i18n/dates.ts";

export type StepUnit = "day" | "week" | "month";

const DAYS: Readonly<Record<Exclude<StepUnit, "month">, number>> = { day: 1, week: 7 };

/**
 * The day some days, weeks or months from the last day that a date means; null where it has no year. A month on from
 * the 31st is the last day of the next month.
 *
 * @example
 * stepDate("2020-01-31", "month", 1) // "2020-02-29"
 */
export function stepDate(edtf: string, unit: StepUnit, by: number): string | null {
  const last = dayOf(edtf, "last");
  if (last === null) return null;
  if (unit !== "month") return dayText(last + by * DAYS[unit]);
  const date = new Date(last * DAY_MS);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + by, date.getUTCDate()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayText(Date.UTC(year, month, Math.min(day, lastOfMonth)) / DAY_MS);
}

/** A day since 1970 as it stands in an address. */
export const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
