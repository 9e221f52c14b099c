import { type Coding, type CopyDecision, type Review, standingReview } from "../../model/index.ts";
import { conflict, unknownCoding } from "../ledger-error.ts";
import { requireEvidence } from "../require-evidence.ts";
import { selectText } from "./articles-table.ts";
import { insertCoding, mark } from "./codings-table.ts";
import type { Store } from "./store.ts";

/** @returns whether the review was new; call it inside a transaction */
export function insertReview(store: Store, review: Review, correction?: Coding): boolean {
  if (store.get("SELECT 1 FROM reviews WHERE id = ?", review.id)) return false;
  const coding = store.get<{ seq: number; article: number }>(
    "SELECT seq, article FROM codings WHERE id = ?",
    review.codingId,
  );
  if (!coding) throw unknownCoding(review.codingId);
  if (correction) insertCorrection(store, coding.article, correction);
  const before = standingReview(selectReviews(store, review.codingId));
  store.run(
    "INSERT INTO reviews (id, coding, decision, body) VALUES (?, ?, ?, ?)",
    review.id,
    coding.seq,
    review.decision,
    JSON.stringify(review),
  );
  settle(store, review, before, standingReview(selectReviews(store, review.codingId)));
  return true;
}

/** A correction stands in the article of what it corrects; it may be on file from before it was taken back. */
function insertCorrection(store: Store, article: number, correction: Coding): void {
  const row = store.get<{ id: string }>("SELECT id FROM articles WHERE seq = ?", article);
  requireEvidence(row?.id ?? "", [correction], selectText(store, article));
  const known = store.get<{ article: number }>("SELECT article FROM codings WHERE id = ?", correction.id);
  if (known && known.article !== article) throw conflict(correction.id);
  if (!known) insertCoding(store, article, correction);
}

/** The coding counts unless it is rejected or corrected; a correction counts as long as it stands. */
function settle(store: Store, review: Review, before: Review | null, now: Review | null): void {
  const set = (codingId: string | null | undefined, aside: boolean) => {
    const seq = codingId ? store.seqOf("codings", codingId) : null;
    if (seq !== null) mark(store, "set_aside_by", seq, aside ? review.id : null);
  };
  set(review.codingId, now?.decision === "reject" || now?.decision === "correct");
  if (before?.correction && before.correction !== now?.correction) set(before.correction, true);
  if (now?.correction) set(now.correction, false);
}

export function selectReviews(store: Store, codingId?: string): Review[] {
  const rows =
    codingId === undefined
      ? store.all<{ body: string }>("SELECT body FROM reviews ORDER BY seq")
      : store.all<{ body: string }>(
          "SELECT body FROM reviews WHERE coding = (SELECT seq FROM codings WHERE id = ?) ORDER BY seq",
          codingId,
        );
  return rows.map(({ body }) => JSON.parse(body) as Review);
}

export function insertCopyDecision(store: Store, decision: CopyDecision): void {
  store.run("INSERT OR IGNORE INTO copy_decisions (body) VALUES (?)", JSON.stringify(decision));
}

export function selectCopyDecisions(store: Store): CopyDecision[] {
  return store
    .all<{ body: string }>("SELECT body FROM copy_decisions ORDER BY seq")
    .map(({ body }) => JSON.parse(body) as CopyDecision);
}
