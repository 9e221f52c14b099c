import { type Review, standingReview } from "../model/index.ts";

/**
 * Codings that somebody decided to keep: accepted, or put in the place of another.
 *
 * @param reviews Those of any codings, in the order they were filed.
 */
export function reviewedCodings(reviews: readonly Review[]): Set<string> {
  const byCoding = new Map<string, Review[]>();
  for (const review of reviews) {
    byCoding.set(review.codingId, [...(byCoding.get(review.codingId) ?? []), review]);
  }
  const standing = [...byCoding.values()].map(standingReview);
  return new Set(
    standing.flatMap((review) => {
      if (review?.decision === "accept") return [review.codingId];
      return review?.correction ? [review.correction] : [];
    }),
  );
}
