import { markedCharset } from "../../article/decode.ts";

const MARK = "\ufeff";
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body|meta|title|!--)[\s>-]/i;

/** A page whose letters are known, as bytes: marked, so that the charset which it declares is not believed. */
export function bytesOfPage(html: string): Uint8Array {
  const text = html.replace(/^\ufeff/, "");
  return new TextEncoder().encode(`${MARK}${PAGE.test(text) ? "" : "<!doctype html>\n"}${text}`);
}

/**
 * A page as a server sent it. The charset that the server names is believed where the bytes fit it and are not UTF-8.
 * That of Western Europe fits everything and is what servers name who do not know; it is never believed.
 */
export function bytesAsServed(body: Uint8Array, charset: string | null): Uint8Array {
  const html =
    charset === null || decodeStrictly(body, "utf-8") !== null ? null : decodeStrictly(body, charset);
  return html === null ? beginningAsPage(body) : bytesOfPage(html);
}

/** Bytes that a server calls a page, though they do not begin as one. */
function beginningAsPage(body: Uint8Array): Uint8Array {
  const head = new TextDecoder(markedCharset(body) ?? "latin1").decode(body.subarray(0, 4096));
  if (PAGE.test(head) || markedCharset(body) !== null) return body;
  return Buffer.concat([Buffer.from("<!doctype html>\n"), body]);
}

function decodeStrictly(body: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return decoder.encoding === "windows-1252" ? null : decoder.decode(body);
  } catch {
    return null;
  }
}

/** The charset of a Content-Type. */
export function charsetIn(contentType: string): string | null {
  return /charset\s?=\s?["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null;
}
