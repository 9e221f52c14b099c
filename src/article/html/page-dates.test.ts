import { describe, expect, test } from "vitest";
import { HEADLINE, pageOf, readHtml } from "./page.fixture.ts";

const dateOf = (parts: Parameters<typeof pageOf>[0], facts = {}) => {
  const { article, dateSource } = readHtml(pageOf(parts), facts);
  return [article.publishedOn.edtf, dateSource];
};
const linked = (json: string) => ({ head: `<script type="application/ld+json">${json}</script>` });
const UNKNOWN = [null, null];

describe("metadata", () => {
  test.each(["article:published_time", "parsely-pub-date", "DC.date.issued", "pubdate", "datePublished"])(
    "%s",
    (key) => {
      expect(dateOf({ head: `<meta name="${key}" content="2020-05-25T10:00:00+02:00">` })).toEqual([
        "2020-05-25",
        "meta",
      ]);
    },
  );

  test.each(["article:modified_time", "og:updated_time", "dcterms.modified", "last-modified", "expires"])(
    "not %s",
    (key) => {
      expect(dateOf({ head: `<meta name="${key}" content="2020-05-25">` })).toEqual(UNKNOWN);
    },
  );
});

describe("JSON-LD", () => {
  const report = `"@type":"NewsArticle","headline":"${HEADLINE}","datePublished":"2020-05-25"`;
  const other = '"@type":"NewsArticle","headline":"خبر آخر","datePublished":"2019-01-02"';

  test.each([
    ["a report", `{${report}}`],
    ["in a graph", `{"@graph":[{"@type":"WebSite"},{${report}}]}`],
    ["of two types", `{${report.replace('"NewsArticle"', '["NewsArticle","Article"]')}}`],
    ["beside another one", `[{${other}},{${report}}]`],
    ["with a comma too many and a broken line", `{${report},"description":"سطر\nآخر",}`],
    ["in a comment", `<!--{${report}}-->`],
    ["of a web page only", '{"@type":"WebPage","datePublished":"2020-05-25"}'],
  ])("%s", (_, json) => {
    expect(dateOf(linked(json))).toEqual(["2020-05-25", "json-ld"]);
  });

  test.each([
    ["changed only", '{"@type":"NewsArticle","dateModified":"2020-05-25"}'],
    ["a video", '{"@type":"VideoObject","datePublished":"2020-05-25"}'],
    ["a comment", `{"@type":"NewsArticle","comment":[{"@type":"Comment","datePublished":"2020-05-25"}]}`],
    ["other reports", `[{${other}},{${other.replace("2019-01-02", "2019-01-09")}}]`],
    ["no JSON", `{${report}`],
    ["null", "null"],
  ])("not %s", (_, json) => {
    expect(dateOf(linked(json))).toEqual(UNKNOWN);
  });
});

describe("time elements", () => {
  const time = (day: string, more = "") => `<time datetime="${day}" ${more}></time>`;

  test("of the report", () => {
    expect(dateOf({ below: time("2020-05-25T23:30:00+02:00") })).toEqual(["2020-05-25", "time"]);
    expect(dateOf({ below: "<time>25 مايو 2020</time>" })).toEqual(["2020-05-25", "time"]);
    expect(
      dateOf({ below: `${time("2020-05-25", 'class="published"')}${time("2020-06-09", 'class="updated"')}` }),
    ).toEqual(["2020-05-25", "time"]);
  });

  test.each([
    ["comments", `<div id="comments">${time("2020-05-25")}</div>`],
    ["related reports", `<div class="related-posts">${time("2020-05-25")}</div>`],
    ["a list", `<ul><li>${time("2020-05-25")}</li></ul>`],
    ["a side column", `<aside>${time("2020-05-25")}</aside>`],
    ["several bare ones", time("2020-05-25") + time("2020-06-25")],
    ["a change", time("2020-05-25", 'itemprop="dateModified"')],
    ["hours ago", "<time>منذ 3 ساعات</time>"],
  ])("not of %s", (_, after) => {
    expect(dateOf({ after })).toEqual(UNKNOWN);
  });
});

describe("printed on the page", () => {
  test.each([
    ["the clock of the visit", { before: '<div class="x"><span>الاثنين 25 مايو 2020</span></div>' }],
    ["a caption", { below: "<figure><figcaption>25 مايو 2020</figcaption></figure>" }],
    ["a comment", { after: '<div class="comment">نشر في 25 مايو 2020</div>' }],
    ["the site's foot", { after: "<footer>نشر في 25 مايو 2020</footer>" }],
    ["an archive", { after: "<div>نشر في 25 مايو 2020</div>" }],
  ])("not %s", (_, parts) => {
    expect(dateOf(parts)).toEqual(UNKNOWN);
  });

  test("below the headline", () => {
    expect(dateOf({ below: "<div><b>نشر في</b> <span>25 مايو 2020</span></div>" })).toEqual([
      "2020-05-25",
      "byline",
    ]);
  });
});

describe("addresses", () => {
  test("of the page, by itself, by the program that saved it, by the caller", () => {
    const url = "https://sahl.example/2020/05/25/suq/";
    expect(dateOf({ head: `<link rel="canonical" href="${url}">` })).toEqual(["2020-05-25", "url"]);
    expect(dateOf({ head: `<meta property="og:url" content="${url}">` })).toEqual(["2020-05-25", "url"]);
    expect(dateOf({}, { url })).toEqual(["2020-05-25", "url"]);
    const saved = pageOf().replace("<html", `<!-- saved from url=(0040)${url} -->\n<html`);
    expect(readHtml(saved).article.publishedOn).toEqual({ edtf: "2020-05-25", basis: "implied" });
  });

  test("not of what it links to", () => {
    expect(dateOf({ after: '<a href="https://sahl.example/2020/05/25/suq/">خبر</a>' })).toEqual(UNKNOWN);
  });
});

describe("the day on which a program saved the page is no day of publication", () => {
  test.each([
    "\n Page saved with SingleFile\n saved date: Mon May 25 2020 21:14:03 GMT+0300\n",
    " Mirrored from sahl.example/n/1.html by Website Copier/3.x [A&B'2014], Mon, 25 May 2020 08:15:44 GMT ",
    "\n     FILE ARCHIVED ON 04:11:09 May 25, 2020 AND RETRIEVED FROM THE\n     ARCHIVE ON 10:22:31 May 04, 2023.\n",
  ])("%s", (note) => {
    const saved = (day: string) =>
      readHtml(
        pageOf({ head: `<meta name="date" content="${day}">` }).replace("<html", `<!--${note}--><html`),
      ).article.publishedOn.edtf;
    expect(saved("2020-05-25")).toBeNull();
    expect(saved("2020-05-20")).toBe("2020-05-20");
    expect(saved("2020-06-20")).toBeNull();
  });
});
