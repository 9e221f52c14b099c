import { ArticleError } from "../article-error.ts";
import type { Page, PageNode } from "./dom.ts";

/** Tags of a page, opening and closing: the largest news pages have a third. */
const MOST_TAGS = 40_000;
/** Visible text in UTF-16 units, the frame of the page included. */
const MOST_TEXT = 600_000;
/** Elements inside each other: what is deeper stalls every reader of pages. */
const DEEPEST = 1_000;
/** Attributes of one tag, in characters: pictures in the text stand there. */
const MOST_ATTRIBUTES = 2_000;

/**
 * Refuses markup that would stall the parser, by counting alone.
 *
 * @throws {ArticleError} `too-long`
 */
export function refuseTagBombs(html: string, name: string): void {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) tags++;
  if (tags > MOST_TAGS) throw tooLarge(name, `${tags} tags are`);
  const attributes = html.matchAll(/<[a-zA-Z][^<>]{4000,}/g);
  for (const [tag] of attributes) {
    const count = tag.replace(/"[^"]*"|'[^']*'/g, "").split(/\s+/).length;
    if (count > MOST_ATTRIBUTES) throw tooLarge(name, `${count} attributes of one tag are`);
  }
}

/**
 * Refuses a page whose elements are nested beyond reason.
 *
 * @throws {ArticleError} `too-long`
 */
export function refuseDeepNesting(page: Page, name: string): void {
  // Not recursive: what is looked for would exhaust the stack.
  const open: { node: PageNode; depth: number }[] = [{ node: page, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > DEEPEST) throw tooLarge(name, `elements nested ${DEEPEST} deep are`);
    for (const child of Array.from(next.node.childNodes))
      if (child.nodeType === 1) open.push({ node: child, depth: next.depth + 1 });
  }
}

/**
 * Refuses a page whose visible text is more than a report and its frame.
 *
 * @throws {ArticleError} `too-long`
 */
export function refuseLongText(text: string, name: string): void {
  if (text.length > MOST_TEXT) throw tooLarge(name, `${text.length} letters of text are`);
}

function tooLarge(name: string, what: string): ArticleError {
  return new ArticleError(
    "too-long",
    `${name}${what} more than a page with one article has; copy the article's text to a text file (UTF-8) and give that`,
  );
}
