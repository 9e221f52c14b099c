import type { Span, Token } from "../../model/index.ts";

/** A line of a page that is not empty, with its tokens `[first, last)`. */
export interface Block extends Span {
  readonly first: number;
  readonly last: number;
  /** Words and numbers on the line. */
  readonly words: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text that hold a word or a number, in order. */
export function readBlocks(text: string, tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  const add = (start: number, end: number) => {
    const first = next;
    while (next < tokens.length && (tokens[next] as Token).start < end) next++;
    const words = tokens.slice(first, next).filter((token) => token.kind !== "mark").length;
    if (words > 0) blocks.push({ start, end, first, last: next, words });
  };
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return blocks;
}
