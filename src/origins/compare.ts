import type { CopyKind, CopyLink, Fingerprint, Labels } from "../model/index.ts";
import { quotedShingles, SHINGLE_WORDS } from "./fingerprint.ts";

/**
 * Two texts are copies where more shingles of the shorter one stand in the other than this many and this share of all.
 * The count is what two reports of one event share in names with their offices and in set phrases, the share what grows
 * with their length. Measured in benchmarks/quality/origins.md.
 */
const SHARED_AT_LEAST = 6;
const SHARED_SHARE = 1 / 6;
/** Of a very short text nearly all must stand in the other. */
const SHARED_OF_SHORT = 0.9;
/** What is left to compare without quotations and furniture must be so many shingles, and this share of all, to decide. */
const REST_AT_LEAST = 12;
const REST_SHARE = 1 / 3;
/** Of a short rest this share is enough: the count above was already asked of the whole. */
const REST_SHARED = 0.35;
/** A run that two texts begin or end with is furniture up to this length; a longer one is text that was taken over. */
const FURNITURE_AT_MOST = 30;
/** From this ratio of lengths on, two copies are of one length. */
const SAME_LENGTH = 0.6;
/** A block that begins after this share of the longer text, and is no longer than so many times the shorter, is embedded. */
const HEAD = 0.12;
const BLOCK = 1.6;

/** For each shingle of the shorter text, where it stands in the longer one; -1 where it does not. */
interface Overlap {
  readonly shorter: Fingerprint;
  readonly longer: Fingerprint;
  readonly at: Int32Array;
  readonly shared: number;
}

/** Whether two articles are copies of one another, in whatever order they are given. */
export function compareCopies(a: Fingerprint, b: Fingerprint): CopyLink | null {
  if (a.language !== b.language || a.articleId === b.articleId) return null;
  const overlap = overlapOf(a, b);
  const { shorter, longer, at, shared } = overlap;
  if (!isEnough(shared, at.length)) return null;
  const told = toldElsewhere(overlap);
  const rest = at.length - told;
  const decides = rest >= Math.max(REST_AT_LEAST, at.length * REST_SHARE);
  const isRestShared = isEnough(shared - told, rest) || shared - told >= rest * REST_SHARED;
  if (decides && !isRestShared) return null;
  const kind = kindOf(overlap);
  const sharedWords = sharedWordsOf(at, shorter.words);
  const [first, second] = [shorter.articleId, longer.articleId].sort() as [string, string];
  return {
    a: first,
    b: second,
    kind,
    shorter: shorter.articleId,
    containment: shared / at.length,
    fills: shared / longer.shingles.length,
    sharedWords,
    reason: reasonFor(kind, sharedWords),
  };
}

function isEnough(shared: number, of: number): boolean {
  return of > 0 && shared >= Math.min(of * SHARED_OF_SHORT, SHARED_AT_LEAST + of * SHARED_SHARE);
}

function overlapOf(a: Fingerprint, b: Fingerprint): Overlap {
  const isFirst =
    a.shingles.length < b.shingles.length ||
    (a.shingles.length === b.shingles.length && a.articleId < b.articleId);
  const [shorter, longer] = isFirst ? [a, b] : [b, a];
  const places = new Map<number, number>();
  for (let i = longer.shingles.length - 1; i >= 0; i--) places.set(longer.shingles[i] as number, i);
  const at = Int32Array.from(shorter.shingles, (hash) => places.get(hash) ?? -1);
  return { shorter, longer, at, shared: at.reduce((count, place) => count + (place >= 0 ? 1 : 0), 0) };
}

/**
 * Counts the shared shingles that say nothing of copying: those that both texts mark as somebody's words, and the run
 * that both begin or end with, which an outlet sets around all it prints. Where such runs are half of the text, they are the text.
 */
function toldElsewhere({ shorter, longer, at }: Overlap): number {
  const told = quotedShingles(at.length, shorter.quotations);
  const theirs = quotedShingles(longer.shingles.length, longer.quotations);
  for (let i = 0; i < at.length; i++) if (!theirs[at[i] as number]) told[i] = 0;
  const isSame = (i: number, j: number) => shorter.shingles[i] === longer.shingles[j];
  let head = 0;
  while (head < at.length && isSame(head, head)) head++;
  const [last, lastOfLonger] = [at.length - 1, longer.shingles.length - 1];
  let tail = 0;
  while (tail < at.length && isSame(last - tail, lastOfLonger - tail)) tail++;
  if (head + tail < at.length / 2) {
    if (head <= FURNITURE_AT_MOST) told.fill(1, 0, head);
    if (tail <= FURNITURE_AT_MOST) told.fill(1, at.length - tail);
  }
  return told.reduce((count, one) => count + one, 0);
}

function kindOf({ shorter, longer, at }: Overlap): CopyKind {
  if (shorter.words >= longer.words * SAME_LENGTH) return "copy";
  const places = [...at].filter((place) => place >= 0).sort((a, b) => a - b);
  // The ends are taken a little inside, since a stray phrase may stand anywhere.
  const stray = Math.floor(places.length * 0.05);
  const [from, to] = [places[stray] ?? 0, places[places.length - 1 - stray] ?? 0];
  const isBlock = to - from <= at.length * BLOCK;
  return isBlock && from > longer.shingles.length * HEAD ? "embedded" : "cut";
}

function sharedWordsOf(at: Int32Array, words: number): number {
  if (at.length === 1) return 1;
  let covered = 0;
  let end = 0;
  at.forEach((place, i) => {
    if (place < 0) return;
    covered += i + SHINGLE_WORDS - Math.max(i, end);
    end = i + SHINGLE_WORDS;
  });
  return covered / words;
}

const KINDS: Readonly<Record<CopyKind, Labels>> = {
  copy: { en: "near-identical text", ar: "نص شبه متطابق" },
  cut: { en: "a cut copy", ar: "نسخة مختصرة" },
  embedded: { en: "one text stands inside the other", ar: "أحد النصين مدرج في الآخر" },
};

function reasonFor(kind: CopyKind, sharedWords: number): Labels {
  const percent = Math.round(sharedWords * 100);
  return {
    en: `${KINDS[kind].en}: ${percent} % of the shorter text stands in the other`,
    ar: `${KINDS[kind].ar}: ${percent}٪ من النص الأقصر وارد في الآخر`,
  };
}
