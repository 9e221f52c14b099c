import { type Review, standingReview } from "../../model/index.ts";

/** What persons decided about codings, and which codings count no more for it. */
export class MemoryReviews {
  readonly all: Review[] = [];
  readonly #setAside = new Set<string>();

  has(id: string): boolean {
    return this.all.some((review) => review.id === id);
  }

  of(codingId: string): Review[] {
    return this.all.filter((review) => review.codingId === codingId);
  }

  isSetAside(codingId: string): boolean {
    return this.#setAside.has(codingId);
  }

  /** The coding counts unless it is rejected or corrected; a correction counts as long as it stands. */
  add(review: Review): void {
    const before = standingReview(this.of(review.codingId));
    this.all.push(review);
    const now = standingReview(this.of(review.codingId));
    this.#set(review.codingId, now?.decision === "reject" || now?.decision === "correct");
    if (before?.correction !== now?.correction) this.#set(before?.correction, true);
    this.#set(now?.correction, false);
  }

  #set(id: string | null | undefined, aside: boolean): void {
    if (id && aside) this.#setAside.add(id);
    else if (id) this.#setAside.delete(id);
  }
}
