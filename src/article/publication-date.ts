import type { Diagnostic, Edtf, PublicationDate } from "../model/index.ts";
import { DATE_SOURCES, type DateCandidate, type DateSource, type DatesRead } from "./dates/candidate.ts";
import { addDays, daysBetween } from "./dates/day.ts";

/** A day apart is a night's work or another clock. */
const SAME_DAYS = 1;
/** Filing, drafts and embargoes explain a week; more is a copy, a move of the site, or the day of a visit. */
const EXPLAINED_DAYS = 7;
/** From this hour on it is the next day somewhere between the Atlantic and the Gulf. */
const LATE_UTC_HOUR = 20;

const NAMES: Readonly<Record<DateSource, string>> = {
  caller: "the caller",
  meta: "the page's metadata",
  "json-ld": "the page's JSON-LD",
  time: "a time element of the report",
  "meta-date": "a bare date in the page's metadata",
  feed: "the feed",
  url: "the web address",
  dateline: "the dateline",
  byline: "a date printed at the head",
};

/** The publication date with what it was read from. */
export interface ChosenDate {
  readonly publishedOn: PublicationDate;
  /** Null where the date is unknown. */
  readonly source: DateSource | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Chooses the day of publication: the first of the sources in their order, unless the others make it doubtful. A wrong
 * date is worse than none: dates more than a week apart give "unknown", and so does one that is only the day of the
 * visit. The caller is always believed. Whatever contradicts is a diagnostic.
 *
 * @param today the day of reading, `YYYY-MM-DD`, where it is known; nothing is published later
 */
export function choosePublicationDate(read: DatesRead, today: string | null = null): ChosenDate {
  const diagnostics: Diagnostic[] = read.impossible.map((text) => ({
    code: "article/date-impossible",
    message: `"${text}" is no day: its weekday or its other calendar says another one; it is not used`,
  }));
  const believed = read.candidates.filter((each) => {
    const doubt = each.source === "caller" ? null : doubtOf(each, read, today);
    if (doubt) diagnostics.push(doubt);
    return !doubt;
  });
  const sorted = [...believed].sort((a, b) => rank(a) - rank(b));
  const [first] = sorted;
  if (!first) return { publishedOn: { edtf: null, basis: "unknown" }, source: null, diagnostics };
  const later = read.modified.filter((each) => daysBetween(first.from, each.to) < -SAME_DAYS);
  const against = [...sorted.slice(1).filter((each) => gap(first, each) > SAME_DAYS), ...later];
  const worst = Math.max(0, ...against.map((each) => gap(first, each)));
  const taken = first.source === "caller" || worst <= EXPLAINED_DAYS;
  const other = against.find((each) => gap(first, each) === worst);
  if (other) diagnostics.push(contradiction(first, other, taken, later.includes(other)));
  if (!taken) return { publishedOn: { edtf: null, basis: "unknown" }, source: null, diagnostics };
  const basis = first.source === "url" ? "implied" : "stated";
  return { publishedOn: { edtf: localDay(first, sorted, read), basis }, source: first.source, diagnostics };
}

/** Why a candidate is not believed, by itself. */
function doubtOf(
  each: DateCandidate,
  { savedOn, candidates }: DatesRead,
  today: string | null,
): Diagnostic | null {
  const limit = [today, savedOn].filter((day) => day !== null).sort()[0];
  if (limit !== undefined && daysBetween(limit, each.from) > SAME_DAYS) {
    return {
      code: "article/date-in-future",
      message: `${each.edtf} in ${NAMES[each.source]} lies after ${limit}, when the page was read; it is not used`,
    };
  }
  const isWeak = each.source === "meta-date" || each.unlabelled === true;
  const isAlone = candidates.every((other) => other.source === each.source || gap(other, each) > SAME_DAYS);
  if (isWeak && isAlone && each.from === savedOn) {
    return {
      code: "article/date-of-saving",
      message: `${each.edtf} in ${NAMES[each.source]} is the day on which the page was saved; it is not used`,
    };
  }
  return null;
}

function contradiction(
  first: DateCandidate,
  other: DateCandidate,
  taken: boolean,
  isChange: boolean,
): Diagnostic {
  const end = taken ? `${first.edtf} is taken` : "neither is taken; give --published";
  const [one, two] = [first, other].map(({ edtf, source }) => `${edtf} by ${NAMES[source]}`);
  const but = isChange ? `changed ${two} already` : two;
  return { code: "article/dates-contradict", message: `published ${one}, but ${but}; ${end}` };
}

function rank({ source }: DateCandidate): number {
  return DATE_SOURCES.indexOf(source);
}

/** Days between two stretches; 0 where they overlap. */
function gap(a: DateCandidate, b: DateCandidate): number {
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from));
}

/** A time in UTC as a day of the page's own clock; two days where nothing tells which. */
function localDay(first: DateCandidate, all: readonly DateCandidate[], { modified }: DatesRead): Edtf {
  if (first.utcHour === undefined) return first.edtf;
  const next = addDays(first.from, 1);
  const offset = [...all, ...modified].find((each) => each.offset !== undefined)?.offset;
  if (offset !== undefined) {
    const hour = first.utcHour + offset / 60;
    return hour >= 24 ? next : hour < 0 ? addDays(first.from, -1) : first.from;
  }
  const days = all
    .filter((each) => each.utcHour === undefined && each.from === each.to)
    .map(({ from }) => from);
  if (days.includes(first.from) || first.utcHour < LATE_UTC_HOUR) return first.from;
  return days.includes(next) ? next : `${first.from}/${next}`;
}
