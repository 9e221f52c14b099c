import type { Ledger } from "../ledger/ledger.ts";
import { readMentions } from "../mentions/read-mentions.ts";
import type { Article } from "../model/index.ts";
import {
  compareTranslations,
  isSameTime,
  type TranslationMarks,
  type TranslationOffer,
  translationMarks,
} from "../origins/translations.ts";
import { readText } from "../text/read-text.ts";
import type { Knowledge } from "./packs.ts";

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
  // Reading a text takes longest: none is read for a pair that is out of the question.
  const mayBeOne = (one: Article, other: Article) =>
    isSameTime(one.publishedOn.edtf, other.publishedOn.edtf) &&
    !decided.has([one.id, other.id].sort().join("\n"));
  const offers = english.flatMap((one) =>
    arabic
      .filter((other) => mayBeOne(one, other))
      .flatMap((other) => compareTranslations(marksOf(one), marksOf(other)) ?? []),
  );
  return offers.sort((x, y) => y.agreement - x.agreement || (x.a < y.a ? -1 : 1));
}

/** The named and the numbers of a text, as the rooms read them. */
function readMarks(article: Article, knowledge: Knowledge): TranslationMarks {
  const { mentions } = readMentions(article, readText(article, knowledge), knowledge);
  const named = mentions.flatMap(({ actor, place, kind }) =>
    kind === "time" ? [] : (actor?.id ?? place?.id ?? []),
  );
  return translationMarks(article, named);
}
