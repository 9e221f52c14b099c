import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeIntake } from "./intake.case.ts";
import { makeArticle, makeCoding } from "./ledger.fixture.ts";
import type { Ledger } from "./ledger.ts";
import { describeLists } from "./list.case.ts";
import { describeMends } from "./mends.case.ts";
import { describeNaming } from "./naming.case.ts";
import { describeReviews } from "./reviews.case.ts";
import { describeSearch } from "./search.case.ts";

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** What every engine must do. */
export function describeLedger(name: string, open: () => Ledger): void {
  describe(`a ledger in ${name}`, () => {
    let ledger: Ledger;
    beforeEach(() => {
      ledger = open();
    });
    afterEach(() => ledger.close());

    it("gives back what was added, as it was", async () => {
      const article = makeArticle("a-1");
      const coding = makeCoding("c-1");
      expect(await ledger.addCoded({ article, codings: [coding] })).toEqual({ added: 1, superseded: 0 });
      expect(await ledger.articles()).toEqual([article]);
      expect(await ledger.codings()).toEqual([{ ...coding, articleId: "a-1" }]);
      expect(await ledger.articleOf("c-1")).toEqual(article);
      expect(await ledger.articleOf("c-unknown")).toBeNull();
      expect(await ledger.article("a-unknown")).toBeNull();
    });

    it("keeps apart two persons whose names are addresses: they are no versions of one coder", async () => {
      const of = (id: string, coder: string) => makeCoding(id, coder);
      await ledger.addCoded({ article: makeArticle("a-1"), codings: [of("c-1", "person/a@x.org")] });
      await ledger.addCodings("a-1", [of("c-2", "person/a@y.org")]);
      expect(ids(await ledger.codings())).toEqual(["c-1", "c-2"]);
      expect(await ledger.articlesOfSeveralCoders()).toEqual(["a-1"]);
    });

    it("counts who is the recipient of most live codings", async () => {
      const to = (id: string) => ({ id, labels: { ar: id, en: id }, text: "نص" });
      const stance = (id: string, ...recipients: string[]) =>
        makeCoding(id, "rules@1", { class: "stance", recipients: recipients.map(to) });
      const codings = [
        stance("c-1", "b", "a"),
        stance("c-2", "b"),
        stance("c-3", "a", "b"),
        stance("c-4", "c"),
      ];
      const event = makeCoding("c-5", "rules@1", { class: "event", recipients: [to("d")] });
      await ledger.addCoded({ article: makeArticle("a-1"), codings: [...codings, event] });
      const rejected = {
        codingId: "c-4",
        decision: "reject",
        reason: "no",
        reviewer: "S",
        correction: null,
      } as const;
      await ledger.addReview({ id: "r-1", on: "2026-01-02T03:04:05Z", blind: false, ...rejected });
      expect(await ledger.recipients("stance", 9)).toEqual([
        { id: "b", codings: 3 },
        { id: "a", codings: 2 },
      ]);
      expect(await ledger.recipients("stance", 1)).toEqual([{ id: "b", codings: 3 }]);
      expect(await ledger.named()).toEqual([
        { id: "holder", labels: { ar: "holder", en: "holder" }, codings: 4 },
        { id: "b", labels: { ar: "b", en: "b" }, codings: 3 },
        { id: "a", labels: { ar: "a", en: "a" }, codings: 2 },
        { id: "d", labels: { ar: "d", en: "d" }, codings: 1 },
      ]);
    });

    it("leaves out everywhere what it was told does not stand in its text, but to whoever asks for it", async () => {
      const actor = (id: string) => ({ id, labels: { ar: id, en: id }, text: "نص" });
      const codings = ["c-1", "c-2", "c-3"].map((id) =>
        makeCoding(id, "rules@1", { class: "stance", recipients: [actor(`of ${id}`)] }),
      );
      await ledger.addCoded({ article: makeArticle("a-1"), codings });
      const before = await ledger.revision();
      await ledger.setOrphans(["c-1"]);
      expect(await ledger.revision()).not.toBe(before);
      expect(ids(await ledger.codings())).toEqual(["c-2", "c-3"]);
      // A page is full for all that.
      expect(ids(await ledger.codings({ limit: 2 }))).toEqual(["c-2", "c-3"]);
      expect(ids(await ledger.codings({ rejected: true, superseded: true }))).toEqual(["c-2", "c-3"]);
      expect(ids(await ledger.codings({ orphaned: true }))).toEqual(["c-1", "c-2", "c-3"]);
      expect((await ledger.counts()).codings).toBe(2);
      expect((await ledger.recipients("stance", 9)).map(({ id }) => id)).toEqual(["of c-2", "of c-3"]);
      expect((await ledger.named()).map(({ id }) => id)).not.toContain("of c-1");
      await ledger.setOrphans([]);
      expect(ids(await ledger.codings())).toEqual(["c-1", "c-2", "c-3"]);
    });

    it("reads the text of an article when it is asked for, where that is wanted", async () => {
      const article = makeArticle("a-1");
      await ledger.addCoded({ article, codings: [] });
      const [read] = await ledger.articles(["a-1"], { textOnDemand: true });
      expect(read?.text).toBe(article.text);
      expect(read).toEqual(article);
    });

    it("refuses a coding whose words do not stand in its article, and keeps nothing of it", async () => {
      const moved = makeCoding("c-1", "rules@1", { evidence: [{ start: 1, end: 3, quote: "نص" }] });
      const bare = makeCoding("c-2", "rules@1", { evidence: [] });
      for (const coding of [moved, bare]) {
        const coded = { article: makeArticle("a-1"), codings: [makeCoding("c-0"), coding] };
        await expect(ledger.addCoded(coded)).rejects.toMatchObject({ code: "not-in-text" });
      }
      expect(await ledger.articles()).toEqual([]);
      expect(await ledger.codings()).toEqual([]);
    });

    it("adds nothing when the same comes again", async () => {
      const coded = { article: makeArticle("a-1"), codings: [makeCoding("c-1"), makeCoding("c-2")] };
      await ledger.addCoded(coded);
      expect(await ledger.addArticle(coded.article)).toBe(false);
      expect(await ledger.addCoded(coded)).toEqual({ added: 0, superseded: 0 });
      expect(await ledger.codings({ superseded: true })).toHaveLength(2);
    });

    it("gives rows by id, whatever order they came in", async () => {
      await ledger.addCoded({ article: makeArticle("a-2"), codings: [makeCoding("c-3"), makeCoding("c-1")] });
      await ledger.addCoded({ article: makeArticle("a-1"), codings: [makeCoding("c-2")] });
      expect(ids(await ledger.articles())).toEqual(["a-1", "a-2"]);
      expect(ids(await ledger.codings())).toEqual(["c-1", "c-2", "c-3"]);
    });

    it.each([
      [{}, ["c-1", "c-2", "c-3"]],
      [{ articleId: "a-1" }, ["c-1", "c-2"]],
      [{ class: "event" as const }, ["c-2"]],
      [{ class: ["event" as const, "statement" as const] }, ["c-2"]],
      [{ class: ["event" as const, "stance" as const] }, ["c-1", "c-2", "c-3"]],
      [{ code: "RETREAT" }, ["c-2"]],
      [{ actorId: "client" }, ["c-1", "c-3"]],
      [{ actorId: "holder", articleId: "a-2" }, ["c-3"]],
      [{ actorId: "nobody" }, []],
      [{ class: "statement" as const }, []],
      [{ placed: true as const }, ["c-2"]],
    ])("filters by %j", async (filter, found) => {
      const where = [{ id: "town", labels: { ar: "بلدة", en: "town" }, text: "البلدة" }];
      const event = makeCoding("c-2", "rules@1", { class: "event", code: "RETREAT", recipients: [], where });
      await ledger.addCoded({ article: makeArticle("a-1"), codings: [makeCoding("c-1"), event] });
      await ledger.addCoded({ article: makeArticle("a-2"), codings: [makeCoding("c-3")] });
      expect(ids(await ledger.codings(filter))).toEqual(found);
    });

    it("keeps the codings of an older version, marked superseded", async () => {
      const article = makeArticle("a-1");
      await ledger.addCoded({
        article,
        codings: [makeCoding("c-1", "rules@1"), makeCoding("c-2", "rules@1")],
      });
      const added = await ledger.addCodings("a-1", [
        makeCoding("c-2", "rules@2"),
        makeCoding("c-3", "rules@2"),
      ]);
      expect(added).toEqual({ added: 1, superseded: 1 });
      expect(ids(await ledger.codings())).toEqual(["c-2", "c-3"]);
      expect(ids(await ledger.codings({ superseded: true }))).toEqual(["c-1", "c-2", "c-3"]);
    });

    it("supersedes everything when a new version finds nothing", async () => {
      await ledger.addCoded({ article: makeArticle("a-1"), codings: [makeCoding("c-1", "rules@1")] });
      expect(await ledger.addCodings("a-1", [], "rules@2")).toEqual({ added: 0, superseded: 1 });
      expect(await ledger.codings()).toEqual([]);
    });

    it("leaves other coders, other articles and the same version alone", async () => {
      await ledger.addCoded({
        article: makeArticle("a-1"),
        codings: [makeCoding("c-1", "rules@1"), makeCoding("c-2", "reader")],
      });
      await ledger.addCoded({ article: makeArticle("a-2"), codings: [makeCoding("c-3", "rules@1")] });
      expect(await ledger.addCodings("a-1", [makeCoding("c-4", "rules@1")])).toEqual({
        added: 1,
        superseded: 0,
      });
      expect(await ledger.addCodings("a-1", [makeCoding("c-5", "rules@2")])).toEqual({
        added: 1,
        superseded: 2,
      });
      expect(ids(await ledger.codings())).toEqual(["c-2", "c-3", "c-5"]);
    });

    it("restores a coding that a later run makes again", async () => {
      await ledger.addCoded({ article: makeArticle("a-1"), codings: [makeCoding("c-1", "rules@1")] });
      await ledger.addCodings("a-1", [], "rules@2");
      expect(await ledger.addCodings("a-1", [makeCoding("c-1", "rules@1")])).toEqual({
        added: 0,
        superseded: 0,
      });
      expect(ids(await ledger.codings())).toEqual(["c-1"]);
    });

    it("refuses codings of an article that is not on file", async () => {
      await expect(ledger.addCodings("a-none", [makeCoding("c-1")])).rejects.toMatchObject({
        name: "LedgerError",
        code: "unknown-article",
        remedy: "add the article before its codings",
      });
    });

    it("stores all of an article or nothing", async () => {
      await ledger.addCoded({ article: makeArticle("a-1"), codings: [makeCoding("c-1")] });
      const clash = { article: makeArticle("a-2"), codings: [makeCoding("c-2"), makeCoding("c-1")] };
      await expect(ledger.addCoded(clash)).rejects.toMatchObject({ code: "conflict" });
      expect(ids(await ledger.articles())).toEqual(["a-1"]);
      expect(ids(await ledger.codings())).toEqual(["c-1"]);
    });

    it("refuses another text under a known id", async () => {
      await ledger.addArticle(makeArticle("a-1"));
      await expect(ledger.addArticle({ ...makeArticle("a-1"), sha256: "other" })).rejects.toMatchObject({
        code: "conflict",
      });
    });

    it("gives the codings that name any of some actors", async () => {
      const other = [{ id: "other", labels: { ar: "غيره", en: "other" }, text: "غيره" }];
      await ledger.addCoded({
        article: makeArticle("a-1"),
        codings: [makeCoding("c-1"), makeCoding("c-2", "rules@1", { actors: other, recipients: [] })],
      });
      expect(ids(await ledger.codings({ anyActor: ["client", "nobody"] }))).toEqual(["c-1"]);
      expect(ids(await ledger.codings({ anyActor: ["client", "other"] }))).toEqual(["c-1", "c-2"]);
      expect(ids(await ledger.codings({ anyActor: [] }))).toEqual([]);
      const via = { id: "state", labels: { ar: "دولة", en: "state" }, basis: "office" as const };
      const minister = [{ id: "minister", labels: { ar: "وزير", en: "minister" }, text: "وزير", via }];
      await ledger.addCodings("a-1", [makeCoding("c-3", "reader", { actors: minister, recipients: [] })]);
      expect(ids(await ledger.codings({ anyActor: ["state"] }))).toEqual(["c-3"]);
      expect(ids(await ledger.codings({ actorId: "state" }))).toEqual([]);
      expect(ids(await ledger.codings({ anyVia: ["state", "client"] }))).toEqual(["c-3"]);
      expect(ids(await ledger.codings({ articleIds: ["a-1", "a-none"] }))).toHaveLength(3);
      expect(ids(await ledger.codings({ articleIds: [] }))).toEqual([]);
      expect(ids(await ledger.articles(["a-1", "a-none"]))).toEqual(["a-1"]);
    });

    it("gives codings by their ids, or page by page", async () => {
      const codings = ["c-1", "c-2", "c-3"].map((id) => makeCoding(id));
      await ledger.addCoded({ article: makeArticle("a-1"), codings });
      expect(ids(await ledger.codings({ ids: ["c-3", "c-1", "c-none"] }))).toEqual(["c-1", "c-3"]);
      expect(ids(await ledger.codings({ ids: [] }))).toEqual([]);
      expect(ids(await ledger.codings({ limit: 2 }))).toEqual(["c-1", "c-2"]);
      expect(ids(await ledger.codings({ after: "c-1", limit: 2 }))).toEqual(["c-2", "c-3"]);
    });

    it("tells the articles that several coders have coded", async () => {
      await ledger.addCoded({ article: makeArticle("a-1"), codings: [makeCoding("c-1")] });
      await ledger.addCoded({ article: makeArticle("a-2"), codings: [makeCoding("c-2")] });
      expect(await ledger.articlesOfSeveralCoders()).toEqual([]);
      await ledger.addCodings("a-2", [makeCoding("c-3", "reader")]);
      expect(await ledger.articlesOfSeveralCoders()).toEqual(["a-2"]);
      await ledger.addCodings("a-2", [makeCoding("c-4", "rules@2")]);
      expect(await ledger.articlesOfSeveralCoders()).toEqual(["a-2"]);
    });

    it("says that it is closed", async () => {
      await ledger.close();
      await expect(ledger.codings()).rejects.toMatchObject({ code: "closed" });
    });
  });
  describeIntake(name, open);
  describeLists(name, open);
  describeNaming(name, open);
  describeReviews(name, open);
  describeMends(name, open);
  describeSearch(name, open);
}
