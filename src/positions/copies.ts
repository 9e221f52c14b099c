import {
  type Copies,
  type CopyDecision,
  type CopyLink,
  type FiledCoding,
  type Labels,
  spansOverlap,
} from "../model/index.ts";
import { pushTo } from "./grouping.ts";

/** What the reading asks about copies. Which articles are copies is not found here but handed in. */
export interface CopyReader {
  /** The id of the copies that an article belongs to; its own where it has none. */
  clusterOf(articleId: string): string;
  /** The passage quoted by several articles that a coding was read in. */
  passageOf(coding: FiledCoding): string | null;
  /** Why articles of one cluster are in it, with how much text they share. */
  reasonFor(articles: readonly string[]): Labels;
}

export const NO_COPIES: Copies = { clusters: new Map(), links: [], passages: new Map(), decisions: [] };

/** Makes what is known of copies ready to be asked. */
export function readCopies({ clusters, links, passages, decisions }: Copies): CopyReader {
  const linksOf = new Map<string, CopyLink[]>();
  for (const link of links) pushTo(linksOf, link.a, link);
  return {
    clusterOf: (articleId) => clusters.get(articleId) ?? articleId,
    passageOf: (coding) => {
      const within = passages.get(coding.articleId)?.find(({ span }) => liesIn(coding, span));
      return within?.passage ?? null;
    },
    reasonFor: (articles) => {
      const among = new Set(articles);
      const linked = articles.flatMap((id) => linksOf.get(id) ?? []).filter(({ b }) => among.has(b));
      const joined = decisions.filter(
        ({ decision, articles: [a, b] }) => decision === "join" && among.has(a) && among.has(b),
      );
      return linked.length > 0 ? sharedText(linked) : otherReason(joined);
    },
  };
}

/** Whether most of a coding's evidence stands in a stretch: the words that attribute a quotation stand before it. */
function liesIn(
  { evidence }: FiledCoding,
  stretch: { readonly start: number; readonly end: number },
): boolean {
  const within = evidence
    .filter((span) => spansOverlap(span, stretch))
    .reduce((sum, { start, end }) => sum + Math.min(end, stretch.end) - Math.max(start, stretch.start), 0);
  return within * 2 > evidence.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Where no text is shared by the articles shown: a person joined them, or others stand between them. */
function otherReason([joined]: readonly CopyDecision[]): Labels {
  if (!joined) return { en: "copies by way of other articles", ar: "نسخ عبر مقالات أخرى" };
  const why = joined.reason === "" ? "" : `: ${joined.reason}`;
  return { en: `joined by ${joined.reviewer}${why}`, ar: `ضمّها ${joined.reviewer}${why}` };
}

function sharedText(links: readonly CopyLink[]): Labels {
  const [only] = links;
  if (only && links.length === 1) return only.reason;
  const shares = links.map(({ sharedWords }) => Math.round(sharedWords * 100));
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const range = least === most ? { en: `${least}`, ar: `${least}٪` } : rangeOf(least, most);
  return {
    en: `near-identical text: ${range.en} % of the shorter text stands in the other`,
    ar: `نص شبه متطابق: ${range.ar} من النص الأقصر وارد في الآخر`,
  };
}

const rangeOf = (least: number, most: number): Labels => ({
  en: `${least} to ${most}`,
  ar: `${least} إلى ${most}٪`,
});
