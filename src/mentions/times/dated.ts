import type { Edtf, TimeBasis } from "../../model/index.ts";

/**
 * What a value is: a `date` (a day, a month, a year, also with a clock), a `period`, open to one side (`since`); a
 * `clock` whose day the words do not give; how long (`duration`, ISO 8601) and how often (`set`, the period).
 */
export type TimeKind = "date" | "period" | "since" | "clock" | "duration" | "set";

/** What time words stand for. */
export interface Dated {
  /** EDTF, or an ISO 8601 duration; null where the words give no value. */
  readonly value: Edtf | null;
  readonly basis: TimeBasis;
  readonly kind: TimeKind;
  /** Half of the day that the words name, for the hour beside them. */
  readonly half?: Half | null;
  /** The year is none of the words: beside another date it may be another one. */
  readonly yearless?: boolean;
}

/** `am` and `pm` as usual; `noon` is around twelve, `night` before or after midnight. */
export type Half = "am" | "noon" | "pm" | "night";

export const UNKNOWN: Dated = { value: null, basis: "unknown", kind: "date" };
export const UNKNOWN_PERIOD: Dated = { ...UNKNOWN, kind: "period" };

export function stated(value: Edtf, kind: TimeKind = "date"): Dated {
  return { value, basis: "stated", kind };
}

export function relative(value: Edtf, kind: TimeKind = "date"): Dated {
  return { value, basis: "relative", kind };
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Years before Christ count from 0: 49 BC is `-0048`. */
const yearOf = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");

/** `edtfOf(2020, 5)` is `2020-05`. */
export function edtfOf(year: number | string, month?: number | null, day?: number | null): Edtf {
  const years = typeof year === "number" ? yearOf(year) : year;
  return [years, ...(month ? [twoDigits(month)] : []), ...(month && day ? [twoDigits(day)] : [])].join("-");
}

const startOf = (value: Edtf): Edtf => value.split("/")[0] as string;
const endOf = (value: Edtf): Edtf => value.split("/").at(-1) as string;

/** From then on: `2014/..`. */
export function since(point: Dated): Dated {
  return { ...point, value: point.value && `${startOf(point.value)}/..`, kind: "since" };
}

/** After then: a stretch ends first. */
export function after(point: Dated): Dated {
  return since({ ...point, value: point.value && endOf(point.value) });
}

/** Up to then: `../2014`. */
export function until(point: Dated): Dated {
  return { ...point, value: point.value && `../${endOf(point.value)}`, kind: "period" };
}

/** Up to where it begins: before Ramadan is not until its end. */
export function before(point: Dated): Dated {
  return until({ ...point, value: point.value && startOf(point.value) });
}

/** From one to the other; no value where the second lies before the first. */
export function between(start: Dated, to: Dated): Dated {
  const from = start.yearless ? inYearBefore(start, to) : start;
  const basis = from.basis === to.basis ? from.basis : "relative";
  if (!from.value || !to.value) return UNKNOWN_PERIOD;
  const [first, last] = [startOf(from.value), endOf(to.value)];
  return first > last || first === ".." || last === ".."
    ? UNKNOWN_PERIOD
    : { value: `${first}/${last}`, basis, kind: "period" };
}

/** "من 4 سبتمبر إلى 8 أكتوبر 2010": the year of the end, or the one before where it would begin behind it. */
function inYearBefore(from: Dated, to: Dated): Dated {
  if (!from.value || !to.value || !/^\d{4}-\d\d/.test(from.value) || !/^\d{4}-\d\d/.test(to.value))
    return from;
  const year = Number(to.value.slice(0, 4));
  const [same, before] = [year, year - 1].map((each) => `${edtfOf(each)}${from.value?.slice(4)}`);
  return { ...from, value: (same as string) <= to.value ? (same as string) : (before as string) };
}

/** About then: `2013~`. EDTF qualifies days and coarser, no clocks. */
export function about(point: Dated): Dated {
  const { value } = point;
  return !value || /[~/T]/.test(value) ? point : { ...point, value: `${value}~` };
}
