import type { Article } from "../model/index.ts";

/** Words in a shingle. Unrelated reports of one event share almost no run of five words. */
const SHINGLE_WORDS = 5;
/**
 * Share of the shorter text's shingles found in the longer one from which two articles are copies. Re-wrapped agency
 * text lies at 0.3 to 0.5 and above, unrelated reports under 0.01.
 */
const COPY_CONTAINMENT = 0.3;

/** Folds what outlets change when they retype a text: marks, letter variants, punctuation, case. */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Mn}ـ]/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Finds the articles that are copies of one another.
 *
 * @returns For each article id, the id of its cluster: the smallest id in it, so that order changes nothing.
 */
export function clusterCopies(articles: readonly Article[]): Map<string, string> {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shingleSets = sorted.map((article) => shingles(article.text));
  const clusters = new Map(sorted.map((article) => [article.id, article.id]));
  const root = (id: string): string => {
    let at = id;
    for (let next = clusters.get(at) ?? at; next !== at; next = clusters.get(at) ?? at) at = next;
    return at;
  };
  for (const [a, b] of copyPairs(shingleSets)) {
    const [first, second] = [root(sorted[a]?.id ?? ""), root(sorted[b]?.id ?? "")].sort() as [string, string];
    if (first !== second) clusters.set(second, first);
  }
  return new Map(sorted.map((article) => [article.id, root(article.id)]));
}

/** Pairs of indexes whose sets contain enough of each other; an index keeps it from comparing all with all. */
function copyPairs(sets: readonly ReadonlySet<string>[]): [number, number][] {
  const holders = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  sets.forEach((set, index) => {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      const seen = holders.get(shingle) ?? [];
      for (const other of seen) shared.set(other, (shared.get(other) ?? 0) + 1);
      seen.push(index);
      holders.set(shingle, seen);
    }
    for (const [other, count] of shared) {
      if (count / Math.min(set.size, sets[other]?.size ?? 1) >= COPY_CONTAINMENT) pairs.push([other, index]);
    }
  });
  return pairs;
}

function shingles(text: string): Set<string> {
  const words = foldText(text).split(" ").filter(Boolean);
  if (words.length === 0) return new Set();
  const length = Math.min(SHINGLE_WORDS, words.length);
  return new Set(
    Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(" ")),
  );
}
