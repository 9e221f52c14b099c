/**
 * The time of a decision that is to hold after all before it: what was made last stands, and whose clock is behind that
 * of a colleague shall not decide in vain.
 *
 * @param on ISO 8601, by the clock of who decides
 * @example
 * madeAfter([{ on: "2026-01-02T00:00:00Z" }], "2026-01-01T00:00:00Z") // "2026-01-02T00:00:00.001Z"
 */
export function madeAfter(before: readonly { readonly on: string }[], on: string): string {
  const latest = before.reduce((last, each) => Math.max(last, Date.parse(each.on)), Number.NEGATIVE_INFINITY);
  return Date.parse(on) > latest ? on : new Date(latest + 1).toISOString();
}
