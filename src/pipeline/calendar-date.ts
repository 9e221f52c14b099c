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
