import type { Fingerprint, Passage, QuotationLink, QuotationMark } from "../model/index.ts";
import { SHINGLE_WORDS } from "./fingerprint.ts";
import { Groups } from "./groups.ts";

/** Shorter quotations are slogans and coined terms, which many quote independently. */
const WORDS_AT_LEAST = 8;
/** Share of the shorter quotation's shingles that must stand in the other: a word may be misheard or left out. */
const CONTAINED = 0.7;

/** The passages that two articles both set between quotation marks, each with where it stands in either. */
export function compareQuotations(a: Fingerprint, b: Fingerprint): QuotationLink[] {
  if (a.language !== b.language || a.articleId === b.articleId) return [];
  const [first, second] = a.articleId < b.articleId ? [a, b] : [b, a];
  const theirs = second.quotations.filter(isLong).map((mark) => ({ mark, hashes: hashesOf(second, mark) }));
  return first.quotations.filter(isLong).flatMap((mark) => {
    const hashes = hashesOf(first, mark);
    return theirs
      .filter((other) => isSamePassage(hashes, other.hashes))
      .map((other) => linkOf(first, mark, second, other.mark));
  });
}

const wordsIn = ({ first, last }: QuotationMark) => last - first + SHINGLE_WORDS - 1;
const isLong = (mark: QuotationMark) => wordsIn(mark) >= WORDS_AT_LEAST;
const hashesOf = ({ shingles }: Fingerprint, { first, last }: QuotationMark) =>
  new Set(shingles.subarray(first, last));

function isSamePassage(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const hash of shorter) if (longer.has(hash)) shared++;
  return shared >= shorter.size * CONTAINED;
}

function linkOf(a: Fingerprint, ofA: QuotationMark, b: Fingerprint, ofB: QuotationMark): QuotationLink {
  const words = Math.min(wordsIn(ofA), wordsIn(ofB));
  return {
    kind: "same-quotation",
    a: { articleId: a.articleId, span: { start: ofA.start, end: ofA.end } },
    b: { articleId: b.articleId, span: { start: ofB.start, end: ofB.end } },
    words,
    reason: {
      en: `the same quotation of ${words} words in both`,
      ar: `اقتباس واحد في كليهما، عدد كلماته ${words}`,
    },
  };
}

/** For each article, its quotations that others have too, under the name of the passage: its first quotation by id. */
export function groupPassages(links: readonly QuotationLink[]): Map<string, Passage[]> {
  const groups = new Groups();
  const ends = new Map(links.flatMap(({ a, b }) => [a, b]).map((end) => [keyOf(end), end]));
  for (const { a, b } of links) groups.unite(keyOf(a), keyOf(b));
  const passages = new Map<string, Passage[]>();
  for (const key of [...ends.keys()].sort()) {
    const { articleId, span } = ends.get(key) as QuotationLink["a"];
    const passage: Passage = { span, passage: groups.nameOf(key) };
    passages.set(articleId, [...(passages.get(articleId) ?? []), passage]);
  }
  return passages;
}

const keyOf = ({ articleId, span }: QuotationLink["a"]) => `${articleId}:${span.start}-${span.end}`;
