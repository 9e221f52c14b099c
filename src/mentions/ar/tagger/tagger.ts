import type { Reading, Token } from "../../../model/index.ts";
import type { PossibleWord } from "../../../text/ar/words-in-context.ts";
import { featuresOf, featuresOfLabels, ROWS, type TaggerWord, taggerWord } from "./features.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { LABEL_COUNT, mayFollow } from "./labels.ts";

/** Weights of a linear model of chains: of each feature for each label, and of each label behind another. */
export interface TaggerWeights {
  /** `ROWS * LABEL_COUNT`. */
  readonly features: { readonly [place: number]: number };
  /** `(LABEL_COUNT + 1) * LABEL_COUNT`; the first row is the start of a sentence. */
  readonly labels: { readonly [place: number]: number };
}

/** Bytes of data/names/weights.bin: the scale and the weights of labels as floats, then those of features as bytes. */
export function readTaggerWeights(bytes: Uint8Array): TaggerWeights {
  const heads = 1 + (LABEL_COUNT + 1) * LABEL_COUNT;
  const wanted = 4 * heads + ROWS * LABEL_COUNT;
  if (bytes.length !== wanted)
    throw new Error(
      `the weights of the tagger have ${bytes.length} bytes, not ${wanted}; run scripts/names/train.mjs again`,
    );
  const floats = new Float32Array(bytes.slice(0, 4 * heads).buffer);
  const scale = floats[0] as number;
  return {
    labels: floats.slice(1).map((each) => each / scale),
    features: new Int8Array(bytes.buffer, bytes.byteOffset + 4 * heads, ROWS * LABEL_COUNT),
  };
}

/** The likeliest labels of a sentence, by Viterbi. */
export function bestLabels(rows: readonly Int32Array[], { features, labels }: TaggerWeights): number[] {
  const scores: Float64Array[] = [];
  const from: Int8Array[] = [];
  rows.forEach((each, i) => {
    const own = new Float64Array(LABEL_COUNT);
    for (const row of each)
      for (let y = 0; y < LABEL_COUNT; y++) (own[y] as number) += features[row * LABEL_COUNT + y] as number;
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

/** How many sentences around one may tell what a word of it names. */
const REACH = 25;

/** Rows of the second reading: those of the first, and what the first found for the same words nearby. */
export function withLabelsAround(
  words: readonly (readonly TaggerWord[])[],
  rows: readonly (readonly Int32Array[])[],
  found: readonly (readonly number[])[],
): Int32Array[][] {
  const places = new Map<string, [sentence: number, word: number][]>();
  words.forEach((sentence, i) => {
    sentence.forEach(({ stemText, shape }, j) => {
      if (shape === 0) places.set(stemText, [...(places.get(stemText) ?? []), [i, j]]);
    });
  });
  return words.map((sentence, i) =>
    sentence.map(({ stemText, shape }, j) => {
      const own = rows[i]?.[j] as Int32Array;
      const others = (shape === 0 ? (places.get(stemText) ?? []) : []).filter(
        ([a, b]) => Math.abs(a - i) <= REACH && !(a === i && b === j),
      );
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
  return withLabelsAround(words, rows, first).map((each) => bestLabels(each, weights));
}

/** A sentence's tokens as the tagger reads them. */
export function taggerWords(
  tokens: readonly Token[],
  analyses: readonly (Reading | null)[],
  possible: (norm: string) => readonly PossibleWord[],
  gazetteer: Gazetteer,
): TaggerWord[] {
  return tokens.map((token, i) => taggerWord(token, analyses[i] ?? null, possible, gazetteer));
}
