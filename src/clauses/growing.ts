import type { Clause } from "../model/index.ts";

/** A clause while its governor and subject are still being found. */
export type Growing = { -readonly [K in keyof Clause]: Clause[K] } & {
  /** Its verb stands in an aside between commas and describes who stands before it. */
  readonly aside?: boolean;
};
