import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Review } from "../model/index.ts";
import { makeArticle, makeCoding } from "./ledger.fixture.ts";
import type { Ledger } from "./ledger.ts";

function makeReview(id: string, decision: Review["decision"], extra: Partial<Review> = {}): Review {
  return {
    id,
    codingId: "c-1",
    decision,
    reason: "the text says otherwise",
    reviewer: "reader",
    on: "2026-01-02T03:04:05Z",
    blind: false,
    correction: null,
    ...extra,
  };
}

export function describeReviews(name: string, open: () => Ledger): void {
  describe(`reviews in a ledger in ${name}`, () => {
    let ledger: Ledger;
    beforeEach(async () => {
      ledger = open();
      await ledger.addCoded({ article: makeArticle("a-1"), codings: [makeCoding("c-1"), makeCoding("c-2")] });
    });
    afterEach(() => ledger.close());

    const live = async () => (await ledger.codings()).map(({ id }) => id);

    it("keeps what was rejected, and does not count it", async () => {
      expect(await ledger.addReview(makeReview("r-1", "reject"))).toBe(true);
      expect(await live()).toEqual(["c-2"]);
      expect((await ledger.codings({ rejected: true })).map(({ id }) => id)).toEqual(["c-1", "c-2"]);
      expect(await ledger.reviews()).toEqual([makeReview("r-1", "reject")]);
      expect(await ledger.reviews("c-2")).toEqual([]);
      expect((await ledger.counts()).codings).toBe(1);
    });

    it("counts what was accepted", async () => {
      await ledger.addReview(makeReview("r-1", "accept"));
      expect(await live()).toEqual(["c-1", "c-2"]);
    });

    it("adds nothing when the same comes again", async () => {
      await ledger.addReview(makeReview("r-1", "reject"));
      expect(await ledger.addReview(makeReview("r-1", "reject"))).toBe(false);
      expect(await ledger.reviews()).toHaveLength(1);
    });

    it("puts a correction in the place of what it corrects, and takes it back", async () => {
      const correction = makeCoding("c-own", "reader", { code: "arms" });
      await ledger.addReview(makeReview("r-1", "correct", { correction: "c-own" }), correction);
      expect(await live()).toEqual(["c-2", "c-own"]);
      await ledger.addReview(makeReview("r-2", "undo"));
      expect(await live()).toEqual(["c-1", "c-2"]);
      await ledger.addReview(makeReview("r-3", "correct", { correction: "c-own" }), correction);
      expect(await live()).toEqual(["c-2", "c-own"]);
    });

    it("goes back step by step", async () => {
      await ledger.addReview(makeReview("r-1", "reject"));
      await ledger.addReview(makeReview("r-2", "accept"));
      expect(await live()).toEqual(["c-1", "c-2"]);
      await ledger.addReview(makeReview("r-3", "undo"));
      expect(await live()).toEqual(["c-2"]);
      await ledger.addReview(makeReview("r-4", "undo"));
      expect(await live()).toEqual(["c-1", "c-2"]);
      await ledger.addReview(makeReview("r-5", "undo"));
      expect(await live()).toEqual(["c-1", "c-2"]);
    });

    it("is not lost when a later run makes the coding again", async () => {
      await ledger.addReview(makeReview("r-1", "reject"));
      await ledger.addCodings("a-1", [makeCoding("c-1"), makeCoding("c-2")], {
        coder: "rules@2",
        packs: "p",
      });
      expect(await live()).toEqual(["c-2"]);
    });

    it("refuses a review of what is not on file", async () => {
      const review = makeReview("r-1", "reject", { codingId: "c-none" });
      await expect(ledger.addReview(review)).rejects.toMatchObject({ code: "unknown-coding" });
    });

    it("refuses a correction whose words do not stand in the article of what it corrects", async () => {
      const correction = makeCoding("c-own", "reader", { evidence: [{ start: 1, end: 3, quote: "نص" }] });
      const review = makeReview("r-1", "correct", { correction: "c-own" });
      await expect(ledger.addReview(review, correction)).rejects.toMatchObject({
        code: "not-in-text",
        message: "the evidence of the coding c-own does not stand in the article a-1",
      });
      expect(await ledger.reviews()).toEqual([]);
      expect(await live()).toEqual(["c-1", "c-2"]);
    });

    it("refuses a correction that is on file with another article", async () => {
      await ledger.addCoded({ article: makeArticle("a-2"), codings: [makeCoding("c-3")] });
      const review = makeReview("r-1", "correct", { correction: "c-3" });
      await expect(ledger.addReview(review, makeCoding("c-3"))).rejects.toMatchObject({ code: "conflict" });
      expect(await ledger.reviews()).toEqual([]);
      expect(await live()).toEqual(["c-1", "c-2", "c-3"]);
    });

    it("keeps by what copies are found, and finds who holds a hash", async () => {
      await ledger.addArticle(makeArticle("a-2"));
      await ledger.addArticle(makeArticle("a-3"));
      const print = (articleId: string, sketch: number[]) => ({
        articleId,
        bytes: new Uint8Array([1, 2]),
        sketch,
      });
      const link = {
        kind: "copy" as const,
        a: "a-1",
        b: "a-2",
        shorter: "a-1",
        containment: 0.5,
        fills: 0.5,
        sharedWords: 0.6,
        reason: { ar: "نص", en: "text" },
      };
      await ledger.addFingerprint(print("a-1", [5, 4_000_000_000]), []);
      await ledger.addFingerprint(print("a-2", [5]), [link]);
      await ledger.addFingerprint(print("a-2", [6]), [link]);
      expect(await ledger.notCompared()).toEqual(["a-3"]);
      expect(await ledger.sketchHolders([4_000_000_000, 5, 6], 10)).toEqual([
        [{ articleId: "a-1", sketchSize: 2 }],
        [
          { articleId: "a-1", sketchSize: 2 },
          { articleId: "a-2", sketchSize: 1 },
        ],
        [],
      ]);
      expect((await ledger.sketchHolders([5], 1))[0]).toHaveLength(1);
      expect(await ledger.fingerprints(["a-2", "a-3"])).toEqual([
        { articleId: "a-2", bytes: new Uint8Array([1, 2]) },
      ]);
      await ledger.addFingerprint(print("a-3", []), [{ ...link, a: "a-2", b: "a-3" }]);
      expect(await ledger.articleLinks(["a-1"])).toHaveLength(2);
      expect(await ledger.articleLinks([])).toEqual([]);
    });

    it("keeps decisions on copies in order, each once", async () => {
      const decision = {
        articles: ["a-1", "a-2"] as const,
        decision: "join" as const,
        reason: "one release",
        reviewer: "reader",
        on: "2026-01-02T03:04:05Z",
      };
      await ledger.addCopyDecision(decision);
      await ledger.addCopyDecision({ ...decision, decision: "part" });
      await ledger.addCopyDecision(decision);
      expect((await ledger.copyDecisions()).map((each) => each.decision)).toEqual(["join", "part"]);
    });
  });
}
