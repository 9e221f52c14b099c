import type { BlockKind, Diagnostic, Quotation, Sentence, Token } from "../../model/index.ts";
import { isCoded } from "../../model/index.ts";
import { blockKinds } from "./block-kinds.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { type Prose, sentenceEnds } from "./boundaries.ts";
import { datelineEnd, type Words } from "./dateline.ts";
import { isGarbled } from "./garbled.ts";
import { type PageWords, phraseAt } from "./page-words.ts";
import { readQuotations } from "./quotations.ts";

/** How a page is built. */
export interface Structure {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A teaser inside a paragraph is no longer than a headline. */
const TEASER_TOKENS = 30;

/**
 * Splits a page into sentences and tells what each stands in: a line is a block, and a sentence never runs over the end
 * of one. What is not the report's stays, marked, so that offsets and mentions are whole.
 *
 * @param words tokens of `text` with their readings; empty readings are allowed and tell less
 */
export function readStructure(text: string, words: Words, page: PageWords): Structure {
  const { tokens } = words;
  const blocks = readBlocks(text, tokens);
  const kinds = blockKinds(text, words, blocks, page);
  const quotations = readQuotations(
    tokens,
    blocks.filter((_, i) => isCoded(kinds[i] as BlockKind)),
  );
  const closing = new Map(quotations.filter((each) => each.closed).map((each) => [each.last - 1, each]));
  const prose: Prose = { ...words, text, page, closing };
  const lede = kinds.indexOf("paragraph");
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const kind = kinds[index] as BlockKind;
    const head = index === lede ? datelineEnd(words, block, page) : block.first;
    const add = (first: number, last: number, as: BlockKind) =>
      sentences.push(sentence(tokens, sentences.length, index, as, first, last));
    if (head > block.first) add(block.first, head, "dateline");
    let first = head;
    for (const last of isCoded(kind) ? sentenceEnds(prose, head, block.last) : [block.last]) {
      add(first, last, kind === "paragraph" && isTeaser(tokens, first, last, page) ? "debris" : kind);
      first = last;
    }
  });
  return { sentences, quotations, diagnostics: garbledLines(text, blocks) };
}

/** "اقرأ أيضا: ..." inside a paragraph names another report. */
function isTeaser(tokens: readonly Token[], first: number, last: number, page: PageWords): boolean {
  const length = phraseAt(tokens, first, last, page.section);
  return length > 0 && tokens[first + length]?.text === ":" && last - first <= TEASER_TOKENS;
}

function garbledLines(text: string, blocks: readonly Block[]): Diagnostic[] {
  return blocks
    .filter(({ start, end }) => isGarbled(text.slice(start, end)))
    .map(({ start, end }) => ({
      code: "text/garbled-line",
      message:
        "This line was read in another encoding than it was written in, and is not coded; save the page as UTF-8.",
      start,
      end,
    }));
}

function sentence(
  tokens: readonly Token[],
  index: number,
  block: number,
  kind: BlockKind,
  first: number,
  last: number,
): Sentence {
  const start = (tokens[first] as Token).start;
  const end = (tokens[last - 1] as Token).end;
  return { start, end, index, block, kind, first, last };
}
