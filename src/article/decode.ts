import type { Diagnostic } from "../model/index.ts";
import { ArticleError } from "./article-error.ts";

/** Bytes that no text file holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Letters looked at where a charset is guessed. */
const GUESS_BYTES = 65_536;
/** Pairs of bytes that fit, where a text without a mark is UTF-16. */
const MOST_PAIRS = 0.95;

/**
 * Text of a file's bytes: UTF-8, UTF-16, else windows-1256 or ISO 8859-6 where that gives Arabic.
 * A charset that had to be guessed is a diagnostic.
 *
 * @throws {ArticleError} `binary` or `charset`
 */
export function decodeBytes(bytes: Uint8Array, name: string): { text: string; diagnostics: Diagnostic[] } {
  const { charset, isGuessed } = charsetOf(bytes, name);
  const text = new TextDecoder(charset).decode(bytes);
  if (isGuessed && CONTROL.test(text)) throw otherCharset(name);
  if (!isGuessed) return { text, diagnostics: [] };
  const message = `read as ${charset}, since the bytes are not UTF-8; check a line of it by eye`;
  return { text, diagnostics: [{ code: "article/charset-guessed", message }] };
}

/**
 * The charset of a text's bytes, by the name that `TextDecoder` knows.
 *
 * @throws {ArticleError} `binary` or `charset`
 */
export function charsetOf(bytes: Uint8Array, name: string): { charset: string; isGuessed: boolean } {
  const marked = markedCharset(bytes);
  if (marked) return { charset: marked, isGuessed: false };
  if (bytes.subarray(0, 8192).includes(0)) {
    const charset = unmarkedUtf16(bytes);
    if (charset === null) throw binary(name);
    return { charset, isGuessed: true };
  }
  const text = decodeStrictly(bytes, "utf-8");
  if (text !== null) {
    if (CONTROL.test(text.slice(0, 8192))) throw binary(name);
    return { charset: "utf-8", isGuessed: false };
  }
  const guessed = new TextDecoder("windows-1256").decode(bytes);
  const letters = guessed.match(/\p{L}/gu)?.length ?? 0;
  const arabic = guessed.match(/[\u0621-\u064a]/g)?.length ?? 0;
  if (CONTROL.test(guessed) || letters < guessed.length * 0.5 || arabic < letters * 0.6)
    throw otherCharset(name);
  return { charset: isIso(bytes) ? "iso-8859-6" : "windows-1256", isGuessed: true };
}

/**
 * Whether Arabic bytes are ISO 8859-6, which places fa, qaf and kaf elsewhere than windows-1256: read as the other,
 * every word would be another. They have no byte that it leaves empty, and more articles "ال" when read so.
 */
function isIso(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, GUESS_BYTES);
  const iso = decodeStrictly(sample, "iso-8859-6");
  const articles = (text: string) => text.split("ال").length;
  return iso !== null && articles(iso) > articles(new TextDecoder("windows-1256").decode(sample));
}

/** UTF-16 without a mark: of Arabic and Latin letters every second byte is 0 or 6. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 8192);
  const pairs = Math.floor(sample.length / 2);
  let [little, big] = [0, 0];
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = sample.subarray(at, at + 2);
    if (second === 6 || (second === 0 && first >= 9)) little++;
    if (first === 6 || (first === 0 && second >= 9)) big++;
  }
  if (pairs < 4) return null;
  if (little > pairs * MOST_PAIRS) return "utf-16le";
  return big > pairs * MOST_PAIRS ? "utf-16be" : null;
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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

function otherCharset(name: string): ArticleError {
  return new ArticleError(
    "charset",
    `${name}the text is neither UTF-8 nor windows-1256; save it as UTF-8 and give that`,
  );
}
