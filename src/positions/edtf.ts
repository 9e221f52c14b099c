import type { Edtf } from "../model/index.ts";

/** First and last day that an EDTF date may mean, as `YYYY-MM-DD`; null = open or not known. */
export interface DayBounds {
  readonly from: string | null;
  readonly to: string | null;
}

const NOTHING_KNOWN: DayBounds = { from: null, to: null };

/**
 * The days an EDTF date or interval covers. Qualifiers (`~ ? %`) are ignored: they widen nothing we could compute with.
 * A date whose year is unknown (`XXXX-05-19`), or that cannot be read, has no bounds.
 *
 * @example
 * dayBounds("2020-05") // { from: "2020-05-01", to: "2020-05-31" }
 * dayBounds("2014/..") // { from: "2014-01-01", to: null }
 */
export function dayBounds(edtf: Edtf | null | undefined): DayBounds {
  if (!edtf) return NOTHING_KNOWN;
  const known = bounds.get(edtf);
  if (known) return known;
  const [start, end] = splitInterval(edtf);
  const read = { from: day(start, "first"), to: day(end, "last") };
  if (bounds.size >= REMEMBERED) bounds.clear();
  bounds.set(edtf, read);
  return read;
}

/** A board asks for the same days thousands of times. */
const REMEMBERED = 20_000;
const bounds = new Map<Edtf, DayBounds>();

/** The two ends of an interval as written; a single date is both its ends; an open end is null. */
export function splitInterval(edtf: Edtf): readonly [Edtf | null, Edtf | null] {
  const parts = edtf.split("/");
  const start = parts[0] ?? "";
  const end = parts.length > 1 ? (parts[1] ?? "") : start;
  const open = (part: string) => part === "" || part === "..";
  return [open(start) ? null : start, open(end) ? null : end];
}

/** Whether two stretches of days may share a day; what is not known excludes nothing. */
export function boundsOverlap(a: DayBounds, b: DayBounds): boolean {
  const before = (x: string | null, y: string | null) => x !== null && y !== null && x < y;
  return !before(a.to, b.from) && !before(b.to, a.from);
}

function day(part: Edtf | null, which: "first" | "last"): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec((part ?? "").replace(/[~?%]/g, ""));
  if (!match) return null;
  const [, year = "", month, date] = match;
  if (month === undefined) return which === "first" ? `${year}-01-01` : `${year}-12-31`;
  // Months above 12 are EDTF seasons and quarters; their days depend on the hemisphere, so only the year is sure.
  if (Number(month) < 1 || Number(month) > 12) return which === "first" ? `${year}-01-01` : `${year}-12-31`;
  if (date !== undefined) return `${year}-${month}-${date}`;
  if (which === "first") return `${year}-${month}-01`;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(lastDay).padStart(2, "0")}`;
}
