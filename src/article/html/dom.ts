import { Readability } from "@mozilla/readability";
// The build for workers: it has no import of Node, so that the room runs in a browser as it is.
import { parseHTML } from "linkedom/worker";

/** What the page's rooms use of a DOM; a browser's own nodes have it too. */
export interface PageNode {
  /** 1 an element, 3 text, 8 a comment. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
  closest(selector: string): PageElement | null;
  remove(): void;
}

/** A parsed page. */
export interface Page extends PageNode {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
}

/**
 * Parses a page. No script runs and nothing is loaded. The one place, with `findArticle`, that knows the libraries: in
 * a browser `new DOMParser().parseFromString(html, "text/html")` gives the same.
 */
export function parsePage(html: string): Page {
  const page = parse(html);
  const { documentElement: root } = page;
  const isWhole = root?.localName === "html" && page.querySelectorAll("html > body").length > 0;
  // The parser makes no root and no body where a page leaves out their tags, as HTML allows.
  return isWhole
    ? page
    : parse(`<html><body>${html.replace(/<\/?(?:html|body)\b[^<>]*>/gi, "")}</body></html>`);
}

function parse(html: string): Page {
  return (parseHTML(html) as unknown as { document: Page }).document;
}

/** The element that holds the report's text, and its author's line; null where none is found. Changes the page. */
export function findArticle(page: Page): { body: PageElement; byline: string | null } | null {
  const reader = new Readability<unknown>(page as never, {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (node: unknown) => node,
  });
  const found = reader.parse();
  if (!found?.content) return null;
  return { body: found.content as PageElement, byline: found.byline ?? null };
}
