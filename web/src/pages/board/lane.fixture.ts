import type { ClaimHead, LaneAnswer, MarkAnswer } from "../../../../src/server/answers/board.ts";

const labels = (text: string) => ({ ar: text, en: text });

export function makeMark(
  key: string,
  from: string | null,
  to: string | null,
  extra: Partial<MarkAnswer> = {},
): MarkAnswer {
  return {
    key,
    kind: "outlet",
    labels: labels(key),
    named: true,
    party: false,
    when: { from, to },
    articles: 1,
    coding: `c-${key}`,
    folded: null,
    ...extra,
  };
}

export function makeClaim(
  position: ClaimHead["position"],
  marks: readonly MarkAnswer[],
  extra: Partial<ClaimHead> = {},
): ClaimHead {
  return {
    id: `claim-${position}`,
    code: "withdraws",
    labels: labels(position),
    position,
    direction: "away",
    status: "actual",
    earlier: false,
    barMet: 2,
    when: { from: null, to: null },
    derived: null,
    codings: marks.length,
    articles: marks.length,
    denials: 0,
    marks: [...marks],
    ...extra,
  };
}

export function makeLane(extra: Partial<LaneAnswer>): LaneAnswer {
  return {
    holder: { id: "state", labels: labels("State") },
    named: [],
    was: null,
    now: null,
    ghost: null,
    when: { from: null, to: null },
    namedOrigins: 0,
    unnamedOrigins: 0,
    articles: 0,
    backer: true,
    status: "no-evidence",
    contested: false,
    lastReport: null,
    outlook: { deciding: [], lacking: [] },
    claims: [],
    ...extra,
  };
}

/** Where a lane stands, carried by a claim. */
export const standing = (claim: ClaimHead) => ({
  position: claim.position,
  code: claim.code,
  labels: claim.labels,
  claim: claim.id,
});
