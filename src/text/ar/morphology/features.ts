import type { Analysis, Pos } from "../../analysis.ts";
import { type Candidate, OPEN, splitOf } from "./candidates.ts";
import { hashOn, hashText, mix } from "./hashing.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Reading, toAnalysis } from "./reading.ts";
import type { Spelled } from "./spelled.ts";

/** Weights are addressed by hashed features; the table has this many places (a power of two). */
const TABLE_BITS = 20;
export const TABLE_SIZE = 1 << TABLE_BITS;
const MASK = TABLE_SIZE - 1;

/** Anything that can be indexed by a feature's place. */
export interface Weights {
  readonly [place: number]: number;
}

/** The place in the table of a hash. */
export const place = (hash: number): number => (hash ^ (hash >>> 16)) & MASK;

/** Adds up the weights at the first `count` places. */
export function sumOf(places: Int32Array, weights: Weights, count = places.length): number {
  let total = 0;
  for (let f = 0; f < count; f++) total += weights[places[f] as number] as number;
  return total;
}

/** A candidate prepared for scoring. */
export class Prepared {
  readonly pos: Pos;
  /** Places of the features that do not look around; null once `score` holds their sum. */
  readonly own: Int32Array | null;
  readonly score: number;
  /** Hashes of what neighbours see of it, coarse to fine. */
  readonly posHash: number;
  readonly formHash: number;
  readonly lemmaHash: number;
  /** Part of speech, article, gender and number: what adjectives agree in. */
  readonly agreementHash: number;
  private readonly word: string;
  private readonly lexicon: Lexicon;
  private readonly reading: Reading;
  private written: Analysis | null = null;

  constructor(
    candidate: Candidate,
    hashes: NeighbourHashes,
    scored: { own: Int32Array | null; score: number },
    word: string,
    lexicon: Lexicon,
  ) {
    this.reading = candidate.reading;
    this.pos = candidate.pos;
    this.own = scored.own;
    this.score = scored.score;
    this.posHash = hashes.pos;
    this.formHash = hashes.form;
    this.agreementHash = hashes.agreement;
    this.lemmaHash = hashes.lemma;
    this.word = word;
    this.lexicon = lexicon;
  }

  get split(): string {
    return splitOf(this.reading);
  }

  get analysis(): Analysis {
    this.written ??= toAnalysis(this.word, this.reading, this.lexicon);
    return this.written;
  }
}

interface NeighbourHashes {
  readonly pos: number;
  readonly form: number;
  readonly lemma: number;
  readonly agreement: number;
}

function neighbourHashes({ reading, pos }: Candidate): NeighbourHashes {
  const { proclitics, article, ending, inflection, lexeme } = reading;
  const posHash = hashText(pos);
  const form = hashOn(
    hashOn(hashOn(hashOn(posHash, article ? "D" : ""), proclitics.binds), ending.pronoun ? "e" : ""),
    inflection.form,
  );
  const definite = article || ending.pronoun ? " D " : "  ";
  return {
    pos: posHash,
    form,
    agreement: hashOn(hashOn(posHash, definite), inflection.agreement),
    lemma: mix(mix(lexeme.lemmaFoldedHash, posHash), ending.pronoun ? 1 : 0),
  };
}

/** Prepares all candidates of a word form, with the places of their features. */
export function prepare(word: Spelled, candidates: readonly Candidate[], lexicon: Lexicon): Prepared[] {
  const features = new OwnFeatures(word, candidates);
  return candidates.map((candidate) => {
    const hashes = neighbourHashes(candidate);
    features.read(candidate, hashes);
    return new Prepared(candidate, hashes, { own: places.slice(), score: 0 }, word.folded, lexicon);
  });
}

/** The `keep` candidates of a word form that look best by themselves: what a lattice needs to be fast. */
export function prepareBest(
  word: Spelled,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  weights: Weights,
  keep: number,
): Prepared[] {
  const features = new OwnFeatures(word, candidates);
  const scored = candidates.map((candidate) => {
    const hashes = neighbourHashes(candidate);
    features.read(candidate, hashes);
    return { candidate, hashes, score: sumOf(places, weights) };
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, keep)
    .map(
      ({ candidate, hashes, score }) =>
        new Prepared(candidate, hashes, { own: null, score }, word.folded, lexicon),
    );
}

const OWN = 24;
/** Places of the candidate that was read last. One for all: a typed array of this size costs more than what it holds. */
const places = new Int32Array(OWN);
const SPELLING_CODE = { same: 0, bare: 1, wrong: 2 } as const;

/** Features of a reading alone: of its cut, its lemma, its shape, and how frequent it is among the word's readings. */
class OwnFeatures {
  private readonly word: string;
  private readonly folded: number;
  private readonly spelling: number;
  private readonly begin: number;
  private readonly end: number;
  /** Frequency of the word's most frequent lemma. */
  private readonly top: number;
  /** Whether the lexicon has a reading of a noun, verb or the like. */
  private readonly explained: boolean;
  private count = 0;

  constructor({ folded, spelling }: Spelled, candidates: readonly Candidate[]) {
    this.word = folded;
    this.folded = hashText(folded);
    this.spelling = hashText(spelling);
    this.begin = hashText(folded, 0, Math.min(3, folded.length));
    this.end = hashText(folded, Math.max(0, folded.length - 2));
    this.explained = candidates.some(({ reading: { lexeme } }) => lexeme.known && OPEN.has(lexeme.pos));
    this.top = candidates.reduce((top, { reading }) => Math.max(top, reading.lexeme.frequency), 0);
  }

  private add(a: number, b: number): void {
    places[this.count] = place(mix(mix(100 + this.count, a), b));
    this.count++;
  }

  read({ reading, splitHash }: Candidate, { pos, form }: NeighbourHashes): void {
    const { lexeme, start, end, inflection } = reading;
    const { frequency, lemmaHash } = lexeme;
    const { word } = this;
    const own = hashText(lexeme.pos);
    const lexical = mix(own, pos);
    const cut = reading.proclitics.label || reading.ending.label ? 1 : 0;
    const sure = lexeme.known ? 1 : this.explained ? 2 : 0;
    const behind = Math.min(9, this.top - frequency);
    const spelling = SPELLING_CODE[reading.spelling];
    const rank = (frequency === this.top ? 2 : 0) + (frequency === 0 ? 1 : 0);
    this.count = 0;
    this.add(form, 0);
    this.add(splitHash, 0);
    this.add(mix(splitHash, pos), sure);
    this.add(mix(this.folded, splitHash), pos);
    this.add(mix(this.spelling, splitHash), pos);
    this.add(this.spelling, lemmaHash);
    this.add(hashText(word, start, end), pos);
    this.add(lemmaHash, pos);
    this.add(mix(lexeme.lemmaFoldedHash, lexical), cut);
    this.add(lexical, sure);
    this.add(lexical, frequency);
    this.add(behind, cut);
    this.add(lexical, behind);
    this.add(own, rank);
    this.add(spelling, sure);
    this.add(mix(spelling, pos), cut);
    this.add(mix(Math.min(6, end - start), splitHash), sure);
    this.add(mix(hashText(word, Math.max(start, end - 3), end), pos), sure);
    this.add(hashText(word, Math.max(start, end - 2), end), pos);
    this.add(mix(hashText(word, start, Math.min(end, start + 2)), pos), sure);
    this.add(this.begin, splitHash);
    this.add(lexeme.patternHash, lexical);
    this.add(inflection.hash, 0);
    this.add(this.end, form);
  }
}
