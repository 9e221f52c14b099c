import type { Ledger } from "../ledger/ledger.ts";
import type { Article } from "../model/index.ts";
import {
  compareTranslations,
  type TranslationMarks,
  type TranslationOffer,
  translationMarks,
} from "../origins/translations.ts";
import { runFromArticle } from "./code-article.ts";
import type { Knowledge } from "./packs.ts";

/** Days between which a translation may come out. */
const APART_MS = 86_400_000;

/**
 * Pairs of an Arabic and an English article of a project that may be one text, the likeliest first; pairs that an analyst
 * has decided on are left out. They are only offered: nothing is folded by them.
 */
export async function offerTranslations(ledger: Ledger, knowledge: Knowledge): Promise<TranslationOffer[]> {
  const articles = await ledger.articles(undefined, { textOnDemand: true });
  const decided = new Set((await ledger.copyDecisions()).map(({ articles: pair }) => pair.join("\n")));
  const english = articles.filter(({ language }) => language === "en");
  const arabic = articles.filter(({ language }) => language === "ar");
  const marks = new Map<string, TranslationMarks>();
  const marksOf = (article: Article) => {
    const known = marks.get(article.id) ?? readMarks(article, knowledge);
    marks.set(article.id, known);
    return known;
  };
  const offers = english.flatMap((one) =>
    arabic
      .filter((other) => mayBeOfOneDay(one, other))
      .flatMap((other) => compareTranslations(marksOf(one), marksOf(other)) ?? []),
  );
  return offers
    .filter(({ a, b }) => !decided.has(`${a}\n${b}`))
    .sort((x, y) => y.agreement - x.agreement || (x.a < y.a ? -1 : 1));
}

function mayBeOfOneDay({ publishedOn: one }: Article, { publishedOn: other }: Article): boolean {
  const apart = Math.abs(Date.parse(one.edtf ?? "") - Date.parse(other.edtf ?? ""));
  return !(apart > APART_MS);
}

/** The named and the numbers of a text, as the rooms read them. */
function readMarks(article: Article, knowledge: Knowledge): TranslationMarks {
  const { mentions } = runFromArticle(article, knowledge);
  const named = mentions.flatMap(({ actor, place, kind }) =>
    kind === "time" ? [] : (actor?.id ?? place?.id ?? []),
  );
  return translationMarks(article, named);
}
