import type { Part, Shift, Unit } from "../calendar.ts";

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

export const COUNTS = numbered(
  "one|a|an,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve".split(","),
);

export const UNITS: Readonly<Record<string, Unit>> = units({
  hour: "hour|hours",
  day: "day|days",
  week: "week|weeks",
  month: "month|months",
  year: "year|years",
  decade: "decade|decades",
});
export const CALENDAR_UNITS: Readonly<Record<string, Unit>> = units({
  week: "week",
  month: "month",
  year: "year",
});

export const SHIFTS: Readonly<Record<string, Shift>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
};

export const PARTS: Readonly<Record<string, Part>> = {
  early: "start",
  "the beginning of": "start",
  "the start of": "start",
  "beginning of": "start",
  "start of": "start",
  mid: "middle",
  "mid -": "middle",
  "the middle of": "middle",
  "middle of": "middle",
  late: "end",
  "the end of": "end",
  "end of": "end",
};

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

function units(lists: Readonly<Partial<Record<Unit, string>>>): Readonly<Record<string, Unit>> {
  return Object.fromEntries(
    (Object.entries(lists) as [Unit, string][]).flatMap(([unit, list]) =>
      list.split("|").map((word) => [word, unit] as const),
    ),
  );
}
