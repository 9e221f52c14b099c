import { type Candidate, OPEN } from "./candidates.ts";

/** Weights are addressed by hashed features; the table has this many places (a power of two). */
const TABLE_BITS = 20;
export const TABLE_SIZE = 1 << TABLE_BITS;
const MASK = TABLE_SIZE - 1;

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Joins two hashes; not symmetric. */
export function mix(a: number, b: number): number {
  const joined = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return joined ^ (joined >>> 13);
}

/** The place in the table of a hash. */
export const place = (hash: number): number => (hash ^ (hash >>> 16)) & MASK;

/** A candidate prepared for scoring. */
export interface Prepared extends Candidate {
  /** Places of the features that do not look around; dropped once `score` holds their sum. */
  readonly own: Int32Array | null;
  readonly score: number;
  /** Hashes of what neighbours see of it, coarse to fine. */
  readonly posHash: number;
  readonly formHash: number;
  readonly lemmaHash: number;
  /** Part of speech, article, gender and number: what adjectives agree in. */
  readonly agreementHash: number;
}

/** Prepares the candidates of a word form. */
export function prepare(folded: string, spelling: string, candidates: readonly Candidate[]): Prepared[] {
  const word = wordHashes(folded, spelling, candidates);
  return candidates.map((candidate) => {
    const { analysis, pos, split } = candidate;
    const posHash = hashText(pos);
    const formHash = hashText(formOf(candidate));
    return {
      analysis,
      pos,
      split,
      own: ownFeatures(word, candidate, posHash, formHash),
      score: 0,
      posHash,
      formHash,
      agreementHash: hashText(agreementOf(candidate)),
      lemmaHash: mix(mix(hashText(analysis.lemmaFolded), posHash), analysis.enclitic ? 1 : 0),
    };
  });
}

/** What grammar sees of a reading: part of speech, article, preposition, pronoun, and agreement or aspect. */
function formOf({ analysis, pos }: Candidate): string {
  const { proclitics, article, enclitic, aspect, voice, gender, number, cases } = analysis;
  const bound = proclitics.some((each) => each.role === "preposition")
    ? "p"
    : proclitics.some((each) => each.role === "conjunction")
      ? "c"
      : "";
  const inflection = aspect ? `${aspect[0]}${aspect[2]}${voice?.[0]}` : `${gender ?? ""}${number?.[0] ?? ""}`;
  const accusative = cases.length === 1 ? cases[0]?.[0] : "";
  return `${pos}${article ? "D" : ""}${bound}${enclitic ? "e" : ""}${inflection}${accusative}`;
}

function agreementOf({ analysis, pos }: Candidate): string {
  return `${pos} ${analysis.article || analysis.enclitic ? "D" : ""} ${analysis.gender ?? ""}${analysis.number?.[0] ?? ""}`;
}

interface WordHashes {
  readonly folded: number;
  readonly spelling: number;
  readonly begin: number;
  readonly end: number;
  /** Frequency of the word's most frequent lemma. */
  readonly top: number;
  /** Whether the lexicon has a reading of a noun, verb or the like. */
  readonly explained: boolean;
}

function wordHashes(folded: string, spelling: string, candidates: readonly Candidate[]): WordHashes {
  return {
    folded: hashText(folded),
    spelling: hashText(spelling),
    begin: hashText(folded.slice(0, 3)),
    end: hashText(folded.slice(-2)),
    explained: candidates.some(({ analysis }) => analysis.known && OPEN.has(analysis.pos)),
    top: candidates.reduce((top, each) => Math.max(top, each.analysis.frequency), 0),
  };
}

const SPELLING_CODE = { same: 0, bare: 1, wrong: 2 } as const;

/** Features of a reading alone: of its cut, its lemma, its shape, and how frequent it is among the word's readings. */
function ownFeatures(
  word: WordHashes,
  { analysis, split }: Candidate,
  posHash: number,
  formHash: number,
): Int32Array {
  const { stem, known, frequency } = analysis;
  const splitHash = hashText(split);
  const lexical = mix(hashText(analysis.pos), posHash);
  const stemHash = hashText(stem);
  const lemma = hashText(analysis.lemma);
  const cut = split === "|" ? 0 : 1;
  const sure = known ? 1 : word.explained ? 2 : 0;
  const behind = Math.min(9, word.top - frequency);
  const spelling = SPELLING_CODE[analysis.spelling];
  const rank = (frequency === word.top ? 2 : 0) + (frequency === 0 ? 1 : 0);
  const inflection = hashText(
    `${analysis.aspect ?? ""}${analysis.person ?? ""}${analysis.number ?? ""}${analysis.voice ?? ""}${analysis.moods.length}`,
  );
  const pairs: readonly number[] = [
    formHash,
    0,
    splitHash,
    0,
    mix(splitHash, posHash),
    sure,
    mix(word.folded, splitHash),
    posHash,
    mix(word.spelling, splitHash),
    posHash,
    word.spelling,
    lemma,
    stemHash,
    posHash,
    lemma,
    posHash,
    mix(hashText(analysis.lemmaFolded), lexical),
    cut,
    lexical,
    sure,
    lexical,
    frequency,
    behind,
    cut,
    lexical,
    behind,
    hashText(analysis.pos),
    rank,
    spelling,
    sure,
    mix(spelling, posHash),
    cut,
    mix(Math.min(6, stem.length), splitHash),
    sure,
    mix(hashText(stem.slice(-3)), posHash),
    sure,
    hashText(stem.slice(-2)),
    posHash,
    mix(hashText(stem.slice(0, 2)), posHash),
    sure,
    word.begin,
    splitHash,
    hashText(analysis.pattern ?? "-"),
    lexical,
    inflection,
    0,
    word.end,
    formHash,
  ];
  const own = new Int32Array(pairs.length / 2);
  for (let i = 0; i < own.length; i++)
    own[i] = place(mix(mix(100 + i, pairs[2 * i] as number), pairs[2 * i + 1] as number));
  return own;
}
