import { hijriToGregorian } from "@tabby_ai/hijri-converter";
import * as ar from "./ar/words.ts";
import type { DateCandidate } from "./candidate.ts";
import { addDays, dayOf, daysBetween, two, weekdayOf } from "./day.ts";
import * as en from "./en/words.ts";
import { fold } from "./fold.ts";

/** A date in words, with where it stands in the folded line. */
export interface PrintedDate extends Omit<DateCandidate, "source"> {
  readonly start: number;
  readonly end: number;
}

/** What a line says of dates. */
export interface PrintedLine {
  readonly folded: string;
  readonly dates: readonly PrintedDate[];
  /** Dates that a weekday or the other calendar beside them contradicts. */
  readonly impossible: readonly string[];
}

/** A day as it is written, before weekday and other calendar are compared. */
interface Written {
  readonly day: string;
  readonly hijri: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Two calendars are told apart by a day or two in many papers. */
const CALENDARS_APART_DAYS = 2;
/** The table of Umm al-Qura. */
const HIJRI_YEARS = [1343, 1500] as const;

const alternatives = (lists: readonly string[]) =>
  lists
    .flatMap((list) => list.split("|"))
    .sort((a, b) => b.length - a.length)
    .join("|");
const numbers = (...tables: (readonly string[])[]) =>
  new Map(
    tables.flatMap((table) =>
      table.flatMap((list, index) => list.split("|").map((word) => [word, index + 1] as const)),
    ),
  );

const MONTH_OF = numbers(ar.MONTHS, en.MONTHS);
const HIJRI_OF = numbers(ar.HIJRI_MONTHS, en.HIJRI_MONTHS);
const WEEKDAY_OF = numbers(ar.WEEKDAYS, en.WEEKDAYS);
const MONTH = `(${alternatives([...ar.MONTHS, ...en.MONTHS])})(?![\\p{L}])`;
const HIJRI = `(${alternatives([...ar.HIJRI_MONTHS, ...en.HIJRI_MONTHS])})(?![\\p{L}])`;
const NO_DIGIT = "(?<![\\d\\p{L}]|\\d[/.:-])";
const SECOND = `(?: ?[/(\\\\-] ?${MONTH} ?\\)?)?`;
const YEAR = "[,،]? ?(?:من )?(?:(?:عام|سنة|لعام|لسنة) )?(\\d{4})(?![\\d])";

const DAY_MONTH = new RegExp(
  `${NO_DIGIT}(\\d{1,2})(?:st|nd|rd|th)?[ ,،-]*(?:من |of )?(?:شهر )?${MONTH}\\.?${SECOND}[ -]?${YEAR}`,
  "gu",
);
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\d])${MONTH}\\.?${SECOND} (\\d{1,2})(?:st|nd|rd|th)? ?[,،]? ?(\\d{4})(?![\\d])`,
  "gu",
);
const HIJRI_DATE = new RegExp(
  `${NO_DIGIT}(\\d{1,2})[ -]*(?:من )?(?:شهر )?${HIJRI}(?: المبارك| الكريم)?[ -]?${YEAR}`,
  "gu",
);
const NUMERIC = new RegExp(`${NO_DIGIT}(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})(?!\\d|[/.]\\d)`, "gu");
const WEEKDAY = new RegExp(
  `(?<![\\p{L}])(?:يوم )?(${alternatives([...ar.WEEKDAYS, ...en.WEEKDAYS])})\\.?(?![\\p{L}])`,
  "gu",
);

/**
 * The dates with a year that a line prints, each a day. One whose weekday or whose other calendar contradicts it is no
 * date. A Hijri date alone is a day only where its weekday says which; else it may be a day earlier or later.
 *
 * @param language settles `05/03/2020`: day first in Arabic, either in English and so no date
 * @example
 * readPrinted("الاثنين 25 مايو 2020", "ar").dates[0]?.edtf // "2020-05-25"
 * readPrinted("الخميس 25 مايو 2020", "ar").impossible // ["الخميس 25 مايو 2020"]
 */
export function readPrinted(line: string, language: "ar" | "en"): PrintedLine {
  const folded = fold(line);
  const written = [...gregorian(folded), ...hijri(folded), ...numeric(folded, language)].sort(
    (a, b) => a.start - b.start,
  );
  const days = written.filter(({ start }, i) => start >= (written[i - 1]?.end ?? 0));
  const weekdays = [...folded.matchAll(WEEKDAY)];
  const dates: PrintedDate[] = [];
  const impossible: string[] = [];
  days.forEach((each, i) => {
    const other = pairOf(each, days[i - 1], days[i + 1]);
    // Where both calendars are printed the Hijri one is compared and adds nothing.
    if (each.hijri && other) return;
    const weekday = weekdayBeside(each, other, folded, weekdays, days);
    const date = settle(each, weekday);
    const agrees = !other || Math.abs(daysBetween(each.day, other.day)) <= CALENDARS_APART_DAYS;
    if (date && agrees) dates.push({ ...date, ...stretchOf(each, other, weekday) });
    else impossible.push(weekday ? `${weekday[0]} ${each.text}` : each.text);
  });
  return { folded, dates, impossible };
}

/** A date with its weekday and its other calendar. */
function stretchOf(
  each: Written,
  other: Written | null,
  weekday: RegExpMatchArray | null,
): { start: number; end: number } {
  const day = weekday?.index ?? each.start;
  const dayEnd = weekday ? day + weekday[0].length : each.end;
  return {
    start: Math.min(each.start, other?.start ?? each.start, day),
    end: Math.max(each.end, other?.end ?? each.end, dayEnd),
  };
}

/** The date in the other calendar that stands right before or after. */
function pairOf(each: Written, ...neighbours: (Written | undefined)[]): Written | null {
  return (
    neighbours.find(
      (other) =>
        other &&
        other.hijri !== each.hijri &&
        Math.max(each.start, other.start) - Math.min(each.end, other.end) <= 18,
    ) ?? null
  );
}

function settle(each: Written, weekday: RegExpMatchArray | null): PrintedDate | null {
  const { day, start, end, text } = each;
  const number = weekday ? WEEKDAY_OF.get(weekday[1] as string) : undefined;
  const on = (chosen: string) => ({ start, end, text, from: chosen, to: chosen, edtf: chosen });
  if (!each.hijri) return number === undefined || number === weekdayOf(day) ? on(day) : null;
  const near = [day, addDays(day, -1), addDays(day, 1)];
  if (number !== undefined) {
    const chosen = near.find((one) => weekdayOf(one) === number);
    return chosen ? on(chosen) : null;
  }
  const [from, to] = [near[1] as string, near[2] as string];
  return { start, end, text, from, to, edtf: `${from}/${to}` };
}

/** The weekday in front of a date, or of both where two calendars are printed; else in brackets behind it. */
function weekdayBeside(
  each: Written,
  other: Written | null,
  folded: string,
  weekdays: readonly RegExpMatchArray[],
  days: readonly Written[],
): RegExpMatchArray | null {
  const first = Math.min(each.start, other?.start ?? each.start);
  const last = Math.max(each.end, other?.end ?? each.end);
  const before = weekdays.filter(({ index }) => (index ?? 0) < first).at(-1);
  if (before) {
    const end = (before.index ?? 0) + before[0].length;
    const between = folded.slice(end, first);
    if (
      !days.some(({ start }) => start >= end && start < first) &&
      /^[^\p{L}\d]*(?:الموافق[^\p{L}\d]*)?$/u.test(between)
    )
      return before;
  }
  const after = weekdays.find(({ index }) => (index ?? 0) >= last);
  return after && /^ ?[(,،-]? ?$/.test(folded.slice(last, after.index)) ? after : null;
}

function gregorian(folded: string): Written[] {
  const found: Written[] = [];
  const add = (match: RegExpMatchArray, day: number, names: (string | undefined)[], year: number) => {
    const months = names.filter((name) => name !== undefined).map((name) => MONTH_OF.get(name) ?? 0);
    const [month = 0] = months;
    // "مارس/نيسان": two names of one month must be of one month.
    if (months.some((each) => each !== month)) return;
    const date = dayOf(year, month, day);
    if (date) found.push(writtenAt(match, date, false));
  };
  for (const match of folded.matchAll(DAY_MONTH))
    add(match, Number(match[1]), [match[2], match[3]], Number(match[4]));
  for (const match of folded.matchAll(MONTH_DAY))
    add(match, Number(match[3]), [match[1], match[2]], Number(match[4]));
  return found;
}

function hijri(folded: string): Written[] {
  return [...folded.matchAll(HIJRI_DATE)].flatMap((match) => {
    const day = fromHijri(Number(match[3]), HIJRI_OF.get(match[2] as string) ?? 0, Number(match[1]));
    return day ? [writtenAt(match, day, true)] : [];
  });
}

function numeric(folded: string, language: "ar" | "en"): Written[] {
  return [...folded.matchAll(NUMERIC)].flatMap((match) => {
    const [a, b, c] = [match[1] ?? "", match[3] ?? "", match[4] ?? ""];
    const yearFirst = a.length === 4;
    if (!yearFirst && (c.length !== 4 || a.length > 2)) return [];
    const [year, first, second] = (yearFirst ? [a, b, c] : [c, a, b]).map(Number) as [number, number, number];
    if (year >= HIJRI_YEARS[0] && year < HIJRI_YEARS[1]) {
      const day = yearFirst ? fromHijri(year, first, second) : fromHijri(year, second, first);
      return day ? [writtenAt(match, day, true)] : [];
    }
    const dayFirst = yearFirst ? null : dayOf(year, second, first);
    const monthFirst = dayOf(year, first, second);
    // English pages write it either way: where both are days it says nothing.
    if (dayFirst && monthFirst && dayFirst !== monthFirst && language === "en") return [];
    const day = dayFirst ?? monthFirst;
    return day ? [writtenAt(match, day, false)] : [];
  });
}

function writtenAt(match: RegExpMatchArray, day: string, isHijri: boolean): Written {
  const start = match.index ?? 0;
  return { day, hijri: isHijri, start, end: start + match[0].length, text: match[0].trim() };
}

function fromHijri(year: number, month: number, day: number): string | null {
  if (year < HIJRI_YEARS[0] || year >= HIJRI_YEARS[1] || month < 1 || month > 12 || day < 1 || day > 30)
    return null;
  try {
    const date = hijriToGregorian({ year, month, day });
    return `${date.year}-${two(date.month)}-${two(date.day)}`;
  } catch {
    return null;
  }
}
