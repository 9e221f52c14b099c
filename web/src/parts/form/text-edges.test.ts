import { describe, expect, it } from "vitest";
import { TextEdges } from "./text-edges.ts";

const TEXT = "غادرت بالقاهرة 👩‍👩‍👧 مُدُنُهم،\nثم عادت";
const edges = new TextEdges(TEXT, "ar");
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const cut = (stretch: { start: number; end: number } | null) =>
  stretch && TEXT.slice(stretch.start, stretch.end);

describe("a selection", () => {
  it("stands as it is where it ends between letters, in the middle of a word too", () => {
    expect(cut(edges.snap(at("قاهرة")))).toBe("قاهرة");
  });

  it("takes whole what a reader sees as one letter", () => {
    const family = at("👩‍👩‍👧");
    expect(cut(edges.snap({ start: family.start + 1, end: family.end - 2 }))).toBe("👩‍👩‍👧");
    const marked = at("مُدُ");
    expect(cut(edges.snap({ start: marked.start, end: marked.start + 3 }))).toBe("مُدُ");
  });

  it("leaves white space and line ends at its edges out", () => {
    expect(cut(edges.snap(at("، \nثم ".replace(" \n", "\n"))))).toBe("،\nثم");
    expect(edges.snap(at(" "))).toBeNull();
    expect(edges.snap({ start: 3, end: 3 })).toBeNull();
  });
});

describe("an end of a selection", () => {
  it("moves by letters into a word, and never through it", () => {
    const word = at("القاهرة");
    expect(cut(edges.move(word, "start", -1, "letter"))).toBe("بالقاهرة");
    expect(cut(edges.move(word, "end", -1, "letter"))).toBe("القاهر");
    const one = at("غ");
    expect(edges.move(one, "end", -1, "letter")).toEqual(one);
    expect(edges.move(one, "start", -1, "letter")).toEqual(one);
  });

  it("moves by words: a start to a start, an end to an end, clitics and all", () => {
    expect(cut(edges.move(at("غادرت"), "end", 1, "word"))).toBe("غادرت بالقاهرة");
    expect(cut(edges.move(at("مُدُنُهم"), "start", -1, "word"))).toBe("بالقاهرة 👩‍👩‍👧 مُدُنُهم");
    expect(cut(edges.move(at("غادرت بالقاهرة"), "end", -1, "word"))).toBe("غادرت");
    expect(cut(edges.move(at("عادت"), "end", 1, "word"))).toBe("عادت");
  });

  it("finds a word to begin with", () => {
    expect(cut(edges.wordAt(TEXT.indexOf("قاهر")))).toBe("بالقاهرة");
    expect(cut(edges.wordAt(TEXT.indexOf("\n")))).toBe("ثم");
    expect(edges.wordAt(TEXT.length)).toBeNull();
  });
});

describe("a long text", () => {
  const line = "قالت المصادر إن القوات انسحبت من المدينة. ";
  const long = `${line.repeat(60)}\n${line.repeat(60)}`;
  const many = new TextEdges(long, "ar");

  it("is read around a place only, with the same result", () => {
    for (const at of [0, 1000, line.length * 60 - 3, line.length * 60 + 5, long.length - 10]) {
      const word = many.wordAt(at) as { start: number; end: number };
      expect(long.slice(word.start, word.end)).toMatch(/^\p{L}+$/u);
      expect(many.snap({ start: word.start, end: word.end })).toEqual(word);
    }
    const last = many.wordAt(line.length * 60 - 9) as { start: number; end: number };
    expect(many.move(last, "end", 1, "word").end, "over the end of the line").toBe(line.length * 60 + 1 + 4);
  });
});
