import type { DateCandidate, DateSource } from "./candidate.ts";
import { dayOf } from "./day.ts";
import { readPrinted } from "./printed.ts";

const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?\d{4,6}z?)?$/i;
/** Written by programs that do not know the date. */
const PLACEHOLDERS = ["1970-01-01", "2000-01-01"];

/**
 * A date as programs write it (ISO 8601, RFC 2822, `YYYYMMDD`) or print it: the day of the page's own clock.
 *
 * @example
 * readTimestamp("2020-05-25T23:30:00+02:00", "json-ld", "ar")?.edtf // "2020-05-25"
 * readTimestamp("05/03/2020 4:15 PM", "meta", "ar") // null: May or March
 */
export function readTimestamp(
  value: string,
  source: DateSource,
  language: "ar" | "en",
): DateCandidate | null {
  const text = value.trim();
  if (text === "" || text.length > 80) return null;
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return fromParts(iso, text, source);
  // A clock with AM or PM stands beside month-first dates as often as beside day-first ones.
  const { dates } = readPrinted(text, /[ap]\.?m/i.test(text) ? "en" : language);
  const [only] = dates;
  if (dates.length !== 1 || !only || isPlaceholder(only.from)) return null;
  const hour = /(\d{1,2}):\d{2}(?::\d{2})? *(?:gmt|utc|\+0000)/i.exec(text)?.[1];
  return { ...only, source, text, ...(hour ? { utcHour: Number(hour) } : {}) };
}

function fromParts(match: RegExpExecArray, text: string, source: DateSource): DateCandidate | null {
  const [year = 0, month = 0, date = 0] = match.slice(1, 4).map(Number);
  const day = dayOf(year, month, date);
  if (!day || isPlaceholder(day)) return null;
  const zone = match[6];
  const offset = zone === undefined ? null : minutesOf(zone);
  const candidate = { source, from: day, to: day, edtf: day, text };
  if (offset === null) return candidate;
  return offset === 0 ? { ...candidate, utcHour: Number(match[4]) } : { ...candidate, offset };
}

function isPlaceholder(day: string): boolean {
  return PLACEHOLDERS.includes(day);
}

function minutesOf(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!match) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}
