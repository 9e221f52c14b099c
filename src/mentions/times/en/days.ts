import { dayFrom, resolveDate, resolveWeekday, weekdayOfMonth } from "../calendar.ts";
import { type Dated, relative } from "../dated.ts";
import { longest, maybe, not, numberIn, oneOf, peek, phrase, row } from "../grammar.ts";
import {
  calendarDate,
  capital,
  comma,
  monthName,
  numericDate,
  ofYear,
  partialDate,
  shift,
  theMonth,
} from "./dates.ts";
import { ordinal } from "./numbers.ts";
import * as words from "./words.ts";

const dayPart = maybe(phrase(words.DAY_PARTS));
const inParts = maybe(oneOf("early on|late on|early|late|in the"));
export const weekdayName = capital(words.WEEKDAYS);
export const weekday = longest<Dated>(
  row([maybe(shift), weekdayName, dayPart], ([shift, weekday, half], { anchor, outlook }, at) => ({
    ...resolveWeekday(weekday, shift, anchor, outlook(at)),
    half,
  })),
  row([weekdayName, comma, partialDate], ([weekday, , date], { anchor }) =>
    resolveDate({ ...date, weekday }, anchor),
  ),
  row([weekdayName, comma, numericDate], ([, , date]) => date),
  row([weekdayName, maybe(oneOf("of")), shift, oneOf("week")], ([weekday, , shift], { anchor }) =>
    dayFrom(anchor ? 7 * shift + weekday - anchor.dayOfWeek : 0, anchor),
  ),
);
const NTH = longest(
  row([maybe(oneOf("the")), ordinal], ([, nth]) => (nth < 5 ? nth : null)),
  row([oneOf("the last|last")], () => 5),
);
const inMonth = longest<Dated>(
  row([oneOf("of|in"), monthName, maybe(ofYear)], ([, month, year], { anchor }) =>
    resolveDate({ month, year }, anchor),
  ),
  row([oneOf("of|in"), theMonth], ([, month]) => month),
);
export const nthWeekday = row([NTH, weekdayName, inMonth], ([nth, weekday, { value }]): Dated | null => {
  const match = /^(\d{4})-(\d{2})$/.exec(value ?? "");
  const day = match && weekdayOfMonth(weekday, nth, Number(match[1]), Number(match[2]));
  return day ? relative(day) : null;
});
export const relativeDay = row(
  [
    phrase({
      yesterday: -1,
      "the day before yesterday": -2,
      "last night": -1,
      today: 0,
      tonight: 0,
      "this morning": 0,
      "this evening": 0,
      "this afternoon": 0,
      tomorrow: 1,
      "the day after tomorrow": 2,
    }),
    dayPart,
  ],
  ([days, half], { anchor }) => ({ ...dayFrom(days, anchor), half }),
);
/** The same day and the day after, from the day named last. */
export const sameDay = row(
  [
    phrase({
      "the same day": 0,
      "that day": 0,
      "that same day": 0,
      "the same night": 0,
      "the next day": 1,
      "the following day": 1,
      "the day after": 1,
      "the previous day": -1,
    }),
    not(oneOf("tomorrow")),
  ],
  ([days], { last }) => (last?.day ? dayFrom(days, last.day) : null),
);
/** The morning of a date. */
export const partOfDate = row(
  [inParts, phrase(words.DAY_PARTS), oneOf("of"), longest(calendarDate, numericDate)],
  ([, half, , date]) => ({ ...date, half }),
);
/** The first of two days of one month: "19" of "19 and 20 May". */
export const dayBeforeDay = row(
  [numberIn(1, 31), peek(row([oneOf("and"), calendarDate], ([, date]) => date))],
  ([day, { value, basis }]): Dated | null => {
    const match = /^((?:\d{4}|XXXX)-\d{2})-(\d{2})$/.exec(value ?? "");
    return match && day < Number(match[2])
      ? { value: `${match[1]}-${String(day).padStart(2, "0")}`, basis, kind: "date" }
      : null;
  },
);
