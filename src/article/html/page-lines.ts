import type { PageElement, PageNode } from "./dom.ts";

/** A line of the page as a reader sees it, with the innermost element that holds it whole. */
export interface PageLine {
  readonly text: string;
  readonly element: PageElement;
}

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Held by a page but shown to nobody as its text. */
const UNSEEN = new Set(
  "script style noscript template head iframe object embed svg math canvas audio video select option button textarea input label title meta link".split(
    " ",
  ),
);

/**
 * The lines of an element in reading order: one for each block and each line break, with white space as it is shown.
 *
 * @param skip elements to leave out with all that is in them
 */
export function linesOf(
  root: PageElement,
  skip: (element: PageElement) => boolean = () => false,
): PageLine[] {
  const lines: PageLine[] = [];
  let text = "";
  let holder = root;
  const flush = (next: PageElement) => {
    const line = text.replace(/[\s\u00a0]+/g, " ").trim();
    if (line !== "") lines.push({ text: line, element: holder });
    text = "";
    holder = next;
  };
  const walk = (element: PageElement) => {
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === 3) text += node.textContent ?? "";
      if (!isElement(node)) continue;
      const name = node.localName;
      if (UNSEEN.has(name) || isHidden(node) || skip(node)) continue;
      if (name === "br") flush(holder);
      else if (BLOCKS.has(name)) {
        flush(node);
        walk(node);
        flush(element);
      } else walk(node);
    }
  };
  walk(root);
  flush(root);
  return lines;
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
}
