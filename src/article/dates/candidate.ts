import type { Edtf } from "../../model/index.ts";

/**
 * What a publication date was read from, the most telling first. `meta` covers the keys that name publication; the
 * bare `date` keys, which do not say of what, are `meta-date` and come after all that is explicit.
 */
export const DATE_SOURCES = [
  "caller",
  "meta",
  "json-ld",
  "time",
  "meta-date",
  "feed",
  "url",
  "dateline",
  "byline",
] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** A date that may be the day of publication. */
export interface DateCandidate {
  readonly source: DateSource;
  /** First and last day it may be, `YYYY-MM-DD`; the same where it is exact. */
  readonly from: string;
  readonly to: string;
  readonly edtf: Edtf;
  /** As it is written. */
  readonly text: string;
  /** A time of day in UTC says which day it was only where the clock of the page is known. */
  readonly utcHour?: number;
  /** Offset from UTC in minutes, where the page gives one that is not UTC. */
  readonly offset?: number;
  /** Printed without a word that says of what it is the date. */
  readonly unlabelled?: boolean;
}

/** The dates of a page: candidates, and what contradicts them. */
export interface DatesRead {
  readonly candidates: readonly DateCandidate[];
  /** When it was changed: no date of publication, but none lies after it. */
  readonly modified: readonly DateCandidate[];
  /** Dates that contradict themselves (weekday, other calendar), as they are written. */
  readonly impossible: readonly string[];
  /** The day on which the page was saved, where a saving program wrote it down. */
  readonly savedOn: string | null;
}

/** Of one kind, each day once; a page that gives more is a list of something. */
const MOST_DATES = 50;

export function joinDates(...parts: readonly Partial<DatesRead>[]): DatesRead {
  return {
    candidates: distinct(parts.flatMap((part) => part.candidates ?? [])),
    modified: distinct(parts.flatMap((part) => part.modified ?? [])),
    impossible: [...new Set(parts.flatMap((part) => part.impossible ?? []))].slice(0, MOST_DATES),
    savedOn: parts.find((part) => part.savedOn)?.savedOn ?? null,
  };
}

function distinct(dates: readonly DateCandidate[]): DateCandidate[] {
  const seen = new Map<string, DateCandidate>();
  for (const date of dates) {
    const key = [date.source, date.edtf, date.utcHour, date.offset, date.unlabelled].join(" ");
    if (!seen.has(key)) seen.set(key, date);
  }
  return [...seen.values()].slice(0, MOST_DATES);
}
