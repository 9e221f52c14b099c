import { mix, type Prepared, place } from "./features.ts";

/** A word of a sentence with its candidates and what its neighbours look at. */
export interface Slot {
  readonly candidates: readonly Prepared[];
  readonly wordHash: number;
  readonly startHash: number;
  readonly endHash: number;
}

/** Anything that can be indexed by a feature's place. */
export interface Weights {
  readonly [place: number]: number;
}

const EDGE = 0x51ed270b;

/** Adds up the weights of the features that look at neighbouring words, not at their readings. */
export function visitAround(
  slots: readonly Slot[],
  i: number,
  candidate: Prepared,
  visit: (place: number) => void,
): void {
  const before = slots[i - 1];
  const after = slots[i + 1];
  const split = mix(candidate.posHash, candidate.formHash);
  visit(place(mix(mix(1, before?.wordHash ?? EDGE), candidate.formHash)));
  visit(place(mix(mix(2, after?.wordHash ?? EDGE), candidate.formHash)));
  visit(place(mix(mix(3, before?.endHash ?? EDGE), candidate.posHash)));
  visit(place(mix(mix(4, after?.startHash ?? EDGE), split)));
  visit(place(mix(mix(5, after?.endHash ?? EDGE), candidate.posHash)));
  visit(place(mix(mix(6, before?.wordHash ?? EDGE), candidate.lemmaHash)));
  visit(place(mix(mix(7, after?.wordHash ?? EDGE), candidate.lemmaHash)));
  visit(place(mix(mix(8, slots[i - 2]?.wordHash ?? EDGE), candidate.posHash)));
}

/** Visits the features of two neighbouring readings. */
export function visitPair(
  before: Prepared | null,
  candidate: Prepared,
  visit: (place: number) => void,
): void {
  const form = before?.formHash ?? EDGE;
  visit(place(mix(mix(11, form), candidate.formHash)));
  visit(place(mix(mix(12, before?.posHash ?? EDGE), candidate.posHash)));
  visit(place(mix(mix(13, before?.lemmaHash ?? EDGE), candidate.formHash)));
  visit(place(mix(mix(14, form), candidate.lemmaHash)));
  visit(place(mix(mix(15, before?.agreementHash ?? EDGE), candidate.agreementHash)));
}

/**
 * The best path of candidates through a sentence (Viterbi). `allow` narrows the candidates of a slot, for training;
 * `margin` adds to the score of those that it names.
 */
export function bestPath(
  slots: readonly Slot[],
  weights: Weights,
  allow?: (slot: number, candidate: number) => boolean,
): number[] {
  const back: Int32Array[] = [];
  let scores = new Float64Array(0);
  let total = 0;
  const add = (at: number): void => {
    total += weights[at] as number;
  };
  for (let i = 0; i < slots.length; i++) {
    const { candidates } = slots[i] as Slot;
    const previous = slots[i - 1]?.candidates ?? [];
    const next = new Float64Array(candidates.length);
    const from = new Int32Array(candidates.length);
    for (let c = 0; c < candidates.length; c++) {
      const candidate = candidates[c] as Prepared;
      if (allow && !allow(i, c)) {
        next[c] = Number.NEGATIVE_INFINITY;
        continue;
      }
      total = candidate.own ? sum(candidate.own, weights) : candidate.score;
      visitAround(slots, i, candidate, add);
      const alone = total;
      if (i === 0) visitPair(null, candidate, add);
      let best = i === 0 ? total : Number.NEGATIVE_INFINITY;
      for (let p = 0; p < previous.length; p++) {
        if (scores[p] === Number.NEGATIVE_INFINITY) continue;
        total = alone + (scores[p] as number);
        visitPair(previous[p] as Prepared, candidate, add);
        if (total > best) {
          best = total;
          from[c] = p;
        }
      }
      next[c] = best;
    }
    back.push(from);
    scores = next;
  }
  return trace(back, scores);
}

function sum(places: Int32Array, weights: Weights): number {
  let total = 0;
  for (let f = 0; f < places.length; f++) total += weights[places[f] as number] as number;
  return total;
}

/** The `keep` candidates that look best by themselves, their own features summed up: what a lattice needs to be fast. */
export function prune(slot: Slot, weights: Weights, keep: number): Slot {
  const scored = slot.candidates.map((each) => ({
    ...each,
    own: null,
    score: each.own ? sum(each.own, weights) : each.score,
  }));
  return { ...slot, candidates: scored.sort((a, b) => b.score - a.score).slice(0, keep) };
}

function trace(back: readonly Int32Array[], scores: Float64Array): number[] {
  let at = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[at] as number)) at = c;
  const path: number[] = new Array(back.length);
  for (let i = back.length - 1; i >= 0; i--) {
    path[i] = at;
    at = (back[i] as Int32Array)[at] as number;
  }
  return path;
}
