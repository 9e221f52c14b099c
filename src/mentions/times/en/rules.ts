import {
  before,
  between,
  countFrom,
  type Dated,
  since,
  stretchFrom,
  UNKNOWN,
  type Unit,
  until,
} from "../calendar.ts";
import {
  form,
  longest,
  maybe,
  numberIn,
  oneOf,
  type Part,
  phrase,
  type Rule,
  row,
  type TimeGrammar,
} from "../grammar.ts";
import { bareMonth, bareYear } from "./dates.ts";
import { POINTS } from "./periods.ts";
import * as words from "./words.ts";

interface Amount {
  /** Null where the text says only "some". */
  readonly count: number | null;
  readonly unit: Unit;
}

const vague = row([oneOf("several|some|a few|few|many")], () => null);
const count = longest<number | null>(numberIn(1, 999), phrase(words.COUNTS), vague);
const amount: Part<Amount> = row([count, phrase(words.UNITS)], ([count, unit]) => ({ count, unit }));
const roughly = maybe(oneOf("about|around|nearly|almost|more than|less than|some|over"));

const ago = row([roughly, amount, oneOf("ago")], ([rough, { count, unit }], { anchor }) =>
  count === null ? UNKNOWN : countFrom(-count, unit, rough !== null, anchor),
);
const aroundEvent = row([amount, oneOf("earlier|later|before|after")], () => UNKNOWN);
const duration = row([oneOf("for|within"), roughly, amount], (): Dated => ({ ...UNKNOWN, kind: "duration" }));
const unitsPast = longest(
  row(
    [oneOf("the|over the|in the"), phrase(words.SHIFTS), count, phrase(words.UNITS)],
    ([, shift, count, unit], { anchor }): Dated =>
      count === null ? { ...UNKNOWN, kind: "period" } : stretchFrom(count, unit, shift, anchor),
  ),
  row(
    [oneOf("the past|recent|the last"), phrase(words.UNITS)],
    (): Dated => ({ ...UNKNOWN, kind: "period" }),
  ),
);

const point: Part<Dated> = longest(...Object.values(POINTS), bareMonth, bareYear);
const sincePoint = row([oneOf("since"), point], ([, point]) => since(point));
const afterYear = row([oneOf("after"), bareYear], ([, year]) => since(year));
const untilPoint = row([oneOf("until|till|up to"), point], ([, point]) => until(point));
const beforePoint = row([oneOf("before"), point], ([, point]) => before(point));
const fromTo = row([oneOf("from|since"), point, oneOf("to|until|through"), point], ([, from, , to]) =>
  between(from, to),
);
const betweenTwo = row([oneOf("between"), point, oneOf("and"), point], ([, from, , to]) => between(from, to));

const time = form((norm) => (/^\d{1,2}[:.]\d\d(?:am|pm)?$|^\d{1,2}(?:am|pm)$/.test(norm) ? norm : null));
const half = oneOf("am|pm|gmt|utc|o'clock|local time");
const clock = longest(
  row([oneOf("at"), time, maybe(half), maybe(half)], (): Dated => ({ ...UNKNOWN, kind: "clock" })),
  row([time, half, maybe(half)], (): Dated => ({ ...UNKNOWN, kind: "clock" })),
);

const rule = (slug: string, reason: string, read: Part<Dated>): Rule => ({
  id: `mentions/en/${slug}`,
  reason,
  read,
});

/** The order decides between matches of one length. */
export const englishTimes: TimeGrammar = {
  withoutProclitics: () => [],
  rules: [
    rule("calendar-date", "A day and a month in either order", POINTS.calendarDate),
    rule(
      "numeric-date",
      "A date in numbers, day before month where both orders are possible",
      POINTS.numericDate,
    ),
    rule("weekday", "News looks back: the last such day", POINTS.weekday),
    rule("relative-day", "Yesterday and today count from publication", POINTS.relativeDay),
    rule("hijri", "Hijri months move through the year", POINTS.hijri),
    rule(
      "month",
      "Months are also verbs and names: a word beside them must mark the time",
      POINTS.markedMonth,
    ),
    rule("part-of", "Part of a month gives the month, an end of a year its month", POINTS.partOfWhole),
    rule("unit", "Last, this and next week, month and year", POINTS.unit),
    rule("year", "A year needs a preposition or the word", POINTS.year),
    rule("units-past", "A counted stretch up to publication", unitsPast),
    rule("ago", "A count back from publication", ago),
    rule("around-event", "Counted from an event that no rule dates", aroundEvent),
    rule("duration", "How long, not when", duration),
    rule("since", "Open to the right", sincePoint),
    rule("after-year", "After a year is open to the right", afterYear),
    rule("until", "Open to the left", untilPoint),
    rule("before", "Open to the left, up to the beginning", beforePoint),
    rule("from-to", "Two points make a period", fromTo),
    rule("between", "Two points make a period", betweenTwo),
    rule("clock", "An hour is no date", clock),
  ],
};
