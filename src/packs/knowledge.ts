import type { Actor, Codebook, Language, Place } from "../model/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** What the analyser of Arabic words is made from: the bytes of data/morphology. */
export interface WordData {
  readonly lexicon: Uint8Array;
  readonly weights: Uint8Array;
}

/** Everything the packs say, validated and frozen, and the words of the language. Plain JSON but for the bytes. */
export interface Knowledge {
  /** Hash of the packs' contents: a coding depends on it. */
  readonly version: string;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly codebook: Codebook;
  readonly lexicons: Readonly<Record<Language, Lexicon>>;
  /** Words outside the lexicons; without it only what the packs name is read. */
  readonly wordData: WordData | null;
}
