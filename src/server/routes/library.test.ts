import { beforeAll, describe, expect, it } from "vitest";
import { copiesAnswer, facetsAnswer, libraryAnswer, searchesAnswer } from "../answers/library.ts";
import { articleOf } from "./asked-desk.fixture.ts";
import { openTestDesk } from "./desk.fixture.ts";

type TestDesk = Awaited<ReturnType<typeof openTestDesk>>;

describe("the library", () => {
  let test: TestDesk;
  /** Of the report that is printed again. */
  let original = "";
  let firstPage: Awaited<ReturnType<typeof library>>;
  const library = (query: string) => test.get(`/library.json${query}`, libraryAnswer);

  beforeAll(async () => {
    test = await openTestDesk();
    // A reprint: the text of one report with another's name above it.
    const links = new Set((await test.ledger.copyLinks()).flatMap(({ a, b }) => [a, b]));
    const article = (await test.ledger.articles()).find(({ id }) => !links.has(id));
    original = article?.id ?? "";
    const form = new FormData();
    form.set("text", `${article?.text}\nأُعيد نشر هذا التقرير كما ورد.`);
    form.set("title", "إعادة نشر");
    await test.ended(await test.post("/api/intake", form));
    firstPage = await library("");
  });

  it("lists what is on file with what is known of it, the newest publication first", async () => {
    const dates = firstPage.entries.flatMap(({ article }) => article.publishedOn.edtf ?? []);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(firstPage.articles).toBe((await test.ledger.counts()).articles);
    expect(firstPage.entries.some(({ codings }) => codings > 0)).toBe(true);
  });

  it("shows a copy with its text's first and tells why it is one", async () => {
    const folded = firstPage.entries.reduce((sum, { copies }) => sum + copies, 0);
    expect(folded).toBeGreaterThan(0);
    expect(firstPage.total).toBe(firstPage.articles - folded);
    const entry = firstPage.entries.find(({ article }) => article.id === original);
    expect(entry?.copies).toBe(1);
    const { copies } = await test.get(`/library/copies.json?article=${original}`, copiesAnswer);
    expect(copies).toMatchObject([{ article: { title: "إعادة نشر" }, by: "copy" }]);
    expect(copies[0]?.reason?.ar).toMatch(/\d/);
  });

  it("goes on behind a page", async () => {
    const two = await library("?limit=2");
    const rest = await library(`?limit=200&after=${encodeURIComponent(two.next ?? "")}`);
    const ids = [...two.entries, ...rest.entries].map(({ article }) => article.id);
    expect(ids).toEqual(firstPage.entries.map(({ article }) => article.id));
    expect(rest.next).toBeNull();
  });

  it("counts facets as the list narrows down by them", async () => {
    const facets = await test.get("/library/facets.json", facetsAnswer);
    for (const { value, articles } of facets.outlet) {
      expect((await library(`?outlet=${encodeURIComponent(value)}`)).articles).toBe(articles);
    }
    for (const { value, articles } of facets.month) {
      expect((await library(`?month=${value}`)).articles).toBe(articles);
    }
    const attention = facets.attention.find(({ value }) => value === "any");
    expect((await library("?attention=any")).articles).toBe(attention?.articles ?? 0);
    expect(attention?.articles).toBeGreaterThan(0);
  });

  it("searches Arabic words in any form, and within facets", async () => {
    const found = await library(`?q=${encodeURIComponent("حفتر")}`);
    expect(found.articles).toBeGreaterThan(0);
    expect(found.articles).toBeLessThan(firstPage.articles + 1);
    const none = await library(`?q=${encodeURIComponent("حفتر")}&language=xx`);
    expect(none).toMatchObject({ entries: [], total: 0, next: null });
  });

  it("says what is not understood", async () => {
    expect(await test.problem("/library.json?q=-x")).toEqual({ status: 400, code: "bad-search" });
    expect(await test.problem("/library.json?q=from:May")).toEqual({ status: 400, code: "bad-search" });
    expect(await test.problem("/library.json?after=here")).toEqual({ status: 400, code: "bad-cursor" });
    expect(await test.problem("/library.json?after=[1,2]")).toEqual({ status: 400, code: "bad-cursor" });
    expect(await test.problem("/library.json?limit=100000")).toEqual({ status: 400, code: "bad-request" });
  });

  it("keeps searches and forgets them", async () => {
    const saved = await test.post("/api/searches", { name: "انسحاب", typed: "انسحاب actor:haftar" });
    expect(searchesAnswer.parse(await saved.json()).searches).toEqual([
      { name: "انسحاب", typed: "انسحاب actor:haftar" },
    ]);
    const wrong = await test.post("/api/searches", { name: "x", typed: "actor:nobody-at-all" });
    expect(wrong.status).toBe(400);
    await test.post("/api/searches", { name: "انسحاب", typed: null });
    expect(await test.get("/searches.json", searchesAnswer)).toEqual({ searches: [] });
  });
});

describe("the library of two projects that were made one", () => {
  it("finds and folds articles whose words and copies nobody has looked for", async () => {
    const text = "تقدمت القوات في المدينة وسيطرت على الحي القديم بعد قتال طويل استمر أياما عدة. ".repeat(3);
    const open = async () => {
      const test = await openTestDesk({}, false);
      for (const n of [1, 2]) await test.ledger.addArticle(articleOf(`a-${n}`, { text: `${text}${n}` }));
      return test;
    };
    const folded = { total: 1, articles: 2, entries: [{ copies: 1 }] };
    expect(await (await open()).get("/library.json", libraryAnswer)).toMatchObject(folded);
    const typed = encodeURIComponent("المدينة");
    expect(await (await open()).get(`/library.json?q=${typed}`, libraryAnswer)).toMatchObject(folded);
    const { language } = await (await open()).get(`/library/facets.json?q=${typed}`, facetsAnswer);
    expect(language).toMatchObject([{ value: "ar", articles: 2 }]);
    const { copies } = await (await open()).get("/library/copies.json?article=a-1", copiesAnswer);
    expect(copies).toMatchObject([{ article: { id: "a-2" }, by: "copy" }]);
  });
});
