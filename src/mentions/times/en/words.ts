import type { Shift } from "../calendar.ts";
import type { Half } from "../dated.ts";
import type { Feast } from "../feasts.ts";
import type { Unit } from "../lengths.ts";
import type { Season } from "../stretches.ts";

// All keys are folded as the tokens' `norm` is.

const numbered = (lists: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(lists.flatMap((list, index) => list.split("|").map((word) => [word, index + 1])));

export const MONTHS = numbered(
  "january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,september|sept|sep,october|oct,november|nov,december|dec".split(
    ",",
  ),
);
export const HIJRI_MONTHS = numbered(
  "muharram,safar,rabi al-awwal,rabi al-thani,jumada al-awwal,jumada al-thani,rajab,shaban,ramadan,shawwal,dhu al-qadah,dhu al-hijjah".split(
    ",",
  ),
);
/** ISO numbers, Monday 1. */
export const WEEKDAYS = numbered("monday,tuesday,wednesday,thursday,friday,saturday,sunday".split(","));

export const UNITS: Readonly<Record<string, Unit>> = table({
  second: "second|seconds",
  minute: "minute|minutes",
  hour: "hour|hours",
  day: "day|days",
  week: "week|weeks",
  month: "month|months",
  year: "year|years",
  decade: "decade|decades",
  century: "century|centuries",
});
export const PLURALS: Readonly<Record<string, Unit>> = table({
  hour: "hours",
  day: "days",
  week: "weeks",
  month: "months",
  year: "years",
  decade: "decades",
  century: "centuries",
});
export const CALENDAR_UNITS: Readonly<Record<string, Unit>> = table({
  week: "week",
  month: "month",
  year: "year",
  decade: "decade",
  century: "century",
});

export const SHIFTS: Readonly<Record<string, Shift>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  "the current": 0,
  next: 1,
  coming: 1,
  "the coming": 1,
};

export const PARTS =
  "early|the beginning of|the start of|beginning of|start of|mid|mid -|the middle of|middle of|late|the end of|end of|early in|late in|the first days of";

export const DAY_PARTS: Readonly<Record<string, Half>> = table<Half>({
  am: "morning",
  noon: "noon",
  pm: "afternoon|evening",
  night: "night|at night",
});
export const CLOCK_HALVES: Readonly<Record<string, Half>> = table<Half>({
  am: "am|a.m|a.m.|a . m .|a . m|in the morning",
  pm: "pm|p.m|p.m.|p . m .|p . m|in the afternoon|in the evening",
  night: "at night",
});
export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};
export const FEASTS: Readonly<Record<string, Feast>> = table<Feast>({
  "eid-al-fitr": "eid al - fitr|eid al fitr|eid ul - fitr",
  "eid-al-adha": "eid al - adha|eid al adha|eid ul - adha",
  arafah: "the day of arafah|arafah day",
  ashura: "ashura",
  mawlid: "mawlid|the prophet's birthday",
  "isra-and-miraj": "isra and miraj",
  "hijri-new-year": "the islamic new year|islamic new year",
  "new-year": "new year's day",
  "new-year-eve": "new year's eve",
  christmas: "christmas|christmas day",
  "christmas-eve": "christmas eve",
  easter: "easter|easter sunday",
  nowruz: "nowruz",
  "labour-day": "may day",
  "women-day": "international women's day",
  valentine: "valentine's day",
  thanksgiving: "thanksgiving|thanksgiving day",
});

/** A bare month or year counts as one behind these. */
export const TIME_PREPOSITIONS = "in|since|until|during|before|after|by|throughout|of";
/** A number behind "in" counts these. */
export const COUNTED =
  "people|soldiers|fighters|dollars|euros|dinars|percent|cases|civilians|troops|villages|km|million|billion";
/** A person has the month's name where one of these stands before. */
export const TITLES = "mr|mrs|ms|minister|president|general|dr";
/** Behind a day and month they make a name, not a date. */
export const NAMED_BY_A_DAY =
  "revolution|movement|brigade|coalition|uprising|square|university|forces|bridge|alliance";

function table<T extends string>(lists: Readonly<Partial<Record<T, string>>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    (Object.entries(lists) as [T, string][]).flatMap(([value, list]) =>
      list.split("|").map((word) => [word, value] as const),
    ),
  ) as Record<string, T>;
}
