import { describe, expect, test } from "vitest";
import { FIRST, HEADLINE, leftOf, SECOND, TEXT, takeBytes, textOf } from "../articles.fixture.ts";
import { makeDocx, paragraph, run } from "../office.fixture.ts";
import { makePdf, makePdfOf, streamOf } from "../pdf.fixture.ts";
import { isReversed } from "./pdf-lines.ts";

describe("a document of Word", () => {
  test("is its paragraphs, without what was struck out and without notes", async () => {
    const struck = `<w:del><w:r><w:delText>لا</w:delText></w:r>${run("لا")}</w:del>`;
    const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const box = `<w:r><mc:AlternateContent><mc:Choice>${paragraph("إطار")}</mc:Choice><mc:Fallback>${paragraph("إطار")}</mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `<w:p>${run("فتحت السوق")}${struck}${note}<w:r><w:tab/><w:t>أبوابها</w:t></w:r></w:p><w:p>${box}${run("بعد الظهر")}</w:p>`;
    const docx = makeDocx(body, { "word/footnotes.xml": `<w:footnotes>${paragraph("حاشية")}</w:footnotes>` });
    const [item] = await takeBytes("a.docx", docx);
    expect(item?.kind === "item" && textOf(item)).toBe("فتحت السوق\tأبوابها\nإطار\nبعد الظهر");
  });

  test.each([
    ["empty", ""],
    ["cut", "<w:p><w:r><w:t>"],
  ])("that is %s", async (_, body) => {
    expect(await takeBytes("a.docx", makeDocx(body))).toMatchObject([{ kind: "left-out", code: "empty" }]);
  });
});

describe("a PDF", () => {
  const place = (lines: readonly string[]) => lines.map((text, at) => ({ text, x: 100, y: 700 - 20 * at }));

  test("is its lines, with the caution to check them", async () => {
    const [item, ...others] = await takeBytes(
      "a.pdf",
      makePdf([place([HEADLINE]), place(["The market", "opened"])]),
    );
    expect(others).toEqual([]);
    if (item?.kind !== "item") throw new Error(item?.message);
    expect(textOf(item).split("\n").slice(1)).toEqual(["The market", "opened"]);
    expect(item.cautions[0]?.code).toBe("check-against-page");
    expect(item.facts).toEqual({ file: "a.pdf" });
  });

  test("keeps the order of reading from the right", async () => {
    const runs = [
      { text: "the market", x: 100, y: 700 },
      { text: "opened", x: 300, y: 700 },
    ];
    const [item] = await takeBytes("a.pdf", makePdf([runs]));
    expect(item?.kind === "item" && textOf(item)).toBe("the market opened");
  });

  test.each([
    ["without text", makePdf([[]]), "no-text"],
    ["cut", makePdf([place([HEADLINE])]).subarray(0, 60), "damaged"],
    [
      "whose pages contain themselves",
      makePdfOf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"]),
      "damaged",
    ],
    [
      "whose streams expand without a bound",
      makePdfOf([
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        streamOf(Buffer.alloc(100_000_000, " ")),
      ]),
      "bomb",
    ],
  ])("%s", async (_, bytes, code) => {
    const taken = await takeBytes("a.pdf", bytes, { limits: { pdfMemoryBytes: 60_000_000 } });
    expect(leftOf(taken)).toMatchObject([{ code, message: expect.stringMatching(/^a\.pdf: .*; /) }]);
  });

  test.each([
    [FIRST, false],
    [SECOND, false],
    [Array.from(FIRST).reverse().join(""), true],
    [Array.from(SECOND).reverse().join(""), true],
    [TEXT, false],
    ["السوق", false],
  ])("a line is found to be reversed: %s %s", (line, reversed) => expect(isReversed(line)).toBe(reversed));
});
