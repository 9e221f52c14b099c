import type { Dated } from "../dated.ts";
import { between, relative } from "../dated.ts";
import {
  behind,
  digits,
  glued,
  longest,
  map,
  maybe,
  not,
  numberIn,
  oneOf,
  type Part,
  phrase,
  row,
  type Scene,
  where,
} from "../grammar.ts";
import { type HijriDate, resolveHijri } from "../hijri.ts";
import { ofYear, ordinal, shift, theYear, yearNumber } from "./dates.ts";
import { weekdayBeside } from "./days.ts";
import * as words from "./words.ts";

const hijriMonth = phrase(words.HIJRI_MONTHS);
const era = oneOf("ه|هجري|هجرية|للهجرة|هجريا|الهجري|الهجرية");
const anyHijriYear = numberIn(1343, 1499, /^(\d{4})ه?$/);
const closed = row([oneOf("("), anyHijriYear, oneOf(")")], ([, year]) => year);
/** The year of a Hijri month, by either calendar. */
const monthYear: Part<number | { readonly offset: number }> = longest<number | { readonly offset: number }>(
  row(
    [maybe(oneOf("من|/|-|،")), maybe(theYear), longest(anyHijriYear, closed), maybe(era)],
    ([, , year]) => year,
  ),
  row([maybe(oneOf("من")), maybe(theYear), yearNumber], ([, , year]) => year),
  ofYear,
);
const day = longest(numberIn(1, 30), ordinal);
const hijriLink = maybe(
  longest(
    map(oneOf("من|من شهر|شهر|لشهر"), () => "of" as const),
    map(oneOf("/|-"), () => "mark" as const),
  ),
);
/** Days of a month that have names: its first, its middle, the first and the last ten. */
const NAMED_DAYS: Readonly<Record<string, readonly [day: number, days: number]>> = {
  غرة: [1, 1],
  "غرة شهر": [1, 1],
  "اول ايام": [1, 1],
  "اول ايام شهر": [1, 1],
  "اول يوم من": [1, 1],
  "اول يوم من شهر": [1, 1],
  "اول يوم في": [1, 1],
  "اول يوم في شهر": [1, 1],
  "النصف من": [15, 1],
  "النصف من شهر": [15, 1],
  "ليلة النصف من": [15, 1],
  "ليلة النصف من شهر": [15, 1],
  "العشر الاوائل من": [1, 10],
  "العشر الاوائل من شهر": [1, 10],
  "العشر الاول من": [1, 10],
  "العشر الاول من شهر": [1, 10],
};
const LAST_DAYS: Readonly<Record<string, number>> = {
  "العشر الاواخر من": 10,
  "العشر الاواخر من شهر": 10,
  "العشر الاواخر في": 10,
  "الايام العشرة الاخيرة من": 10,
  "اخر ايام": 1,
  "اخر ايام شهر": 1,
  "اخر يوم من": 1,
  "اخر يوم من شهر": 1,
};

function resolve(
  date: Omit<HijriDate, "year"> & { year: number | { offset: number } | null },
  scene: Scene,
  at: number,
): Dated | null {
  const { anchor, outlook } = scene;
  const { year } = date;
  const told = typeof year === "number" ? year : year && anchor ? anchor.year + year.offset : null;
  return resolveHijri({ ...date, year: told, outlook: outlook(at) }, anchor);
}

const ofMonth = row([hijriMonth, maybe(monthYear), maybe(shift)], ([month, year, shift]) => ({
  month,
  year,
  shift,
}));
const hijriDay = row([maybe(oneOf("يوم|ليلة")), day, hijriLink, ofMonth], ([, day, link, date], scene, at) =>
  // "2 - صفر" is a score.
  date.month === 2 && link !== "of" && !date.year && (link === "mark" || day <= 10)
    ? null
    : resolve({ ...date, day }, scene, at),
);
const namedDays = row([phrase(NAMED_DAYS), ofMonth], ([[day, days], date], scene, at) =>
  resolve({ ...date, day, days }, scene, at),
);
const lastDays = row([phrase(LAST_DAYS), ofMonth], ([days, date], scene, at): Dated | null => {
  const month = resolve(date, scene, at);
  const last = month?.value?.split("/")[1]?.slice(0, 10);
  if (!month || !last) return month;
  const first = new Date(Date.parse(last) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  return {
    ...month,
    ...(days === 1 ? { value: `${last}~`, kind: "date" } : { value: `${first}~/${last}~` }),
  };
});
const marker = longest<unknown>(
  oneOf("شهر|هلال"),
  behind(
    "في|خلال|شهر|قبل|بعد|منذ|حتي|بحلول|حلول|قبيل|مطلع|نهاية|بداية|منتصف|اواخر|اوائل|من|الي|طوال|طيلة|عقب",
  ),
);
// "مدينة العاشر من رمضان": the month of a name.
const inAName = where(
  ({ words: around }, at) =>
    around[at - 1]?.norm === "من" && words.NAMED_AFTER_A_DAY.split("|").includes(around[at - 3]?.norm ?? ""),
);
const monthInText = row([not(inAName), marker, ofMonth], ([, marker, date], scene, at) =>
  marker || date.month === 9 || date.year ? resolve(date, scene, at) : null,
);
const fastingMonth = row(
  [phrase({ "شهر الصيام": 9, "شهر الصوم": 9, "الشهر الفضيل": 9 }), maybe(monthYear), maybe(shift)],
  ([month, year, shift], scene, at) => resolve({ month, year, shift }, scene, at),
);
const monthOfYear = row([hijriMonth, monthYear, maybe(shift)], ([month, year, shift], scene, at) =>
  resolve({ month, year, shift }, scene, at),
);
/** Months of two words, which are nobody's name. */
const CLEAR_MONTHS = new Set([3, 4, 5, 6, 9, 11, 12]);
/** The start or the end of a Hijri month is the month. */
const partOfMonth = row([oneOf(words.PARTS), maybe(oneOf("شهر")), ofMonth], ([, marked, date], scene, at) =>
  marked || CLEAR_MONTHS.has(date.month) || date.year || date.shift != null ? resolve(date, scene, at) : null,
);

const wholeYear = (year: number, { anchor }: Scene): Dated | null =>
  resolveHijri({ month: null, year }, anchor);
const hijriYearWord = oneOf("العام الهجري|السنة الهجرية|للعام الهجري|عام هجري|سنة هجرية");
/** "عام 1441 هـ": a year needs its era, or it is one of the Middle Ages. */
const hijriYear = longest<Dated>(
  row([maybe(theYear), numberIn(1343, 1499, /^(\d{4})ه$/)], ([, year], scene) => wholeYear(year, scene)),
  row([maybe(theYear), longest(numberIn(1343, 1499), closed), era], ([, year], scene) =>
    wholeYear(year, scene),
  ),
  // Reports of our days hardly tell of the 15th century.
  row([theYear, numberIn(1400, 1460), not(oneOf("م|ميلادي|ميلادية|للميلاد"))], ([, year], scene) =>
    scene.anchor && year - 1400 <= scene.anchor.year - 1975 ? wholeYear(year, scene) : null,
  ),
  row([maybe(oneOf("حلول|بحلول|بداية|مطلع")), hijriYearWord, anyHijriYear, maybe(era)], ([, , year], scene) =>
    wholeYear(year, scene),
  ),
  row([digits((norm) => /^(1[34]\d\d)[/-](1[34]\d\d)ه$/.exec(norm))], ([match], scene) => {
    const [from, to] = [wholeYear(Number(match[1]), scene), wholeYear(Number(match[2]), scene)];
    return from && to ? between(from, to) : null;
  }),
);

const IN_NUMBERS = /^(?:(\d{1,2})([/-])(\d{1,2})\2(1[34]\d\d)|(1[34]\d\d)([/-])(\d{1,2})\6(\d{1,2}))ه?$/;
/** "15/9/1441هـ": no Gregorian date of news has such a year. */
const inNumbers = row(
  [
    digits((norm): HijriDate | null => {
      const match = IN_NUMBERS.exec(norm);
      if (!match) return null;
      const [day, month, year] = match[1] ? [match[1], match[3], match[4]] : [match[8], match[7], match[5]];
      const date = { day: Number(day), month: Number(month), year: Number(year) };
      return date.month >= 1 && date.month <= 12 && date.year >= 1343 ? date : null;
    }),
    maybe(era),
  ],
  ([date], { anchor }) => resolveHijri(date, anchor),
);

/** "من 1 إلى 10 محرم": the first day shares the month of the second. */
const dayToDay = row(
  [oneOf("من|بين|ما بين"), day, maybe(oneOf("الي|حتي|و")), day2(), hijriLink, ofMonth],
  ([, first, , last, , date], scene, at): Dated | null => {
    const [from, to] = [first, last].map((day) => resolve({ ...date, day }, scene, at));
    if (!from || !to || first >= last) return null;
    const range = between(from, to);
    return range.value ? range : relative(`${from.value}/${to.value}`, "period");
  },
);

function day2(): Part<number> {
  return longest(
    day,
    // "بين 8 و13": the second is written onto its "and".
    row(
      [where(({ words: around }, at) => /^و[\d\p{L}]/u.test(around[at]?.norm ?? "")), glued(day)],
      ([, value]) => value,
    ),
  );
}

// "مدينة العاشر من رمضان" is a place.
const notNamed = not(behind(words.NAMED_AFTER_A_DAY));
const alone: Part<Dated> = longest<Dated>(
  row([notNamed, hijriDay], ([, date]) => date),
  namedDays,
  lastDays,
  monthInText,
  monthOfYear,
  fastingMonth,
  hijriYear,
  partOfMonth,
  inNumbers,
  dayToDay,
);
/** A Hijri date, also with its weekday. */
export const hijri: Part<Dated> = longest<Dated>(
  alone,
  row([weekdayBeside, longest<Dated>(hijriDay, inNumbers)], ([{ half }, date]) => ({ ...date, half })),
);
