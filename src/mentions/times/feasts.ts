import type { Edtf } from "../../model/index.ts";
import { type Day, dayOf, type Outlook, type Shift, weekdayOfMonth } from "./calendar.ts";
import { type Dated, edtfOf, relative, stated, UNKNOWN } from "./dated.ts";
import { resolveHijri } from "./hijri.ts";

/** How a feast's days are found in a year. */
type Reckoning =
  | { readonly hijri: readonly [month: number, day: number, days: number] }
  | { readonly fixed: readonly [month: number, day: number] }
  | { readonly easter: "western" }
  | { readonly nearest: readonly ["eid-al-fitr", "eid-al-adha"]; readonly nth: 1 | null }
  | { readonly nth: readonly [month: number, weekday: number, nth: number] };

const FEASTS = {
  "eid-al-fitr": { hijri: [10, 1, 3] },
  "eid-al-adha": { hijri: [12, 10, 4] },
  tarwiyah: { hijri: [12, 8, 1] },
  tashriq: { hijri: [12, 11, 3] },
  nahr: { hijri: [12, 10, 1] },
  arafah: { hijri: [12, 9, 1] },
  // "The feast" is the nearer of the two.
  eid: { nearest: ["eid-al-fitr", "eid-al-adha"], nth: 1 },
  "eid-days": { nearest: ["eid-al-fitr", "eid-al-adha"], nth: null },
  ashura: { hijri: [1, 10, 1] },
  mawlid: { hijri: [3, 12, 1] },
  "isra-and-miraj": { hijri: [7, 27, 1] },
  "hijri-new-year": { hijri: [1, 1, 1] },
  "new-year": { fixed: [1, 1] },
  "new-year-eve": { fixed: [12, 31] },
  christmas: { fixed: [12, 25] },
  "christmas-eve": { fixed: [12, 24] },
  easter: { easter: "western" },
  nowruz: { fixed: [3, 21] },
  "labour-day": { fixed: [5, 1] },
  "women-day": { fixed: [3, 8] },
  valentine: { fixed: [2, 14] },
  thanksgiving: { nth: [11, 4, 4] },
} as const satisfies Record<string, Reckoning>;

export type Feast = keyof typeof FEASTS;

/** A feast as a text gives it. */
export interface FeastDate {
  readonly feast: Feast;
  /** Its first, second ... day alone. */
  readonly nth?: number | null;
  readonly year?: number | null;
  readonly shift?: Shift | null;
  readonly outlook?: Outlook;
}

/**
 * The days of a feast. Without a year: of feasts by the Hijri year the last one, of all others the one nearest to the
 * day of publication, unless a word looks ahead or back.
 *
 * @example
 * resolveFeast({ feast: "eid-al-fitr", year: 2020 }, null)?.value // "2020-05-24~/2020-05-26~"
 */
export function resolveFeast(date: FeastDate, anchor: Day | null): Dated | null {
  const reckoning: Reckoning = FEASTS[date.feast];
  const { nth = null, year = null, shift = null, outlook = null } = date;
  if ("nearest" in reckoning) return nearestFeast(date, reckoning.nearest, nth ?? reckoning.nth, anchor);
  if ("hijri" in reckoning) {
    const [month, first, days] = reckoning.hijri;
    const day = nth === null ? first : first + nth - 1;
    return resolveHijri({ month, day, days: nth === null ? days : 1, year, shift, outlook }, anchor);
  }
  if (year !== null) return stated(dayIn(year, reckoning));
  if (!anchor) return UNKNOWN;
  const days = [-1, 0, 1].map((offset) => dayIn(anchor.year + offset, reckoning));
  return relative(pickDay(days, shift ?? outlook, anchor));
}

function pickDay(days: readonly Edtf[], direction: Shift | Outlook, anchor: Day): Edtf {
  const today = anchor.toString();
  if (direction === 1) return days.find((day) => day >= today) as Edtf;
  if (direction === -1) return days.findLast((day) => day <= today) as Edtf;
  const distance = (day: Edtf) => Math.abs(Date.parse(day) - Date.parse(today));
  return [...days].sort((a, b) => distance(a) - distance(b))[0] as Edtf;
}

/** Of several feasts the one nearest to the day of publication; the next one where the words look ahead. */
function nearestFeast(
  date: FeastDate,
  feasts: readonly Feast[],
  nth: number | null,
  anchor: Day | null,
): Dated | null {
  if (!anchor) return UNKNOWN;
  const today = Date.parse(anchor.toString());
  const found = feasts.flatMap((feast) =>
    ([-1, 1] as const).flatMap((outlook) => resolveFeast({ ...date, feast, nth, outlook }, anchor) ?? []),
  );
  const days = ({ value }: Dated): number => (Date.parse(value?.slice(0, 10) ?? "") - today) / 86_400_000;
  const allowed = found.filter((each) =>
    date.outlook === 1 || date.shift === 1 ? days(each) >= 0 : date.shift === -1 ? days(each) < 0 : true,
  );
  return allowed.sort((a, b) => Math.abs(days(a)) - Math.abs(days(b)))[0] ?? null;
}

function dayIn(year: number, reckoning: Exclude<Reckoning, { hijri: unknown } | { nearest: unknown }>): Edtf {
  if ("fixed" in reckoning) return edtfOf(year, ...reckoning.fixed);
  if ("easter" in reckoning) return easterOf(year);
  const [month, weekday, nth] = reckoning.nth;
  return weekdayOfMonth(weekday, nth, year, month) as Edtf;
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Butcher). */
function easterOf(year: number): Edtf {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1).toString();
}
