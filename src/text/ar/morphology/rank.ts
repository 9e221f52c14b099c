import { type Prepared, place, sumOf, type Weights } from "./features.ts";
import { mix } from "./hashing.ts";

export type { Weights } from "./features.ts";

/** A word of a sentence with its candidates and what its neighbours look at. */
export interface Slot {
  readonly candidates: readonly Prepared[];
  readonly wordHash: number;
  readonly startHash: number;
  readonly endHash: number;
  /** A mark ends a clause; a word that can only be a verb tells its neighbours that they are none. */
  readonly kind: "mark" | "verb" | "other";
}

const EDGE = 0x51ed270b;

/** How many features `readAround` and `readPair` have. */
export const AROUND = 11;
export const PAIR = 5;

/**
 * What a word sees of the words around it, whatever their readings: one hash for each feature that `readAround` makes
 * with a candidate.
 */
export function surroundings(slots: readonly Slot[], i: number): readonly number[] {
  const before = slots[i - 1];
  const after = slots[i + 1];
  const word = before?.wordHash ?? EDGE;
  const next = after?.wordHash ?? EDGE;
  const verbs = verbsAround(slots, i);
  return [
    mix(1, word),
    mix(2, next),
    mix(3, before?.endHash ?? EDGE),
    mix(4, after?.startHash ?? EDGE),
    mix(5, after?.endHash ?? EDGE),
    mix(6, word),
    mix(7, next),
    mix(8, slots[i - 2]?.wordHash ?? EDGE),
    mix(9, slots[i + 2]?.wordHash ?? EDGE),
    mix(16, verbs),
    mix(17, verbs),
  ];
}

/** Words to each side in which a clause is looked through for its verb. */
const REACH = 30;

/** Whether the clause of a word has a sure verb before it (1) and behind it (2). */
function verbsAround(slots: readonly Slot[], i: number): number {
  const hasVerb = (step: 1 | -1): boolean => {
    for (let k = i + step; Math.abs(k - i) <= REACH; k += step) {
      const kind = slots[k]?.kind ?? "mark";
      if (kind !== "other") return kind === "verb";
    }
    return false;
  };
  return (hasVerb(-1) ? 1 : 0) + (hasVerb(1) ? 2 : 0);
}

/** Writes the places of the features of a candidate with the words around it. */
export function readAround(seen: readonly number[], candidate: Prepared, places: Int32Array): void {
  const { formHash, posHash, lemmaHash } = candidate;
  places[0] = place(mix(seen[0] as number, formHash));
  places[1] = place(mix(seen[1] as number, formHash));
  places[2] = place(mix(seen[2] as number, posHash));
  places[3] = place(mix(seen[3] as number, mix(posHash, formHash)));
  places[4] = place(mix(seen[4] as number, posHash));
  places[5] = place(mix(seen[5] as number, lemmaHash));
  places[6] = place(mix(seen[6] as number, lemmaHash));
  places[7] = place(mix(seen[7] as number, posHash));
  places[8] = place(mix(seen[8] as number, posHash));
  places[9] = place(mix(seen[9] as number, posHash));
  places[10] = place(mix(seen[10] as number, formHash));
}

/** Writes the places of the features of two neighbouring readings; null before the first word. */
export function readPair(before: Prepared | null, candidate: Prepared, places: Int32Array): void {
  const { formHash, posHash, lemmaHash, agreementHash } = candidate;
  const form = before?.formHash ?? EDGE;
  places[0] = place(mix(mix(11, form), formHash));
  places[1] = place(mix(mix(12, before?.posHash ?? EDGE), posHash));
  places[2] = place(mix(mix(13, before?.lemmaHash ?? EDGE), formHash));
  places[3] = place(mix(mix(14, form), lemmaHash));
  places[4] = place(mix(mix(15, before?.agreementHash ?? EDGE), agreementHash));
}

/** The best path of candidates through a sentence (Viterbi). `allow` narrows the candidates of a slot, for training. */
export function bestPath(
  slots: readonly Slot[],
  weights: Weights,
  allow?: (slot: number, candidate: number) => boolean,
): number[] {
  const places = new Int32Array(AROUND);
  const back: number[][] = [];
  let scores: number[] = [0];
  slots.forEach(({ candidates }, i) => {
    const previous = slots[i - 1]?.candidates ?? [null];
    const seen = surroundings(slots, i);
    const next: number[] = [];
    const from: number[] = [];
    candidates.forEach((candidate, c) => {
      let best = Number.NEGATIVE_INFINITY;
      let link = 0;
      if (!allow || allow(i, c)) {
        readAround(seen, candidate, places);
        const alone =
          (candidate.own ? sumOf(candidate.own, weights) : candidate.score) + sumOf(places, weights);
        for (let p = 0; p < previous.length; p++) {
          readPair(previous[p] as Prepared | null, candidate, places);
          const total = alone + (scores[p] as number) + sumOf(places, weights, PAIR);
          if (total > best) {
            best = total;
            link = p;
          }
        }
      }
      next.push(best);
      from.push(link);
    });
    back.push(from);
    scores = next;
  });
  return trace(back, scores);
}

function trace(back: readonly (readonly number[])[], scores: readonly number[]): number[] {
  let at = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[at] as number)) at = c;
  const path: number[] = new Array(back.length);
  for (let i = back.length - 1; i >= 0; i--) {
    path[i] = at;
    at = back[i]?.[at] as number;
  }
  return path;
}
