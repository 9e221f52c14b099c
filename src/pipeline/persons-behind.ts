import type { Ledger } from "../ledger/ledger.ts";
import { type FiledCoding, isPerson, personCoder, type Review, standingReviews } from "../model/index.ts";
import { groupReviews } from "./review-queues.ts";

/** How many persons must stand behind a coding for it to count: none, one, or two. */
export type Persons = 0 | 1 | 2;

/**
 * The persons who stand behind a coding: who made it, and who accepted it and has not taken that back. Whoever did both
 * is one.
 *
 * @param reviews Those of the coding, in the order they were filed.
 */
export function personsBehind({ coder }: FiledCoding, reviews: readonly Review[]): ReadonlySet<string> {
  const accepted = standingReviews(reviews).filter(({ decision }) => decision === "accept");
  return new Set([
    ...(isPerson(coder) ? [coder.slice(personCoder("").length)] : []),
    ...accepted.map(({ reviewer }) => reviewer),
  ]);
}

/** The codings behind which enough persons stand. */
export async function withPersons(
  ledger: Ledger,
  codings: readonly FiledCoding[],
  least: Persons,
): Promise<readonly FiledCoding[]> {
  if (least === 0) return codings;
  const reviews = groupReviews(await ledger.reviews());
  return codings.filter((coding) => personsBehind(coding, reviews.get(coding.id) ?? []).size >= least);
}
