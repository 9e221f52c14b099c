import type { Review } from "../model/index.ts";

/**
 * The review of a coding that stands, or null.
 *
 * @param reviews Those of one coding, in the order they were filed; each `undo` takes back the one before it.
 */
export function standingReview(reviews: readonly Review[]): Review | null {
  const standing: Review[] = [];
  for (const review of reviews) {
    if (review.decision === "undo") standing.pop();
    else standing.push(review);
  }
  return standing.at(-1) ?? null;
}
