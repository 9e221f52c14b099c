import { type Dated, since, UNKNOWN, UNKNOWN_PERIOD } from "../dated.ts";
import { behind, longest, map, maybe, not, oneOf, type Part, phrase, row } from "../grammar.ts";
import { type Amount, duration, every, type Unit } from "../lengths.ts";
import { countFrom, stretchFrom } from "../stretches.ts";
import { weekdayName } from "./days.ts";
import { count } from "./numbers.ts";
import * as words from "./words.ts";

const vague = oneOf("several|some|a few|few|many|a couple of");
const hyphen = maybe(oneOf("-"));
const amount: Part<Amount> = longest<Amount>(
  row([count, hyphen, phrase(words.UNITS)], ([count, , unit]) => ({ count, unit })),
  row([count, phrase(words.UNITS), oneOf("and a half")], ([count, unit]) => ({ count: count + 0.5, unit })),
  row([oneOf("half a|half an"), phrase(words.UNITS)], ([, unit]) => ({ count: 0.5, unit })),
  row([vague, phrase(words.PLURALS)], ([, unit]) => ({ count: null, unit })),
);
const some: Part<Amount> = map(phrase(words.PLURALS), (unit) => ({ count: null, unit }));
const roughly = maybe(oneOf("about|around|nearly|almost|more than|less than|some|over|at least"));

const ago = row([roughly, longest(amount, some), oneOf("ago")], ([rough, { count, unit }], { anchor }) =>
  count === null ? UNKNOWN : countFrom(-count, unit, rough !== null, anchor),
);
const fromNow = row(
  [maybe(oneOf("in")), roughly, amount, oneOf("from now|time")],
  ([, rough, { count, unit }], { anchor }) =>
    count === null ? UNKNOWN : countFrom(count, unit, rough !== null, anchor),
);
const aroundLastDay = row(
  [roughly, amount, phrase({ earlier: -1, later: 1 } as const)],
  ([rough, { count, unit }, sign], { last }) =>
    last?.day && count !== null ? countFrom(sign * count, unit, rough !== null, last.day) : UNKNOWN,
);
const aroundEvent = row([roughly, amount, oneOf("before|after")], ([, amount]) => duration(amount));
const sinceAmount = row(
  [oneOf("for the past|for the last"), longest(amount, some)],
  ([, { count, unit }], { anchor }) =>
    count === null ? { ...UNKNOWN, kind: "since" as const } : since(countFrom(-count, unit, false, anchor)),
);
const measured = row(
  [oneOf("for|within|throughout|during"), roughly, longest(amount, some)],
  ([, , length]) => duration(length),
);
const bareLength = row([not(behind("aged|age")), roughly, amount, not(oneOf("old|-"))], ([, , length]) =>
  duration(length),
);
const unitsPast = longest<Dated>(
  row(
    [oneOf("the|over the|in the|during the"), phrase(words.SHIFTS), amount],
    ([, shift, { count, unit }], { anchor }) =>
      count === null ? UNKNOWN_PERIOD : stretchFrom(count, unit, shift, anchor),
  ),
  row(
    [
      oneOf("the past|recent|the last|the coming|the next"),
      maybe(oneOf("few|several")),
      phrase(words.PLURALS),
    ],
    () => UNKNOWN_PERIOD,
  ),
);

const PERIODICALLY = { weekly: "week", monthly: "month", annually: "year", yearly: "year" } as const;
const repeated = longest<Dated>(
  map(phrase(PERIODICALLY), (unit) => every({ count: 1, unit })),
  row([oneOf("every"), phrase(words.UNITS)], ([, unit]) => every({ count: 1, unit })),
  row([oneOf("every"), amount], ([, amount]) => every(amount)),
  row([oneOf("every"), weekdayName], () => every({ count: 1, unit: "week" })),
  row(
    [oneOf("once a|twice a"), phrase<Unit>({ day: "day", week: "week", month: "month", year: "year" })],
    ([, unit]) => every({ count: 1, unit }),
  ),
);

/** Counts and lengths of time. */
export const LENGTHS = {
  ago,
  fromNow,
  aroundLastDay,
  aroundEvent,
  sinceAmount,
  measured,
  bareLength,
  unitsPast,
  repeated,
};
