import { type PartialDate, readMonthAndYear, readNumericDate, resolveDate, type Shift } from "../calendar.ts";
import { type Dated, edtfOf, relative, stated } from "../dated.ts";
import {
  behind,
  digits,
  form,
  longest,
  maybe,
  not,
  numberIn,
  oneOf,
  type Part,
  phrase,
  row,
  where,
} from "../grammar.ts";
import { calendarUnit } from "../stretches.ts";
import { ordinal } from "./numbers.ts";
import * as words from "./words.ts";

/** A table's word with a capital, as names of months and days have: "may" and "march" are verbs. */
export function capital<T>(table: Readonly<Record<string, T>>): Part<T> {
  const isCapital = where((scene, at) => /^\p{Lu}/u.test(scene.words[at]?.text ?? ""));
  return row([isCapital, phrase(table)], ([, value]) => value);
}

export const shift: Part<Shift> = phrase(words.SHIFTS);
export const comma = maybe(oneOf(","));
// "May's government" is a person's.
const possessive = form((_, word) => (/['’]s$/.test(word.text) ? word : null));
// "Jan. 5" has a dot of its own; in "in January." it ends the sentence.
const isShort = where(
  ({ words: around }, at) => (around[at - 1]?.norm.length ?? 9) < 5 && /^\d/.test(around[at + 1]?.norm ?? ""),
);
const abbreviationDot = maybe(row([isShort, oneOf(".")], () => true));
export const monthName = row(
  [not(behind(words.TITLES)), not(possessive), capital(words.MONTHS), abbreviationDot],
  ([, , month]) => month,
);
const day = longest(
  numberIn(1, 31, /^(\d{1,2})(?:st|nd|rd|th)?$/),
  row([maybe(oneOf("the")), ordinal], ([, nth]) => (nth <= 31 ? nth : null)),
);
const notCounted = not(oneOf(words.COUNTED));
export const yearNumber = row([numberIn(1500, 2199, /^(\d{4})$/), notCounted], ([year]) => year);
export type YearWords = number | { readonly offset: number };
export const ofYear: Part<YearWords> = longest<YearWords>(
  row([comma, maybe(oneOf("of|in")), maybe(oneOf("the year")), yearNumber], ([, , , year]) => year),
  row([maybe(oneOf("of")), shift, oneOf("year")], ([, offset]) => ({ offset })),
);

/** A year that no word marks. */
export const bareYear: Part<Dated> = row([numberIn(1900, 2099, /^(\d{4})$/), notCounted], ([year]) =>
  stated(edtfOf(year)),
);

const noName = not(oneOf(words.NAMED_BY_A_DAY));
export const partialDate: Part<PartialDate> = longest<PartialDate>(
  row(
    [day, maybe(oneOf("of")), monthName, maybe(ofYear), noName],
    ([day, , month, year], { outlook }, at) => ({
      day,
      month,
      year,
      outlook: outlook(at),
    }),
  ),
  row([monthName, day, maybe(ofYear), noName], ([month, day, year], { outlook }, at) => ({
    day,
    month,
    year,
    outlook: outlook(at),
  })),
);
export const calendarDate = row([partialDate], ([date], { anchor }) => resolveDate(date, anchor));
export const numericDate = digits(readNumericDate);
export const monthAndYear = digits(readMonthAndYear);

/** A month that something before it already marks as a time. */
export const bareMonth: Part<Dated> = row(
  [maybe(shift), monthName, maybe(ofYear)],
  ([shift, month, year], { anchor, outlook }, at) =>
    resolveDate({ month, year, shift, outlook: outlook(at) }, anchor),
);
export const markedMonth = longest(
  row([behind(words.TIME_PREPOSITIONS), bareMonth], ([, month]) => month),
  row([shift, monthName], ([shift, month], { anchor }) => resolveDate({ month, shift }, anchor)),
  row([monthName, ofYear], ([month, year], { anchor }) => resolveDate({ month, year }, anchor)),
);

/** "The 15th of this month". */
export const theMonth = row([maybe(oneOf("the")), shift, oneOf("month")], ([, shift], { anchor }) =>
  calendarUnit("month", shift, anchor),
);
export const dayOfTheMonth = row(
  [maybe(oneOf("the")), ordinal, oneOf("of"), theMonth],
  ([, day, , { value }]): Dated | null =>
    value && day <= 31 ? relative(`${value}-${String(day).padStart(2, "0")}`) : null,
);

export const year = longest(
  row([behind("in|since|until|during|before|after|by|throughout"), bareYear], ([, year]) => year),
  row([oneOf("the year|year"), yearNumber], ([, year]): Dated => stated(edtfOf(year))),
  row([behind("("), bareYear, oneOf(")")], ([, year]) => year),
);
