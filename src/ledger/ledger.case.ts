import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article, Coding } from "../model/index.ts";
import type { Ledger } from "./ledger.ts";

/** A made-up article; `id` decides its text. */
export function makeArticle(id: string): Article {
  return {
    id,
    sha256: `sha-${id}`,
    file: null,
    title: null,
    outlet: null,
    publishedOn: { edtf: "2020-05-25", basis: "stated" },
    language: "ar",
    text: `نص المقال ${id} 😀`,
  };
}

/** A made-up coding by `coder`. */
export function makeCoding(id: string, coder = "rules@1", extra: Partial<Coding> = {}): Coding {
  const actor = (name: string) => ({ id: name, labels: { ar: name, en: name }, text: name });
  return {
    id,
    class: "stance",
    code: "backs",
    actors: [actor("holder")],
    recipients: [actor("client")],
    status: "actual",
    certainty: "stated",
    chain: [],
    when: null,
    where: [],
    evidence: [{ start: 0, end: 2, quote: "نص" }],
    confidence: 0.5,
    coder,
    rule: "coders/ar/test",
    ...extra,
  };
}

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
      [{ code: "RETREAT" }, ["c-2"]],
      [{ actorId: "client" }, ["c-1", "c-3"]],
      [{ actorId: "holder", articleId: "a-2" }, ["c-3"]],
      [{ actorId: "nobody" }, []],
      [{ class: "statement" as const }, []],
    ])("filters by %j", async (filter, found) => {
      const event = makeCoding("c-2", "rules@1", { class: "event", code: "RETREAT", recipients: [] });
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

    it("says that it is closed", async () => {
      await ledger.close();
      await expect(ledger.codings()).rejects.toMatchObject({ code: "closed" });
    });
  });
}
