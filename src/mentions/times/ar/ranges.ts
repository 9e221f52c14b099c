import { about, after, before, between, type Dated, edtfOf, relative, since, until } from "../dated.ts";
import {
  digits,
  glued,
  longest,
  looking,
  maybe,
  not,
  numberIn,
  oneOf,
  type Part,
  row,
  where,
} from "../grammar.ts";
import { dated } from "./clocks.ts";
import {
  bareMonth,
  bareYear,
  calendarDate,
  dayOfTheMonth,
  monthAndYear,
  monthName,
  numericDate,
  ofYear,
  theMonth,
} from "./dates.ts";
import * as days from "./days.ts";
import { feast } from "./feasts.ts";
import { hijri } from "./hijri.ts";
import { LENGTHS } from "./lengths.ts";
import { PERIODS } from "./periods.ts";
import { relativeDay, sameDay } from "./relative-days.ts";

/** One day. */
const DAYS = {
  calendarDate,
  numericDate,
  dayOfTheMonth,
  weekday: days.weekdayDate,
  nthWeekday: days.nthWeekday,
  relativeDay,
  sameDay,
  partOfDate: days.partOfDate,
};
export const day: Part<Dated> = longest(...Object.values(DAYS));
export const dayAndClock = dated(day);
export const nights = longest(days.twoNights, days.nightToDate);
const point: Part<Dated> = longest(
  day,
  dayAndClock,
  hijri,
  feast,
  nights,
  monthAndYear,
  ...Object.values(PERIODS),
  bareMonth,
  bareYear,
);

/** "نحو عام 1950", "عام 1950 تقريبا": about then. */
const roughPoint = longest(
  row([oneOf("نحو|حوالي|قرابة|زهاء|بحدود|حدود|في حدود|ما يقارب|قريبا من|تقريبا"), point], ([, point]) =>
    about(point),
  ),
  row([point, oneOf("تقريبا")], ([point]) => about(point)),
);

const andPoint = longest(
  row([where(({ words }, at) => /^و/.test(words[at]?.norm ?? "")), glued(point)], ([, point]) => point),
  row([oneOf("و"), point], ([, point]) => point),
);
const sinceWord = oneOf("منذ|مذ|منذ يوم|منذ مساء");
const startingWith = oneOf("ابتداء من|اعتبارا من|بدءا من|انطلاقا من");
/** "منذ ذلك الحين": from the day or year that was named last. */
const sinceThen = row(
  [oneOf("منذ ذلك الحين|منذ ذلك الوقت|منذ ذلك التاريخ|منذئذ")],
  (_, { last }): Dated | null =>
    last ? since(relative(last.day ? last.day.toString() : edtfOf(last.year, last.month))) : null,
);
const sincePoint = row([sinceWord, looking(-1, point)], ([, point]) => since(point));
const fromNowOn = row([startingWith, point], ([, point]) => since(point));
const afterPoint = row(
  [
    oneOf("بعد|عقب|ما بعد"),
    longest(bareYear, PERIODS.year, bareMonth, numericDate, calendarDate, hijri, feast, PERIODS.markedMonth),
  ],
  ([, point]) => after(point),
);
const untilPoint = row(
  [oneOf("حتي|لغاية|الي غاية|حتي يوم|وحتي"), not(oneOf("اليوم")), point],
  ([, , point]) => until(point),
);
const GOES_ON = new Set(
  "تستمر|يستمر|تتواصل|يتواصل|مستمر|مستمرة|متاح|متاحة|مفتوح|مفتوحة|تمتد|يمتد|سارية|ساري|يسري|تسري|صالح|صالحة|يبقي|تبقي|يظل|تظل|مهلة|تمديد|تاجيل".split(
    "|",
  ),
);
// "تستمر الحملة حتى 5 نوفمبر": what goes on ends in time to come.
const goesOn = where(({ words: around }, at) =>
  around.slice(Math.max(0, at - 8), at).some(({ norm }) => GOES_ON.has(norm)),
);
const untilAhead = row([goesOn, oneOf("حتي|لغاية|الي غاية"), looking(1, point)], ([, , point]) =>
  until(point),
);
const beforePoint = row([oneOf("قبل|قبيل|ما قبل"), point], ([, point]) => before(point));
/** "During" changes no value, but belongs to the words. */
const duringPoint = row(
  [oneOf("خلال|طوال|طيلة|علي مدي|علي مدار|في غضون|اثناء"), longest(point, LENGTHS.unitsPast)],
  ([, point]) => point,
);
const to = oneOf("الي|حتي|وحتي|الي غاية|والي|-|–");
const fromTo = row([longest(sinceWord, startingWith, oneOf("من")), point, to, point], ([, from, , to]) =>
  between(from, to),
);
const plainRange = row(
  [
    longest(calendarDate, numericDate, relativeDay),
    to,
    longest(calendarDate, numericDate, relativeDay, days.weekdayDate),
  ],
  ([from, , to]) => {
    const range = between(from, to);
    return range.value ? range : null;
  },
);
const betweenTwo = row(
  [oneOf("بين|ما بين"), maybe(oneOf("عامي|شهري|يومي|سنتي")), point, andPoint],
  ([, , from, to]) => between(from, to),
);

/** The first of two days of one month: the second one's date with another day. */
const withDay = (date: Dated, day: number): Dated => ({
  ...date,
  value: date.value?.replace(/\d\d$/, String(day).padStart(2, "0")) ?? null,
});
const endDate: Part<Dated> = longest<Dated>(glued(calendarDate), glued(dayOfTheMonth));
const dayToDate = row(
  [
    maybe(oneOf("من|بين|ما بين|يوم")),
    longest(
      numberIn(1, 31),
      row([days.weekday, numberIn(1, 31)], ([, day]) => day),
    ),
    maybe(oneOf("الي|حتي|وحتي|-|–|و|الي يوم")),
    endDate,
  ],
  ([lead, day, joint, end], { words }, at) => {
    const isJoined = joint !== null || (lead !== null && /^و/.test(words[at + 2]?.norm ?? ""));
    return isJoined && end.value && /-\d\d$/.test(end.value) ? between(withDay(end, day), end) : null;
  },
);
const ordinalToDate = row(
  [oneOf("من|بين|ما بين"), days.ordinalDay, oneOf("الي|حتي|وحتي"), longest(calendarDate, dayOfTheMonth)],
  ([, day, , end]) => (end.value ? between(withDay(end, day), end) : null),
);
/** "19-22 مايو", "بين 4-22 يناير 1995". */
const DAY_RANGE = /^(\d{1,2})-(\d{1,2})$/;
const daysGlued = digits((norm): readonly [number, number] | null => {
  const match = DAY_RANGE.exec(norm);
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  return first < last && last < 32 ? [first, last] : null;
});
const daysOfMonth = row(
  [
    maybe(oneOf("من|بين|ما بين")),
    daysGlued,
    longest<string | null>(
      row([maybe(oneOf("من|شهر")), monthName, maybe(ofYear)], ([, month, year], { anchor }) =>
        typeof year === "number"
          ? edtfOf(year, month)
          : anchor
            ? edtfOf(anchor.year + (year?.offset ?? 0), month)
            : edtfOf("XXXX", month),
      ),
      row([maybe(oneOf("من|في")), theMonth], ([, { edtf }]) => edtf),
    ),
  ],
  ([, [first, last], month]): Dated | null =>
    month === null
      ? null
      : {
          value: `${month}-${String(first).padStart(2, "0")}/${month}-${String(last).padStart(2, "0")}`,
          basis: "relative",
          kind: "period",
        },
);
/** "الأسبوع الماضي بين الجمعة والأحد": the days of that week. */
const daysOfWeek = row(
  [
    days.ofWeek,
    oneOf("من|بين"),
    days.weekday,
    longest(
      row([oneOf("الي|حتي"), days.weekday], ([, day]) => day),
      glued(days.weekday),
    ),
  ],
  ([shift, , from, to], { anchor }) =>
    between(days.dayInWeek(from, shift, anchor), days.dayInWeek(to, shift, anchor)),
);

/** Stretches made of points. */
export const RANGES = {
  roughPoint,
  since: longest(sincePoint, fromNowOn, sinceThen),
  after: afterPoint,
  until: longest(untilAhead, untilPoint),
  before: beforePoint,
  during: duringPoint,
  fromTo: longest(fromTo, plainRange),
  between: betweenTwo,
  dayToDate: longest(dayToDate, ordinalToDate, daysOfMonth),
  daysOfWeek,
};
