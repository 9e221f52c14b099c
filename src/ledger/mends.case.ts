import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Mend } from "../model/index.ts";
import { makeArticle, makeCoding, makeMend } from "./ledger.fixture.ts";
import type { Ledger } from "./ledger.ts";

const RUN = { coder: "rules@1", packs: "p1" };
const paper = { labels: { ar: "صحيفة", en: "A paper" } };
const day = (edtf: string) => ({ edtf, basis: "stated" as const });
const unknown = { edtf: null, basis: "unknown" as const };

export function describeMends(name: string, open: () => Ledger): void {
  describe(`mends of a ledger in ${name}`, () => {
    let ledger: Ledger;
    const bare = { ...makeArticle("a-1"), publishedOn: unknown };
    const dated = makeMend({
      id: "m-1",
      before: { publishedOn: unknown },
      after: { publishedOn: day("2020-05") },
    });
    const named = makeMend({ id: "m-2", before: { outlet: null }, after: { outlet: paper } });
    beforeEach(async () => {
      ledger = open();
      await ledger.addCoded({ article: bare, codings: [makeCoding("c-1")] }, RUN);
      await ledger.addCoded({ article: makeArticle("a-2"), codings: [makeCoding("c-2")] }, RUN);
    });
    afterEach(() => ledger.close());

    it("lets an article stand as mended wherever it is read, its text and hash as they were", async () => {
      expect(await ledger.addMend(dated)).toBe(true);
      expect(await ledger.addMend(named)).toBe(true);
      const mended = { ...bare, publishedOn: day("2020-05"), outlet: paper };
      expect(await ledger.article("a-1")).toEqual(mended);
      expect(await ledger.articles(["a-1"])).toEqual([mended]);
      const [lazy] = await ledger.articles(["a-1"], { textOnDemand: true });
      expect(lazy).toEqual(mended);
      expect(lazy?.text).toBe(bare.text);
      expect(await ledger.articleOf("c-1")).toEqual(mended);
      expect(await ledger.article("a-2")).toEqual(makeArticle("a-2"));
    });

    it("finds an article by what it was mended to, and by nothing it was before", async () => {
      const found = async (facets: Record<string, string>) =>
        (await ledger.listArticles({ facets })).entries.map(({ article }) => article.id);
      expect(await found({ attention: "no-date" })).toEqual(["a-1"]);
      await ledger.addMend(dated);
      await ledger.addMend(named);
      expect(await found({ attention: "no-date" })).toEqual([]);
      expect(await found({ attention: "no-outlet" })).toEqual(["a-2"]);
      expect(await found({ outlet: "A paper" })).toEqual(["a-1"]);
      expect(await found({ month: "2020-05" })).toEqual(["a-2", "a-1"]);
      expect((await ledger.search({ to: "2020-05-20" })).articles).toEqual(["a-1"]);
      const { outlet, attention } = await ledger.countFacets();
      expect(outlet).toEqual([
        { value: "A paper", articles: 1, labels: paper.labels },
        { value: "none", articles: 1 },
      ]);
      expect(attention.some(({ value }) => value === "no-date")).toBe(false);
      const [entry] = (await ledger.listArticles({ facets: { outlet: "A paper" } })).entries;
      expect(entry?.article).toMatchObject({ outlet: paper, publishedOn: day("2020-05") });
    });

    it("keeps all mends, once each, and lets the later one of a fact stand", async () => {
      await ledger.addMend(dated);
      await ledger.addMend(named);
      const again: Mend = makeMend({
        id: "m-3",
        before: { publishedOn: day("2020-05") },
        after: { publishedOn: unknown },
        on: "2026-01-03T00:00:00Z",
      });
      await ledger.addMend(again);
      expect(await ledger.addMend(dated)).toBe(false);
      expect(await ledger.article("a-1")).toEqual({ ...bare, outlet: paper });
      expect(await ledger.mends()).toEqual([dated, named, again]);
      expect(await ledger.mends(["a-1"])).toHaveLength(3);
      expect(await ledger.mends(["a-2"])).toEqual([]);
    });

    it("lets the mend that was made later stand, whatever the order they were filed in", async () => {
      await ledger.addMend({ ...dated, on: "2026-02-01T00:00:00Z" });
      await ledger.addMend({
        ...dated,
        id: "m-0",
        after: { publishedOn: day("1999") },
        on: "2026-01-01T00:00:00Z",
      });
      expect((await ledger.article("a-1"))?.publishedOn).toEqual(day("2020-05"));
      expect((await ledger.listArticles({ facets: { month: "2020-05" } })).articles).toBe(2);
    });

    it("holds a mended article for unread by whoever read it before", async () => {
      expect(await ledger.notReadBy(RUN)).toEqual([]);
      await ledger.addMend(dated);
      expect(await ledger.notReadBy(RUN)).toEqual(["a-1"]);
      await ledger.addCodings("a-1", [makeCoding("c-3")], RUN);
      expect(await ledger.notReadBy(RUN)).toEqual([]);
      expect((await ledger.codings({ articleId: "a-1" })).map(({ id }) => id)).toEqual(["c-3"]);
      expect((await ledger.history()).runs).toMatchObject([{ run: RUN, articles: 2 }]);
      expect(await ledger.runs("a-1")).toEqual([RUN]);
      await ledger.addMend(named);
      await ledger.markRead("a-1", RUN);
      expect(await ledger.notReadBy(RUN)).toEqual([]);
    });

    it("stands when the text comes in again", async () => {
      await ledger.addMend(dated);
      expect(await ledger.addArticle(bare)).toBe(false);
      await ledger.takeIn({
        path: ["again.txt"],
        how: "file",
        obtainedOn: "2026-01-04T00:00:00Z",
        original: null,
        cautions: [],
        run: RUN,
        made: { article: bare, codings: [] },
      });
      expect((await ledger.article("a-1"))?.publishedOn).toEqual(day("2020-05"));
    });

    it("changes the revision, so that boards are read anew", async () => {
      const before = await ledger.revision();
      await ledger.addMend(dated);
      expect(await ledger.revision()).not.toBe(before);
    });

    it("refuses a mend of an article that is not on file", async () => {
      await expect(ledger.addMend({ ...dated, articleId: "a-none" })).rejects.toMatchObject({
        code: "unknown-article",
      });
      expect(await ledger.mends()).toEqual([]);
    });
  });
}
