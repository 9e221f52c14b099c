import type { Bar, Origin, Status } from "../model/index.ts";

/**
 * The highest evidence bar that a claim meets: 3 with two distinct named origins or the holder's own words, 2 with one
 * named origin, 1 with any voice. What is hedged, alleged or figurative has no named origin (see `voicesBehind`), so
 * it stays at 1. 0: the claim tells of the future, of a condition or of what did not happen, and moves nothing.
 */
export function barMetBy(origins: readonly Origin[], status: Status): 0 | Bar {
  if (status !== "actual" && status !== "historical") return 0;
  const named = origins.filter((origin) => origin.named);
  if (named.length >= 2 || named.some((origin) => origin.kind === "own")) return 3;
  if (named.length === 1) return 2;
  return origins.length > 0 ? 1 : 0;
}
