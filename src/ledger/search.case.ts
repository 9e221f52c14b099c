import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeArticle, makeCoding } from "./ledger.fixture.ts";
import type { Ledger } from "./ledger.ts";
import type { SearchPhrase } from "./search.ts";

const exact = (...words: string[]): SearchPhrase => ({ in: "exact", words });
const lemma = (...words: string[]): SearchPhrase => ({ in: "lemma", words });

export function describeSearch(name: string, open: () => Ledger): void {
  describe(`search in a ledger in ${name}`, () => {
    let ledger: Ledger;
    beforeEach(async () => {
      ledger = open();
      const add = async (id: string, date: string | null, words: string, lemmas: string, code: string) => {
        const article = {
          ...makeArticle(id),
          outlet: { id: `outlet-${id}`, labels: { ar: id, en: id } },
          publishedOn: { edtf: date, basis: "stated" as const },
        };
        await ledger.addCoded({ article, codings: [makeCoding(`c-${id}`, "rules@1", { code })] });
        await ledger.indexWords(id, { exact: words.split(" "), lemma: lemmas.split(" ") });
      };
      await add("a-1", "2020-05-25", "قصفت الطائرات المواقع", "قصف طائره موقع", "backs");
      await add("a-2", "2020-05", "انسحبت القوات من المواقع", "انسحب قوه من موقع", "arms");
      await add("a-3", null, "قصفت المواقع الطائرات", "قصف موقع طائره", "backs");
    });
    afterEach(() => ledger.close());

    it.each([
      ["everything, the newest first, the undated last", {}, ["a-1", "a-2", "a-3"]],
      ["a form", { all: [[exact("قصفت")]] }, ["a-1", "a-3"]],
      ["a word in any form", { all: [[lemma("موقع")]] }, ["a-1", "a-2", "a-3"]],
      ["a form, not its word", { all: [[exact("موقع")]] }, []],
      ["a phrase", { all: [[exact("قصفت", "الطائرات")]] }, ["a-1"]],
      ["all of several", { all: [[lemma("موقع")], [lemma("قوه")]] }, ["a-2"]],
      ["any of several", { all: [[lemma("قوه"), exact("قصفت", "المواقع")]] }, ["a-2", "a-3"]],
      ["without a word", { all: [[lemma("موقع")]], none: [lemma("قوه")] }, ["a-1", "a-3"]],
      ["only without a word", { none: [lemma("قوه")] }, ["a-1", "a-3"]],
      ["an empty phrase excludes nothing", { all: [[exact()]] }, ["a-1", "a-2", "a-3"]],
      ["marks of the query language are words", { all: [[exact('"', "OR")]] }, []],
      ["a code", { code: "arms" }, ["a-2"]],
      ["an actor", { actorId: "client" }, ["a-1", "a-2", "a-3"]],
      ["an actor nobody names", { actorId: "nobody" }, []],
      ["an outlet", { outlet: "outlet-a-2" }, ["a-2"]],
      ["from a day, a month that may be after it too", { from: "2020-05-20" }, ["a-1", "a-2"]],
      ["from a month behind", { from: "2020-06" }, []],
      ["up to a day, a month that may be before it too", { to: "2020-05-20" }, ["a-2"]],
      ["up to a month", { to: "2020-05" }, ["a-1", "a-2"]],
      ["up to a year before", { to: "2019" }, []],
    ])("finds %s", async (_, query, found) => {
      expect(await ledger.search(query)).toMatchObject({ articles: found, total: found.length, next: null });
    });

    it("goes on page by page", async () => {
      const first = await ledger.search({ limit: 2 });
      expect(first).toMatchObject({ articles: ["a-1", "a-2"], total: 3 });
      const second = await ledger.search({ limit: 2, after: first.next as string });
      expect(second).toEqual({ articles: ["a-3"], total: 3, next: null });
      const singles: string[] = [];
      for (let after: string | null = ""; after !== null; ) {
        const page = await ledger.search({ limit: 1, ...(after ? { after } : {}) });
        singles.push(...page.articles);
        after = page.next;
      }
      expect(singles).toEqual(["a-1", "a-2", "a-3"]);
    });

    it("forgets the words that were there before", async () => {
      await ledger.indexWords("a-1", { exact: ["جديد"], lemma: ["جديد"] });
      expect((await ledger.search({ all: [[exact("قصفت")]] })).articles).toEqual(["a-3"]);
      expect((await ledger.search({ all: [[exact("جديد")]] })).articles).toEqual(["a-1"]);
    });

    it("does not find by a coding that no longer counts", async () => {
      await ledger.addCodings("a-2", [], "rules@2");
      expect((await ledger.search({ code: "arms" })).articles).toEqual([]);
    });

    it("keeps searches by name, the last of a name, until they are forgotten", async () => {
      await ledger.saveSearch("b", "انسحاب");
      await ledger.saveSearch("a", "قصف");
      await ledger.saveSearch("b", "انسحاب سرت");
      expect(await ledger.savedSearches()).toEqual([
        { name: "a", typed: "قصف" },
        { name: "b", typed: "انسحاب سرت" },
      ]);
      await ledger.saveSearch("a", null);
      expect(await ledger.savedSearches()).toEqual([{ name: "b", typed: "انسحاب سرت" }]);
      const filed = await ledger.filedOn(["a-1", "a-none"]);
      expect([...filed.keys()]).toEqual(["a-1"]);
      expect(filed.get("a-1")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    });

    it("knows which articles have no words", async () => {
      await ledger.addArticle(makeArticle("a-0"));
      expect(await ledger.notIndexed()).toEqual(["a-0"]);
      await ledger.indexWords("a-0", { exact: [], lemma: [] });
      expect(await ledger.notIndexed()).toEqual([]);
    });

    it("refuses words of what is not on file", async () => {
      await expect(ledger.indexWords("a-none", { exact: [], lemma: [] })).rejects.toMatchObject({
        code: "unknown-article",
      });
    });
  });
}
