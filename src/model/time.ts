/**
 * A date or interval in EDTF (ISO 8601-2), never padded:
 * `2020-05-19`, `2020-05`, `2020-05~`, `2020-04-24/2020-05-23`, `2014/..`, `XXXX-05-19`.
 */
export type Edtf = string;

/** How a date is known. Not knowing is a value of its own. */
export type TimeBasis = "stated" | "relative" | "implied" | "unknown";

/** A date with the words that gave it. */
export interface When {
  readonly edtf: Edtf;
  readonly basis: TimeBasis;
  readonly text: string;
}
