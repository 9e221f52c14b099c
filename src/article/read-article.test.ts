import { describe, expect, test } from "vitest";
import { readArticle } from "./read-article.ts";

const PROSE =
  "انسحبت القوات من المدينة بعد قتال دام أسبوعا كاملا، وعاد السكان إلى بيوتهم، وقال شهود إن الأسواق فتحت أبوابها في اليوم التالي.";
const HEAD = "القوات تنسحب من المدينة القديمة";
const read = (text: string, facts = {}) => readArticle(new TextEncoder().encode(text), facts);
const dateOf = (...lines: string[]) => read(lines.join("\n")).article.publishedOn.edtf;

describe("a plain text", () => {
  test("is what the bytes say, without the mark", () => {
    const text = `  ${HEAD}\r\n\r\n${PROSE}\n`;
    expect(read(`\ufeff${text}`).article).toMatchObject({ text, title: HEAD, outlet: null, language: "ar" });
  });

  test.each([
    ["a line below the headline", [HEAD, "25 مايو 2020", PROSE]],
    ["a label above it", ["نُشر: 25 مايو 2020", HEAD, PROSE]],
    ["a prefix", [" date 2020-05-25", HEAD, PROSE]],
    ["a dateline", [HEAD, `الخرطوم، 25 مايو 2020 (وكالة الساحل) - ${PROSE}`]],
    ["a dateline without a headline", [`الخرطوم، 25 مايو 2020 (وكالة الساحل) - ${PROSE}`]],
    ["its address", ["https://sahl.example/2020/05/25/suq", HEAD, PROSE]],
  ])("is dated by %s", (_, lines) => {
    expect(dateOf(...lines)).toBe("2020-05-25");
  });

  test.each([
    ["the clock of a visit", ["الاثنين 25 مايو 2020", HEAD, PROSE]],
    ["the clock of a visit below the site's name", ["موقع سهل نيوز", "الاثنين 25 مايو 2020", HEAD, PROSE]],
    ["what it tells", [HEAD, `${PROSE} وكان ذلك في 25 مايو 2020.`]],
    ["what its headline tells", ["ماذا جرى يوم 25 مايو 2020", PROSE]],
    ["a day without a year", [HEAD, `الخرطوم، 25 مايو (وكالة الساحل) - ${PROSE}`]],
    ["an address that it cites", [HEAD, PROSE, "https://sahl.example/2020/05/25/suq"]],
    ["a weekday that contradicts", [HEAD, "الجمعة 25 مايو 2020", PROSE]],
  ])("is not dated by %s", (_, lines) => {
    expect(dateOf(...lines)).toBeNull();
  });

  test("is no page because it speaks of tags", () => {
    const text = `${HEAD}\n${PROSE} <p>`;
    expect(read(text).article.text).toBe(text);
  });

  test("the caller's date is believed, and a contradiction said", () => {
    const text = `${HEAD}\n25 مايو 2020\n${PROSE}`;
    const { article, diagnostics, dateSource } = read(text, { published: "2020-02" });
    expect([article.publishedOn, dateSource]).toEqual([{ edtf: "2020-02", basis: "stated" }, "caller"]);
    expect(diagnostics).toMatchObject([{ code: "article/dates-contradict" }]);
    expect(read(text, { published: "2020-05" }).diagnostics).toEqual([]);
    expect(read(text, { published: "2020" }).diagnostics).toEqual([]);
  });

  test("nothing after the day of reading is believed", () => {
    const text = `${HEAD}\n25 مايو 2020\n${PROSE}`;
    expect(read(text, { today: "2020-05-20" }).article.publishedOn.edtf).toBeNull();
    expect(read(text, { today: "2020-05-25" }).article.publishedOn.edtf).toBe("2020-05-25");
  });

  test("a feed's date comes after the page's own and before its address", () => {
    const feedDate = "Mon, 25 May 2020 10:00:00 GMT";
    expect(read(`${HEAD}\n${PROSE}`, { feedDate }).dateSource).toBe("feed");
    expect(read(`${HEAD}\n${PROSE}`, { feedDate, url: "https://a.example/2020/05/25/b" }).dateSource).toBe(
      "feed",
    );
  });
});

describe("what is no article", () => {
  test.each([
    ["", {}, "empty"],
    [" \n ", {}, "empty"],
    ["%PDF-1.4", {}, "binary"],
    [PROSE, { published: "2020-02-30" }, "date"],
    [PROSE, { published: "May" }, "date"],
    ["كلمة ".repeat(60_000), {}, "too-long"],
  ])("%#", (text, facts, code) => {
    expect(() => read(text, facts)).toThrow(expect.objectContaining({ name: "ArticleError", code }));
  });
});
