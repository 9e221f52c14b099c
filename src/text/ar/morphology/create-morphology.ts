import type { Morphology as Analyser, Analysis, Pos } from "../../analysis.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { prepare, prepareBest, TABLE_SIZE, type Weights } from "./features.ts";
import { guessReadings, shapeReading } from "./guess.ts";
import { hashText } from "./hashing.ts";
import { readMorphologyLexicon } from "./lexicon.ts";
import { bestPath, type Slot } from "./rank.ts";
import { type Reading, toAnalysis } from "./reading.ts";
import { readingsOf } from "./readings.ts";
import { type Spelled, spelled } from "./spelled.ts";

/** The two committed files of data/morphology. */
export interface MorphologyData {
  /** lexicon.txt, UTF-8. */
  readonly lexicon: Uint8Array | string;
  /** weights.bin, as bytes or as any list of the same numbers; without it every word gets the reading with the fewest clitics and the most frequent lemma. */
  readonly weights?: Uint8Array | Weights;
}

export interface Morphology extends Analyser {
  /**
   * The lattice with all candidates, made anew; training and measuring use it.
   *
   * @internal
   */
  slots(tokens: readonly string[]): Slot[];
}

const FUNCTION: ReadonlySet<Pos> = new Set(["ADP", "DET", "PART", "SCONJ", "CCONJ", "PRON"]);
const PARTICLE: ReadonlySet<Pos> = new Set(["SCONJ", "CCONJ", "PART"]);
const ARABIC_LETTER = /[\u0621-\u064a]/;
const CACHE_LIMIT = 10_000;
/** Candidates of a word that the search keeps; the figures do not change from here up. */
const KEEP = 6;

/**
 * An analyser of Arabic words over the committed data: clitics, lemma, root, pattern, features, and the verb of a
 * masdar or participle. Words are compared folded, so vowel signs, tatweel and hamza seats may be written or not. Of
 * 1,000 clitic splits in running news some 993 are right, of 100 lemmas some 96 (decision 0006). Making it takes a
 * tenth of a second and 15 MB; it keeps up to ten thousand of the words that it has ranked, some 50 MB more.
 *
 * Source: lexicon from Camel Morph, ArabicChainBank and SAMER, weights from WikiNews and UD PUD.
 *
 * @param data the two files of `data/morphology`
 * @returns an analyser; the same words give the same readings
 * @throws Error when the lexicon is none, or the weights have another size than the analyser's table: both name the
 *   script that makes them anew
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
    const made = makeSlot(token, weights);
    cache.set(token, made);
    return made;
  }

  function makeSlot(token: string, pruned: Weights | null): Slot {
    const word = spelled(token);
    const readings = readAll(word);
    const candidates = candidatesOf(readings, word.folded);
    return {
      candidates: pruned
        ? prepareBest(word, candidates, lexicon, pruned, KEEP)
        : prepare(word, candidates, lexicon),
      wordHash: hashText(word.folded),
      startHash: hashText(word.folded, 0, Math.min(2, word.folded.length)),
      endHash: hashText(word.folded, Math.max(0, word.folded.length - 2)),
      kind: kindOf(candidates),
    };
  }

  function readAll(word: Spelled): Reading[] {
    if (!ARABIC_LETTER.test(word.folded)) return [shapeReading(word)];
    const readings = readingsOf(word, lexicon);
    return [...readings, ...guessReadings(word, readings)];
  }

  return {
    slots: (tokens) => tokens.map((token) => makeSlot(token, null)),
    analyse(token) {
      const word = spelled(token);
      const readings = readingsOf(word, lexicon);
      const shown = readings.length > 0 ? readings : readAll(word);
      return shown.map((reading) => toAnalysis(word.folded, reading, lexicon));
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

function kindOf(candidates: readonly Candidate[]): Slot["kind"] {
  if (candidates.some(({ pos }) => pos === "PUNCT")) return "mark";
  const known = candidates.filter(({ reading }) => reading.lexeme.known);
  return known.length > 0 && known.every(({ pos }) => pos === "VERB") ? "verb" : "other";
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
