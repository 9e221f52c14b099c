import type { Article, Caution, Labels, Run } from "../model/index.ts";
import type { SearchQuery } from "./search.ts";

/** By what a list of articles is narrowed down. */
export const FACETS = ["attention", "outlet", "month", "language", "review", "filed"] as const;
export type FacetName = (typeof FACETS)[number];

/** The value of a facet for an article that has none: no outlet, no date. */
export const NO_VALUE = "none";

/**
 * What somebody should look at before relying on an article: `any`, `no-date`, `no-outlet`, or the code of a caution
 * of its intake.
 */
export const ANY_ATTENTION = "any";

/** How far the codings of an article have been decided on. */
export type ReviewState = "none" | "some" | "all";

/** Which articles are listed; all that is given must hold. */
export interface ListQuery {
  readonly search?: Omit<SearchQuery, "limit" | "after">;
  /**
   * `outlet`: its id, or its English name; `month`: the first seven characters of the date of publication; `filed`: the
   * day it came in, UTC; `review`: a `ReviewState`.
   */
  readonly facets?: Readonly<Partial<Record<FacetName, string>>>;
  /** Ids of articles that are shown as one: of those that match, the one published first stands for its group. */
  readonly groups?: readonly (readonly string[])[];
  /** Entries a page; 50 where left out. */
  readonly limit?: number;
  /** The cursor of the page before. */
  readonly after?: string;
}

/** An article in a list, without its text. */
export interface ListedArticle {
  readonly article: Omit<Article, "text">;
  /** When it was filed, ISO 8601. */
  readonly filedOn: string;
  /** Live ones. */
  readonly codings: number;
  /** Of them those that somebody accepted or put in the place of another. */
  readonly reviewed: number;
  /** Of its intake, each code once. */
  readonly cautions: readonly Caution[];
}

/** A page of a list, the newest publication first, those without a date last. */
export interface ListPage {
  readonly entries: readonly ListedArticle[];
  /** How many entries there are in all, each group counted once. */
  readonly total: number;
  /** How many articles match. */
  readonly articles: number;
  /** Give it as `after` for the next page; null on the last. */
  readonly next: string | null;
}

/** How many of the articles that match everything but the facet itself have a value. */
export interface FacetCount {
  readonly value: string;
  readonly articles: number;
  /** Of an outlet. */
  readonly labels?: Labels;
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>;

export const LIST_PAGE = 50;

/** Which lines of the intake log to give back. */
export interface LogPage {
  /** Behind this line, in the order asked for. */
  readonly after?: number;
  readonly limit?: number;
  readonly outcome?: "filed" | "known" | "left-out";
  /** The last line first; the first one where left out. */
  readonly newestFirst?: boolean;
}

/** Who has coded what is on file, and when. */
export interface ProjectHistory {
  /** In the order of their first article. */
  readonly runs: readonly {
    readonly run: Run;
    readonly articles: number;
    /** ISO 8601, UTC. */
    readonly firstOn: string;
    readonly lastOn: string;
  }[];
  /** With their live codings, most first. */
  readonly coders: readonly { readonly coder: string; readonly codings: number }[];
}
