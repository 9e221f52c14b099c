import { calendarUnit, partOf } from "../calendar.ts";
import { behind, longest, maybe, numberIn, oneOf, phrase, row } from "../grammar.ts";
import { resolveHijri } from "../hijri.ts";
import {
  bareMonth,
  bareYear,
  calendarDate,
  capital,
  markedMonth,
  numericDate,
  shift,
  year,
  yearNumber,
} from "./dates.ts";
import { relativeDay, weekday } from "./days.ts";
import * as words from "./words.ts";

const unit = row([maybe(oneOf("the")), shift, phrase(words.CALENDAR_UNITS)], ([, shift, unit], { anchor }) =>
  calendarUnit(unit, shift, anchor),
);
const partOfWhole = row([phrase(words.PARTS), longest(bareMonth, bareYear, unit)], ([part, whole]) =>
  partOf(part, whole),
);

const hijriMonth = capital(words.HIJRI_MONTHS);
const hijri = longest(
  row(
    [
      longest<unknown>(
        oneOf("month of|the month of|the holy month of"),
        behind("in|during|of|since|throughout"),
      ),
      hijriMonth,
      maybe(yearNumber),
    ],
    ([, month, year], { anchor }) => resolveHijri({ month, year }, anchor),
  ),
  row(
    [
      numberIn(1, 30, /^(\d{1,2})(?:st|nd|rd|th)?$/),
      maybe(oneOf("of")),
      hijriMonth,
      maybe(longest(numberIn(1343, 1499), yearNumber)),
      maybe(oneOf("ah")),
    ],
    ([day, , month, year], { anchor }) => resolveHijri({ day, month, year }, anchor),
  ),
);

/** Every way to name a point or a stretch of the calendar. */
export const POINTS = {
  calendarDate,
  numericDate,
  markedMonth,
  weekday,
  relativeDay,
  year,
  unit,
  partOfWhole,
  hijri,
};
