import type { CodingAnswer } from "../../../src/server/answers/shared.ts";
import type { Position } from "./position-sign.tsx";

// The closed vocabulary of the codebook, in its order; held against the server's by their types.

/** The ladder from its top, the friendliest position, to its bottom. */
export const LEVELS = [
  "fights-for",
  "backs",
  "wavers",
  "stands-aside",
  "opposes",
  "fights-against",
] as const satisfies readonly Position[];

export const STATUSES = [
  "actual",
  "historical",
  "future",
  "hypothetical",
  "negated",
] as const satisfies readonly CodingAnswer["status"][];

export const CERTAINTIES = [
  "stated",
  "hedged",
  "alleged",
] as const satisfies readonly CodingAnswer["certainty"][];
