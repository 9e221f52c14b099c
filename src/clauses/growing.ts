import type { Clause } from "../model/index.ts";

/** A clause while its governor and subject are still being found. */
export type Growing = { -readonly [K in keyof Clause]: Clause[K] };
