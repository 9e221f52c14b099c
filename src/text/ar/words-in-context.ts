import type { Gender, GramNumber, Reading, Token } from "../../model/index.ts";
import type { WordData } from "../../packs/knowledge.ts";
import type { Analysis, Pos } from "../analysis.ts";
import { createMorphology, type Morphology } from "./morphology/create-morphology.ts";
import { normaliseArabic } from "./normalise.ts";

/** Reads the words of one sentence. */
export type ReadWords = (tokens: readonly Token[]) => (Reading | null)[];

// The analyser takes a tenth of a second to make, and the bytes are the same for all of a process.
const analysers = new WeakMap<WordData, Morphology>();

/** The analyser over these data, made when it is first asked for. */
function morphologyOf(data: WordData): Morphology {
  const known = analysers.get(data);
  if (known) return known;
  const made = createMorphology(data);
  analysers.set(data, made);
  return made;
}

/** A word that a folded spelling can be. */
export interface PossibleWord {
  readonly lemma: string;
  /** log2 of the lemma's count, less for what is glued to it and for forms that reports hardly have. */
  readonly bits: number;
}

/** Each clitic, and a verb's first or second person, makes a form this much rarer, in bits. Judged, not counted. */
const CLITIC_BITS = 2;
const PERSON_BITS = 4;

/**
 * The words that a folded spelling can be in the lexicon of the language; none where it has no such word.
 *
 * @example
 * possibleWordsOf(data)("والمستشفيات") // [{ lemma: "مستشفي", bits: 5 }]
 */
export function possibleWordsOf(data: WordData): (norm: string) => readonly PossibleWord[] {
  const seen = new Map<string, readonly PossibleWord[]>();
  return (norm) => {
    const before = seen.get(norm);
    if (before) return before;
    const made = morphologyOf(data)
      .analyse(norm)
      .filter((analysis) => analysis.known)
      .map(toPossibleWord);
    seen.set(norm, made);
    return made;
  };
}

function toPossibleWord({ lemmaFolded, frequency, proclitics, enclitic, person }: Analysis): PossibleWord {
  const glued = proclitics.filter(({ role }) => role !== "article").length + (enclitic ? 1 : 0);
  const rare = person === 1 || person === 2 ? PERSON_BITS : 0;
  return { lemma: lemmaFolded, bits: frequency - CLITIC_BITS * glued - rare };
}

/**
 * What each word of a sentence is in its place, as the rooms to the right read words.
 *
 * @param tokens all tokens of one sentence, marks included: neighbours decide between readings
 * @returns one reading a token, null for marks, numbers, words of other scripts and forms that news hardly has
 */
export function readWordsInContext(data: WordData): ReadWords {
  return (tokens) =>
    morphologyOf(data)
      // A word whose spelling was corrected, or that marks broke, is analysed as it was read.
      .rank(tokens.map(({ text, norm }) => (normaliseArabic(text) === norm ? text : norm)))
      .map((analysis, i) => {
        const token = tokens[i] as Token;
        const reading = token.kind === "word" ? toReading(analysis) : null;
        return reading?.pos === "verb" && TANWIN.test(token.text) ? null : reading;
      });
}

/**
 * The families that a folded spelling by itself can belong to: what a search asks for where the index has `lemma`s of
 * `readWordsInContext`.
 *
 * @example
 * familiesOf(data)("انسحابهم") // ["انسحب"]
 */
export function familiesOf(data: WordData): (norm: string) => readonly string[] {
  return (norm) => [
    ...new Set(
      morphologyOf(data)
        .analyse(norm)
        .flatMap((analysis) => toReading(analysis)?.lemma ?? []),
    ),
  ];
}

/** The one vowel sign that newsrooms write; no verb has it. */
const TANWIN = /[\u064b-\u064d]/;
const POS: Partial<Record<Pos, Reading["pos"]>> = {
  NOUN: "noun",
  NUM: "noun",
  PROPN: "name",
  ADJ: "adjective",
  ADP: "function",
  PRON: "function",
  DET: "function",
  ADV: "function",
  CCONJ: "function",
  SCONJ: "function",
  PART: "function",
};

function toReading(analysis: Analysis): Reading | null {
  const pos = posOf(analysis);
  if (!pos) return null;
  return {
    pre: analysis.proclitics.filter(({ role }) => role !== "article").map(({ letter }) => letter),
    article: analysis.article,
    stem: analysis.stem,
    suffix: analysis.enclitic?.surface ?? null,
    lemma: familyOf(analysis, pos),
    pos,
    tense: pos === "verb" ? (analysis.aspect as Reading["tense"]) : null,
    gender: analysis.gender ?? ("?" as Gender),
    number: (analysis.number?.[0] ?? "?") as GramNumber,
    senses: [],
  };
}

/** The lexicons of the packs name a family by its verb, so that a participle is known by it. */
function familyOf({ verb, lemmaFolded }: Analysis, pos: Reading["pos"]): string {
  const derived = pos === "masdar" || pos === "active" || pos === "passive";
  return derived && verb ? normaliseArabic(verb.lemma) : lemmaFolded;
}

function posOf({ pos, aspect, verb, known }: Analysis): Reading["pos"] | null {
  // An imperative in a report is nearly always another word, and so is a verb that no lexicon has.
  if (pos === "VERB" || pos === "AUX") return known && aspect !== "imperative" ? "verb" : null;
  // A word that no lexicon of the language has is a name far more often than anything else.
  if (!known) return "name";
  if (pos === "NOUN" && verb?.kind === "masdar") return "masdar";
  if (pos === "NOUN" || pos === "ADJ") {
    if (verb?.kind === "active participle") return "active";
    if (verb?.kind === "passive participle") return "passive";
  }
  return POS[pos] ?? null;
}
