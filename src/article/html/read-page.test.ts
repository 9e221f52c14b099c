import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArticleError } from "../article-error.ts";
import { readArticle } from "../read-article.ts";
import { HEADLINE, PARAGRAPHS, pageOf, readHtml } from "./page.fixture.ts";

const linesOf = (html: string) => readHtml(html).article.text.split("\n");
const REPORT = [HEADLINE, ...PARAGRAPHS];

describe("the text of a page is its report, a line for each block", () => {
  test("headline and paragraphs", () => {
    expect(linesOf(pageOf())).toEqual(REPORT);
  });

  test.each([
    ["html", /<\/?html[^>]*>/g],
    ["body", /<\/?body>/g],
    ["html, head and body", /<\/?(?:html|head|body)[^>]*>/g],
    ["paragraphs' ends", /<\/p>/g],
  ])("where the page leaves out its tags: %s", (_, tags) => {
    expect(linesOf(pageOf().replace(tags, ""))).toEqual(REPORT);
  });

  test("in reading order, with author, subheading, items and captions", () => {
    const [one, two, three] = PARAGRAPHS as [string, string, string];
    const body = `<figure><img src="x.jpg" alt="سوق"><figcaption>السوق قبل فتحه</figcaption></figure><p>${one}</p>
<h2>شروط البلدية</h2><ul><li>إخلاء الأرصفة</li><li>دفع الرسوم المتأخرة</li></ul><p>${two}</p><blockquote><p>${three}</p></blockquote>`;
    expect(linesOf(pageOf({ below: '<p class="byline">كتبه سالم الهادي</p>', body }))).toEqual([
      HEADLINE,
      "كتبه سالم الهادي",
      "السوق قبل فتحه",
      one,
      "شروط البلدية",
      "إخلاء الأرصفة",
      "دفع الرسوم المتأخرة",
      two,
      three,
    ]);
  });

  test("entities are letters, white space is as shown, a mark-up inside a word parts nothing", () => {
    const [one, two, three] = PARAGRAPHS as [string, string, string];
    const marked = one.replace("السوق", "ال<b>سو</b>ق").replace(" صباح", "\n\t &nbsp; صباح");
    const body = `<p>${marked}</p><p>${two} &quot;&#1606;&#1593;&#1605;&quot;</p><p>${three}</p>`;
    expect(linesOf(pageOf({ body }))).toEqual([HEADLINE, one, `${two} "نعم"`, three]);
  });

  test("paragraphs parted by line breaks alone", () => {
    expect(linesOf(pageOf({ body: PARAGRAPHS.join("<br><br>\n") }))).toEqual(REPORT);
  });

  test.each([
    ["scripts", "<script>var a = '<p>سر</p>';</script><script>document.write('سر')</script>"],
    ["styles", "<style>.a::after{content:'سر'}</style>"],
    ["templates", "<template><p>سر</p></template><noscript><p>سر</p></noscript>"],
    ["comments", "<!-- سر -->"],
    ["what is hidden", '<p style="display:none">سر</p><p hidden>سر</p>'],
    ["form fields", '<form><input value="سر"><textarea>سر</textarea><button>سر</button></form>'],
  ])("%s are not in it", (_, markup) => {
    const body = PARAGRAPHS.map((each) => `<p>${each}</p>${markup}`).join("");
    expect(linesOf(pageOf({ body, before: markup, after: markup }))).toEqual(REPORT);
  });

  test("nor the page around it, nor lists of other reports", () => {
    const links = `<ul>${["الجيش يقصف الميناء", "تركيا تسحب قواتها", "الوفد يعود غدا"]
      .map((title) => `<li><a href="/n">${title}</a></li>`)
      .join("")}</ul>`;
    const nav = `<nav>${links}</nav>`;
    const body = `${PARAGRAPHS.map((each) => `<p>${each}</p>`).join("")}${links}`;
    const comments = '<div class="comments"><p>أحسنتم، خبر سار.</p></div>';
    expect(
      linesOf(pageOf({ before: nav, after: `${comments}<footer>كل الحقوق محفوظة</footer>`, body })),
    ).toEqual(REPORT);
  });
});

describe("charset", () => {
  const arabic = (html: string) => {
    const letters = new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 256 }, (_, i) => i));
    return Uint8Array.from(html, (letter) => Math.max(0, letters.indexOf(letter)));
  };
  const old = pageOf().replace(/[ّ]/g, "").replace('<meta charset="utf-8">', "");
  const expected = REPORT.map((line) => line.replace(/[ّ]/g, ""));
  const textOf = (bytes: Uint8Array) => readArticle(bytes).article.text.split("\n");
  const withMeta = (meta: string) => old.replace("<head>", `<head>${meta}`);

  test.each([
    ["a meta element", '<meta charset="windows-1256">'],
    ["http-equiv", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'],
    ["none", ""],
    ["one nobody knows", '<meta charset="arabic-dos">'],
    ["a wrong one", '<meta charset="utf-8">'],
  ])("windows-1256 by %s", (_, meta) => {
    expect(textOf(arabic(withMeta(meta)))).toEqual(expected);
  });

  test("UTF-8 in spite of a stale declaration", () => {
    expect(textOf(new TextEncoder().encode(withMeta('<meta charset="windows-1256">')))).toEqual(expected);
  });

  test("UTF-16 by its mark", () => {
    const units = Uint16Array.from(`\ufeff${old}`, (letter) => letter.charCodeAt(0));
    expect(textOf(new Uint8Array(units.buffer))).toEqual(expected);
  });

  test("UTF-8 with a broken letter is read, and said to be", () => {
    const html = pageOf({ body: PARAGRAPHS.map((each) => `<p>${each}</p>`.repeat(5)).join("") });
    const bytes = new TextEncoder().encode(html);
    bytes[bytes.length - 200] = 0xff;
    expect(readArticle(bytes).diagnostics).toMatchObject([{ code: "article/letters-broken" }]);
  });
});

describe("what the page says of itself", () => {
  test.each([
    ["og:site_name", '<meta property="og:site_name" content="سهل نيوز">'],
    [
      "its publisher",
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"سهل نيوز"}}</script>',
    ],
    [
      "a publisher described elsewhere",
      '<script type="application/ld+json">[{"@type":"NewsArticle","publisher":{"@id":"#o"}},{"@id":"#o","name":"سهل نيوز"}]</script>',
    ],
  ])("the outlet by %s", (_, head) => {
    expect(readHtml(pageOf({ head })).article.outlet).toEqual({ labels: { ar: "سهل نيوز", en: "سهل نيوز" } });
  });

  test("nothing where it says nothing", () => {
    const { article } = readHtml(pageOf());
    expect(article).toMatchObject({ title: HEADLINE, outlet: null, language: "ar" });
    expect(article.publishedOn).toEqual({ edtf: null, basis: "unknown" });
  });

  test("the caller's facts win", () => {
    const head =
      '<meta property="og:site_name" content="سهل نيوز"><meta property="article:published_time" content="2020-05-25">';
    const outlet = { labels: { ar: "المدى", en: "Mada" } };
    const { article, dateSource } = readHtml(pageOf({ head }), {
      outlet,
      title: "عنوان",
      published: "2020-05-24",
    });
    expect(article).toMatchObject({ outlet, title: "عنوان" });
    expect([article.publishedOn.edtf, dateSource]).toEqual(["2020-05-24", "caller"]);
    expect(readHtml(pageOf({ head })).article.publishedOn).toEqual({ edtf: "2020-05-25", basis: "stated" });
  });
});

describe("a page that is refused", () => {
  test.each([
    ["no report", "<!DOCTYPE html><html><body>خبر</body></html>", "no-article"],
    ["no body", "<!DOCTYPE html>", "no-article"],
    ["frames", '<html><frameset><frame src="a.html"></frameset></html>', "no-article"],
    ["nested without end", `<html><body>${"<div>".repeat(5000)}`, "too-long"],
    ["tags without end", `<html><body>${"<b>".repeat(50_000)}`, "too-long"],
    [
      "attributes without end",
      `<html><body><p ${Array.from({ length: 9000 }, (_, i) => `a${i}`).join(" ")}>`,
      "too-long",
    ],
    ["a report too long", `<html><body><p>${"كلمة ".repeat(90_000)}`, "too-long"],
    ["a feed", '<?xml version="1.0"?><rss><channel></channel></rss>', "binary"],
  ])("%s", (_, html, code) => {
    expect(() => readHtml(html)).toThrow(expect.objectContaining({ name: "ArticleError", code }));
  });
});

const PIECES = [
  "<html>",
  "<body>",
  "</body>",
  "<p>",
  "</p>",
  "<div class='comments'>",
  "</div>",
  "<article>",
  "<time datetime='2020-05-25'>",
  "<script>",
  "</script>",
  "<script type='application/ld+json'>",
  '{"@graph":[{"@type":"NewsArticle","datePublished":',
  "<style>",
  "<!--",
  "-->",
  "<meta name='date' content='2020-05-25'>",
  "<h1>",
  "<br>",
  "<table><tr><td>",
  "<ul><li><a>",
  "<svg><title>",
  "<template>",
  "&nbsp;&#x0;&bogus;",
  "<",
  "=\"'",
  "<![CDATA[",
  PARAGRAPHS[0] as string,
  "25 مايو 2020 - ",
  "نشر في ",
];

test("whatever the markup: an article whose text is in the page, or one clear sentence", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const html = `<!DOCTYPE html>${pieces.join("")}`;
      try {
        const { article } = readHtml(html);
        expect(article.text).not.toMatch(/[\u00a0\t]| {2}|^\s|\s$/);
      } catch (error) {
        expect(error).toBeInstanceOf(ArticleError);
        expect((error as Error).message).not.toContain("\n");
      }
    }),
    { numRuns: 500 },
  );
});

test("the text of a page is the same each time, and what scripts hold is never in it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("<div>", "</div>", "<p>", "<br>", "</article>", "<b>"), { maxLength: 12 }),
      (markup) => {
        const secret = `<script>${markup.join("سر")}سر</script><style>سر{}</style>`;
        const html = pageOf({
          body: PARAGRAPHS.map((each, i) => `<p>${each}</p>${markup[i] ?? ""}${secret}`).join(""),
        });
        const { article } = readHtml(html);
        expect(article.text).not.toMatch(/(?<![\u0621-\u064a])سر(?![\u0621-\u064a])/);
        expect(readHtml(html).article).toEqual(article);
      },
    ),
    { numRuns: 60 },
  );
});
