import type { Article, CodedArticle, Coding, CodingClass, FiledCoding } from "../model/index.ts";

/** Which codings to give back; a field left out excludes nothing. */
export interface CodingFilter {
  readonly articleId?: string;
  readonly class?: CodingClass;
  readonly code?: string;
  /** Id of an actor that acts, speaks or holds, or to whom it is done. */
  readonly actorId?: string;
  /** Also the codings that a later run of the same coder replaced. */
  readonly superseded?: boolean;
}

/** What adding codings did. */
export interface Added {
  /** Codings that were not on file. */
  readonly added: number;
  /** Codings of an earlier version of the same coder that no longer stand. */
  readonly superseded: number;
}

/**
 * The port of the store: append-only, ids are hashes of content, so that adding the same thing again adds nothing.
 * Methods are asynchronous because an engine may be a server. All reject with a `LedgerError`.
 */
export interface Ledger {
  /** Files an article. @returns whether it was new. */
  addArticle(article: Article): Promise<boolean>;
  /**
   * Files one coder's codings of an article, all or none. Codings of the same coder in another version that are not
   * among them are kept but superseded.
   *
   * @param coder The coder of the run, `id@version`; needed where it may have found nothing.
   */
  addCodings(articleId: string, codings: readonly Coding[], coder?: string): Promise<Added>;
  /** Files an article and its codings in one transaction. */
  addCoded(coded: Pick<CodedArticle, "article" | "codings">, coder?: string): Promise<Added>;
  /** All articles, by id. */
  articles(): Promise<Article[]>;
  article(id: string): Promise<Article | null>;
  /** Live codings, by id. */
  codings(filter?: CodingFilter): Promise<FiledCoding[]>;
  /** The article a coding was read from; null for an id that is not on file. */
  articleOf(codingId: string): Promise<Article | null>;
  close(): Promise<void>;
}

/** The coder without its version: `rules@0.1` and `rules@0.2` are one coder, who may change its mind. */
export function coderName(coder: string): string {
  const at = coder.lastIndexOf("@");
  return at > 0 ? coder.slice(0, at) : coder;
}

/** The coders whose run a set of codings is. */
export function codersOf(codings: readonly Coding[], coder?: string): Set<string> {
  return new Set([...codings.map((coding) => coding.coder), ...(coder === undefined ? [] : [coder])]);
}
