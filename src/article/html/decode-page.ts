import type { Diagnostic } from "../../model/index.ts";
import { decodeBytes } from "../decode.ts";

const HEAD_BYTES = 4096;
/** A page in UTF-8 with more broken letters than this is in another charset. */
const MOST_BROKEN = 0.001;

/**
 * Text of a page's bytes: by its byte order mark, as UTF-8 where the bytes are valid (a page saved anew often keeps
 * the old declaration), by the charset that the page declares, else as any text.
 *
 * @throws {ArticleError} `binary` or `charset`
 */
export function decodePage(bytes: Uint8Array, name: string): { text: string; diagnostics: Diagnostic[] } {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const declared = isUtf16 || isUtf8(bytes) ? null : declaredCharset(bytes);
  if (declared === null || bytes.includes(0)) return decodeBytes(bytes, name);
  if (declared !== "utf-8") return { text: new TextDecoder(declared).decode(bytes), diagnostics: [] };
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\ufffd").length - 1;
  if (broken > text.length * MOST_BROKEN) return decodeBytes(bytes, name);
  const message = `${broken} letters of the page are broken and stand as "\ufffd"; check them by eye`;
  return { text, diagnostics: [{ code: "article/letters-broken", message }] };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The name as `TextDecoder` knows it; null where the page declares none that it knows. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const label = Array.from(
    head.matchAll(/<(?:meta|\?xml)[^<>]*/gi),
    ([tag]) => /(?:charset|encoding) ?= ?["']?([\w.:-]+)/i.exec(tag)?.[1],
  ).find(Boolean);
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
