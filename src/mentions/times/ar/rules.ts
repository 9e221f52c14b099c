import { about, after, before, between, type Dated, edtfOf, since, until } from "../dated.ts";
import {
  digits,
  glued,
  longest,
  looking,
  map,
  maybe,
  not,
  numberIn,
  oneOf,
  type Part,
  type Rule,
  row,
  type TimeGrammar,
  where,
} from "../grammar.ts";
import { clocks, dated, lonely } from "./clocks.ts";
import {
  bareDay,
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
import { readOutlook } from "./outlook.ts";
import { PERIODS } from "./periods.ts";

/** One day. */
const DAYS = {
  calendarDate,
  numericDate,
  dayOfTheMonth,
  weekday: days.weekdayDate,
  nthWeekday: days.nthWeekday,
  relativeDay: days.relativeDay,
  sameDay: days.sameDay,
  partOfDate: days.partOfDate,
};
const day: Part<Dated> = longest(...Object.values(DAYS));
const dayAndClock = dated(day);
const nights = longest(days.twoNights, days.nightToDate);
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
const sinceWord = oneOf("منذ|مذ|ابتداء من|اعتبارا من|بدءا من|انطلاقا من|منذ يوم|منذ مساء");
const pastPoint = looking(-1, point);
const sincePoint = longest(
  row([sinceWord, pastPoint], ([, point]) => since(point)),
  row([oneOf("ابتداء من|اعتبارا من|بدءا من|انطلاقا من"), point], ([, point]) => since(point)),
);
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
const fromTo = row([longest(sinceWord, oneOf("من")), point, to, point], ([, from, , to]) =>
  between(from, to),
);
const plainRange = row(
  [
    longest(calendarDate, numericDate, days.relativeDay),
    to,
    longest(calendarDate, numericDate, days.relativeDay, days.weekdayDate),
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

const rule = (slug: string, reason: string, read: Part<Dated>): Rule => ({
  id: `mentions/ar/${slug}`,
  reason,
  read,
});

/** The order decides between matches of one length. */
export const arabicTimes: TimeGrammar = {
  withoutProclitics,
  outlook: readOutlook,
  rules: [
    rule("calendar-date", "A day and a month, in the month names of all Arab countries", calendarDate),
    rule("numeric-date", "A date in numbers, day before month", numericDate),
    rule(
      "month-and-year",
      "A month and a year in numbers",
      map(monthAndYear, (date) => date),
    ),
    rule(
      "day-of-the-month",
      "A day of a month that was named before, or of this one",
      longest(dayOfTheMonth, bareDay),
    ),
    rule("nth-weekday", "The nth such day of a month", days.nthWeekday),
    rule("weekday", "News looks back: the last such day", days.weekdayDate),
    rule("two-nights", "A night is named by the days on both sides", nights),
    rule("relative-day", "Yesterday and today count from publication", days.relativeDay),
    rule("same-day", "The day named last, and the one after it", days.sameDay),
    rule("part-of-date", "A part of a day is the day", days.partOfDate),
    rule(
      "day-before-day",
      "Of two days of one month the first has its month from the second",
      days.dayBeforeDay,
    ),
    rule("hijri", "Hijri months move through the year", hijri),
    rule("feast", "A feast has its days in each year", feast),
    rule(
      "month",
      "Months are also names and verbs: a word beside them must mark the time",
      PERIODS.markedMonth,
    ),
    rule("year", "A year needs a word for year or a preposition", PERIODS.year),
    rule("unit", "Last, this and next week, month and year", longest(PERIODS.unit, PERIODS.duringUnit)),
    rule("part-of", "Part of a month or a year is the month or the year", PERIODS.partOfWhole),
    rule(
      "decade",
      "Decades are of the last century where none is named",
      longest(PERIODS.decades, PERIODS.firstDecade),
    ),
    rule("century", "A century by its number", PERIODS.centuries),
    rule(
      "quarter",
      "Quarters and halves of a year",
      longest(PERIODS.quarters, PERIODS.halves, PERIODS.firstMonths),
    ),
    rule("season", "A season of a year", PERIODS.seasons),
    rule("week-of", "The nth week of a month or year", PERIODS.weeks),
    rule("rest-of", "What is left of a week, month or year", longest(PERIODS.restOf, PERIODS.later)),
    rule("year-range", "Two years in numbers", PERIODS.yearRange),
    rule("about", "About then", roughPoint),
    rule("day-and-clock", "A day with its hour", dayAndClock),
    rule("clock-range", "From one hour to another", clocks(day)),
    rule("units-past", "A counted stretch up to publication", LENGTHS.unitsPast),
    rule("ago", "A count back from publication", longest(LENGTHS.ago, LENGTHS.agoFromNow)),
    rule("in-future", "A count ahead", LENGTHS.inFuture),
    rule("around-last-day", "Counted from the last day named", LENGTHS.aroundLastDay),
    rule("since-amount", "A count back to where something began", LENGTHS.sinceAmount),
    rule("around-event", "How long before or after an event", LENGTHS.aroundEvent),
    rule(
      "duration",
      "How long, not when",
      longest(LENGTHS.measured, LENGTHS.forSome, LENGTHS.bareLength, LENGTHS.long, LENGTHS.definiteLength),
    ),
    rule("set", "How often", LENGTHS.repeated),
    rule("since", "Open to the right", sincePoint),
    rule("after", "After a year, a month or a feast is open to the right", afterPoint),
    rule("until", "Open to the left", longest(untilAhead, untilPoint)),
    rule("before", "Open to the left, up to the beginning", beforePoint),
    rule("during", "In the course of it", duringPoint),
    rule("from-to", "Two points make a period", longest(fromTo, plainRange)),
    rule("between", "Two points make a period", betweenTwo),
    rule(
      "day-to-date",
      "The first day shares the month of the second",
      longest(dayToDate, ordinalToDate, daysOfMonth),
    ),
    rule("days-of-week", "Two days of a week", daysOfWeek),
    rule("clock", "An hour without its day", lonely),
  ],
};

/** "الـ48 ساعة": the article of a number in digits. */
const AFTER_ARTICLE = /^[بلك]?ال?(\d{1,3})$/;

function withoutProclitics(norm: string): string[] {
  const forms: string[] = [];
  for (const rest of /^[وف]/.test(norm) ? [norm, norm.slice(1)] : [norm]) {
    if (rest !== norm) forms.push(rest);
    if (rest.startsWith("لل")) forms.push(`ا${rest.slice(1)}`);
    if (/^[بلك]/.test(rest)) forms.push(rest.slice(1));
    const count = AFTER_ARTICLE.exec(rest)?.[1];
    if (count) forms.push(count);
  }
  return forms;
}
