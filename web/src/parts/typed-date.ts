/** Digits as Arabic and Persian writers type them, and as they stand in data. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/**
 * Whether a text is a day that there is, or a month or a year.
 *
 * @example
 * isCalendarDate("2020-02-31") // false
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Whether a text is a date, or an interval that does not end before it begins, of which one end may be open. */
export function isDateOrInterval(text: string): boolean {
  const [, until, from] = /^(?:\.\.\/(.+)|(.+)\/\.\.)$/.exec(text) ?? [];
  const end = until ?? from;
  if (end !== undefined) return isCalendarDate(end);
  const [first = "", last = first, more] = text.split("/");
  return more === undefined && isCalendarDate(first) && isCalendarDate(last) && first <= last;
}
