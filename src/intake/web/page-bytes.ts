const MARK = "\ufeff";
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body|meta|title|!--)[\s>-]/i;

/** A page whose letters are known, as bytes: marked, so that the charset which it declares is not believed. */
export function bytesOfPage(html: string): Uint8Array {
  const text = html.replace(/^\ufeff/, "");
  return new TextEncoder().encode(`${MARK}${PAGE.test(text) ? "" : "<!doctype html>\n"}${text}`);
}

/**
 * A page as a server sent it. The charset that the server names is believed where the bytes fit it; else what the page
 * itself declares is.
 */
export function bytesAsServed(body: Uint8Array, charset: string | null): Uint8Array {
  if (charset === null) return body;
  try {
    return bytesOfPage(new TextDecoder(charset, { fatal: true }).decode(body));
  } catch {
    return body;
  }
}

/** The charset of a Content-Type. */
export function charsetIn(contentType: string): string | null {
  return /charset\s?=\s?["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null;
}
