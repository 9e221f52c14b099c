import { type Agreement, measureAgreement } from "../evaluate/agreement.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Knowledge } from "./packs.ts";
import { groupReviews } from "./review-queues.ts";

/** How far reviewers who coded blind agree with the coders of a project. */
export async function readAgreement(ledger: Ledger, { codebook }: Knowledge): Promise<Agreement> {
  const reviews = groupReviews(await ledger.reviews());
  const ids = [...reviews.keys()];
  const instead = [...reviews.values()].flat().flatMap(({ correction }) => correction ?? []);
  const all = await ledger.codings({
    ids: [...ids, ...instead],
    superseded: true,
    rejected: true,
    orphaned: true,
  });
  const present = new Set((await ledger.codings({ ids, rejected: true })).map(({ id }) => id));
  const byId = new Map(all.map((coding) => [coding.id, coding]));
  const reviewed = [...reviews].flatMap(([id, of]) => {
    const coding = byId.get(id);
    return coding ? [{ coding, isReplaced: !present.has(id), reviews: of }] : [];
  });
  const positionOf = (code: string) => codebook.stances.find((each) => each.code === code)?.position ?? null;
  return measureAgreement(reviewed, byId, positionOf);
}
