import type { Quotation, Token } from "../../model/index.ts";
import type { Block } from "./blocks.ts";
import { type Family, type Mark, marksOf } from "./quotation-marks.ts";

/** A quotation while it is being read. */
interface Draft {
  readonly first: number;
  readonly family: Family;
  readonly opener: number | null;
  readonly continues: boolean;
  last: number;
  closed: boolean;
}

const STOP = /^[.!?؟…]$/;

/**
 * The quotations of a text, in the order in which they begin. A closing mark without an opening one quotes nothing, and
 * an opening one that has lost its closing mark goes no further than its sentence or the next quotation; where the text
 * ends, or the next block takes the quotation up, it runs to the end of its block.
 *
 * @param blocks the blocks whose words are the report's; a quotation may run on over what stands between them
 * @example
 * readQuotations(tokens, blocks) // of قال «لن ننسحب»: one, from « to », level 0, closed
 */
export function readQuotations(tokens: readonly Token[], blocks: readonly Block[]): Quotation[] {
  const drafts: Draft[] = [];
  let before: Family | null = null;
  blocks.forEach((block, i) => {
    const mine = readBlock(tokens, block, before);
    const [open] = mine.filter((draft) => !draft.closed && draft.last === block.last);
    const next = blocks[i + 1];
    before = null;
    if (open && next && takesUp(tokens, next, open.family)) before = open.family;
    else if (open && next) cutShort(tokens, open, mine, block.last);
    drafts.push(...mine);
  });
  return finish(tokens, drafts);
}

/** @param before family of the quotation that the block before left open */
function readBlock(tokens: readonly Token[], block: Block, before: Family | null): Draft[] {
  const drafts: Draft[] = [];
  const stack: Draft[] = [];
  const begin = (first: number, family: Family, opener: number | null) => {
    const continues = before === family && first === block.first;
    const draft = { first, family, opener, continues, last: block.last, closed: false };
    drafts.push(draft);
    stack.push(draft);
  };
  const marks = marksOf(tokens, block);
  if (before && marks[0]?.side === "close" && marks[0].family === before) begin(block.first, before, null);
  marks.forEach((mark, k) => {
    const holder = stack.findLastIndex((draft) => draft.family === mark.family);
    if (mark.side === "open" || (mark.side === "either" && holder < 0)) begin(mark.at, mark.family, mark.at);
    else if (holder >= 0 && !isInch(tokens, marks, k)) {
      // A mark of another family left open inside has lost its partner.
      for (const lost of stack.splice(holder + 1)) lost.last = mark.at;
      const closing = stack.pop() as Draft;
      closing.last = mark.at + 1;
      closing.closed = true;
    }
  });
  for (const draft of stack) {
    const next = drafts.find((each) => each.family === draft.family && each.first > draft.first);
    if (next) cutShort(tokens, draft, drafts, next.first);
  }
  return drafts;
}

/** 15" in a quotation: a mark on a number, while the mark that closes is still to come. */
function isInch(tokens: readonly Token[], marks: readonly Mark[], k: number): boolean {
  const { at, family } = marks[k] as Mark;
  const number = tokens[at - 1];
  if (tokens[at]?.text !== '"' || number?.kind !== "number" || number.end !== tokens[at]?.start) return false;
  return marks.slice(k + 1).find((mark) => mark.family === family)?.side === "close";
}

/** Ends a quotation that has lost its mark with its sentence, and before any quotation that this would cut in two. */
function cutShort(tokens: readonly Token[], draft: Draft, others: readonly Draft[], limit: number): void {
  let end = draft.first + 1;
  while (end < limit && !STOP.test(tokens[end]?.text ?? "")) end++;
  const cut = others.find((each) => draft.first < each.first && each.first < end && end < each.last);
  draft.last = cut?.first ?? end;
}

/** The block goes on with an open quotation: it opens with a mark again, or closes one that it did not open. */
function takesUp(tokens: readonly Token[], block: Block, family: Family): boolean {
  const [mark] = marksOf(tokens, block);
  if (mark?.family !== family) return false;
  return mark.side === "close" || (mark.side === "open" && mark.at === block.first);
}

function finish(tokens: readonly Token[], drafts: readonly Draft[]): Quotation[] {
  const around: Draft[] = [];
  return drafts
    .filter((draft) => draft.last - draft.first > (draft.closed ? 2 : 1) || draft.opener === null)
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .map((draft) => {
      while (around.length > 0 && (around.at(-1) as Draft).last <= draft.first) around.pop();
      const level = around.length;
      around.push(draft);
      const { first, last, opener, closed, continues } = draft;
      const start = (tokens[first] as Token).start;
      const end = (tokens[last - 1] as Token).end;
      return { start, end, first, last, level, opener, closed, continues };
    });
}
