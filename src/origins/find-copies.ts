import type { CopyLink, Fingerprint, QuotationLink } from "../model/index.ts";
import { compareCopies } from "./compare.ts";
import { compareQuotations } from "./quotations.ts";

/**
 * How many articles are looked at for one hash, those filed first. A set phrase of agencies stands in thousands; whoever
 * copies a text that thousands have copied is still found through the first of them. So one more article costs no more
 * than its sketch times this, however many are on file.
 */
export const HOLDERS_LOOKED_AT = 40;
/** Sketches that are both so large must share two hashes: one may be a set phrase. */
const LARGE_SKETCH = 24;

/** The articles whose sketch holds a hash, those filed first first; a store may stop after `HOLDERS_LOOKED_AT`. */
export type LookUp<Key> = (hash: number) => readonly Key[];

/**
 * Finds which articles to compare a new one with, by look-ups of its sketch alone.
 *
 * @param sizeOf How many hashes the sketch of an article on file has.
 */
export function findCandidates<Key>(
  sketch: readonly number[],
  lookUp: LookUp<Key>,
  sizeOf: (key: Key) => number,
): Key[] {
  const shared = new Map<Key, number>();
  for (const hash of sketch) {
    const holders = lookUp(hash);
    const looked = Math.min(holders.length, HOLDERS_LOOKED_AT);
    for (let i = 0; i < looked; i++) shared.set(holders[i] as Key, (shared.get(holders[i] as Key) ?? 0) + 1);
  }
  const isLarge = (key: Key) => Math.min(sketch.length, sizeOf(key)) >= LARGE_SKETCH;
  return [...shared].filter(([key, count]) => count > 1 || !isLarge(key)).map(([key]) => key);
}

/** Fingerprints kept in memory under the hashes of their sketches. */
export class FingerprintIndex {
  readonly #filed: Fingerprint[] = [];
  readonly #holders = new Map<number, number[]>();

  /** The fingerprints on file that share enough of the sketch to be compared. */
  candidates({ sketch }: Fingerprint): Fingerprint[] {
    const lookUp = (hash: number) => this.#holders.get(hash) ?? [];
    const sizeOf = (key: number) => this.#filed[key]?.sketch.length ?? 0;
    return findCandidates(sketch, lookUp, sizeOf).map((key) => this.#filed[key] as Fingerprint);
  }

  file(each: Fingerprint): void {
    for (const hash of each.sketch) {
      const holders = this.#holders.get(hash);
      if (!holders) this.#holders.set(hash, [this.#filed.length]);
      else if (holders.length < HOLDERS_LOOKED_AT) holders.push(this.#filed.length);
    }
    this.#filed.push(each);
  }
}

/** Finds the copies among articles. Their order changes nothing: they are filed by their ids. */
export function findCopies(fingerprints: readonly Fingerprint[]): CopyLink[] {
  return candidatePairs(fingerprints).flatMap(([a, b]) => compareCopies(a, b) ?? []);
}

/** Finds the passages that two articles quote. */
export function findQuotations(fingerprints: readonly Fingerprint[]): QuotationLink[] {
  return candidatePairs(fingerprints).flatMap(([a, b]) => compareQuotations(a, b));
}

function candidatePairs(fingerprints: readonly Fingerprint[]): [Fingerprint, Fingerprint][] {
  const index = new FingerprintIndex();
  const sorted = [...fingerprints].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  return sorted.flatMap((each) => {
    const pairs = index.candidates(each).map((other): [Fingerprint, Fingerprint] => [other, each]);
    index.file(each);
    return pairs;
  });
}
