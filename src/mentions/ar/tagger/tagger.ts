import type { Reading, Token } from "../../../model/index.ts";
import { hashText } from "../../../text/ar/morphology/hashing.ts";
import type { PossibleWord } from "../../../text/ar/words-in-context.ts";
import type { Hit } from "../../match-names.ts";
import type { NameTarget } from "../../name-index.ts";
import { featuresOf, featuresOfLabels, ROWS, type TaggerWord, taggerWord } from "./features.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { LABEL_COUNT, mayFollow } from "./labels.ts";

/** Weights of a linear model of chains: of each feature for each label, and of each label behind another. */
export interface TaggerWeights {
  /** Where a row's weights begin in `features`, -1 where it has none; null where every row has some, in order. */
  readonly places: Int32Array | null;
  /** What one of the numbers stands for: weights are kept as small whole numbers. */
  readonly scale: number;
  readonly features: { readonly [place: number]: number };
  /** `(LABEL_COUNT + 1) * LABEL_COUNT`; the first row is the start of a sentence. */
  readonly labels: readonly number[];
}

/** Taken off "no name" in the second reading: the model alone is too careful (chosen on the last sixth of training). */
const BIAS = 0.9;
const HEADS = 1 + (LABEL_COUNT + 1) * LABEL_COUNT;
/** Weights beyond it are as good as it: small ones need the steps between. */
const LARGEST = 2.5;
/** Gap between two rows that is written as "so many more", for gaps are small. */
const LONG_GAP = 255;

/**
 * Bytes of data/names/weights.bin: a scale and the weights of labels as floats; the number of rows and the gaps between
 * them, a byte each; then the weights of each row, a signed byte a label.
 */
export function readTaggerWeights(bytes: Uint8Array): TaggerWeights {
  const floats = new Float32Array(bytes.slice(0, 4 * HEADS).buffer);
  const scale = floats[0] as number;
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * HEADS, true);
  const places = new Int32Array(ROWS).fill(-1);
  let at = 4 * HEADS + 4;
  let row = -1;
  for (let i = 0; i < count; i++) {
    while (bytes[at] === LONG_GAP) {
      row += LONG_GAP;
      at++;
    }
    row += bytes[at++] as number;
    places[row] = i * LABEL_COUNT;
  }
  if (bytes.length - at !== count * LABEL_COUNT)
    throw new Error(
      `the weights of the tagger are cut short (${bytes.length} bytes); install the program again`,
    );
  return {
    places,
    scale,
    labels: [...floats.slice(1)].map((each) => each / scale),
    features: new Int8Array(bytes.buffer, bytes.byteOffset + at, count * LABEL_COUNT),
  };
}

/** The same, the other way: the `keep` rows with the largest weights, each as a byte. */
export function writeTaggerWeights(
  { features, labels }: Pick<TaggerWeights, "features" | "labels">,
  keep: number,
): Uint8Array {
  const strength = new Float32Array(ROWS);
  for (let row = 0; row < ROWS; row++)
    for (let y = 0; y < LABEL_COUNT; y++)
      strength[row] = Math.max(strength[row] as number, Math.abs(features[row * LABEL_COUNT + y] as number));
  const least = [...strength].sort((a, b) => b - a)[keep] ?? 0;
  const rows = [...strength.keys()].filter((row) => (strength[row] as number) > least);
  const scale = LARGEST / 127;
  const gaps: number[] = [];
  let last = -1;
  for (const row of rows) {
    let gap = row - last;
    for (; gap >= LONG_GAP; gap -= LONG_GAP) gaps.push(LONG_GAP);
    gaps.push(gap);
    last = row;
  }
  const start = 4 * HEADS + 4;
  const bytes = new Uint8Array(start + gaps.length + rows.length * LABEL_COUNT);
  bytes.set(
    new Uint8Array(
      Float32Array.from({ length: HEADS }, (_, i) => (i === 0 ? scale : (labels[i - 1] as number))).buffer,
    ),
  );
  new DataView(bytes.buffer).setUint32(4 * HEADS, rows.length, true);
  bytes.set(gaps, start);
  const weights = new Int8Array(bytes.buffer, start + gaps.length);
  rows.forEach((row, i) => {
    for (let y = 0; y < LABEL_COUNT; y++)
      weights[i * LABEL_COUNT + y] = Math.max(
        -127,
        Math.min(127, Math.round((features[row * LABEL_COUNT + y] as number) / scale)),
      );
  });
  return bytes;
}

/** The likeliest labels of a sentence, by Viterbi. */
export function bestLabels(
  rows: readonly Int32Array[],
  { places, features, labels }: TaggerWeights,
): number[] {
  const scores: Float64Array[] = [];
  const from: Int8Array[] = [];
  rows.forEach((each, i) => {
    const own = new Float64Array(LABEL_COUNT);
    for (const row of each) {
      const place = places ? (places[row] as number) : row * LABEL_COUNT;
      if (place < 0) continue;
      for (let y = 0; y < LABEL_COUNT; y++) (own[y] as number) += features[place + y] as number;
    }
    const best = new Int8Array(LABEL_COUNT);
    for (let y = 0; y < LABEL_COUNT; y++) {
      if (i === 0) {
        own[y] = mayFollow(-1, y) ? (own[y] as number) + (labels[y] as number) : Number.NEGATIVE_INFINITY;
        continue;
      }
      let top = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < LABEL_COUNT; before++) {
        if (!mayFollow(before, y)) continue;
        const score =
          (scores[i - 1]?.[before] as number) + (labels[(before + 1) * LABEL_COUNT + y] as number);
        if (score > top) {
          top = score;
          best[y] = before;
        }
      }
      (own[y] as number) += top;
    }
    scores.push(own);
    from.push(best);
  });
  return backward(scores, from);
}

function backward(scores: readonly Float64Array[], from: readonly Int8Array[]): number[] {
  const out: number[] = [];
  const end = scores.at(-1);
  if (!end) return out;
  let label = end.indexOf(Math.max(...end));
  for (let i = scores.length - 1; i >= 0; i--) {
    out[i] = label;
    label = from[i]?.[label] as number;
  }
  return out;
}

type Place = readonly [sentence: number, word: number];

/** The other places of a list, in order, that lie within reach of one of them. */
function near(places: readonly Place[], rank: number): Place[] {
  const [sentence] = places[rank] as Place;
  let from = rank;
  while (from > 0 && sentence - (places[from - 1] as Place)[0] <= REACH) from--;
  let to = rank;
  while (to < places.length - 1 && (places[to + 1] as Place)[0] - sentence <= REACH) to++;
  return [...places.slice(from, rank), ...places.slice(rank + 1, to + 1)];
}

/** How many sentences around one may tell what a word of it names. */
const REACH = 25;

/** Rows of the second reading: those of the first, and what the first found for the same words nearby. */
export function withLabelsAround(
  words: readonly (readonly TaggerWord[])[],
  rows: readonly (readonly Int32Array[])[],
  found: readonly (readonly number[])[],
): Int32Array[][] {
  const places = new Map<string, Place[]>();
  const ranks = words.map((sentence, i) =>
    sentence.map(({ stemText, shape }, j) => {
      if (shape !== 0) return -1;
      const list = places.get(stemText) ?? [];
      places.set(stemText, list);
      return list.push([i, j]) - 1;
    }),
  );
  return words.map((sentence, i) =>
    sentence.map(({ stemText }, j) => {
      const own = rows[i]?.[j] as Int32Array;
      const rank = ranks[i]?.[j] as number;
      const others = rank < 0 ? [] : near(places.get(stemText) ?? [], rank);
      if (others.length === 0) return own;
      const counts = new Array<number>(LABEL_COUNT).fill(0);
      for (const [a, b] of others) (counts[found[a]?.[b] as number] as number)++;
      const most = counts.indexOf(Math.max(...counts));
      const names = counts.slice(1);
      const named = Math.max(...names) > 0 ? 1 + names.indexOf(Math.max(...names)) : 0;
      const more = featuresOfLabels(found[i]?.[j] as number, most, named);
      return Int32Array.from([...own, ...more]);
    }),
  );
}

/** Labels every token of an article's sentences: what a word is called elsewhere in the article counts. */
export function tagSentences(words: readonly (readonly TaggerWord[])[], weights: TaggerWeights): number[][] {
  const rows = words.map(featuresOf);
  const first = rows.map((each) => bestLabels(each, weights));
  const bolder = {
    ...weights,
    labels: weights.labels.map((weight, i) =>
      i % LABEL_COUNT === 0 ? weight - BIAS / weights.scale : weight,
    ),
  };
  return withLabelsAround(words, rows, first).map((each) => bestLabels(each, bolder));
}

/** A sentence's tokens as the tagger reads them. */
export function taggerWords(
  tokens: readonly Token[],
  analyses: readonly (Reading | null)[],
  possible: (norm: string) => readonly PossibleWord[],
  gazetteer: Gazetteer,
  hits: readonly Hit[],
): TaggerWord[] {
  const matches = new Int32Array(tokens.length);
  for (const { first, last, bearers } of hits) {
    const kinds = [...new Set(bearers.map(kindOf))].sort().join("+");
    for (let i = first; i < last; i++) matches[i] = hashText(`${i === first ? "B" : "I"}-${kinds}`);
  }
  return tokens.map((token, i) =>
    taggerWord(token, analyses[i] ?? null, possible, gazetteer, matches[i] as number),
  );
}

/** What a name may stand for, as coarse as the tagger's labels. */
function kindOf(target: NameTarget): string {
  if (target.kind !== "actor") return target.kind;
  const { type } = target.actor;
  return type === "person" || type === "state" || type === "people" || type === "tribe" ? type : "body";
}
