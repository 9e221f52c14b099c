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

/** A letter written together with the word that follows. Arabic only. */
export interface Proclitic {
  /** The clitic itself: أ و ف ب ك ل س ال. */
  readonly letter: string;
  /** What of it stands in the folded word: the article of `للسلطة` is written `ل`, that of `للغة` not at all. */
  readonly surface: string;
  readonly role:
    | "conjunction"
    | "preposition"
    | "article"
    | "future"
    | "purpose"
    | "emphasis"
    | "interrogative";
}

/**
 * What is written together with the word before it: in Arabic a pronoun (`سيطرتها`), in English a possessive
 * (`Cairo's`), an auxiliary (`they've`) or a negation (`weren't`).
 */
export interface Enclitic {
  /** Folded: `ها`, `'s`, `n't`. */
  readonly surface: string;
  /** A possessive is 's or a lone apostrophe. 's after a pronoun is an auxiliary. */
  readonly role: "pronoun" | "possessive" | "auxiliary" | "negation";
  /** Person, gender and number of a pronoun; null for every other role. */
  readonly person: 1 | 2 | 3 | null;
  readonly gender: "m" | "f" | null;
  readonly number: "singular" | "dual" | "plural" | null;
}

/** The verb that a noun of action, an agent noun, a participle or another noun comes from. */
export interface VerbLink {
  /** Vocalised in Arabic. */
  readonly lemma: string;
  /**
   * `masdar` is any noun of action: `انسحاب`, "withdrawal", "the bombing of". `agent noun` is English ("fighter");
   * the Arabic one is an active participle.
   */
  readonly kind: "masdar" | "active participle" | "passive participle" | "agent noun" | "noun";
  /** Null where the lexicon does not say; English never does. */
  readonly transitivity: Analysis["transitivity"];
}

/**
 * One way to read a written word. The surfaces of its proclitics, its stem and the surface of its enclitic, put
 * together, are the folded word. Null and an empty list mean: unknown, or nothing that this word has.
 */
export interface Analysis {
  /** Empty in English. */
  readonly proclitics: readonly Proclitic[];
  /** Folded, with its inflection, without clitics. */
  readonly stem: string;
  /** Null when nothing is joined to the end of the word. */
  readonly enclitic: Enclitic | null;
  /** The second of two objects, behind `enclitic` (`منحنيها`); only verbs that take two have it. */
  readonly secondObject?: Enclitic;
  /** Whether the article is written together with the word; false in English. */
  readonly article: boolean;
  /** Arabic: vocalised where the lexicon has it; a guessed lemma is not. English: lower case, except a name's. */
  readonly lemma: string;
  /** The lemma as look-ups see it. */
  readonly lemmaFolded: string;
  /** Root letters in a row, or null; null in English. */
  readonly root: string | null;
  /** Pattern of the lemma on ف ع ل, or null; null in English. */
  readonly pattern: string | null;
  /** In `rank`, as the word serves in its sentence. */
  readonly pos: Pos;
  /**
   * Of verbs and auxiliaries. English, by form: `perfect` is a past or a past participle, `imperfect` any other form;
   * null where both are written alike ("hit"). The tense of a passive is that of its auxiliary.
   */
  readonly aspect: "perfect" | "imperfect" | "imperative" | null;
  /** Moods the written form may have; empty for anything but an Arabic imperfect. */
  readonly moods: readonly ("indicative" | "subjunctive" | "jussive")[];
  /** Of verbs. English: null where the words around do not decide. */
  readonly voice: "active" | "passive" | null;
  /** Of verbs and pronouns, where the form shows it. */
  readonly person: 1 | 2 | 3 | null;
  /** In English of pronouns only. */
  readonly gender: "m" | "f" | null;
  /** Null where the form leaves it open ("were", "they"), and of English names. */
  readonly number: "singular" | "dual" | "plural" | null;
  /** Cases the written form may have; in English those of pronouns. */
  readonly cases: readonly ("nominative" | "accusative" | "genitive")[];
  /** Null where the lexicon does not say; English never does. */
  readonly transitivity: "transitive" | "intransitive" | "ditransitive" | "both" | null;
  /** Of nouns and adjectives; null when they come from no verb or none is known. */
  readonly verb: VerbLink | null;
  /** False for a reading made from the word's shape, or from its neighbours, without a lexicon. */
  readonly known: boolean;
  /** Arabic: log2 of the lemma's frequency in SAMER's 11 million words; 0 when it has none. 0 in English. */
  readonly frequency: number;
  /**
   * Arabic: letters whose hamza, madda or final ya differs from the lexicon's spelling; `wrong` where one contradicts
   * it. `same` in English.
   */
  readonly spelling: "same" | "bare" | "wrong";
}

/** An analyser of the words of one language. Pure: the same words give the same readings. */
export interface Morphology {
  /**
   * Every reading of a word by itself; guessed ones only when the lexicon has none.
   *
   * @param word one word as written, with its clitics, or a number or a mark
   * @returns at least one reading
   */
  analyse(word: string): Analysis[];
  /**
   * The reading of each word in its sentence.
   *
   * @param tokens all tokens of one sentence in order, marks included, as `readTokens` gives their `text`
   * @returns one reading a token
   */
  rank(tokens: readonly string[]): Analysis[];
}
