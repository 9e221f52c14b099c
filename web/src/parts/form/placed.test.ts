import { describe, expect, it } from "vitest";
import { linesOf, markPieces } from "./placed.ts";
import { TextEdges } from "./text-edges.ts";

const FLAG = "🇦🇪";
const paragraph = { start: 100, text: `قال قرقاش ${FLAG} إن الحل سياسي` };
const further = { start: 300, text: "😀 ثم غادر" };
const said = (from: string, { start, text } = paragraph) => {
  const before = start + [...text.slice(0, text.indexOf(from))].length;
  return { start: before, end: before + [...from].length };
};

describe("places of a paragraph", () => {
  it("are marked word for word behind a flag", () => {
    const pieces = markPieces(paragraph, [said("الحل سياسي")]);
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(["الحل سياسي"]);
    expect(pieces.map(({ text }) => text).join("")).toBe(paragraph.text);
  });

  it("are marked once where spans overlap, and not where they lie elsewhere", () => {
    const spans = [said("قال قرقاش"), said("قرقاش"), { start: 0, end: 50 }, { start: 500, end: 510 }];
    const marked = markPieces(paragraph, spans).filter(({ isMarked }) => isMarked);
    expect(marked.map(({ text }) => text)).toEqual(["قال قرقاش"]);
  });

  it("are marked to the end where a span goes on behind it", () => {
    const marked = markPieces(paragraph, [{ start: said("سياسي").start, end: 900 }]);
    expect(marked.at(-1)).toMatchObject({ text: "سياسي", isMarked: true });
  });
});

describe("an end of a span in lines that lie apart", () => {
  const lines = linesOf([paragraph, further]);
  const edges = new TextEdges(lines.text, "ar");
  const move = (
    span: { start: number; end: number },
    which: "start" | "end",
    by: 1 | -1,
    unit: "word" | "letter",
  ) => lines.inArticle(edges.move(lines.inLines(span), which, by, unit));

  it("is the same place there and back", () => {
    for (const span of [said("قرقاش"), said("سياسي"), said("😀", further), said("غادر", further)])
      expect(lines.inArticle(lines.inLines(span))).toEqual(span);
  });

  it("moves by whole words, over what is no word, into the next line and back", () => {
    expect(move(said("إن"), "end", 1, "word")).toEqual(said("إن الحل"));
    expect(move(said("إن"), "start", -1, "word")).toEqual(said(`قرقاش ${FLAG} إن`));
    const over = { start: said("سياسي").start, end: said("ثم", further).end };
    expect(move(said("سياسي"), "end", 1, "word")).toEqual(over);
    expect(move(over, "end", -1, "word")).toEqual(said("سياسي"));
  });

  it("moves by letters into a word", () => {
    expect(move(said("الحل"), "start", 1, "letter")).toEqual(said("لحل"));
  });

  it("stays where nothing would be left, and at the end", () => {
    expect(move(said("إن"), "end", -1, "word")).toEqual(said("إن"));
    expect(move(said("غادر", further), "end", 1, "word")).toEqual(said("غادر", further));
  });
});
