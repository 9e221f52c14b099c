import type { Actor, Codebook, Language, Place } from "../model/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** Everything the packs say, validated and frozen. Plain JSON. */
export interface Knowledge {
  /** Hash of the packs' contents: a coding depends on it. */
  readonly version: string;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly codebook: Codebook;
  readonly lexicons: Readonly<Record<Language, Lexicon>>;
}
