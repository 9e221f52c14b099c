import { charsetOf } from "../article/decode.ts";
import { type Content, HEAD_BYTES, readChunks, readHead } from "./content.ts";
import type { Context } from "./context.ts";
import type { Caution } from "./taken.ts";

/** A long text in parts, with the charset that it is read in. */
export interface TextChunks {
  readonly charset: string;
  readonly cautions: readonly Caution[];
  read(): AsyncGenerator<string>;
}

/**
 * The text of a table, of records or of a feed.
 *
 * @param declared the charset that it declares of itself; a mark or a head that is UTF-8 says more
 * @throws {ArticleError} `binary` or `charset`
 */
export async function openText(
  content: Content,
  context: Context,
  declared: string | null = null,
): Promise<TextChunks> {
  const head = wholeLetters(await readHead(content, context, HEAD_BYTES));
  const { charset, isGuessed } = guess(head, declared);
  const cautions: Caution[] = isGuessed
    ? [
        {
          code: "charset-guessed",
          message: `read as ${charset}, since it is not UTF-8; check a line of it by eye`,
        },
      ]
    : [];
  return { charset, cautions, read: () => decodeChunks(content, context, charset) };
}

function guess(head: Uint8Array, declared: string | null): { charset: string; isGuessed: boolean } {
  try {
    return charsetOf(head, "");
  } catch (error) {
    if (declared === null || head.includes(0)) throw error;
    return { charset: declared, isGuessed: false };
  }
}

/** Without the letter that the end of the head cuts. */
function wholeLetters(head: Uint8Array): Uint8Array {
  if (head.length < HEAD_BYTES) return head;
  let end = head.length;
  while (end > head.length - 4 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return head.subarray(0, ((head[end - 1] ?? 0) & 0x80) === 0 ? end : end - 1);
}

async function* decodeChunks(content: Content, context: Context, charset: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of readChunks(content, context)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const encoder = new TextEncoder();

/** The same content in UTF-8, for readers of bytes. */
export async function asUtf8(content: Content, context: Context): Promise<[Content, readonly Caution[]]> {
  const { charset, cautions, read } = await openText(content, context);
  if (charset === "utf-8") return [content, cautions];
  async function* open() {
    for await (const text of read()) yield encoder.encode(text);
  }
  const { file: _, ...rest } = content;
  return [{ ...rest, size: null, open }, cautions];
}
