import type { Edtf } from "../../model/index.ts";
import { type Day, dayOf, type Shift } from "./calendar.ts";
import { type Dated, edtfOf, relative, stated, UNKNOWN, UNKNOWN_PERIOD } from "./dated.ts";
import type { Unit } from "./lengths.ts";

/** A point counted from a day: exact for days, about then for every coarser unit. */
export function countFrom(count: number, unit: Unit, isRough: boolean, from: Day | null): Dated {
  if (!from) return UNKNOWN;
  const mark = isRough ? "~" : "";
  switch (unit) {
    case "second":
    case "minute":
      return relative(from.toString());
    case "hour":
      return relative(`${from.add({ days: Math.trunc(count / 24) })}${mark}`);
    case "day":
      return relative(`${from.add({ days: Math.round(count) })}${mark}`);
    case "week":
      return relative(`${from.add({ days: Math.round(count * 7) })}~`);
    case "month":
      return relative(
        `${from
          .add({ months: Math.round(count) })
          .toString()
          .slice(0, 7)}~`,
      );
    default: {
      return relative(`${edtfOf(from.year + Math.round(count * YEARS[unit]))}~`);
    }
  }
}

const YEARS = { year: 1, decade: 10, century: 100 } as const;

/** A stretch of whole units that ends, or begins, with a day. Years are counted by the year, the rest by the day. */
export function stretchFrom(count: number, unit: Unit, shift: Shift, anchor: Day | null): Dated {
  if (!anchor || shift === 0) return UNKNOWN_PERIOD;
  const amount = Math.round(count) * Math.sign(shift);
  if (unit === "year" || unit === "decade" || unit === "century") {
    const year = anchor.year + amount * YEARS[unit];
    return year > 0 ? ordered(edtfOf(anchor.year), edtfOf(year)) : UNKNOWN_PERIOD;
  }
  const other =
    unit === "month"
      ? anchor.add({ months: amount })
      : anchor.add({ days: unit === "week" ? amount * 7 : unit === "day" ? amount : hoursInDays(amount) });
  return ordered(anchor.toString(), other.toString());
}

const hoursInDays = (hours: number): number => Math.sign(hours) * Math.ceil(Math.abs(hours) / 24);

function ordered(one: Edtf, other: Edtf): Dated {
  return relative([one, other].sort().join("/"), "period");
}

/** This, the last or the next calendar unit; a week is an ISO week, Monday to Sunday. */
export function calendarUnit(unit: Unit, shift: Shift, anchor: Day | null): Dated {
  if (!anchor) return UNKNOWN;
  if (unit === "day") return relative(anchor.add({ days: shift }).toString());
  if (unit === "week") return relative(weekOf(anchor.add({ days: 7 * shift })), "period");
  if (unit === "month") return relative(anchor.add({ months: shift }).toString().slice(0, 7));
  if (unit === "year") return relative(edtfOf(anchor.year + shift));
  if (unit === "decade") return decade(Math.floor(anchor.year / 10) + shift, "relative");
  if (unit === "century") return relative(`${Math.floor(anchor.year / 100) + shift}XX`);
  return UNKNOWN_PERIOD;
}

/** Monday to Sunday. */
export function weekOf(day: Day): Edtf {
  const monday = day.add({ days: 1 - day.dayOfWeek });
  return `${monday}/${monday.add({ days: 6 })}`;
}

/** `decade(198)` is `198X`. */
export function decade(tens: number, basis: "stated" | "relative" = "stated"): Dated {
  return { value: `${tens}X`, basis, kind: "date" };
}

/** The 20th century is `19XX`, the 5th before Christ `-04XX`. */
export function century(nth: number, isBeforeChrist = false): Dated {
  return stated(`${isBeforeChrist ? "-" : ""}${String(nth - 1).padStart(2, "0")}XX`);
}

/** A whole year, or null: what quarters, halves and seasons are part of. */
const yearOf = ({ value }: Dated): string | null => (value && /^\d{4}$/.test(value) ? value : null);

/** A part of a year in months: of four parts, the second is April to June. Days for halves of a month. */
export function fraction(nth: number, parts: 2 | 4, whole: Dated): Dated | null {
  const year = yearOf(whole);
  if (year === null) return parts === 2 ? halfOfMonth(nth, whole) : null;
  const length = 12 / parts;
  const months = [(nth - 1) * length + 1, nth * length];
  const [from, to] = months.map((month) => edtfOf(year, month));
  return { value: `${from}/${to}`, basis: whole.basis, kind: "period" };
}

function halfOfMonth(nth: number, { value, basis }: Dated): Dated | null {
  const match = /^(\d{4})-(\d{2})$/.exec(value ?? "");
  if (!match) return null;
  const last = dayOf(Number(match[1]), Number(match[2]), 1).daysInMonth;
  const [from, to] = nth === 1 ? ["01", "15"] : ["16", String(last)];
  return { value: `${value}-${from}/${value}-${to}`, basis, kind: "period" };
}

/** The last such quarter that has begun by publication. */
export function lastQuarter(nth: number, anchor: Day | null): Dated {
  if (!anchor) return UNKNOWN_PERIOD;
  const year = (nth - 1) * 3 + 1 <= anchor.month ? anchor.year : anchor.year - 1;
  return fraction(nth, 4, relative(edtfOf(year))) ?? UNKNOWN_PERIOD;
}

/** ISO 8601-2: spring 21, summer 22, autumn 23, winter 24. */
export type Season = 21 | 22 | 23 | 24;

/** A season of a year: `2013-22`. */
export function seasonOf(season: Season, { value, basis }: Dated): Dated | null {
  return value && /^\d{4}$/.test(value) ? { value: `${value}-${season}`, basis, kind: "date" } : null;
}

/** Last, this or next summer, from the day of publication; a winter bears the year it begins in. */
export function seasonFrom(season: Season, shift: Shift, anchor: Day | null): Dated {
  if (!anchor) return UNKNOWN;
  const begins = { 21: 3, 22: 6, 23: 9, 24: 12 }[season];
  const months = (anchor.month - begins + 12) % 12;
  // The year of the season that began last, which may still run.
  const begun = anchor.month >= begins ? anchor.year : anchor.year - 1;
  const isRunning = months < 3;
  const year =
    shift < 0 ? (isRunning ? begun - 1 : begun) : shift > 0 ? begun + 1 : isRunning ? begun : anchor.year;
  return relative(`${edtfOf(year)}-${season}`);
}

/** The nth seven days of a month, or ISO week of a year; `-1` is the last. */
export function weekIn(nth: number, { value, basis }: Dated): Dated | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(value ?? "");
  if (!match) return null;
  const [year, month] = [Number(match[1]), match[2] ? Number(match[2]) : null];
  if (month === null) return { value: weekOf(isoMonday(year, nth)), basis, kind: "period" };
  const length = dayOf(year, month, 1).daysInMonth;
  const first = nth < 0 ? length - 6 : 7 * nth - 6;
  if (first > length) return null;
  const [from, to] = [first, Math.min(first + 6, length)].map((day) => edtfOf(year, month, day));
  return { value: `${from}/${to}`, basis, kind: "period" };
}

/** ISO week 1 is the one that 4 January lies in. */
function isoMonday(year: number, nth: number): Day {
  const inside = nth > 0 ? dayOf(year, 1, 4).add({ days: 7 * (nth - 1) }) : dayOf(year, 12, 28);
  return inside.add({ days: 1 - inside.dayOfWeek });
}
