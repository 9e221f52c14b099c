import { ArticleError } from "./article-error.ts";
import { markedCharset } from "./decode.ts";

const PAGE = /^<(?:!doctype html|html|head|body|meta|title)(?![\w-])/;
const PAGE_NAME = /\.(?:html?|xhtml)$/i;
const HEAD_BYTES = 4096;

/**
 * Whether bytes are a web page or plain text. Other files that hold an article inside something else would be coded
 * with all that surrounds it, and are refused.
 *
 * @throws {ArticleError} `binary`
 */
export function kindOfFile(bytes: Uint8Array, file: string | undefined, name: string): "page" | "text" {
  const head = new TextDecoder(markedCharset(bytes) ?? "latin1")
    .decode(bytes.subarray(0, HEAD_BYTES))
    .trimStart()
    .toLowerCase();
  if (PAGE.test(firstTag(head))) return "page";
  const kind = head.startsWith("%pdf-")
    ? "a PDF"
    : /^<\?xml|^<(?:rss|feed)[\s>]/.test(head)
      ? "an XML file"
      : null;
  if (kind)
    throw new ArticleError(
      "binary",
      `${name}this is ${kind}, not plain text; copy the article's text to a text file (UTF-8) and give that`,
    );
  // A part of a page, saved as one.
  return PAGE_NAME.test(file ?? "") && /<[a-z!]/.test(head) ? "page" : "text";
}

/** From the first tag on, without the comments and the XML declaration before it. */
function firstTag(head: string): string {
  let rest = head;
  for (const [open, close] of [
    ["<?xml", ">"],
    ["<!--", "-->"],
  ] as const) {
    while (rest.startsWith(open)) {
      const end = rest.indexOf(close);
      if (end < 0) return "";
      rest = rest.slice(end + close.length).trimStart();
    }
  }
  return rest;
}
