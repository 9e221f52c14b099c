/** Coarse parts of speech, named as in Universal Dependencies. */
export type Pos =
  | "NOUN"
  | "PROPN"
  | "ADJ"
  | "VERB"
  | "AUX"
  | "ADP"
  | "PRON"
  | "DET"
  | "ADV"
  | "CCONJ"
  | "SCONJ"
  | "PART"
  | "NUM"
  | "INTJ"
  | "PUNCT"
  | "X";

/** A letter written together with the word that follows. */
export interface Proclitic {
  /** The clitic itself: و ف ب ك ل س ال. */
  readonly letter: string;
  /** What of it stands in the folded word: the article of `للسلطة` is written `ل`, that of `للغة` not at all. */
  readonly surface: string;
  readonly role: "conjunction" | "preposition" | "article" | "future" | "purpose" | "emphasis";
}

/** A pronoun written together with the word before it. */
export interface Enclitic {
  readonly surface: string;
  readonly person: 1 | 2 | 3;
  readonly gender: "m" | "f" | null;
  readonly number: "singular" | "dual" | "plural";
}

/** The verb that a masdar, participle or other noun comes from. */
export interface VerbLink {
  readonly lemma: string;
  readonly kind: "masdar" | "active participle" | "passive participle" | "noun";
  readonly transitivity: Analysis["transitivity"];
}

/** One way to read a written word. Proclitics, stem and enclitic, put together, are the folded word. */
export interface Analysis {
  readonly proclitics: readonly Proclitic[];
  /** Folded, with its inflection, without clitics. */
  readonly stem: string;
  readonly enclitic: Enclitic | null;
  readonly article: boolean;
  /** Vocalised where the lexicon has it; a guessed lemma is not. */
  readonly lemma: string;
  readonly lemmaFolded: string;
  /** Root letters in a row, or null. */
  readonly root: string | null;
  /** Pattern of the lemma on ف ع ل, or null. */
  readonly pattern: string | null;
  readonly pos: Pos;
  readonly aspect: "perfect" | "imperfect" | "imperative" | null;
  /** Moods the written form may have; empty for anything but an imperfect. */
  readonly moods: readonly ("indicative" | "subjunctive" | "jussive")[];
  readonly voice: "active" | "passive" | null;
  readonly person: 1 | 2 | 3 | null;
  readonly gender: "m" | "f" | null;
  readonly number: "singular" | "dual" | "plural" | null;
  /** Cases the written form may have. */
  readonly cases: readonly ("nominative" | "accusative" | "genitive")[];
  readonly transitivity: "transitive" | "intransitive" | "ditransitive" | "both" | null;
  readonly verb: VerbLink | null;
  /** False for a reading made from the word's shape alone. */
  readonly known: boolean;
  /** log2 of the lemma's frequency in SAMER's 11 million words; 0 when it has none. */
  readonly frequency: number;
  /** Letters whose hamza, madda or final ya differs from the lexicon's spelling; `wrong` where one contradicts it. */
  readonly spelling: "same" | "bare" | "wrong";
}
