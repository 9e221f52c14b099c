import type { Stretch } from "../../parts/form/offsets.ts";

/** Where in the page a piece of a stretch stands: always inside the one text node of a paragraph. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A paragraph of the page with its one text node, and where in the article it stands. */
interface Place extends Stretch {
  readonly node: Text;
}

/** The paragraphs of the text in order. The page may have made others since: ask anew before each use. */
export function placesIn(root: ParentNode): Place[] {
  return [...root.querySelectorAll<HTMLElement>("[data-start]")].flatMap((paragraph) => {
    const node = paragraph.firstChild as Text | null;
    const start = startOf(paragraph);
    return node ? [{ node, start, end: start + node.data.length }] : [];
  });
}

const startOf = (paragraph: HTMLElement): number => Number(paragraph.getAttribute("data-start"));

/** The pieces of a stretch, one a paragraph. Nothing in the page is changed for it. */
export function piecesOf(places: readonly Place[], stretch: Stretch): Piece[] {
  const pieces: Piece[] = [];
  for (let i = firstEndingBehind(places, stretch.start); i < places.length; i++) {
    const { node, start, end } = places[i] as Place;
    if (start >= stretch.end) break;
    pieces.push({
      node,
      start: Math.max(stretch.start, start) - start,
      end: Math.min(stretch.end, end) - start,
    });
  }
  return pieces;
}

/** Index of the first paragraph that ends behind an offset, found by halving: a text may have hundreds. */
function firstEndingBehind(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function rangesOf(places: readonly Place[], stretch: Stretch): Range[] {
  return piecesOf(places, stretch).map(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

/** The offset in the article of a place in the page; null outside the text. */
function offsetOf(node: Node | null, offset: number): number | null {
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
