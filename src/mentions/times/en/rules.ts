import { about, after, before, between, type Dated, since, until } from "../dated.ts";
import {
  longest,
  looking,
  numberIn,
  oneOf,
  type Part,
  type Rule,
  row,
  type TimeGrammar,
} from "../grammar.ts";
import { clocks, dated, lonely } from "./clocks.ts";
import { bareMonth, bareYear, calendarDate, dayOfTheMonth, monthAndYear, numericDate } from "./dates.ts";
import * as days from "./days.ts";
import { feast } from "./feasts.ts";
import { hijri } from "./hijri.ts";
import { LENGTHS } from "./lengths.ts";
import { readOutlook } from "./outlook.ts";
import { PERIODS } from "./periods.ts";

/** One day. */
const day: Part<Dated> = longest<Dated>(
  calendarDate,
  numericDate,
  dayOfTheMonth,
  days.weekday,
  days.nthWeekday,
  days.relativeDay,
  days.sameDay,
  days.partOfDate,
);
const dayAndClock = dated(day);
const point: Part<Dated> = longest(
  day,
  dayAndClock,
  hijri,
  feast,
  monthAndYear,
  ...Object.values(PERIODS),
  bareMonth,
  bareYear,
);
const roughPoint = row([oneOf("around|about|circa|roughly"), point], ([, point]) => about(point));
const sincePoint = row([oneOf("since|as of"), looking(-1, point)], ([, point]) => since(point));
const afterPoint = row(
  [oneOf("after"), longest(bareYear, PERIODS.year, feast, hijri, calendarDate, numericDate)],
  ([, point]) => after(point),
);
const untilPoint = row([oneOf("until|till|up to"), point], ([, point]) => until(point));
const beforePoint = row([oneOf("before"), point], ([, point]) => before(point));
const fromTo = row([oneOf("from|since"), point, oneOf("to|until|through|till"), point], ([, from, , to]) =>
  between(from, to),
);
const betweenTwo = row([oneOf("between"), point, oneOf("and"), point], ([, from, , to]) => between(from, to));
const dayToDate = row(
  [oneOf("from|between"), numberIn(1, 31), oneOf("to|and|until"), calendarDate],
  ([, day, , end]): Dated | null =>
    end.value
      ? between({ ...end, value: end.value.replace(/\d\d$/, String(day).padStart(2, "0")) }, end)
      : null,
);

const rule = (slug: string, reason: string, read: Part<Dated>): Rule => ({
  id: `mentions/en/${slug}`,
  reason,
  read,
});

/** The order decides between matches of one length. */
export const englishTimes: TimeGrammar = {
  withoutProclitics: () => [],
  outlook: readOutlook,
  rules: [
    rule("calendar-date", "A day and a month in either order", calendarDate),
    rule("numeric-date", "A date in numbers, day before month where both orders are possible", numericDate),
    rule("day-of-the-month", "A day of this month or the last", dayOfTheMonth),
    rule("weekday", "News looks back: the last such day", days.weekday),
    rule("nth-weekday", "The nth such day of a month", days.nthWeekday),
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
      "Months are also verbs and names: a word beside them must mark the time",
      PERIODS.markedMonth,
    ),
    rule("year", "A year needs a preposition or the word", PERIODS.year),
    rule("unit", "Last, this and next week, month and year", PERIODS.unit),
    rule("part-of", "Part of a month or a year is the month or the year", PERIODS.partOfWhole),
    rule("decade", "Decades are of the last century where none is named", PERIODS.decades),
    rule("century", "A century by its number", PERIODS.centuries),
    rule("quarter", "Quarters and halves of a year", longest(PERIODS.quarters, PERIODS.halves)),
    rule("season", "A season of a year", PERIODS.seasons),
    rule("week-of", "The nth week of a month or year", PERIODS.weeks),
    rule("year-range", "Two years in numbers", PERIODS.yearRange),
    rule("about", "About then", roughPoint),
    rule("day-and-clock", "A day with its hour", dayAndClock),
    rule("clock-range", "From one hour to another", clocks(day)),
    rule("units-past", "A counted stretch up to publication", LENGTHS.unitsPast),
    rule("ago", "A count back from publication", LENGTHS.ago),
    rule("in-future", "A count ahead", LENGTHS.fromNow),
    rule("around-last-day", "Counted from the last day named", LENGTHS.aroundLastDay),
    rule("since-amount", "A count back to where something began", LENGTHS.sinceAmount),
    rule("around-event", "How long before or after an event", LENGTHS.aroundEvent),
    rule("duration", "How long, not when", longest(LENGTHS.measured, LENGTHS.bareLength)),
    rule("set", "How often", LENGTHS.repeated),
    rule("since", "Open to the right", sincePoint),
    rule("after", "After a year, a day or a feast is open to the right", afterPoint),
    rule("until", "Open to the left", untilPoint),
    rule("before", "Open to the left, up to the beginning", beforePoint),
    rule("from-to", "Two points make a period", fromTo),
    rule("between", "Two points make a period", betweenTwo),
    rule("day-to-date", "The first day shares the month of the second", dayToDate),
    rule("clock", "An hour without its day", lonely),
  ],
};
