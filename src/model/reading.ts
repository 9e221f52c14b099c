import type { Diagnostic } from "./coding.ts";
import type { Span } from "./span.ts";

/** A word, a number or a mark, with its normalised form for look-ups. */
export interface Token extends Span {
  /** Verbatim. */
  readonly text: string;
  /** Folded for look-ups; never shown. */
  readonly norm: string;
  readonly kind: "word" | "number" | "mark";
}

/**
 * What a line of a page is. `heading`: a line that heads what follows, the deck below a headline too. `item`: a line
 * of a list. `caption`: under a picture. `byline`: who writes, for whom, when. `dateline`: the place, day and agency
 * at the head of the first paragraph, a stretch of its own in that block. `debris`: what the page puts around the
 * report (buttons, links, counters, a line printed again).
 */
export type BlockKind =
  | "headline"
  | "heading"
  | "paragraph"
  | "item"
  | "caption"
  | "byline"
  | "dateline"
  | "debris";

/** Whether what a line of this kind says is the report's, and so may be coded. Mentions are found in every line. */
export function isCoded(kind: BlockKind): boolean {
  return kind === "headline" || kind === "heading" || kind === "paragraph" || kind === "item";
}

/** Whether lines of this kind are told in whole sentences, as a headline is not. */
export function isProse(kind: BlockKind): boolean {
  return kind === "paragraph" || kind === "item";
}

/** A sentence: token indices `[first, last)`, and the kind of block it stands in. */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly first: number;
  readonly last: number;
}

/**
 * A stretch between quotation marks, inside one block: tokens `[first, last)`, the marks included. Two quotations are
 * apart or one lies in the other.
 */
export interface Quotation extends Span {
  readonly first: number;
  readonly last: number;
  /** The quotations around it: 0 for one that stands by itself. */
  readonly level: number;
  /** Token of the mark that opens it; null where the block before opened it and this one does not open it again. */
  readonly opener: number | null;
  /** Whether its closing mark is there. Without one it ends with its sentence or with its block. */
  readonly closed: boolean;
  /** It goes on with the quotation that the block before left open. */
  readonly continues: boolean;
}

/** What a lexicon word means to the program: the kind and id of its entry. */
export interface Sense {
  readonly kind: "frame" | "speech" | "operator" | "class";
  readonly id: string;
}

export type Gender = "m" | "f" | "?";
export type GramNumber = "s" | "d" | "p" | "?";

/** One way to read a token: its clitics, and the lexicon word inside. */
export interface Reading {
  /** Proclitics in order: و ف ب ك ل س. */
  readonly pre: readonly string[];
  readonly article: boolean;
  readonly stem: string;
  /** Enclitic pronoun, folded, or null. */
  readonly suffix: string | null;
  /** Dictionary form of the family the word belongs to. */
  readonly lemma: string;
  readonly pos: "verb" | "masdar" | "active" | "passive" | "noun" | "name" | "adjective" | "function";
  readonly tense: "perfect" | "imperfect" | null;
  readonly gender: Gender;
  readonly number: GramNumber;
  readonly senses: readonly Sense[];
}

/** A sentence-split, tokenised article with the readings of every token. */
export interface ReadText {
  readonly tokens: readonly Token[];
  /** Parallel to `tokens`. */
  readonly readings: readonly (readonly Reading[])[];
  /**
   * Parallel to `tokens`: what the word is in its sentence, whether a lexicon has it or not; without senses. Null
   * for marks, and where the language has no analyser.
   */
  readonly analyses: readonly (Reading | null)[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Lines that could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}
