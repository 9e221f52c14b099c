import type { Diagnostic } from "../model/index.ts";
import { ArticleError } from "./article-error.ts";

/** Bytes that no text file holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * Text of a file's bytes: UTF-8, UTF-16 with a mark, else windows-1256 where that gives Arabic.
 * A charset that had to be guessed is a diagnostic.
 *
 * @throws {ArticleError} `binary` or `charset`
 */
export function decodeBytes(bytes: Uint8Array, name: string): { text: string; diagnostics: Diagnostic[] } {
  const marked = markedCharset(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), diagnostics: [] };
  if (bytes.subarray(0, 8192).includes(0)) throw binary(name);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (CONTROL.test(text.slice(0, 8192))) throw binary(name);
    return { text, diagnostics: [] };
  } catch (error) {
    if (error instanceof ArticleError) throw error;
  }
  const guessed = new TextDecoder("windows-1256").decode(bytes);
  const letters = guessed.match(/\p{L}/gu)?.length ?? 0;
  const arabic = guessed.match(/[\u0621-\u064a]/g)?.length ?? 0;
  if (CONTROL.test(guessed) || letters < guessed.length * 0.5 || arabic < letters * 0.6) {
    throw new ArticleError(
      "charset",
      `${name}the text is neither UTF-8 nor windows-1256; save it as UTF-8 and give that`,
    );
  }
  return {
    text: guessed,
    diagnostics: [
      {
        code: "article/charset-guessed",
        message: "read as windows-1256, since the bytes are not UTF-8; check a line of it by eye",
      },
    ],
  };
}

/** The charset that a byte order mark names. */
export function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function binary(name: string): ArticleError {
  return new ArticleError(
    "binary",
    `${name}this is a binary file, not text; save the article as plain text (UTF-8) and give that`,
  );
}
