import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ArticleAnswer } from "../../../../src/server/answers/article.ts";
import { offsetsOf } from "../../parts/form/offsets.ts";
import { ArticleText } from "./article-text.tsx";
import { clearPaint, paint } from "./paint.ts";
import { piecesOf, placesIn } from "./text-places.ts";

const LINES = ["عنوان 😀 قصير", "Reported from Tripoli", "وبالقاهرة 🇪🇬 قال قرقاش إن روسيا انسحبت"];
const TEXT = LINES.join("\n");
const offsets = offsetsOf(TEXT);

const pointsBefore = (line: number) => [...LINES.slice(0, line).join("\n")].length + (line === 0 ? 0 : 1);
const DATA = {
  article: { text: TEXT, language: "ar", title: LINES[0] },
  paragraphs: LINES.map((line, index) => ({
    start: pointsBefore(index),
    end: pointsBefore(index) + [...line].length,
    direction: index === 1 ? "ltr" : "rtl",
    language: index === 1 ? "en" : "ar",
  })),
} as unknown as ArticleAnswer;

function render() {
  const html = renderToStaticMarkup(
    <ArticleText data={DATA} lines={undefined} offsets={offsets} ref={null} />,
  );
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return { document, root: document.querySelector("article") as unknown as HTMLElement };
}

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** What a browser has for painting, kept so that it can be looked at. */
function browserThatPaints(document: object) {
  const painted = new Map<
    string,
    readonly { readonly node: Text; readonly start: number; readonly end: number }[]
  >();
  class Range {
    node: Text | null = null;
    start = 0;
    end = 0;
    setStart(node: Text, offset: number) {
      this.node = node;
      this.start = offset;
    }
    setEnd(_: Text, offset: number) {
      this.end = offset;
    }
  }
  class Highlight extends Array<never> {
    priority = 0;
  }
  vi.stubGlobal("document", Object.assign(Object.create(document), { createRange: () => new Range() }));
  vi.stubGlobal("CSS", { highlights: painted });
  vi.stubGlobal("Highlight", Highlight);
  return painted;
}

afterEach(() => vi.unstubAllGlobals());

describe("the text of an article in the page", () => {
  it("is one text node a paragraph, letter for letter, with the paragraph's own direction", () => {
    const paragraphs = [...render().root.children];
    expect(paragraphs.map((each) => each.textContent)).toEqual(LINES);
    for (const { childNodes } of paragraphs) expect(childNodes).toHaveLength(1);
    expect(paragraphs.map((each) => each.getAttribute("dir"))).toEqual(["rtl", "ltr", "rtl"]);
    expect(paragraphs.map(({ tagName }) => tagName)).toEqual(["H1", "P", "P"]);
  });

  it("stays so while it is painted, in the middle of words too", () => {
    const { document, root } = render();
    const before = root.outerHTML;
    const painted = browserThatPaints(document);
    paint(root, { said: [at("القاهرة 🇪🇬 قال")], coded: [at("روس"), at("انسحب")] });
    expect(painted.get("isnad-said")).toHaveLength(1);
    expect(painted.get("isnad-coded")).toHaveLength(2);
    const [range] = painted.get("isnad-said") ?? [];
    expect(range?.node.data.slice(range.start, range.end)).toBe("القاهرة 🇪🇬 قال");
    expect(root.outerHTML).toBe(before);
    for (const { childNodes } of root.children) expect(childNodes).toHaveLength(1);
    paint(root, { said: [] });
    expect([...painted.keys()]).toEqual(["isnad-coded"]);
    clearPaint();
    expect(painted.size).toBe(0);
  });

  it("gives a stretch over several paragraphs a piece in each", () => {
    const { root } = render();
    const { start } = at("Tripoli");
    const { end } = at("وبالقاهرة");
    const pieces = piecesOf(placesIn(root), { start, end });
    expect(pieces.map((piece) => piece.node.data.slice(piece.start, piece.end))).toEqual([
      "Tripoli",
      "وبالقاهرة",
    ]);
    expect(piecesOf(placesIn(root), { start: TEXT.length, end: TEXT.length + 3 })).toEqual([]);
  });
});
