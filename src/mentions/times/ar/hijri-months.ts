import { type Day, readAnchor } from "../calendar.ts";
import type { Dated } from "../dated.ts";
import { longest, maybe, numberIn, oneOf, type Part, phrase, row, type Scene } from "../grammar.ts";
import { type HijriDate, resolveHijri } from "../hijri.ts";
import { ofYear, shift, theYear, yearNumber } from "./dates.ts";
import * as words from "./words.ts";

const hijriMonth = phrase(words.HIJRI_MONTHS);
export const era = oneOf("ه|هجري|هجرية|للهجرة|هجريا|الهجري|الهجرية");
export const anyHijriYear = numberIn(1343, 1499, /^(\d{4})ه?$/);
export const closedYear = row([oneOf("("), anyHijriYear, oneOf(")")], ([, year]) => year);
/** The year of a Hijri month, by either calendar. */
const monthYear: Part<number | { readonly offset: number }> = longest<number | { readonly offset: number }>(
  row(
    [maybe(oneOf("من|/|-|،")), maybe(theYear), longest(anyHijriYear, closedYear), maybe(era)],
    ([, , year]) => year,
  ),
  row([maybe(oneOf("من")), maybe(theYear), yearNumber], ([, , year]) => year),
  ofYear,
);
/** A Hijri month, with the year and the "last" or "next" beside it. */
export const ofMonth = row([hijriMonth, maybe(monthYear), maybe(shift)], ([month, year, shift]) => ({
  month,
  year,
  shift,
}));
export type HijriMonth = Omit<HijriDate, "year"> & { year: number | { offset: number } | null };
export const monthWithYear = row([hijriMonth, monthYear, maybe(shift)], ([month, year, shift]) => ({
  month,
  year,
  shift,
}));
/** "رمضان الماضي": nobody is called so. */
export const monthWithShift = row([hijriMonth, shift], ([month, shift]) => ({ month, year: null, shift }));
export const fastingMonth = row(
  [phrase({ "شهر الصيام": 9, "شهر الصوم": 9, "الشهر الفضيل": 9 }), maybe(monthYear), maybe(shift)],
  ([month, year, shift]) => ({ month, year, shift }),
);

/** The days of a Hijri date; a year told by its distance counts from that of publication. */
export function resolve(date: HijriMonth, scene: Scene, at: number): Dated | null {
  const { anchor, outlook } = scene;
  const { year } = date;
  const told = typeof year === "number" ? year : year && anchor ? anchor.year + year.offset : null;
  return resolveHijri({ ...date, year: told, outlook: outlook(at) }, anchor);
}

/** The day of a Hijri value, which bears a mark of approximation. */
export const dayOfValue = (value: string): Day | null => readAnchor({ edtf: value, basis: "relative" });
