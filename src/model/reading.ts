import type { Span } from "./span.ts";

/** A word, a number or a mark, with its normalised form for look-ups. */
export interface Token extends Span {
  /** Verbatim. */
  readonly text: string;
  /** Folded for look-ups; never shown. */
  readonly norm: string;
  readonly kind: "word" | "number" | "mark";
}

export type BlockKind = "headline" | "heading" | "paragraph" | "debris";

/** A sentence: token indices `[first, last)`, and the kind of block it stands in. */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly first: number;
  readonly last: number;
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
  readonly pos: "verb" | "masdar" | "active" | "passive" | "noun" | "function";
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
  readonly sentences: readonly Sentence[];
}
