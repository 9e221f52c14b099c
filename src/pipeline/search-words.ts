import type { IndexedWords, SearchPhrase, SearchQuery } from "../ledger/search.ts";
import type { Article, Language, ReadText, Span, Token } from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { familiesOf } from "../text/ar/words-in-context.ts";
import { createMorphology } from "../text/en/morphology/create-morphology.ts";
import { readText } from "../text/read-text.ts";
import { readTokens } from "../text/tokens.ts";
import { findActor } from "./find-actor.ts";

/** A search that cannot be understood; says what is wrong and what to do. */
export class SearchError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SearchError";
  }
}

/** What an article is found by: each word as spelt, and its dictionary word in its sentence. */
export function wordsOf(
  { tokens, analyses }: Pick<ReadText, "tokens" | "analyses">,
  language: Language,
): IndexedWords {
  const words = tokens.flatMap((token, i) =>
    token.kind === "mark" ? [] : [{ norm: fold(token), lemma: analyses[i]?.lemma }],
  );
  const lemmaOf = language === "en" ? englishLemma : (norm: string) => norm;
  return {
    exact: words.map(({ norm }) => norm),
    lemma: words.map(({ norm, lemma }) => (lemma === undefined ? lemmaOf(norm) : foldEnd(lemma))),
  };
}

/** Of all words of a text; a Ta' marbuta is often typed without its dots. */
const foldEnd = (word: string): string => word.replace(/ة$/, "ه");
const fold = (token: Token): string => foldEnd(token.norm);

let english: ReturnType<typeof createMorphology> | undefined;
function englishLemma(norm: string): string {
  english ??= createMorphology();
  const [first] = english.analyse(norm);
  return first?.verb?.lemma ?? first?.lemmaFolded ?? norm;
}

const PART = /(-?)(?:(\w+):)?(=?)(?:"([^"]*)"|(\S+))/gu;
const FIELDS = ["actor", "code", "outlet", "from", "to"];
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Reads what an analyst types. Words are found in any form and must all stand in the article; `"words in a row"`,
 * `=exactly` as spelt, `-without`, `actor:`, `code:`, `outlet:`, `from:` and `to:` a date.
 *
 * @throws SearchError
 * @example
 * readSearch('انسحاب -"وقف إطلاق النار" actor:haftar from:2020-05', knowledge)
 */
export function readSearch(typed: string, knowledge: Knowledge): SearchQuery {
  const all: SearchPhrase[][] = [];
  const none: SearchPhrase[] = [];
  const fields: Record<string, string> = {};
  for (const [whole, minus, field, equals, quoted, plain] of typed.matchAll(PART)) {
    const value = quoted ?? plain ?? "";
    if (field !== undefined && FIELDS.includes(field)) {
      if (minus) throw new SearchError(`"${whole}" cannot be left out; only words can`);
      fields[field] = fieldValue(field, value, knowledge);
      continue;
    }
    const text = field === undefined ? value : `${field}:${value}`;
    const phrases = phrasesOf(text, equals === "=", knowledge);
    if (minus) none.push(...phrases);
    else if (phrases.length > 0) all.push(phrases);
  }
  if (none.length > 0 && all.length === 0 && Object.keys(fields).length === 0)
    throw new SearchError("a search needs a word or a field besides what is left out");
  const { actor, ...rest } = fields;
  return { all, none, ...rest, ...(actor === undefined ? {} : { actorId: actor }) };
}

function fieldValue(field: string, value: string, knowledge: Knowledge): string {
  if ((field === "from" || field === "to") && !DATE.test(value))
    throw new SearchError(`"${value}" is not a date; write it as 2020-05-25, 2020-05 or 2020`);
  if (field !== "actor" && field !== "outlet") return value;
  const found = findActor(value, knowledge);
  if (found.actor) return found.actor.id;
  // An outlet need not be in a pack.
  if (field === "outlet") return value;
  const others = [...found.several, ...found.near].map(({ id }) => id).join(", ");
  throw new SearchError(
    `no one actor of the packs is called "${value}"${others ? `; did you mean ${others}?` : "; give an id or a name that a pack holds"}`,
  );
}

/** Any of these finds the words: in a row as spelt, or each in any form. */
function phrasesOf(text: string, exactly: boolean, knowledge: Knowledge): SearchPhrase[] {
  const language: Language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const tokens = readTokens(text, language).filter(({ kind }) => kind !== "mark");
  if (tokens.length === 0) return [];
  const exact: SearchPhrase = { in: "exact", words: tokens.map(fold) };
  if (exactly) return [exact];
  const families = tokens.map(({ norm }) => lemmasOf(norm, language, knowledge));
  return [exact, ...combine(families).map((words): SearchPhrase => ({ in: "lemma", words }))];
}

function lemmasOf(norm: string, language: Language, { wordData }: Knowledge): readonly string[] {
  if (language === "en") return [englishLemma(norm)];
  // "مدينه" is mostly typed for "مدينة", and may be "مدين" with a pronoun.
  const spellings = norm.endsWith("ه") ? [norm, norm.replace(/ه$/, "ة")] : [norm];
  const families = wordData ? spellings.flatMap(familiesOf(wordData)).map(foldEnd) : [];
  return families.length > 0 ? [...new Set(families)] : [foldEnd(norm)];
}

/** Phrases of a long search are not multiplied without end. */
const MOST_PHRASES = 64;

function combine(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (made, choice) => made.flatMap((words) => choice.map((word) => [...words, word])).slice(0, MOST_PHRASES),
    [[]],
  );
}

/** Where an article has what was searched for, in order, to be shown. */
export function findPlaces(article: Article, query: SearchQuery, knowledge: Knowledge): Span[] {
  const { tokens, analyses } = readText(article, knowledge);
  const words = tokens.filter(({ kind }) => kind !== "mark");
  const indexed = wordsOf({ tokens, analyses }, article.language);
  const phrases = (query.all ?? []).flat();
  return words.flatMap(({ start }, at) => {
    const found = phrases.find(
      (phrase) =>
        phrase.words.length > 0 && phrase.words.every((word, k) => indexed[phrase.in][at + k] === word),
    );
    const last = found ? words[at + found.words.length - 1] : undefined;
    return last ? [{ start, end: last.end }] : [];
  });
}
