import { describe, expect, it } from "vitest";
import { markPieces, moveEdge, pointsBefore, unitsBefore } from "./offsets.ts";

const FLAG = "🇦🇪";
const paragraph = { start: 100, text: `قال قرقاش ${FLAG} إن الحل سياسي` };
const said = (from: string) => {
  const unit = paragraph.text.indexOf(from);
  const start = paragraph.start + pointsBefore(paragraph.text, unit);
  return { start, end: start + [...from].length };
};

describe("places of a paragraph", () => {
  it("are counted in code points outside and in units inside", () => {
    const unit = paragraph.text.indexOf("إن");
    expect(pointsBefore(paragraph.text, unit)).toBe(unit - 2);
    expect(unitsBefore(paragraph.text, unit - 2)).toBe(unit);
  });

  it("are marked word for word behind a flag", () => {
    const pieces = markPieces(paragraph, [said("الحل سياسي")]);
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(["الحل سياسي"]);
    expect(pieces.map(({ text }) => text).join("")).toBe(paragraph.text);
  });

  it("are marked once where spans overlap, and not where they lie elsewhere", () => {
    const spans = [said("قال قرقاش"), said("قرقاش"), { start: 0, end: 50 }];
    const marked = markPieces(paragraph, spans).filter(({ isMarked }) => isMarked);
    expect(marked.map(({ text }) => text)).toEqual(["قال قرقاش"]);
  });
});

describe("an end of a span", () => {
  const move = (span: { start: number; end: number }, edge: "start" | "end", by: 1 | -1) =>
    moveEdge(span, edge, by, [paragraph], "ar");

  it("moves by whole words, over what is no word", () => {
    expect(move(said("إن"), "end", 1)).toEqual(said("إن الحل"));
    expect(move(said("إن"), "start", -1)).toEqual(said(`قرقاش ${FLAG} إن`));
  });

  it("stays where nothing would be left, and at the paragraph's ends", () => {
    expect(move(said("إن"), "end", -1)).toEqual(said("إن"));
    expect(move(said("سياسي"), "end", 1)).toEqual(said("سياسي"));
  });
});
