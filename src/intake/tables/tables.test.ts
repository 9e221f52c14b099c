import { describe, expect, test } from "vitest";
import {
  HEADLINE,
  inCharset,
  itemsOf,
  leftOf,
  TEXT,
  takeBytes,
  textOf,
  windows1256,
} from "../articles.fixture.ts";
import type { TableHead } from "../context.ts";
import { makeWorkbook, makeXlsx } from "../office.fixture.ts";
import { chooseColumns, headerKey, looksLikeTable } from "./column-names.ts";
import { CsvScanner } from "./csv-scanner.ts";

const LINE = "فتحت السوق القديمة أبوابها صباح اليوم، وقال الباعة إن الناس عادوا إليها.";

describe("headers", () => {
  test.each([
    ["articleBody", "article body"],
    ["  تاريخ_النَّشْر ", "تاريخ النشر"],
    ["المقالة", "المقاله"],
    ["\ufeffText", "text"],
  ])("%j is compared as %j", (header, key) => expect(headerKey(header)).toBe(key));

  test.each([
    [["العنوان", "الخبر", "التاريخ"], { title: 0, text: 1, date: 2 }],
    [["النص", "الخبر"], { text: 0, title: 1 }],
    [["الخبر", "المصدر"], { text: 0, outlet: 1 }],
    [
      ["title", "description", "content", "publishedAt", "url", "source"],
      { title: 0, text: 2, date: 3, url: 4, outlet: 5 },
    ],
    [["id", "score"], {}],
  ])("%j", (headers, columns) => expect(chooseColumns(headers, {})).toEqual(columns));

  test("the caller's come first", () => {
    expect(chooseColumns(["text", "Arabic text"], { text: "arabic_text" })).toEqual({ text: 1 });
  });

  test("prose is no table", () => {
    expect(
      looksLikeTable("النص، العنوان وغيرهما, كلمات كثيرة في سطر واحد لا تنتهي قبل أن يصل القارئ إلى آخره\n"),
    ).toBe(false);
  });
});

describe("a table", () => {
  const csv = (text = LINE) => `title,text\n${HEADLINE},"${text}"\n`;

  test.each([
    ["windows-1256", windows1256(csv())],
    ["iso-8859-6", inCharset(csv(LINE.replace("،", "")), "iso-8859-6")],
  ])("in %s is read with a caution", async (charset, bytes) => {
    const [item] = itemsOf(await takeBytes("a.csv", bytes));
    expect(textOf(item)).toBe(charset === "iso-8859-6" ? LINE.replace("،", "") : LINE);
    expect(item?.facts.title).toBe(HEADLINE);
    expect(item?.cautions).toMatchObject([
      { code: "charset-guessed", message: expect.stringContaining(charset) },
    ]);
  });

  test("of UTF-16 and tabs, as sheets export it", async () => {
    const text = `title\ttext\r\n${HEADLINE}\t"${LINE}"\r\n`;
    const [item, ...others] = await takeBytes("a.txt", Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ kind: "item", facts: { title: HEADLINE }, cautions: [] });
  });

  test("gives a row's own slice", async () => {
    const [item] = itemsOf(await takeBytes("a.csv", csv(TEXT)));
    expect(new TextDecoder().decode(item?.original)).toBe(`${HEADLINE},"${TEXT}"`);
    expect(item?.media).toBe("text/csv");
  });

  test("without a text column names the headers and the remedy", async () => {
    const taken = await takeBytes("a.csv", "id,score\n1,2\n");
    expect(taken).toMatchObject([{ kind: "left-out", code: "no-text-column" }]);
    expect(leftOf(taken)[0]?.message).toBe(
      'a.csv: no column is known to hold the article\'s text among "id", "score"; name it with the column for the text',
    );
    const named = await takeBytes("a.csv", `id,score\n1,${LINE}\n`, { columns: { text: "score" } });
    expect(textOf(itemsOf(named)[0])).toBe(LINE);
  });

  test("without the column that was asked for", async () => {
    const [left] = leftOf(await takeBytes("a.csv", csv(), { columns: { date: "day" } }));
    expect(left?.message).toContain('there is no column "day" among "title", "text"');
  });

  test("read by other columns than its names tell: a row is another thing that came in, and none may hold a field", async () => {
    const table = `text,outlet,المتن\nرقم ١,غ,${LINE}\n`;
    const [byName] = itemsOf(await takeBytes("a.csv", table));
    expect(byName).toMatchObject({ path: ["a.csv", "row 2"], facts: { outlet: { labels: { ar: "غ" } } } });
    const [byChoice] = itemsOf(await takeBytes("a.csv", table, { columns: { text: "المتن", outlet: "" } }));
    expect(textOf(byChoice)).toBe(LINE);
    expect(byChoice?.path).toEqual(["a.csv", "text=المتن, outlet=", "row 2"]);
    expect(byChoice?.facts.outlet).toBeUndefined();
  });

  test.each([
    ["a.csv", Buffer.from(`sep=;\n\nالحكاية;title\n${LINE};س\n`), ["a.csv"]],
    ["a.tsv", Buffer.from(`الحكاية\ttitle\n${LINE}\tس\n`), ["a.tsv"]],
    [
      "a.xlsx",
      makeXlsx([
        ["الحكاية", "title"],
        [LINE, "س"],
      ]),
      ["a.xlsx", "sheet 1"],
    ],
  ])("shows how %s begins, and takes nothing of it", async (name, bytes, path) => {
    const heads: TableHead[] = [];
    expect(await takeBytes(name, bytes, { onTable: (head) => heads.push(head) })).toEqual([]);
    expect(heads).toEqual([
      { path, headers: ["الحكاية", "title"], rows: [[LINE, "س"]], known: { title: 1 } },
    ]);
  });

  test("shows the first rows of a long table, their cells cut short", async () => {
    const heads: TableHead[] = [];
    const rows = Array.from({ length: 50 }, () => `"${"س".repeat(900)}"`).join("\n");
    await takeBytes("a.csv", `text\n${rows}\n`, { onTable: (head) => heads.push(head) });
    expect(heads[0]?.rows.map(([cell]) => cell?.length)).toEqual([200, 200, 200, 200]);
  });

  test("tells of rows without text once", async () => {
    const taken = await takeBytes("a.csv", `title,text\na,\nb,${LINE}\nc,  \n`);
    expect(itemsOf(taken)).toHaveLength(1);
    expect(leftOf(taken)).toMatchObject([
      { code: "empty", message: expect.stringContaining("2 of 3 rows (2, 4)") },
    ]);
  });

  test("keeps what stands before a quotation mark that is missing", async () => {
    const taken = await takeBytes("a.csv", `title,text\na,${LINE}\nb,"${LINE}\n`);
    expect(taken.map((each) => (each.kind === "item" ? each.path[1] : each.code))).toEqual(["row 2", "cut"]);
  });

  test("passes over a row that is too long", async () => {
    const long = `b,"${"ا\n".repeat(3000)}"\n`;
    const taken = await takeBytes("a.csv", `title,text\na,${LINE}\n${long}c,${LINE}\n`, {
      limits: { recordBytes: 2000 },
    });
    expect(taken.map((each) => (each.kind === "item" ? each.path[1] : each.code))).toEqual([
      "row 2",
      "row 4",
      "too-long",
    ]);
  });

  test("believes no dimensions of a sheet and no cell beyond reason", async () => {
    const row = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row>
      <row r="1048576"><c r="A1048576" t="inlineStr"><is><t>${LINE}</t></is></c><c r="XFD1048576"><v>7</v></c></row></sheetData>`;
    const [item, ...others] = await takeBytes("a.xlsx", makeWorkbook(row));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ kind: "item", path: ["a.xlsx", "sheet 1", "row 1048576"] });
  });

  test("that is empty", async () => {
    expect(await takeBytes("a.xlsx", makeXlsx([]))).toMatchObject([{ kind: "left-out", code: "empty" }]);
  });
});

describe("rows", () => {
  const scan = (text: string, size: number) => {
    const scanner = new CsvScanner(",", 100);
    const rows: unknown[] = [];
    for (let at = 0; at < text.length; at += size)
      for (const { number, cells } of scanner.write(text.slice(at, at + size))) rows.push([number, cells]);
    const ending = scanner.end();
    let step = ending.next();
    for (; !step.done; step = ending.next()) rows.push([step.value.number, step.value.cells]);
    return [...rows, step.value];
  };

  test.each([
    ["bare", "a,b\nc,d", [[1, ["a", "b"]], [2, ["c", "d"]], true]],
    ["quoted", '"a,""b""\n",c\r\n"",\r\n', [[1, ['a,"b"\n', "c"]], [2, ["", ""]], true]],
    ["lenient", 'a"b,"c"d\n', [[1, ['a"b', "cd"]], true]],
    ["of old lines", "a,b\rc\r\r", [[1, ["a", "b"]], [2, ["c"]], true]],
    ["empty between", "a\n\n\nb\n", [[1, ["a"]], [4, ["b"]], true]],
    ["with an open quotation", 'a\n"b\nc', [[1, ["a"]], false]],
    [
      "too long",
      `a\n"${"x\n".repeat(90)}""${"y\n".repeat(90)}",z\nb\n`,
      [[1, ["a"]], [2, null], [3, ["b"]], true],
    ],
    ["too long and open", `a\n"${"x".repeat(200)}`, [[1, ["a"]], [2, null], false]],
  ])("%s, in parts of any size", (_, text, expected) => {
    for (const size of [1, 2, 3, 7, 1000]) expect.soft(scan(text, size), `${size}`).toEqual(expected);
  });
});
