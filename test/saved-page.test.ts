import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt, isnad } from "./isnad.fixture.ts";

const SLOW = { timeout: 120_000 };
const HEADLINE = "الجيش ينسحب من بني وليد";
const PARAGRAPHS = [
  "قال خليفة حفتر إن قواته انسحبت من طرابلس أمس، وأضاف أن الانسحاب جاء قبل عيد الفطر.",
  "ونفى مسؤول في حكومة الوفاق ذلك، مؤكدا أن الاشتباكات مستمرة في محيط المطار، وأن المدنيين عالقون.",
];
const PAGE = `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>${HEADLINE} - سهل نيوز</title><meta property="og:site_name" content="سهل نيوز">
<meta property="article:published_time" content="2020-05-25T10:00:00+02:00"></head>
<body><nav><ul><li><a href="/">الرئيسية</a></li></ul></nav>
<article><h1>${HEADLINE}</h1>${PARAGRAPHS.map((each) => `<p>${each}</p>`).join("")}</article>
<script>document.write("<p>قصفت روسيا طرابلس.</p>")</script></body></html>`;
let folder: string;

beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), "isnad-page-"));
  writeFileSync(join(folder, "page.html"), PAGE);
  writeFileSync(join(folder, "page.txt"), [HEADLINE, ...PARAGRAPHS].join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function record(...args: string[]) {
  const { code, stdout, stderr } = await isnad(["code", ...args, "--json"], folder);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe("a saved web page", SLOW, () => {
  test("is coded as its text is, with outlet and date of its own", async () => {
    const [page, text] = await Promise.all([
      record("page.html"),
      record("page.txt", "--published", "2020-05-25", "--outlet", "سهل نيوز"),
    ]);
    expect(page.article.text).toBe([HEADLINE, ...PARAGRAPHS].join("\n"));
    expect(page).toEqual({ ...text, article: { ...text.article, file: "page.html" } });
    expect(page.codings.length).toBeGreaterThan(0);
    for (const { evidence } of page.codings)
      for (const { start, end, quote } of evidence)
        expect([...page.article.text].slice(start, end).join("")).toBe(quote);
  });

  test("is dated by the caller against what it says", async () => {
    const page = await record("page.html", "--published", "2020-05-20");
    expect(page.article.publishedOn).toEqual({ edtf: "2020-05-20", basis: "stated" });
    expect(page.diagnostics).toMatchObject([{ code: "article/dates-contradict" }]);
  });
});
