import {
  type Dated,
  edtfOf,
  type PartialDate,
  readNumericDate,
  resolveDate,
  type Shift,
} from "../calendar.ts";
import { behind, form, longest, maybe, not, numberIn, oneOf, type Part, phrase, row } from "../grammar.ts";
import * as words from "./words.ts";

/** A table's word with a capital, as names of months and days have: "may" and "march" are verbs. */
export function capital<T>(table: Readonly<Record<string, T>>): Part<T> {
  const read = phrase(table);
  return (scene, at) => (/^\p{Lu}/u.test(scene.words[at]?.text ?? "") ? read(scene, at) : null);
}

export const shift: Part<Shift> = phrase(words.SHIFTS);
export const comma = maybe(oneOf(","));
// "May's government" is a person's.
const possessive = form((_, word) => (/['’]s$/.test(word.text) ? word : null));
// "Jan. 5" has a dot of its own; in "in January." it ends the sentence.
const abbreviationDot: Part<unknown> = (scene, at) => {
  const isShort = (scene.words[at - 1]?.norm.length ?? 9) < 5 && /^\d/.test(scene.words[at + 1]?.norm ?? "");
  return { value: null, next: isShort && scene.words[at]?.norm === "." ? at + 1 : at };
};
const monthName = row(
  [not(behind(words.TITLES)), not(possessive), capital(words.MONTHS), abbreviationDot],
  ([, , month]) => month,
);
const day = numberIn(1, 31, /^(\d{1,2})(?:st|nd|rd|th)?$/);
const notCounted = not(oneOf(words.COUNTED));
export const yearNumber = row([numberIn(1500, 2199, /^(\d{4})$/), notCounted], ([year]) => year);
type YearWords = number | { readonly offset: number };
const ofYear: Part<YearWords> = longest<YearWords>(
  row([comma, maybe(oneOf("of|in")), yearNumber], ([, , year]) => year),
  row([maybe(oneOf("of")), shift, oneOf("year")], ([, offset]) => ({ offset })),
);

/** A year that no word marks. */
export const bareYear: Part<Dated> = row([numberIn(1900, 2099, /^(\d{4})$/), notCounted], ([year]) => ({
  edtf: edtfOf(year),
  basis: "stated",
  kind: "date",
}));

const noName = not(oneOf(words.NAMED_BY_A_DAY));
export const partialDate: Part<PartialDate> = longest<PartialDate>(
  row([day, maybe(oneOf("of")), monthName, maybe(ofYear), noName], ([day, , month, year]) => ({
    day,
    month,
    year,
  })),
  row([monthName, day, maybe(ofYear), noName], ([month, day, year]) => ({ day, month, year })),
);
export const calendarDate = row([partialDate], ([date], { anchor }) => resolveDate(date, anchor));
export const numericDate = form(readNumericDate);

/** A month that something before it already marks as a time. */
export const bareMonth: Part<Dated> = row(
  [maybe(shift), monthName, maybe(ofYear)],
  ([shift, month, year], { anchor }) => resolveDate({ month, year, shift }, anchor),
);
export const markedMonth = longest(
  row([behind(words.TIME_PREPOSITIONS), bareMonth], ([, month]) => month),
  row([shift, monthName], ([shift, month], { anchor }) => resolveDate({ month, shift }, anchor)),
  row([monthName, ofYear], ([month, year], { anchor }) => resolveDate({ month, year }, anchor)),
);

export const year = longest(
  row([behind("in|since|until|during|before|after|by|throughout"), bareYear], ([, year]) => year),
  row(
    [oneOf("the year|year"), yearNumber],
    ([, year]): Dated => ({ edtf: edtfOf(year), basis: "stated", kind: "date" }),
  ),
);
