import type { Article } from "./article.ts";

/** What of an article a person may set right; its text never changes. */
export type MendedFacts = Partial<Pick<Article, "outlet" | "publishedOn">>;

export const MENDABLE = ["outlet", "publishedOn"] as const;

/** What a person decided about who published an article, or when. Mends are added, never changed. */
export interface Mend {
  /** `m-` and 12 hex digits: a hash of the rest, so that the same mend comes twice only once. */
  readonly id: string;
  readonly articleId: string;
  /** What stood when it was filed, of each fact that it sets. */
  readonly before: MendedFacts;
  /** What stands from then on; an outlet that is null and a date that is `unknown` are not known. */
  readonly after: MendedFacts;
  /** Why, in the person's words; may be empty. */
  readonly reason: string;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly on: string;
}

/** The mends by which an article stands as it does; null where a fact stands as it was read. */
export type StandingMends = Readonly<Record<(typeof MENDABLE)[number], Mend | null>>;

/**
 * An article as its mends let it stand: of each fact the last mend decides.
 *
 * @param mends Those of the article in the order they were filed. The time they were made on decides, so that two
 * projects that were made one agree, whichever took in the other.
 */
export function mendArticle<Facts extends Required<MendedFacts>>(
  article: Facts,
  mends: readonly Mend[] = [],
): Facts {
  return mends.length === 0
    ? article
    : Object.assign({}, article, ...inTime(mends).map(({ after }) => after));
}

/** @param mends Those of one article in the order they were filed. */
export function standingMends(mends: readonly Mend[]): StandingMends {
  const sorted = inTime(mends);
  const standing = (fact: keyof MendedFacts): Mend | null => {
    const setting = sorted.filter(({ after }) => fact in after);
    const [first, last] = [setting[0], setting.at(-1)];
    const isAsRead = JSON.stringify(first?.before[fact]) === JSON.stringify(last?.after[fact]);
    return isAsRead ? null : (last ?? null);
  };
  return { outlet: standing("outlet"), publishedOn: standing("publishedOn") };
}

const inTime = (mends: readonly Mend[]): Mend[] =>
  mends.toSorted((a, b) => Date.parse(a.on) - Date.parse(b.on));
