import { type Content, readChunks } from "../content.ts";
import type { Context } from "../context.ts";

/** A line that is not blank; without bytes where it is longer than was allowed. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;
const MARK = [0xef, 0xbb, 0xbf];

/** The lines of a text in UTF-8. Of one that is too long nothing is kept while it passes. */
export async function* readLines(content: Content, context: Context, most: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const endLine = (): Line | null => {
    const bytes = length > most ? null : withoutMark(Buffer.concat(parts), number);
    const line = bytes === null || bytes.some((byte) => byte > 0x20) ? { number, bytes } : null;
    [parts, length] = [[], 0];
    number++;
    return line;
  };
  for await (const chunk of readChunks(content, context)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      // Empty lines are many where they are a bomb; they cost next to nothing.
      if (end === start && length === 0) {
        number++;
        start = end + 1;
        continue;
      }
      keep(chunk.subarray(start, end));
      start = end + 1;
      const line = endLine();
      if (line) yield line;
    }
    keep(chunk.subarray(start));
  }
  const last = endLine();
  if (last) yield last;

  function keep(part: Uint8Array): void {
    length += part.length;
    if (length > most) parts = [];
    else if (part.length > 0) parts.push(part);
  }
}

function withoutMark(line: Uint8Array, number: number): Uint8Array {
  return number === 1 && MARK.every((byte, at) => line[at] === byte) ? line.subarray(MARK.length) : line;
}
