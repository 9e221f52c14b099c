import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readArticle } from "../article/read-article.ts";
import {
  FIRST,
  HEADLINE,
  inCharset,
  itemsOf,
  leftOf,
  PAGE,
  SECOND,
  TEXT,
  takeAll,
  takeBytes,
  textOf,
  windows1256,
} from "./articles.fixture.ts";
import { makeDocx, makeXlsx, paragraph, run } from "./office.fixture.ts";
import { makePdf } from "./pdf.fixture.ts";
import { answer, makeEml, makeMhtml, makeWarc, makeWarcGz } from "./web.fixture.ts";
import { makeZip } from "./zip.fixture.ts";

const RSS = `<?xml version="1.0" encoding="utf-8"?><rss xmlns:content="c"><channel><title>سهل نيوز</title>
<item><title>${HEADLINE}</title><link>https://sahl.example/1</link><pubDate>Mon, 25 May 2020 10:00:00 GMT</pubDate>
<description>موجز</description><content:encoded><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></content:encoded></item></channel></rss>`;
const CSV = `العنوان,النص,تاريخ النشر,الرابط,المصدر\n${HEADLINE},"${TEXT}",2020-05-25,https://sahl.example/1,سهل نيوز\n`;
const RECORD = {
  headline: HEADLINE,
  article: { body: TEXT },
  source: { name: "سهل نيوز" },
  publishedAt: "2020-05-25",
  url: "https://sahl.example/1",
};
const KNOWN = {
  title: HEADLINE,
  url: "https://sahl.example/1",
  outlet: { labels: { ar: "سهل نيوز", en: "سهل نيوز" } },
};

describe("an article is found in", () => {
  const CASES: readonly [name: string, bytes: Buffer | string, place: string, facts: object][] = [
    ["a.txt", TEXT, "a.txt", {}],
    ["a.csv", CSV, "a.csv > row 2", KNOWN],
    ["table.txt", CSV, "table.txt > row 2", KNOWN],
    ["b.csv", CSV.replaceAll(",", ";").replace("القديمة;", "القديمة,"), "b.csv > row 2", {}],
    ["c.tsv", `text\ttitle\n"${TEXT}"\t${HEADLINE}\n`, "c.tsv > row 2", { title: HEADLINE }],
    ["d.json", JSON.stringify([RECORD]), "d.json > record 1", KNOWN],
    ["e.json", JSON.stringify({ status: "ok", total: 1, articles: [RECORD] }), "e.json > record 1", KNOWN],
    ["f.json", JSON.stringify({ ...RECORD, text: TEXT, tags: [{ name: "سوق" }] }), "f.json", KNOWN],
    ["g.jsonl", `${JSON.stringify(RECORD)}\n\n`, "g.jsonl > line 1", KNOWN],
    ["h.xml", RSS, "h.xml > entry 1", { ...KNOWN, feedDate: "Mon, 25 May 2020 10:00:00 GMT" }],
    [
      "i.xlsx",
      makeXlsx([
        ["النص", "العنوان", "date"],
        [TEXT, HEADLINE, 43976],
      ]),
      "i.xlsx > sheet 1 > row 2",
      { title: HEADLINE, feedDate: "2020-05-25T00:00:00.000Z" },
    ],
    ["j.xlsx", makeXlsx([["body"], [TEXT]], "x:"), "j.xlsx > sheet 1 > row 2", {}],
    ["k.docx", makeDocx(paragraph(FIRST) + paragraph(SECOND)), "k.docx", {}],
    ["l.zip", makeZip([{ name: "l/a.txt", bytes: TEXT }]), "l.zip > l/a.txt", {}],
    ["m.txt.gz", gzipSync(TEXT), "m.txt.gz", {}],
    [
      "n.eml",
      makeEml(HEADLINE, [{ headers: ["Content-Type: text/plain; charset=utf-8"], content: TEXT }]),
      "n.eml",
      { title: HEADLINE },
    ],
    ["o.jsonl.gz", gzipSync(`${JSON.stringify(RECORD)}\n`), "o.jsonl.gz > line 1", KNOWN],
  ];

  test.each(CASES)("%s", async (name, bytes, place, facts) => {
    const taken = await takeBytes(name, bytes);
    expect(leftOf(taken)).toEqual([]);
    const [item, ...others] = itemsOf(taken);
    expect(others).toEqual([]);
    expect(item?.path.join(" > ")).toBe(place);
    expect(item?.facts).toMatchObject({ file: place, ...facts });
    expect(textOf(item)).toBe(TEXT);
    if (item) expect(readArticle(item.bytes, item.facts).article.text).toBe(TEXT);
  });

  test.each([
    ["a.html", PAGE, {}],
    ["a.bin", makeWarc([{ block: answer(PAGE) }]), { url: "https://sahl.example/a" }],
    ["b.warc.gz", makeWarcGz([{ block: answer(PAGE) }]), { url: "https://sahl.example/a" }],
    [
      "c.wacz",
      makeZip([
        { name: "datapackage.json", bytes: "{}" },
        { name: "archive/data.warc.gz", bytes: makeWarcGz([{ block: answer(PAGE) }]), isStored: true },
      ]),
      { url: "https://sahl.example/a" },
    ],
    [
      "d.mhtml",
      makeMhtml("https://sahl.example/a", [
        { headers: ["Content-Type: text/html; charset=utf-8", "Content-Location: cid:frame"], content: PAGE },
        {
          headers: ["Content-Type: text/html", "Content-Location: https://ads.example/"],
          content: "<p>اشترك</p>",
        },
      ]),
      { url: "https://sahl.example/a" },
    ],
    [
      "e.eml",
      makeEml(HEADLINE, [{ headers: ["Content-Type: text/html; charset=utf-8"], content: PAGE }]),
      {},
    ],
  ])("the page of %s", async (name, bytes, facts) => {
    const [item, ...others] = await takeBytes(name, bytes);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ kind: "item", facts });
    if (item?.kind !== "item") return;
    const { article } = readArticle(item.bytes, item.facts);
    expect(article.text).toBe(`${HEADLINE}\n${TEXT}`);
  });
});
