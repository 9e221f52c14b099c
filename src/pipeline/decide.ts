import type { Ledger } from "../ledger/ledger.ts";
import {
  type Article,
  type Coding,
  type FiledCoding,
  type Review,
  type ReviewDecision,
  standingReviews,
} from "../model/index.ts";
import { blindReason } from "./blind-reason.ts";
import { makeReview } from "./make-review.ts";
import { namesHere } from "./names-here.ts";
import type { Knowledge } from "./packs.ts";
import { compareCodings, correctCoding, type SaidCoding, type SameFields } from "./person-coding.ts";

/** What a person decides about a coding. */
export interface Decision {
  readonly codingId: string;
  readonly decision: ReviewDecision;
  readonly reason: string;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly on: string;
  /** Id of the last review that the person has seen, null for none; where left out, whatever came since is accepted. */
  readonly seen?: string | null | undefined;
  /** For `correct`. */
  readonly correction?: SaidCoding | undefined;
}

/** A decision that is not filed, and why. */
export class DecisionError extends Error {
  readonly code:
    | "unknown-coding"
    | "no-reason"
    | "no-correction"
    | "same-coding"
    | "nothing-to-undo"
    | "decided-meanwhile"
    | "not-rivals";
  constructor(code: DecisionError["code"], message: string) {
    super(message);
    this.name = "DecisionError";
    this.code = code;
  }
}

/**
 * Files a decision.
 *
 * @throws {DecisionError | SaidError | LedgerError}
 */
export async function decide(ledger: Ledger, knowledge: Knowledge, said: Decision): Promise<Review> {
  const { codingId, decision, reviewer, on, seen } = said;
  const reason = said.reason.trim();
  const { coding, article } = await readCoding(ledger, codingId);
  const reviews = await ledger.reviews(codingId);
  const last = reviews.at(-1);
  if (seen !== undefined && seen !== (last?.id ?? null)) throw meanwhile(last);
  if (decision === "undo" && standingReviews(reviews).length === 0)
    throw new DecisionError("nothing-to-undo", "no decision on this coding is left to take back");
  if ((decision === "reject" || decision === "correct") && reason === "")
    throw new DecisionError("no-reason", "a reason is needed to reject or correct a coding");
  let correction: Coding | undefined;
  if (decision === "correct") {
    if (!said.correction) throw new DecisionError("no-correction", "what should stand instead is missing");
    correction = correctCoding(coding, said.correction, article, reviewer, knowledge);
    const { names } = await namesHere(ledger, knowledge);
    if (areAlike(coding, names.read(correction)))
      throw new DecisionError("same-coding", "the correction changes nothing");
  }
  const review = makeReview({
    codingId,
    decision,
    reason,
    reviewer,
    on,
    blind: false,
    correction: correction?.id ?? null,
  });
  await ledger.addReview(review, correction);
  return review;
}

/** What a person coded without having seen what the coder had said. */
export interface BlindAnswer {
  readonly codingId: string;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly on: string;
  /** Kept where the answer differs; in what it does, where left out or empty. */
  readonly reason?: string | undefined;
  /** Null: nothing is to be coded there. */
  readonly answer: SaidCoding | null;
}

/** The answer as it was filed, with what the coder had said. */
export interface Revealed {
  readonly review: Review;
  readonly coding: FiledCoding;
  readonly article: Article;
  readonly correction: FiledCoding | null;
  /** In what both agree; null where the person coded nothing. */
  readonly same: SameFields | null;
}

/**
 * Files a blind answer: as accepting where it is what the coder said, else as correcting or rejecting.
 *
 * @throws {DecisionError | SaidError | LedgerError}
 */
export async function answerBlind(
  ledger: Ledger,
  knowledge: Knowledge,
  { codingId, reviewer, on, reason, answer }: BlindAnswer,
): Promise<Revealed> {
  const { coding, article } = await readCoding(ledger, codingId);
  const hasSeen = (await ledger.reviews(codingId)).findLast((each) => each.reviewer === reviewer);
  if (hasSeen) throw new DecisionError("decided-meanwhile", `${reviewer} has decided on this coding before`);
  const said = answer && correctCoding(coding, answer, article, reviewer, knowledge);
  const { names } = await namesHere(ledger, knowledge);
  const same = said && compareCodings(coding, names.read(said));
  const agrees = same !== null && Object.values(same).every(Boolean);
  const correction = agrees ? null : said;
  const decision = agrees ? "accept" : correction ? "correct" : "reject";
  const review = makeReview({
    codingId,
    decision,
    reason: agrees ? "" : reason?.trim() || blindReason(same),
    reviewer,
    on,
    blind: true,
    correction: correction?.id ?? null,
  });
  await ledger.addReview(review, correction ?? undefined);
  return {
    review,
    coding,
    article,
    correction: correction && { ...names.read(correction), articleId: article.id },
    same,
  };
}

async function readCoding(
  ledger: Ledger,
  codingId: string,
): Promise<{ readonly coding: FiledCoding; readonly article: Article }> {
  const [coding] = await ledger.codings({
    ids: [codingId],
    superseded: true,
    rejected: true,
    orphaned: true,
  });
  const article = await ledger.articleOf(codingId);
  if (!coding || !article) throw new DecisionError("unknown-coding", `there is no coding ${codingId}`);
  return { coding, article };
}

function areAlike(a: Coding, b: Coding): boolean {
  const rest = ({ certainty, when }: Coding) => JSON.stringify([certainty, when]);
  return Object.values(compareCodings(a, b)).every(Boolean) && rest(a) === rest(b);
}

const DID: Readonly<Record<ReviewDecision, string>> = {
  accept: "accepted this coding",
  reject: "rejected this coding",
  correct: "corrected this coding",
  undo: "taken a decision on this coding back",
};

function meanwhile(last: Review | undefined): DecisionError {
  const what = last ? `${last.reviewer} has ${DID[last.decision]}` : "a decision has gone";
  return new DecisionError("decided-meanwhile", `${what} since you opened it`);
}
