import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article, CopyLink, Review } from "../model/index.ts";
import { makeArticle, makeCoding } from "./ledger.fixture.ts";
import type { IntakeEntry, Ledger } from "./ledger.ts";

const RUN = { coder: "rules@1", packs: "p1" };
const agency = { id: "agency", labels: { ar: "وكالة", en: "Agency" } };
const paper = { labels: { ar: "صحيفة", en: "A paper" } };

function entry(id: string, article: Partial<Article>, extra: Partial<IntakeEntry> = {}): IntakeEntry {
  return {
    path: [`${id}.txt`],
    how: "file",
    obtainedOn: "2026-01-02T03:04:05Z",
    original: null,
    cautions: [],
    run: RUN,
    made: {
      article: { ...makeArticle(id), ...article },
      codings: [makeCoding(`c-${id}-1`), makeCoding(`c-${id}-2`)],
      words: { exact: [id === "a-4" ? "سرت" : "طرابلس"], lemma: [] },
    },
    ...extra,
  };
}

const accept = (codingId: string): Review => ({
  id: `r-${codingId}`,
  codingId,
  decision: "accept",
  reason: "",
  reviewer: "Salma",
  on: "2026-01-02T03:04:05Z",
  blind: false,
  correction: null,
});

export function describeLists(name: string, open: () => Ledger): void {
  describe(`lists of a ledger in ${name}`, () => {
    let ledger: Ledger;
    beforeEach(async () => {
      ledger = open();
      const stated = (edtf: string) => ({ edtf, basis: "stated" as const });
      const unknown = { edtf: null, basis: "unknown" as const };
      const reversed = { code: "reversed-lines", message: "look" };
      await ledger.takeIn(entry("a-1", { outlet: agency, publishedOn: stated("2020-05-25") }));
      await ledger.takeIn(entry("a-2", { outlet: agency, publishedOn: stated("2020-05-26") }));
      await ledger.takeIn(
        entry(
          "a-3",
          { outlet: paper, publishedOn: stated("2020-06"), language: "en" },
          { cautions: [reversed] },
        ),
      );
      await ledger.takeIn(entry("a-4", { publishedOn: unknown }));
      await ledger.addReview(accept("c-a-1-1"));
      for (const id of ["c-a-2-1", "c-a-2-2"]) await ledger.addReview(accept(id));
    });
    afterEach(() => ledger.close());

    const idsOf = async (query: Parameters<Ledger["listArticles"]>[0]) =>
      (await ledger.listArticles(query)).entries.map(({ article }) => article.id);

    it.each([
      ["everything, the newest first, the undated last", {}, ["a-3", "a-2", "a-1", "a-4"]],
      ["an outlet", { facets: { outlet: "agency" } }, ["a-2", "a-1"]],
      ["an outlet of no pack", { facets: { outlet: "A paper" } }, ["a-3"]],
      ["no outlet", { facets: { outlet: "none" } }, ["a-4"]],
      ["a month", { facets: { month: "2020-05" } }, ["a-2", "a-1"]],
      ["no date", { facets: { month: "none" } }, ["a-4"]],
      ["a language", { facets: { language: "en" } }, ["a-3"]],
      ["what needs attention", { facets: { attention: "any" } }, ["a-3", "a-4"]],
      ["a caution", { facets: { attention: "reversed-lines" } }, ["a-3"]],
      ["no date, as a matter of attention", { facets: { attention: "no-date" } }, ["a-4"]],
      ["a caution nothing has", { facets: { attention: "letters-broken" } }, []],
      ["nothing decided", { facets: { review: "none" } }, ["a-3", "a-4"]],
      ["some decided", { facets: { review: "some" } }, ["a-1"]],
      ["all decided", { facets: { review: "all" } }, ["a-2"]],
      ["two facets", { facets: { outlet: "agency", review: "all" } }, ["a-2"]],
      ["words", { search: { all: [[{ in: "exact" as const, words: ["سرت"] }]] } }, ["a-4"]],
      ["words within a facet", { search: { outlet: "agency" }, facets: { review: "some" } }, ["a-1"]],
    ])("narrow down to %s", async (_, query, found) => {
      expect(await idsOf(query)).toEqual(found);
    });

    it("tell of each article what a list shows, and not its text", async () => {
      const { entries } = await ledger.listArticles({ facets: { month: "2020-06" } });
      expect(entries).toMatchObject([
        {
          article: { id: "a-3", outlet: paper, language: "en" },
          codings: 2,
          reviewed: 0,
          cautions: [{ code: "reversed-lines", message: "look" }],
        },
      ]);
      expect(entries[0]?.article).not.toHaveProperty("text");
      expect(entries[0]?.filedOn).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      const [some] = (await ledger.listArticles({ facets: { review: "some" } })).entries;
      expect(some).toMatchObject({ codings: 2, reviewed: 1 });
    });

    it("forget a decision that was taken back", async () => {
      await ledger.addReview({ ...accept("c-a-1-1"), id: "r-undo", decision: "undo" });
      expect(await idsOf({ facets: { review: "some" } })).toEqual([]);
    });

    it("show a group once, by the one published first of those that match", async () => {
      const groups = [["a-1", "a-2", "a-4"]];
      expect(await ledger.listArticles({ groups })).toMatchObject({ total: 2, articles: 4 });
      expect(await idsOf({ groups })).toEqual(["a-3", "a-1"]);
      expect(await idsOf({ groups, facets: { review: "all" } })).toEqual(["a-2"]);
    });

    it("go on page by page, groups folded", async () => {
      const groups = [["a-1", "a-2"]];
      const singles: string[] = [];
      for (let after: string | null = ""; after !== null; ) {
        const page = await ledger.listArticles({ groups, limit: 1, ...(after ? { after } : {}) });
        singles.push(...page.entries.map(({ article }) => article.id));
        after = page.next;
      }
      expect(singles).toEqual(["a-3", "a-1", "a-4"]);
    });

    it("count what can be narrowed down further, each facet without itself", async () => {
      const all = await ledger.countFacets();
      expect(all.outlet).toEqual([
        { value: "agency", articles: 2, labels: agency.labels },
        { value: "A paper", articles: 1, labels: paper.labels },
        { value: "none", articles: 1 },
      ]);
      expect(all.month).toEqual([
        { value: "2020-06", articles: 1 },
        { value: "2020-05", articles: 2 },
        { value: "none", articles: 1 },
      ]);
      expect(all.attention).toEqual([
        { value: "any", articles: 2 },
        { value: "no-date", articles: 1 },
        { value: "no-outlet", articles: 1 },
        { value: "reversed-lines", articles: 1 },
      ]);
      expect(all.review).toEqual([
        { value: "none", articles: 2 },
        { value: "some", articles: 1 },
        { value: "all", articles: 1 },
      ]);
      expect(all.filed).toMatchObject([{ articles: 4 }]);
      const narrowed = await ledger.countFacets({ facets: { language: "en" } });
      expect(narrowed.language).toEqual([
        { value: "ar", articles: 3 },
        { value: "en", articles: 1 },
      ]);
      expect(narrowed.outlet).toEqual([{ value: "A paper", articles: 1, labels: paper.labels }]);
    });

    it("give the log from its end, by outcome", async () => {
      const code = { code: "empty", message: "nothing in it" };
      await ledger.takeIn(entry("x", {}, { made: code }));
      await ledger.takeIn(entry("y", {}, { made: code }));
      const seqs = async (page: Parameters<Ledger["intakeLog"]>[0]) =>
        (await ledger.intakeLog(page)).map(({ seq }) => seq);
      expect(await seqs({ newestFirst: true })).toEqual([6, 5, 4, 3, 2, 1]);
      expect(await seqs({ newestFirst: true, after: 5, limit: 2 })).toEqual([4, 3]);
      expect(await seqs({ outcome: "left-out" })).toEqual([5, 6]);
      expect(await seqs({ outcome: "left-out", newestFirst: true, after: 6 })).toEqual([5]);
    });

    it("tell who has coded, and what makes copies", async () => {
      await ledger.addCodings("a-1", [makeCoding("c-person", "person/Salma")], "person/Salma");
      expect(await ledger.history()).toMatchObject({
        runs: [{ run: RUN, articles: 4 }],
        coders: [
          { coder: "rules@1", codings: 8 },
          { coder: "person/Salma", codings: 1 },
        ],
      });
      const reason = { ar: "نص واحد", en: "one text" };
      const copy: CopyLink = {
        a: "a-1",
        b: "a-2",
        kind: "copy",
        shorter: "a-1",
        containment: 1,
        fills: 1,
        sharedWords: 1,
        reason,
      };
      const at = (articleId: string) => ({ articleId, span: { start: 0, end: 2 } });
      const quotation = { kind: "same-quotation" as const, a: at("a-1"), b: at("a-3"), words: 9, reason };
      const fingerprint = { articleId: "a-1", bytes: new Uint8Array([1]), sketch: [1] };
      await ledger.addFingerprint(fingerprint, [copy, quotation]);
      expect(await ledger.copyLinks()).toEqual([copy]);
    });
  });
}
