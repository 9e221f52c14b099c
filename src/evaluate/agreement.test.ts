import { describe, expect, it } from "vitest";
import type { Coding, LadderPosition, Review } from "../model/index.ts";
import { LEAST_UNITS, measureAgreement, type Reviewed } from "./agreement.ts";
import { krippendorffAlpha, nominal, ordinal } from "./alpha.ts";
import { bootstrapInterval } from "./bootstrap.ts";

/** Four coders, twelve units, with gaps: the example that alpha's author computes by hand. */
const BY_HAND = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

describe("Krippendorff's alpha", () => {
  it("is what its author computed by hand", () => {
    expect(krippendorffAlpha(BY_HAND, nominal)).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(BY_HAND, ordinal)).toBeCloseTo(0.815, 3);
  });

  it("cannot be told where nothing varies or nothing can be paired", () => {
    const alike = [
      [2, 2],
      [2, 2],
    ];
    expect(krippendorffAlpha(alike, nominal)).toBeNull();
    expect(krippendorffAlpha([[1], [2]], nominal)).toBeNull();
  });
});

describe("the range of a figure", () => {
  const mean = (drawn: readonly number[]) => drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
  const halves = Array.from({ length: 100 }, (_, i) => i % 2);

  it("is the same for the same seed, and another for another", () => {
    const uneven = halves.map((_, i) => Math.sqrt(i));
    expect(bootstrapInterval(uneven, mean, 7)).toEqual(bootstrapInterval(uneven, mean, 7));
    expect(bootstrapInterval(uneven, mean, 7)).not.toEqual(bootstrapInterval(uneven, mean, 8));
  });

  it("is as wide as theory says", () => {
    const { low, high } = bootstrapInterval(halves, mean, 7) ?? { low: 0, high: 1 };
    expect(low).toBeCloseTo(0.4, 1);
    expect(high).toBeCloseTo(0.6, 1);
  });
});

function coding(id: string, code = "backs"): Coding {
  return {
    id,
    class: "stance",
    code,
    actors: [],
    recipients: [],
    status: "actual",
    certainty: "stated",
    chain: [],
    when: null,
    where: [],
    evidence: [{ start: 0, end: 2, quote: "نص" }],
    confidence: 1,
    coder: "rules@1",
    rule: "coders/ar/test",
  };
}

let made = 0;
function review(codingId: string, given: Partial<Review> = {}): Review {
  return {
    id: `r-${++made}`,
    codingId,
    decision: "accept",
    reason: "",
    reviewer: "Salma",
    on: "2026-01-02T03:04:05Z",
    blind: true,
    correction: null,
    ...given,
  };
}

const LADDER_OF: Readonly<Record<string, LadderPosition>> = { backs: "backs", cuts: "wavers" };
const positionOf = (code: string) => LADDER_OF[code] ?? null;
const ids = Array.from({ length: LEAST_UNITS }, (_, i) => `c-${i}`);
/** Every second coding is another code, so that there is something to agree on. */
const codeOf = (index: number) => (index % 2 ? "cuts" : "backs");
const reviewedBlind: Reviewed[] = ids.map((id, index) => ({
  coding: coding(id, codeOf(index)),
  isReplaced: false,
  reviews: [review(id)],
}));

describe("agreement", () => {
  it("is computed from blind items", () => {
    const told = measureAgreement(reviewedBlind, new Map(), positionOf);
    expect(told).toMatchObject({
      codings: LEAST_UNITS,
      reviewers: ["Salma"],
      code: { n: LEAST_UNITS, value: 1, low: 1, high: 1, missing: null },
      position: { n: LEAST_UNITS, value: 1 },
    });
  });

  it("ignores what was decided with the answer in sight", () => {
    const seen = ids.map((id, index) => ({
      coding: coding(`${id}-seen`, codeOf(index)),
      isReplaced: false,
      reviews: [review(`${id}-seen`, { blind: false, decision: "reject", reviewer: "Omar" })],
    }));
    const alone = measureAgreement(reviewedBlind, new Map(), positionOf);
    const together = measureAgreement([...reviewedBlind, ...seen], new Map(), positionOf);
    expect(together).toEqual({ ...alone, excluded: { ...alone.excluded, "not-blind": LEAST_UNITS } });
    expect(measureAgreement(seen, new Map(), positionOf).code).toMatchObject({ n: 0, missing: "too-few" });
  });

  it("falls with each coding that a blind reviewer codes otherwise", () => {
    const other = coding("c-other", "cuts");
    const [first, ...rest] = reviewedBlind as [Reviewed, ...Reviewed[]];
    const corrected = {
      ...first,
      reviews: [review("c-0", { decision: "correct", correction: "c-other" })],
    };
    const told = measureAgreement([corrected, ...rest], new Map([["c-other", other]]), positionOf);
    expect(told.code.value).toBeLessThan(1);
    expect(told.position.value).toBeLessThan(1);
    expect(told.code.low).toBeLessThan(told.code.value ?? 0);
    const rejected = { ...first, reviews: [review("c-0", { decision: "reject" })] };
    const without = measureAgreement([rejected, ...rest], new Map(), positionOf);
    expect(without.code.value).toBeLessThan(1);
    expect(without.position).toMatchObject({ n: LEAST_UNITS - 1, missing: "too-few" });
  });

  it("says why a review is not counted", () => {
    const of = (reviews: Review[], isReplaced = false) =>
      measureAgreement([{ coding: coding("c-x"), isReplaced, reviews }], new Map(), positionOf);
    const undo = review("c-x", { decision: "undo", blind: false });
    expect(of([review("c-x"), undo])).toMatchObject({ codings: 0, excluded: { "taken-back": 1 } });
    expect(of([review("c-x"), undo, review("c-x")])).toMatchObject({
      codings: 0,
      excluded: { "taken-back": 1, "seen-before": 1 },
    });
    expect(of([review("c-x", { blind: false }), review("c-x")])).toMatchObject({
      codings: 0,
      excluded: { "not-blind": 1, "seen-before": 1 },
    });
    expect(of([review("c-x"), review("c-x")])).toMatchObject({ codings: 1, excluded: { again: 1 } });
    expect(of([review("c-x")], true)).toMatchObject({ codings: 0, excluded: { replaced: 1 } });
  });

  it("gives no number of a few items", () => {
    const told = measureAgreement(reviewedBlind.slice(1), new Map(), positionOf);
    expect(told.code).toEqual({
      n: LEAST_UNITS - 1,
      value: null,
      low: null,
      high: null,
      missing: "too-few",
    });
  });
});
