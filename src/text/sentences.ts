import type { BlockKind, Sentence, Token } from "../model/index.ts";

const END = new Set([".", "!", "?", "؟", "…"]);
const CLOSERS = new Set(['"', "”", "“", "»", ")", "]", "'", "’"]);
/** English titles and months that agencies cut short before a name or a day. */
const TITLES_CUT_SHORT =
  /^(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Brig|Sgt|Adm|Sen|Rep|Gov|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/;
/** A heading is short and does not end like a sentence; longer lines are paragraphs that lost their stop. */
const HEADING_WORDS = 13;

interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits tokens into sentences. A line is a block; the first real line is the headline. Lines that hold one
 * of `debris` (page furniture such as share buttons) are kept, marked, and coded by nobody.
 *
 * @param debris folded phrases of the lexicon class `debris`
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  debris: readonly string[],
): Sentence[] {
  const sentences: Sentence[] = [];
  const blocks = blocksOf(text);
  let next = 0;
  let seenHeadline = false;
  blocks.forEach((block, blockIndex) => {
    const first = next;
    while (next < tokens.length && (tokens[next] as Token).start < block.end) next++;
    const mine = tokens.slice(first, next);
    const words = mine.filter((token) => token.kind !== "mark").length;
    if (words === 0) return;
    const kind = kindOf(mine, words, seenHeadline, blockIndex === blocks.length - 1, debris);
    if (kind === "headline") seenHeadline = true;
    let from = first;
    for (let i = first; i < next; i++) {
      if (i === next - 1 || endsSentence(tokens, i, next)) {
        sentences.push(sentence(tokens, sentences.length, blockIndex, kind, from, i + 1));
        from = i + 1;
      }
    }
  });
  return sentences;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split(/\r?\n|\u2028|\u2029/)) {
    const end = start + line.length;
    if (line.trim() !== "") blocks.push({ start, end });
    start = end + (text[end] === "\r" ? 2 : 1);
  }
  return blocks;
}

function kindOf(
  tokens: readonly Token[],
  words: number,
  seenHeadline: boolean,
  last: boolean,
  debris: readonly string[],
): BlockKind {
  const folded = ` ${tokens.map((token) => token.norm).join(" ")} `;
  if (words <= 15 && debris.some((phrase) => folded.includes(` ${phrase} `))) return "debris";
  // A word or two before the headline is a label of the page ("opinion", "urgent").
  if (!seenHeadline) return words <= 2 && !last ? "debris" : "headline";
  const end = tokens[tokens.length - 1] as Token;
  return words <= HEADING_WORDS && !END.has(end.text) && !CLOSERS.has(end.text) ? "heading" : "paragraph";
}

function endsSentence(tokens: readonly Token[], i: number, limit: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (CLOSERS.has(token.text) && before && END.has(before.text)) return !(after && END.has(after.text));
  if (!END.has(token.text)) return false;
  if (after && i + 1 < limit && (END.has(after.text) || (CLOSERS.has(after.text) && !opensNext(tokens, i))))
    return false;
  // A stop after one letter is an abbreviation ("أ. ف. ب"); one glued to the next word is part of a name.
  if (
    token.text === "." &&
    before?.kind === "word" &&
    before.end === token.start &&
    [...before.text].length === 1
  )
    return false;
  if (token.text === "." && before && TITLES_CUT_SHORT.test(before.text)) return false;
  if (
    token.text === "." &&
    after &&
    after.start === token.end &&
    after.kind === "word" &&
    before?.kind === "word"
  ) {
    return /[\u0600-\u06ff]/.test(after.text);
  }
  return true;
}

/** A straight quote after a space and glued to the next English word opens the next sentence. */
function opensNext(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i + 1];
  const next = tokens[i + 2];
  if (mark?.text !== '"' || !next || !/^[A-Za-z]/.test(next.text)) return false;
  return mark.start > (tokens[i]?.end ?? 0) && next.start === mark.end;
}

function sentence(
  tokens: readonly Token[],
  index: number,
  block: number,
  kind: BlockKind,
  first: number,
  last: number,
): Sentence {
  return {
    index,
    block,
    kind,
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
  };
}
