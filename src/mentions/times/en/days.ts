import { dayFrom, resolveDate, resolveWeekday } from "../calendar.ts";
import { longest, maybe, oneOf, phrase, row } from "../grammar.ts";
import { capital, comma, partialDate, shift } from "./dates.ts";
import * as words from "./words.ts";

const dayPart = maybe(oneOf("morning|afternoon|evening|night"));
const weekdayName = capital(words.WEEKDAYS);
export const weekday = longest(
  row([maybe(shift), weekdayName, dayPart], ([shift, weekday], { anchor }) =>
    resolveWeekday(weekday, shift, anchor),
  ),
  row([weekdayName, comma, partialDate], ([weekday, , date], { anchor }) =>
    resolveDate({ ...date, weekday }, anchor),
  ),
);
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
    }),
    dayPart,
  ],
  ([days], { anchor }) => dayFrom(days, anchor),
);
