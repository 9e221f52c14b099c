/** What an article is found by: its words in reading order, made ready by whoever knows the language. */
export interface IndexedWords {
  /** As spelt, variants folded. */
  readonly exact: readonly string[];
  /** The dictionary word of each, so that an inflected form finds the others. */
  readonly lemma: readonly string[];
}

/** Words that stand in a row. */
export interface SearchPhrase {
  readonly in: keyof IndexedWords;
  readonly words: readonly string[];
}

/** What is looked for; a field left out excludes nothing. */
export interface SearchQuery {
  /** Each entry must be met, by any of its phrases. */
  readonly all?: readonly (readonly SearchPhrase[])[];
  /** None of these may stand in the article. */
  readonly none?: readonly SearchPhrase[];
  /** An actor that one of the article's live codings names. */
  readonly actorId?: string;
  /** A code that one of them has. */
  readonly code?: string;
  /** Id or name of the outlet. */
  readonly outlet?: string;
  /** Published from and up to, EDTF dates; a month may lie on either side of its days. No date is left out by either. */
  readonly from?: string;
  readonly to?: string;
  /** Articles a page; 20 where left out. */
  readonly limit?: number;
  /** The cursor of the page before. */
  readonly after?: string;
}

/** A page of articles, the newest publication first, those without a date last. */
export interface SearchPage {
  readonly articles: readonly string[];
  /** How many there are in all. */
  readonly total: number;
  /** Give it as `after` for the next page; null on the last. */
  readonly next: string | null;
}

/** A search that somebody wants told of, as it was typed. */
export interface SavedSearch {
  readonly name: string;
  readonly typed: string;
}

export const SEARCH_PAGE = 20;
