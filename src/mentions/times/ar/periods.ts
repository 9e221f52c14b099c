import { calendarUnit, type Dated, edtfOf, partOf, UNKNOWN } from "../calendar.ts";
import { behind, longest, maybe, not, numberIn, oneOf, phrase, row } from "../grammar.ts";
import { resolveHijri } from "../hijri.ts";
import {
  bareMonth,
  bareYear,
  calendarDate,
  dayOfTheMonth,
  link,
  markedMonth,
  numericDate,
  ordinal,
  shift,
  theMonth,
  theYear,
  year,
  yearNumber,
} from "./dates.ts";
import { nightToDate, relativeDay, twoNights, weekdayDate } from "./days.ts";
import * as words from "./words.ts";

const unit = longest(
  row([not(behind(words.GENERALS)), phrase(words.THE_UNIT), shift], ([, unit, shift], { anchor }) =>
    calendarUnit(unit, shift, anchor),
  ),
  row([oneOf("هذا|هذه"), phrase(words.THE_UNIT)], ([, unit], { anchor }) => calendarUnit(unit, 0, anchor)),
  row(
    [oneOf("العام|السنة"), oneOf("نفسه|ذاته|نفسها|ذاتها")],
    (_, { last }): Dated => (last ? { edtf: edtfOf(last.year), basis: "relative", kind: "date" } : UNKNOWN),
  ),
  row([theMonth], ([{ edtf, isBare }]): Dated | null =>
    isBare ? null : { ...UNKNOWN, edtf, basis: edtf ? "relative" : "unknown" },
  ),
);
const bareUnit = row([phrase(words.THE_UNIT)], ([unit], { anchor }) => calendarUnit(unit, 0, anchor));
const partOfWhole = row(
  [phrase(words.PARTS), longest(bareMonth, unit, bareYear, year, bareUnit)],
  ([part, whole]) => partOf(part, whole),
);

const hijriMonth = phrase(words.HIJRI_MONTHS);
const hijriYear = longest(
  row(
    [maybe(oneOf("من")), maybe(theYear), numberIn(1343, 1499, /^(\d{4})ه?$/), maybe(oneOf("ه|هجري|هجرية"))],
    ([, , year]) => year,
  ),
  row([maybe(oneOf("من")), maybe(theYear), yearNumber], ([, , year]) => year),
);
const hijri = longest(
  row(
    [longest(numberIn(1, 30), ordinal), link, hijriMonth, maybe(hijriYear), maybe(shift)],
    ([day, link, month, year, shift], { anchor }) =>
      month === 2 && !link && !year ? null : resolveHijri({ day, month, year, shift }, anchor),
  ),
  row(
    [longest(oneOf("شهر"), behind("في|خلال|شهر")), hijriMonth, maybe(hijriYear), maybe(shift)],
    ([marker, month, year, shift], { anchor }) =>
      marker || month === 9 || year ? resolveHijri({ month, year, shift }, anchor) : null,
  ),
  row([hijriMonth, hijriYear], ([month, year], { anchor }) => resolveHijri({ month, year }, anchor)),
);

/** Every way to name a point or a stretch of the calendar. */
export const POINTS = {
  calendarDate,
  numericDate,
  markedMonth,
  dayOfTheMonth,
  weekdayDate,
  twoNights,
  nightToDate,
  relativeDay,
  year,
  unit,
  partOfWhole,
  hijri,
};
