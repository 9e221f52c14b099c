import { overlap, type Stretch } from "./offsets.ts";

/** Where in the page a piece of a stretch stands: always inside the one text node of a paragraph. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of the text, each with the offset in the article at which it begins. */
const paragraphsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("[data-start]"),
];

const startOf = (paragraph: HTMLElement): number => Number(paragraph.getAttribute("data-start"));

/** The pieces of a stretch, one a paragraph. Nothing in the page is changed for it. */
export function piecesOf(root: ParentNode, stretch: Stretch): Piece[] {
  return paragraphsIn(root).flatMap((paragraph): Piece[] => {
    const node = paragraph.firstChild as Text | null;
    const from = startOf(paragraph);
    const own = { start: from, end: from + (node?.data.length ?? 0) };
    if (!node || !overlap(own, stretch)) return [];
    return [
      { node, start: Math.max(stretch.start, own.start) - from, end: Math.min(stretch.end, own.end) - from },
    ];
  });
}

export function rangesOf(root: ParentNode, stretch: Stretch): Range[] {
  return piecesOf(root, stretch).map(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

/** The offset in the article of a place in the page; null outside the text. */
export function offsetOf(node: Node | null, offset: number): number | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const paragraph = element?.closest<HTMLElement>("[data-start]");
  if (!paragraph) return null;
  if (node?.nodeType === Node.TEXT_NODE) return startOf(paragraph) + offset;
  return startOf(paragraph) + (offset === 0 ? 0 : (paragraph.textContent ?? "").length);
}

/** The offset in the article under a point of the screen; null where no letter of it is there. */
export function offsetAtPoint(x: number, y: number): number | null {
  const caret = caretAt(x, y);
  const offset = caret && offsetOf(caret.node, caret.offset);
  if (!caret || offset === null || !(caret.node instanceof Text)) return null;
  // The caret may stand behind the letter that is pointed at, and is found beside the text too.
  const { node } = caret;
  const letters = [caret.offset, caret.offset - 1].filter((at) => at >= 0 && at < node.data.length);
  for (const at of letters) {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const isThere = [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    if (isThere) return offset + at - caret.offset;
  }
  return null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Safari before 18.4.
  const older = document as Document & { caretRangeFromPoint?(x: number, y: number): Range | null };
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** What is selected of the text, unsnapped; null where nothing of it is. */
export function selectedStretch(root: Node): Stretch | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) && !root.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}
