import type { Language, Token } from "../../model/index.ts";
import type { Lexicon } from "../../packs/lexicon.ts";
import { readTokens } from "../tokens.ts";

type Phrase = readonly string[];

/** The words of a page around its report, folded, by where on a line they tell what the line is. */
export interface PageWords {
  readonly language: Language;
  /** Fill a whole line, alone or one after another. */
  readonly line: readonly Phrase[];
  readonly head: readonly Phrase[];
  readonly part: readonly Phrase[];
  /** Head a list of links. */
  readonly section: readonly Phrase[];
  readonly captionHead: readonly Phrase[];
  readonly captionTail: readonly Phrase[];
  readonly creditTail: readonly Phrase[];
  readonly bylineHead: readonly Phrase[];
  /** Ordinals that begin an item of a list. */
  readonly itemHead: readonly Phrase[];
  /** Months and weekdays. */
  readonly calendar: ReadonlySet<string>;
  /** Months and weekdays, and what else stands beside them in a page's date. */
  readonly date: ReadonlySet<string>;
  readonly abbreviation: ReadonlySet<string>;
  readonly opener: ReadonlySet<string>;
}

// A lexicon is frozen, so what is built from it can be kept for as long as it lives.
const built = new WeakMap<Lexicon, PageWords>();

/** The page words of a lexicon, built once. */
export function pageWordsOf(lexicon: Lexicon, language: Language): PageWords {
  const known = built.get(lexicon);
  if (known) return known;
  const phrases = (id: string): Phrase[] =>
    lexicon.words
      .filter((entry) => entry.id === id)
      .flatMap((entry) => entry.words)
      .map((phrase) => readTokens(phrase, language).map((token) => token.norm))
      .sort((a, b) => b.length - a.length);
  const set = (id: string) => new Set(phrases(id).map((phrase) => phrase.join(" ")));
  const made: PageWords = {
    language,
    line: [...phrases("page-line"), ...phrases("page-section")],
    head: [...phrases("page-head"), ...phrases("page-section")],
    part: phrases("page-part"),
    section: phrases("page-section"),
    captionHead: phrases("caption-head"),
    captionTail: phrases("caption-tail"),
    creditTail: phrases("credit-tail"),
    bylineHead: phrases("byline-head"),
    itemHead: phrases("item-head"),
    calendar: set("calendar"),
    date: new Set([...set("calendar"), ...set("page-date")]),
    abbreviation: set("abbreviation"),
    opener: set("sentence-opener"),
  };
  built.set(lexicon, made);
  return made;
}

/** How many tokens the longest of the phrases takes at `at`, before `limit`; 0 for none. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  phrases: readonly Phrase[],
): number {
  const found = phrases.find(
    (phrase) => at + phrase.length <= limit && phrase.every((word, k) => tokens[at + k]?.norm === word),
  );
  return found?.length ?? 0;
}
