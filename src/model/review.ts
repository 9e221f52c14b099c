/** `undo` takes back the review before it. */
export type ReviewDecision = "accept" | "correct" | "reject" | "undo";

/**
 * The coder of what a person codes.
 *
 * @example
 * personCoder("Salma") // "person/Salma"
 */
export const personCoder = (name: string): string => `person/${name}`;

/** Whether a coder is a person. */
export const isPerson = (coder: string): boolean => coder.startsWith(personCoder(""));

/** What a person decided about a coding. Reviews are added, never changed: the last one of a coding stands. */
export interface Review {
  /** `r-` and 12 hex digits: a hash of the rest, so that the same review comes twice only once. */
  readonly id: string;
  readonly codingId: string;
  readonly decision: ReviewDecision;
  /** Why, in the reviewer's words; must not be empty for `correct` and `reject`. */
  readonly reason: string;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly on: string;
  /** Made without seeing what the coder or another reviewer had decided. */
  readonly blind: boolean;
  /** The coding that stands instead, for `correct`. */
  readonly correction: string | null;
}

/**
 * The reviews of a coding that nobody has taken back.
 *
 * @param reviews Those of one coding, in the order they were filed; each `undo` takes back the one before it.
 */
export function standingReviews(reviews: readonly Review[]): Review[] {
  const standing: Review[] = [];
  for (const review of reviews) {
    if (review.decision === "undo") standing.pop();
    else standing.push(review);
  }
  return standing;
}

/**
 * The review of a coding that stands, or null.
 *
 * @param reviews Those of one coding, in the order they were filed; each `undo` takes back the one before it.
 */
export function standingReview(reviews: readonly Review[]): Review | null {
  return standingReviews(reviews).at(-1) ?? null;
}

/** What an analyst decided about two articles: one origin, or two. The last decision on a pair stands. */
export interface CopyDecision {
  /** The two articles' ids, the smaller first. */
  readonly articles: readonly [string, string];
  readonly decision: "join" | "part";
  readonly reason: string;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly on: string;
}
