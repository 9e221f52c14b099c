import type { Article, Edtf, Labels, Language } from "../model/index.ts";
import { foldWords } from "./words.ts";

/** What survives translation: numbers, and who and where is named, each in the order of the text. */
export interface TranslationMarks {
  readonly articleId: string;
  readonly language: Language;
  readonly publishedOn: Edtf | null;
  readonly words: number;
  readonly numbers: readonly string[];
  /** Ids of the actors and places that the article's mentions were linked to. */
  readonly named: readonly string[];
}

/** That one article may be the other in another language. Only ever offered for review: it folds nothing. */
export interface TranslationOffer {
  readonly kind: "possible-translation";
  readonly a: string;
  readonly b: string;
  /** 0 to 1: how far the named and the numbers follow each other in the same order. */
  readonly agreement: number;
  readonly reason: Labels;
}

/** Reports of one event name the same people, but a translation names them in the same order. */
const AGREEMENT_AT_LEAST = 0.7;
const NAMED_WEIGHT = 0.6;
/** Fewer names say nothing of an order. */
const NAMED_AT_LEAST = 4;
/** English words for one Arabic word: articles, prepositions and pronouns are written apart. */
const ENGLISH_FOR_ARABIC = { least: 0.8, most: 2 };
const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_IN_MS = 86_400_000;

/** @param named Ids of the linked actors and places in the order of the text; one named twice stands twice. */
export function translationMarks(article: Article, named: readonly string[]): TranslationMarks {
  const words = foldWords(article.text);
  return {
    articleId: article.id,
    language: article.language,
    publishedOn: article.publishedOn.edtf,
    words: words.length,
    numbers: words.map(({ folded }) => folded).filter((word) => /^\p{N}+$/u.test(word)),
    named,
  };
}

/** Whether one article may be a translation of the other. */
export function compareTranslations(a: TranslationMarks, b: TranslationMarks): TranslationOffer | null {
  if (a.language === b.language || !isSameTime(a.publishedOn, b.publishedOn) || !isOfLength(a, b))
    return null;
  if (Math.min(a.named.length, b.named.length) < NAMED_AT_LEAST) return null;
  const named = agreementOf(a.named, b.named);
  // Texts without numbers are judged by their names alone.
  const numbers = a.numbers.length + b.numbers.length === 0 ? named : agreementOf(a.numbers, b.numbers);
  const agreement = NAMED_WEIGHT * named + (1 - NAMED_WEIGHT) * numbers;
  if (agreement < AGREEMENT_AT_LEAST) return null;
  const [first, second] = [a.articleId, b.articleId].sort() as [string, string];
  const percent = Math.round(agreement * 100);
  return {
    kind: "possible-translation",
    a: first,
    b: second,
    agreement,
    reason: {
      en: `possibly a translation: names and numbers agree in order by ${percent} %`,
      ar: `ترجمة محتملة: الأسماء والأرقام متفقة الترتيب بنسبة ${percent}٪`,
    },
  };
}

/** A day apart: a translation may come out after midnight. What has no day excludes nothing. */
export function isSameTime(a: Edtf | null, b: Edtf | null): boolean {
  const [one = Number.NaN, other = Number.NaN] = [a, b].map((edtf) =>
    edtf && DAY.test(edtf) ? Date.parse(edtf) : Number.NaN,
  );
  return Number.isNaN(one) || Number.isNaN(other) || Math.abs(one - other) <= DAY_IN_MS;
}

function isOfLength(a: TranslationMarks, b: TranslationMarks): boolean {
  const [arabic, english] = a.language === "ar" ? [a, b] : [b, a];
  const ratio = english.words / arabic.words;
  return ratio >= ENGLISH_FOR_ARABIC.least && ratio <= ENGLISH_FOR_ARABIC.most;
}

/** Twice the longest common subsequence over both lengths: 1 where both lists are the same in the same order. */
function agreementOf(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const each of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      next[j] = each === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    }
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}
