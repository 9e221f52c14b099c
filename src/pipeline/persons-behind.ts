import type { Ledger } from "../ledger/ledger.ts";
import { type FiledCoding, personCoder, type Review, standingReviews } from "../model/index.ts";

/** How many persons must stand behind a coding for it to count: none, one, or two. */
export type Persons = 0 | 1 | 2;

const PERSON = personCoder("");

/**
 * The persons who stand behind a coding: who made it, and who accepted it and has not taken that back. Whoever did both
 * is one.
 *
 * @param reviews Those of the coding, in the order they were filed.
 */
export function personsBehind({ coder }: FiledCoding, reviews: readonly Review[]): ReadonlySet<string> {
  const accepted = standingReviews(reviews).filter(({ decision }) => decision === "accept");
  return new Set([
    ...(coder.startsWith(PERSON) ? [coder.slice(PERSON.length)] : []),
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
  const reviews = new Map<string, Review[]>();
  for (const review of await ledger.reviews())
    reviews.set(review.codingId, [...(reviews.get(review.codingId) ?? []), review]);
  return codings.filter((coding) => personsBehind(coding, reviews.get(coding.id) ?? []).size >= least);
}
