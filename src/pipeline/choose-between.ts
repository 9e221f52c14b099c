import type { Ledger } from "../ledger/ledger.ts";
import type { Review } from "../model/index.ts";
import { DecisionError, decide } from "./decide.ts";
import type { Knowledge } from "./packs.ts";
import { areRivals } from "./review-queues.ts";

/** Whose coding of the same words a person takes. */
export interface Choice {
  readonly chosen: string;
  /** Ids of the codings that it is taken instead of. */
  readonly against: readonly string[];
  readonly reviewer: string;
  /** ISO 8601. */
  readonly on: string;
}

/**
 * Files that one of several codings of the same words is right: it is accepted, the others are rejected for it, each by
 * a review of its own, which can be taken back.
 *
 * @returns the reviews, that of the chosen one last
 * @throws {DecisionError | LedgerError}
 */
export async function chooseBetween(ledger: Ledger, knowledge: Knowledge, choice: Choice): Promise<Review[]> {
  const { chosen, against, reviewer, on } = choice;
  const codings = await ledger.codings({ ids: [chosen, ...against] });
  const right = codings.find(({ id }) => id === chosen);
  const wrong = codings.filter(({ id }) => id !== chosen);
  if (!right || wrong.length < new Set(against).size || wrong.length === 0)
    throw new DecisionError("decided-meanwhile", "not all of these codings count any more");
  if (!wrong.every((each) => areRivals(right, each)))
    throw new DecisionError("not-rivals", "these are no codings of the same words by different coders");
  const said = { reviewer, on };
  const reviews: Review[] = [];
  for (const { id } of wrong) {
    const reason = `${chosen} is right instead`;
    reviews.push(await decide(ledger, knowledge, { ...said, codingId: id, decision: "reject", reason }));
  }
  reviews.push(
    await decide(ledger, knowledge, { ...said, codingId: chosen, decision: "accept", reason: "" }),
  );
  return reviews;
}
