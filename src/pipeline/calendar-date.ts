/**
 * Whether a text is a calendar date, or the month or the year of one, as a face takes it.
 *
 * @example
 * isCalendarDate("2020-02-30") // false
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/**
 * Whether a text says when something was published, in EDTF: a calendar date, or two as first and last.
 *
 * @example
 * isPublicationDate("2020-05-25/2020-05-26") // true
 */
export function isPublicationDate(text: string): boolean {
  const [first = "", last = first, more] = text.split("/");
  return more === undefined && isCalendarDate(first) && isCalendarDate(last) && first <= last;
}

/**
 * Whether a text says when something happened, in EDTF: as `isPublicationDate`, or an interval with one open end.
 *
 * @example
 * isDateOrInterval("../2020-05") // true
 */
export function isDateOrInterval(text: string): boolean {
  const [, until, from] = /^(?:\.\.\/(.+)|(.+)\/\.\.)$/.exec(text) ?? [];
  const end = until ?? from;
  return end === undefined ? isPublicationDate(text) : isCalendarDate(end);
}
