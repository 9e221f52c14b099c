import type { Article, Fingerprint, QuotationMark, Span } from "../model/index.ts";
import { combineHashes, hashWord } from "./hash.ts";
import { type FoldedWord, foldWords, quotedSpans } from "./words.ts";

/** Words in a shingle. With three of ten words changed a third of these survives, of five-word ones a sixth. */
export const SHINGLE_WORDS = 3;
/**
 * The sketch holds runs of four words, one in four of them: those whose hash is below a bound, so that two texts keep
 * the same ones. Fewer would lose short copies, more would make the index larger for nothing.
 */
const KEPT_BELOW = 2 ** 32 / 4;
/** Inside quotations one in two: what is quoted in common is short. */
const KEPT_BELOW_QUOTED = 2 ** 32 / 2;
/** A text with fewer runs keeps them all: a headline must be able to find its twin. */
const FEW_RUNS = 16;

/** Makes the fingerprint of an article's text. */
export function fingerprint(article: Pick<Article, "id" | "language" | "text">): Fingerprint {
  const words = foldWords(article.text);
  const shingles = shinglesOf(words);
  const quotations = quotationsOf(words, quotedSpans(article.text));
  return {
    articleId: article.id,
    language: article.language,
    words: words.length,
    shingles,
    quotations,
    sketch: sketchOf(shingles, quotations),
  };
}

function shinglesOf(words: readonly FoldedWord[]): Uint32Array {
  const hashes = words.map(({ folded }) => hashWord(folded));
  const length = Math.min(SHINGLE_WORDS, hashes.length);
  if (length === 0) return new Uint32Array(0);
  return Uint32Array.from({ length: hashes.length - length + 1 }, (_, at) =>
    hashes.slice(at, at + length).reduce(combineHashes),
  );
}

function quotationsOf(words: readonly FoldedWord[], spans: readonly Span[]): QuotationMark[] {
  const marks: QuotationMark[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    while (at < words.length && (words[at] as FoldedWord).start < start) at++;
    const first = at;
    while (at < words.length && (words[at] as FoldedWord).end <= end) at++;
    if (at - first >= SHINGLE_WORDS) marks.push({ start, end, first, last: at - SHINGLE_WORDS + 1 });
  }
  return marks;
}

/** The sketch follows from the shingles: two neighbouring ones of three words are a run of four. */
export function sketchOf(shingles: Uint32Array, quotations: readonly QuotationMark[]): number[] {
  const quoted = quotedShingles(shingles.length, quotations);
  const runs = Math.max(1, shingles.length - 1);
  const kept = new Set<number>();
  for (let at = 0; at < runs && shingles.length > 0; at++) {
    const hash = combineHashes(shingles[at] as number, shingles[at + 1] ?? 0);
    const bound = quoted[at] && quoted[at + 1] ? KEPT_BELOW_QUOTED : KEPT_BELOW;
    if (hash < bound || runs < FEW_RUNS) kept.add(hash);
  }
  return [...kept].sort((a, b) => a - b);
}

/** For each shingle, 1 where it lies wholly inside a quotation. */
export function quotedShingles(shingles: number, quotations: readonly QuotationMark[]): Uint8Array {
  const quoted = new Uint8Array(shingles);
  for (const { first, last } of quotations) quoted.fill(1, first, last);
  return quoted;
}
