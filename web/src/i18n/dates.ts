import type { MessageId, Words } from "./words.tsx";

/** Months by their Latin and their Syriac name: half of the readers know only one of the two. */
const MONTHS_AR = [
  "يناير/كانون الثاني",
  "فبراير/شباط",
  "مارس/آذار",
  "أبريل/نيسان",
  "مايو/أيار",
  "يونيو/حزيران",
  "يوليو/تموز",
  "أغسطس/آب",
  "سبتمبر/أيلول",
  "أكتوبر/تشرين الأول",
  "نوفمبر/تشرين الثاني",
  "ديسمبر/كانون الأول",
];
const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The parts that one date of EDTF gives; what it leaves open is undefined. */
const DATE = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;
/** Numbers of EDTF for seasons, which know no hemisphere. */
const SEASONS: Readonly<Record<string, MessageId>> = {
  "21": "date.spring",
  "22": "date.summer",
  "23": "date.autumn",
  "24": "date.winter",
};

/**
 * One date of EDTF as a reader writes it: never more exact than it is. What the pages have no words for is shown as
 * written.
 *
 * @example
 * dateText("2020-05-25", words) // "25 May 2020"
 */
export function dateText(edtf: string, words: Words): string {
  return words.digits(dateIn(edtf, words));
}

function dateIn(edtf: string, words: Words): string {
  const [, year, month, day] = DATE.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const about = edtf.endsWith("~") ? "≈ " : "";
  if (month === undefined) return year === "XXXX" ? edtf : about + year;
  const season = SEASONS[month];
  if (season !== undefined && day === undefined) return about + words(season, { year });
  const name = (words.locale === "ar" ? MONTHS_AR : MONTHS_EN)[Number(month) - 1];
  if (name === undefined) return edtf;
  const dayAndMonth = day === undefined ? name : `${Number(day)} ${name}`;
  return about + (year === "XXXX" ? words("date.yearless", { date: dayAndMonth }) : `${dayAndMonth} ${year}`);
}

/** The short form for an axis: the day alone where the month is the same as before. */
export function monthText(year: number, month: number, words: Words): string {
  return words.digits(
    words.locale === "ar"
      ? `${(MONTHS_AR[month] ?? "").split("/")[0]} ${year}`
      : `${MONTHS_EN[month]} ${year}`,
  );
}

export interface IntervalLike {
  readonly from: string | null;
  readonly to: string | null;
}

/** Which message says an interval, and the dates in it. */
export function intervalMessage({ from, to }: IntervalLike): {
  readonly id: MessageId | null;
  readonly dates: Readonly<Record<string, string>>;
} {
  if (from !== null && from === to) return { id: null, dates: { date: from } };
  if (from !== null && to !== null) return { id: "date.range", dates: { from, to } };
  if (to !== null) return { id: "date.until", dates: { date: to } };
  if (from !== null) return { id: "date.since", dates: { date: from } };
  return { id: "date.unknown", dates: {} };
}

/** An interval as plain text, for names of things that a screen reader says. */
export function intervalText(interval: IntervalLike, words: Words): string {
  const { id, dates } = intervalMessage(interval);
  const told = Object.fromEntries(Object.entries(dates).map(([key, date]) => [key, dateText(date, words)]));
  return id === null ? (told["date"] as string) : words(id, told);
}

/** One EDTF value as an interval: `A/B`, `../B`, `A/..` or a single date. */
export function intervalOf(edtf: string): IntervalLike {
  const [start = "", end] = edtf.split("/");
  const open = (part: string) => (part === "" || part === ".." ? null : part);
  return end === undefined ? { from: start, to: start } : { from: open(start), to: open(end) };
}

/** The first or the last day that a date of EDTF may mean, in days since 1970; null where it has no year. */
export function dayOf(edtf: string | null, which: "first" | "last"): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf ?? "") ?? [];
  if (year === undefined) return null;
  const [y, m] = [Number(year), Number(month ?? 0)];
  // Months above 12 are seasons; their days depend on the hemisphere, so only the year is sure.
  const knowsMonth = m >= 1 && m <= 12;
  if (day !== undefined) return Date.UTC(y, m - 1, Number(day)) / DAY_MS;
  if (which === "first") return Date.UTC(y, knowsMonth ? m - 1 : 0, 1) / DAY_MS;
  return Date.UTC(y, knowsMonth ? m : 12, 0) / DAY_MS;
}

export const DAY_MS = 86_400_000;
