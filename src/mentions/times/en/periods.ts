import { type Dated, edtfOf, relative, stated, UNKNOWN } from "../dated.ts";
import { digits, longest, map, maybe, not, oneOf, type Part, phrase, row } from "../grammar.ts";
import {
  calendarUnit,
  century,
  decade,
  fraction,
  lastQuarter,
  seasonFrom,
  seasonOf,
  weekIn,
} from "../stretches.ts";
import { bareMonth, bareYear, markedMonth, ofYear, shift, year } from "./dates.ts";
import { ordinal } from "./numbers.ts";
import * as words from "./words.ts";

const the = maybe(oneOf("the"));
const unit = longest<Dated>(
  row([the, shift, phrase(words.CALENDAR_UNITS)], ([, shift, unit], { anchor }) =>
    calendarUnit(unit, shift, anchor),
  ),
  row([oneOf("the same year|that year"), not(oneOf("-"))], (_, { last }) =>
    last ? relative(edtfOf(last.year)) : null,
  ),
  row([oneOf("the following year|the next year")], (_, { last }) =>
    last ? relative(edtfOf(last.year + 1)) : null,
  ),
);
const DECADE = /^((?:1[5-9]|20)\d)0s$/;
const decades = longest<Dated>(
  row([the, digits((norm) => DECADE.exec(norm)?.[1] ?? null)], ([, tens]) => decade(Number(tens))),
  row([oneOf("the"), phrase(words.DECADES)], ([, tens]) => decade(190 + tens, "relative")),
);
const centuries = row([the, ordinal, maybe(oneOf("-")), oneOf("century")], ([, nth]) => century(nth));
const wholeYear: Part<Dated> = longest<Dated>(
  map(ofYear, (year, { anchor }) =>
    typeof year === "number"
      ? stated(edtfOf(year))
      : anchor
        ? relative(edtfOf(anchor.year + year.offset))
        : UNKNOWN,
  ),
  row([maybe(oneOf("of")), unit], ([, whole]) => whole),
);
const quarter = row([the, ordinal, oneOf("quarter")], ([, nth]) => (nth < 5 ? nth : null));
const quarters = longest<Dated>(
  row([quarter, wholeYear], ([nth, whole]) => fraction(nth, 4, whole)),
  row([quarter, not(oneOf("of|-"))], ([nth], { anchor }) => lastQuarter(nth, anchor)),
);
const halves = row([the, ordinal, oneOf("half"), wholeYear], ([, nth, , whole]) =>
  nth < 3 ? fraction(nth, 2, whole) : null,
);
const seasons = longest<Dated>(
  row([the, phrase(words.SEASONS), wholeYear], ([, season, whole]) => seasonOf(season, whole)),
  row([shift, phrase(words.SEASONS)], ([shift, season], { anchor }) => seasonFrom(season, shift, anchor)),
);
const weeks = row(
  [
    the,
    longest(
      ordinal,
      map(oneOf("last"), () => -1),
    ),
    oneOf("week of"),
    longest(bareMonth, year, bareYear, unit),
  ],
  ([, nth, , whole]) => weekIn(nth, whole),
);
/** The start, the middle and the end of a stretch are the stretch. */
const partOfWhole = row(
  [oneOf(words.PARTS), longest<Dated>(bareMonth, bareYear, unit, decades, seasons, centuries)],
  ([, whole]) => whole,
);
const YEARS = /^((?:1[5-9]|20)\d\d)[-/–]((?:1[5-9]|20)\d\d)$/;
const yearRange = digits((norm): Dated | null => {
  const match = YEARS.exec(norm);
  return match && (match[1] as string) < (match[2] as string)
    ? stated(`${match[1]}/${match[2]}`, "period")
    : null;
});

/** Every stretch of the calendar that is not a date. */
export const PERIODS = {
  markedMonth,
  year,
  unit,
  decades,
  centuries,
  quarters,
  halves,
  seasons,
  weeks,
  partOfWhole,
  yearRange,
};
