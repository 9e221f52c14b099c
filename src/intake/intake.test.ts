import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readArticle } from "../article/read-article.ts";
import {
  FIRST,
  HEADLINE,
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
import { takeIn } from "./intake.ts";
import { makeDocx, makeXlsx, paragraph } from "./office.fixture.ts";
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

describe("text", () => {
  test("that was pasted", async () => {
    const [item] = await takeAll({ kind: "text", text: TEXT });
    expect(item).toMatchObject({
      kind: "item",
      path: ["text"],
      media: "text/plain",
      facts: { file: "text" },
    });
    expect(await takeAll({ kind: "text", text: " \n" })).toMatchObject([{ kind: "left-out", code: "empty" }]);
  });

  test.each([
    ["windows-1256", windows1256(TEXT)],
    ["UTF-16", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(TEXT, "utf16le")],
  ])("in %s is passed on as it is", async (_, bytes) => {
    const [item, ...others] = itemsOf(await takeBytes("a.txt", bytes));
    expect(others).toEqual([]);
    expect(item?.bytes).toEqual(bytes);
    expect(item && readArticle(item.bytes, item.facts).article.text).toBe(TEXT);
  });

  test.each([
    [
      "a picture under another name",
      "a.txt",
      Buffer.from("89504e470d0a1a0a0000", "hex"),
      /this is a picture; type/,
    ],
    ["a binary file", "a.dat", Buffer.from([1, 2, 3, 0, 0, 7]), /this is a binary file, not text; save/],
    [
      "another charset",
      "a.txt",
      Buffer.from("Le g\xe9n\xe9ral a \xe9t\xe9 re\xe7u. ".repeat(9), "latin1"),
      /neither UTF-8/,
    ],
    ["an empty file", "a.txt", Buffer.alloc(0), /the file is empty; give/],
    ["white space", "a.txt", Buffer.from(" \n"), /white space only; give/],
    [
      "other XML",
      "a.xml",
      Buffer.from('<?xml version="1.0"?><urlset/>'),
      /an XML file that is no feed; copy/,
    ],
    [
      "a mailbox",
      "a.mbox",
      Buffer.from("From a@b Mon May 25 10:00:00 2020\nSubject: x\n\nx"),
      /a mailbox; save its messages/,
    ],
    ["a database", "a.db", Buffer.from("SQLite format 3\0"), /a database; export/],
    [
      "too long",
      "a.txt",
      Buffer.alloc(5_000_001, "ا "),
      /5 MB is more than one article can be \(5 MB\); split/,
    ],
  ])("is not %s", async (_, name, bytes, message) => {
    const taken = await takeBytes(name, bytes);
    expect(taken).toMatchObject([{ kind: "left-out", path: [name] }]);
    expect(leftOf(taken)[0]?.message).toMatch(message);
  });
});

describe("a folder", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "isnad-intake-"));
    for (const name of ["b/c", "page_files", "empty"]) mkdirSync(join(folder, name), { recursive: true });
    for (const name of ["z.txt", "b/c/a.txt", "b/b.txt"]) writeFileSync(join(folder, name), TEXT);
    writeFileSync(join(folder, "page.html"), PAGE);
    writeFileSync(join(folder, "page_files/a.js"), "x()");
    writeFileSync(join(folder, ".DS_Store"), "x");
    writeFileSync(join(folder, "archive.zip"), makeZip([{ name: "x.txt", bytes: TEXT }]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is read in the order of its names, with all that is left out", async () => {
    const taken = await takeAll({ kind: "path", path: folder });
    const told = taken.map((each) =>
      `${each.path.slice(1).join(" > ")} ${each.kind === "item" ? "" : each.code}`.trim(),
    );
    expect(told).toEqual([
      ".DS_Store system-files",
      "archive.zip > x.txt",
      "b/b.txt",
      "b/c/a.txt",
      "page.html",
      "page_files page-parts",
      "z.txt",
    ]);
  });

  test.skipIf(process.platform === "win32")(
    "whose links lead in a circle ends (no links on Windows)",
    async () => {
      const circle = join(folder, "b", "c", "up");
      symlinkSync(folder, circle);
      symlinkSync("self", join(folder, "b", "self"));
      const codes = leftOf(await takeAll({ kind: "path", path: join(folder, "b") })).map(({ code }) => code);
      const whole = leftOf(await takeAll({ kind: "path", path: folder })).map(({ code }) => code);
      rmSync(circle);
      rmSync(join(folder, "b", "self"));
      expect(codes).toContain("read-before");
      expect(whole.filter((code) => code === "read-before")).toHaveLength(1);
    },
  );

  test("a path that is none, a device, an empty folder", async () => {
    const told = async (path: string) =>
      leftOf(await takeAll({ kind: "path", path })).map(({ code }) => code);
    expect(await told(join(folder, "none"))).toEqual(["unreadable"]);
    expect(await told(join(folder, "empty"))).toEqual(["empty"]);
    if (process.platform !== "win32") expect(await told("/dev/zero")).toEqual(["other-kind"]);
  });

  test("a file that is itself an archive is read where it lies", async () => {
    const [item] = await takeAll({ kind: "path", path: join(folder, "archive.zip") });
    expect(item?.path).toEqual([join(folder, "archive.zip"), "x.txt"]);
  });
});

describe("time", () => {
  const rows = `text\n${`"${FIRST} ${SECOND}"\n`.repeat(3000)}`;

  test("is limited for each file", async () => {
    const taken = await takeBytes("a.csv", rows, { limits: { secondsPerFile: 0 } });
    expect(taken).toMatchObject([{ kind: "left-out", code: "too-slow" }]);
  });

  test("does not run while the taker works", async () => {
    let items = 0;
    const source = { kind: "bytes", name: "a.csv", bytes: Buffer.from(rows) } as const;
    for await (const taken of takeIn(source, { limits: { secondsPerFile: 2 } })) {
      if (taken.kind === "item" && items++ === 0) await new Promise((done) => setTimeout(done, 2500));
    }
    expect(items).toBe(3000);
  });
});
