// Words are folded as `fold` does.

export const MONTHS: readonly string[] = [
  "january|jan",
  "february|feb",
  "march|mar",
  "april|apr",
  "may",
  "june|jun",
  "july|jul",
  "august|aug",
  "september|sept|sep",
  "october|oct",
  "november|nov",
  "december|dec",
];

export const HIJRI_MONTHS: readonly string[] = [
  "muharram",
  "safar",
  "rabi al-awwal|rabi i",
  "rabi al-thani|rabi ii",
  "jumada al-awwal|jumada i",
  "jumada al-thani|jumada ii",
  "rajab",
  "shaban|sha'ban",
  "ramadan",
  "shawwal",
  "dhu al-qadah",
  "dhu al-hijjah",
];

/** Monday first. */
export const WEEKDAYS: readonly string[] = [
  "monday|mon",
  "tuesday|tues|tue",
  "wednesday|wed",
  "thursday|thurs|thur|thu",
  "friday|fri",
  "saturday|sat",
  "sunday|sun",
];

/** Before a date that tells when the page was published. */
export const PUBLISHED =
  "first published|date published|publication date|published|posted|created|submitted|issued|filed|date";

/** Before a date that tells when it was changed. */
export const MODIFIED =
  "last updated|last modified|last update|last edited|updated|update|modified|edited|revised|reviewed|corrected";

/** On a line whose date is of something else: a picture, the visit, a plan. */
export const OTHER =
  "today|today's|archive|file photo|photo|picture|image|taken|until|deadline|expires|founded|since|copyright|rights|accessed|retrieved";

/** Words that stand beside a date and say nothing more. */
export const BESIDE = "at|on|am|pm|a.m.|p.m.|gmt|utc|est|cet|eet|local time|the";

/** Of no place: what a dateline's place never ends with, and so no dateline. */
export const PREPOSITIONS = "in|on|of|from|since|after|before|until|by|to|during|late|early|mid|and";
