import { between, type Dated, relative } from "../dated.ts";
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
  peek,
  row,
  type Scene,
} from "../grammar.ts";
import { type HijriDate, resolveHijri } from "../hijri.ts";
import { inAName, theYear } from "./dates.ts";
import { weekday, weekdayBeside } from "./days.ts";
import { hijriDay, hijriDays, namedDay } from "./hijri-days.ts";
import {
  anyHijriYear,
  closedYear,
  dayOfValue,
  era,
  fastingMonth,
  monthWithShift,
  monthWithYear,
  ofMonth,
  resolve,
} from "./hijri-months.ts";
import { numberInWords } from "./numbers.ts";
import * as words from "./words.ts";

const marker = longest<unknown>(
  oneOf("شهر"),
  behind(
    "في|خلال|شهر|قبل|بعد|منذ|حتي|بحلول|حلول|قبيل|مطلع|نهاية|بداية|منتصف|اواخر|اوائل|من|الي|طوال|طيلة|عقب",
  ),
);
const monthInText = row([not(inAName), marker, ofMonth], ([, marker, date], scene, at) =>
  marker || date.month === 9 || date.year ? resolve(date, scene, at) : null,
);
const markedMonth = row([longest(monthWithYear, monthWithShift, fastingMonth)], ([date], scene, at) =>
  resolve(date, scene, at),
);
/** Months that are nobody's name. */
const CLEAR_MONTHS = new Set([3, 4, 5, 6, 9, 11, 12]);
const SURE_PARTS = "مطلع|اوائل|مستهل|منتصف|اواسط|اواخر|غرة|سلخ|بدايات|نهايات";
/** The start or the end of a Hijri month is the month. */
const partOfMonth = longest(
  row([oneOf(words.PARTS), maybe(oneOf("شهر")), ofMonth], ([, marked, date], scene, at) =>
    marked || CLEAR_MONTHS.has(date.month) || date.year || date.shift != null
      ? resolve(date, scene, at)
      : null,
  ),
  // "أواخر صفر": a number and a man have no last days.
  row([oneOf(SURE_PARTS), ofMonth], ([, date], scene, at) => resolve(date, scene, at)),
);
/** "قبل منتصف شعبان": open stretches begin or end at the middle itself. */
const middle = row(
  [behind("منذ|حتي|قبل|بعد|لغاية"), oneOf("منتصف|نصف"), maybe(oneOf("شهر")), ofMonth],
  ([, , , date], scene, at) => resolve({ ...date, day: 15 }, scene, at),
);

const wholeYear = (year: number, { anchor }: Scene): Dated | null =>
  resolveHijri({ month: null, year }, anchor);
const hijriYearWord = row(
  [
    oneOf("العام الهجري|السنة الهجرية|للعام الهجري|عام هجري|سنة هجرية"),
    maybe(oneOf("الجديد|الجديدة|الحالي|الحالية")),
  ],
  () => true,
);
const hijriInWords = map(numberInWords, (year) => (year >= 1343 && year < 1500 ? year : null));
/** "عام 1441 هـ": a year needs its era, or it is one of the Middle Ages. */
const hijriYear = longest<Dated>(
  row([maybe(theYear), numberIn(1343, 1499, /^(\d{4})ه$/)], ([, year], scene) => wholeYear(year, scene)),
  row([maybe(theYear), longest(numberIn(100, 1499), closedYear), era], ([, year], scene) =>
    wholeYear(year, scene),
  ),
  row([theYear, hijriInWords, era], ([, year], scene) => wholeYear(year, scene)),
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
/** "بين عامي 1390 و1400 هجرية": the era stands behind both. */
const yearToYear = row(
  [
    oneOf("بين|ما بين|من"),
    maybe(theYear),
    numberIn(1343, 1499),
    longest(
      row([oneOf("و|الي|حتي|-"), maybe(theYear), anyHijriYear], ([, , year]) => year),
      glued(anyHijriYear),
    ),
    era,
  ],
  ([, , first, last], scene) => {
    const [from, to] = [wholeYear(first, scene), wholeYear(last, scene)];
    return from && to ? between(from, to) : null;
  },
);
const partOfYear = row([oneOf(words.PARTS), hijriYear], ([, whole]) => whole);

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

// "مدينة العاشر من رمضان" is a place.
const notNamed = not(behind(words.NAMED_AFTER_A_DAY));

const isCalled = maybe(oneOf("هو|سيكون|يكون|سيوافق|يوافق|يصادف|الموافق|،|,"));
/** "أن الاثنين هو غرة رمضان": the weekday nearest to the day that the words call it. */
export const weekdayCalled = row(
  [weekday, peek(row([isCalled, longest<Dated>(namedDay, hijriDay)], ([, day]) => day))],
  ([weekday, { value }]): Dated | null => {
    const day = value && dayOfValue(value);
    if (!day) return null;
    const distance = ((weekday - day.dayOfWeek + 10) % 7) - 3;
    return Math.abs(distance) > 1 ? null : relative(day.add({ days: distance }).toString());
  },
);

const alone: Part<Dated> = longest<Dated>(
  row([notNamed, hijriDay], ([, date]) => date),
  hijriDays,
  monthInText,
  markedMonth,
  hijriYear,
  yearToYear,
  partOfYear,
  partOfMonth,
  middle,
  inNumbers,
);
/** A Hijri date, also with its weekday. */
export const hijri: Part<Dated> = longest<Dated>(
  alone,
  row([weekdayBeside, longest<Dated>(hijriDay, inNumbers)], ([{ half }, date]) => ({ ...date, half })),
);
