import { hashText } from "../article/hash-text.ts";
import type { Review } from "../model/index.ts";

/** A review with its id, a hash of all it says. */
export function makeReview(said: Omit<Review, "id">): Review {
  return { id: `r-${hashText(JSON.stringify(said)).slice(0, 12)}`, ...said };
}
