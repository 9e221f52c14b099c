import { normaliseArabic } from "../normalise.ts";
import type { Analysis, Pos } from "./analysis.ts";
import { candidatesOf } from "./candidates.ts";
import { hashText, prepare, TABLE_SIZE } from "./features.ts";
import { guessReadings } from "./guess.ts";
import { readMorphologyLexicon } from "./lexicon.ts";
import { bestPath, prune, type Slot, type Weights } from "./rank.ts";
import { readingsOf, type Spelled } from "./readings.ts";

/** The two committed files of data/morphology. */
export interface MorphologyData {
  /** lexicon.txt, UTF-8. */
  readonly lexicon: Uint8Array | string;
  /** weights.bin; without it every word gets the reading with the fewest clitics and the most frequent lemma. */
  readonly weights?: Uint8Array | Weights;
}

export interface Morphology {
  /** Every reading of a word; guessed ones only when the lexicon has none. */
  analyse(word: string): Analysis[];
  /** One reading for each token of a sentence (words, numbers and marks in order). */
  rank(tokens: readonly string[]): Analysis[];
  /** The lattice with all candidates, made anew; training and measuring use it. */
  slots(tokens: readonly string[]): Slot[];
}

const MARKS =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const PERSIAN: Readonly<Record<string, string>> = { ی: "ي", ې: "ي", ک: "ك", ہ: "ه", ھ: "ه", ۀ: "ة", ە: "ه" };
const FUNCTION: ReadonlySet<Pos> = new Set(["ADP", "DET", "PART", "SCONJ", "CCONJ", "PRON"]);
const PARTICLE: ReadonlySet<Pos> = new Set(["SCONJ", "CCONJ", "PART"]);
const CACHE_LIMIT = 20_000;
/** Candidates of a word that the search keeps; the figures do not change from here up. */
const KEEP = 6;

/** A word folded for look-ups, and with its hamzas kept. */
function spelled(word: string): Spelled {
  const spelling = word
    .normalize("NFKC")
    .replace(MARKS, "")
    .replace(/[یېکہھۀە]/g, (letter) => PERSIAN[letter] ?? letter);
  return { folded: normaliseArabic(word), spelling };
}

/**
 * An analyser of Arabic words over the committed data.
 *
 * @example
 * createMorphology({ lexicon, weights }).rank(["وانسحبت", "القوات"])[0].lemma // "اِنْسَحَب"
 */
export function createMorphology(data: MorphologyData): Morphology {
  const text = typeof data.lexicon === "string" ? data.lexicon : new TextDecoder().decode(data.lexicon);
  const lexicon = readMorphologyLexicon(text);
  const weights = data.weights instanceof Uint8Array ? readWeights(data.weights) : (data.weights ?? null);
  const cache = new Map<string, Slot>();

  function slotOf(token: string): Slot {
    const known = cache.get(token);
    if (known) return known;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const made = makeSlot(token);
    const slot = weights ? prune(made, weights, KEEP) : made;
    cache.set(token, slot);
    return slot;
  }

  function makeSlot(token: string): Slot {
    const word = spelled(token);
    const readings = /[\u0621-\u064a]/.test(word.folded) ? readingsOf(word, lexicon) : [];
    const all = /[\u0621-\u064a]/.test(word.folded)
      ? [...readings, ...guessReadings(word, readings)]
      : [shapeReading(word)];
    return {
      candidates: prepare(word.folded, word.spelling, candidatesOf(all)),
      wordHash: hashText(word.folded),
      startHash: hashText(word.folded.slice(0, 2)),
      endHash: hashText(word.folded.slice(-2)),
    };
  }

  return {
    slots: (tokens) => tokens.map(makeSlot),
    analyse(word) {
      const one = spelled(word);
      const readings = readingsOf(one, lexicon);
      return readings.length > 0
        ? readings
        : /[\u0621-\u064a]/.test(one.folded)
          ? guessReadings(one, [])
          : [shapeReading(one)];
    },
    rank(tokens) {
      const lattice = tokens.map(slotOf);
      const path = weights ? bestPath(lattice, weights) : lattice.map(plainChoice);
      return path.map((at, i) => {
        const chosen = (lattice[i] as Slot).candidates[at];
        if (!chosen) throw new Error(`no reading for "${tokens[i]}"`);
        return withPos(chosen.analysis, chosen.pos);
      });
    },
  };
}

/** The reading as it serves in its sentence. */
function withPos(analysis: Analysis, pos: Pos): Analysis {
  if (pos === analysis.pos) return analysis;
  // The corpora give أن, إن, لكن four different tags without a rule; the lexicon gives them one.
  if (PARTICLE.has(analysis.pos) && (PARTICLE.has(pos) || pos === "ADP")) return analysis;
  // A noun that serves as preposition or the like (مع, بعد) no longer stands for its verb.
  return { ...analysis, pos, verb: FUNCTION.has(pos) ? null : analysis.verb };
}

/** Fewest clitics, then the spelling as written, then the most frequent lemma. */
export function plainChoice(slot: Slot): number {
  const cost = (at: number): number => {
    const { analysis, pos, split } = slot.candidates[at] as Slot["candidates"][number];
    const clitics = analysis.proclitics.length + (analysis.enclitic ? 1 : 0);
    const spelling = analysis.spelling === "wrong" ? 50 : 0;
    return (
      (analysis.known ? 0 : 400) +
      spelling +
      clitics * 60 -
      analysis.frequency +
      (pos === analysis.pos ? 0 : 1) +
      split.length / 100
    );
  };
  let best = 0;
  for (let i = 1; i < slot.candidates.length; i++) if (cost(i) < cost(best)) best = i;
  return best;
}

function readWeights(bytes: Uint8Array): Weights {
  if (bytes.length !== TABLE_SIZE)
    throw new Error(
      `weights of ${bytes.length} bytes, ${TABLE_SIZE} expected; train them again with scripts/morphology/train.mjs`,
    );
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Numbers, marks and words of other scripts. */
function shapeReading(word: Spelled): Analysis {
  const pos = /^[\p{N}.,/%:-]*\p{N}/u.test(word.folded) ? "NUM" : /\p{L}/u.test(word.folded) ? "X" : "PUNCT";
  return {
    proclitics: [],
    stem: word.folded,
    enclitic: null,
    article: false,
    lemma: word.spelling,
    lemmaFolded: word.folded,
    root: null,
    pattern: null,
    pos,
    aspect: null,
    moods: [],
    voice: null,
    person: null,
    gender: null,
    number: null,
    cases: [],
    transitivity: null,
    verb: null,
    known: pos !== "X",
    frequency: 0,
    spelling: "same",
  };
}
