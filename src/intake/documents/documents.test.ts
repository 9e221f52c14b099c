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

  /** Files store Arabic as it is drawn, from the left. */
  const drawn = (text: string) => Array.from(text).reverse().join("");

  test.each([
    ["as it is drawn", drawn(HEADLINE), HEADLINE, []],
    ["in the order of reading, which is drawn in reverse", HEADLINE, drawn(HEADLINE), ["reversed-lines"]],
    ["in shapes of letters", drawn("ﺍﻟﺴﻮﻕ ﺍﻟﻘﺪﻳﻤﺔ"), "السوق القديمة", ["presentation-forms"]],
    ["with Latin letters", `${drawn("السوق القديمة")} AB`, "AB السوق القديمة", ["mixed-lines"]],
  ])("of Arabic stored %s", async (_, stored, text, codes) => {
    const [item] = await takeBytes("a.pdf", makePdf([place([stored])]));
    if (item?.kind !== "item") throw new Error(item?.message);
    expect(textOf(item)).toBe(text);
    expect(item.cautions.map(({ code }) => code)).toEqual(["check-against-page", ...codes]);
    for (const { message } of item.cautions.slice(1)) expect(message).toMatch(/ in line 1; /);
  });

  test("puts runs of Arabic on one line from the right", async () => {
    const runs = [
      { text: drawn("القديمة"), x: 100, y: 700 },
      { text: drawn("السوق"), x: 300, y: 701 },
    ];
    const [item] = await takeBytes("a.pdf", makePdf([runs]));
    expect(item?.kind === "item" && textOf(item)).toBe("السوق القديمة");
  });

  test("puts runs of English on one line from the left", async () => {
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
