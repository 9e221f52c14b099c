import type { Dated } from "../dated.ts";
import { longest, map, type Part, type Rule, type TimeGrammar } from "../grammar.ts";
import { clocks, lonely } from "./clocks.ts";
import { bareDay, calendarDate, dayOfTheMonth, monthAndYear, numericDate } from "./dates.ts";
import * as days from "./days.ts";
import { feast } from "./feasts.ts";
import { repeated } from "./frequencies.ts";
import { hijri, weekdayCalled } from "./hijri.ts";
import { LENGTHS } from "./lengths.ts";
import { readOutlook } from "./outlook.ts";
import { PERIODS } from "./periods.ts";
import { day, dayAndClock, nights, RANGES } from "./ranges.ts";
import { relativeDay, sameDay } from "./relative-days.ts";

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
    rule("calendar-date", "A day and a month, in the month names of every Arab press", calendarDate),
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
    rule("weekday-called", "A weekday that is said to be a day of a Hijri month", weekdayCalled),
    rule("weekday", "News looks back: the last such day", days.weekdayDate),
    rule("two-nights", "A night is named by the days on both sides", nights),
    rule("relative-day", "Yesterday and today count from publication", relativeDay),
    rule("same-day", "The day named last, and the one after it", sameDay),
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
    rule(
      "season",
      "A season of a year, the last one or every one",
      longest(PERIODS.seasons, PERIODS.recurringSeason),
    ),
    rule("season-part", "Early or late in a season or year", PERIODS.earlyOrLate),
    rule("before-christ", "Years before Christ count from 0", PERIODS.yearBeforeChrist),
    rule("month-range", "From one month to another", PERIODS.monthRange),
    rule("week-of", "The nth week of a month or year", PERIODS.weeks),
    rule("rest-of", "What is left of a week, month or year", longest(PERIODS.restOf, PERIODS.later)),
    rule("year-range", "Two years in numbers", PERIODS.yearRange),
    rule("about", "About then", RANGES.roughPoint),
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
    rule("set", "How often", repeated),
    rule("since", "Open to the right", RANGES.since),
    rule("after", "After a year, a month or a feast is open to the right", RANGES.after),
    rule("until", "Open to the left", RANGES.until),
    rule("before", "Open to the left, up to the beginning", RANGES.before),
    rule("during", "In the course of it", RANGES.during),
    rule("from-to", "Two points make a period", RANGES.fromTo),
    rule("between", "Two points make a period", RANGES.between),
    rule("day-to-date", "The first day shares the month of the second", RANGES.dayToDate),
    rule("days-of-week", "Two days of a week", RANGES.daysOfWeek),
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
