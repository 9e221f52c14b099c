import type Database from "better-sqlite3";
import type {
  Article,
  ArticleLink,
  CodedArticle,
  Coding,
  CodingClass,
  CopyDecision,
  CopyLink,
  FiledCoding,
  FiledFingerprint,
  IntakeRecord,
  Mend,
  NamingDecision,
  PacksRecord,
  Review,
  Run,
} from "../../model/index.ts";
import type {
  Added,
  CodingFilter,
  Counts,
  IntakeEntry,
  Ledger,
  NamedCount,
  ReadArticles,
  RecipientCount,
  SketchHolder,
  TakenIn,
} from "../ledger.ts";
import { unknownArticle } from "../ledger-error.ts";
import type { FacetCounts, ListPage, ListQuery, LogPage, ProjectHistory } from "../list.ts";
import type { IndexedWords, SavedSearch, SearchPage, SearchQuery } from "../search.ts";
import {
  insertArticle,
  insertMend,
  selectArticle,
  selectArticleOf,
  selectArticles,
} from "./articles-table.ts";
import {
  insertCodings,
  insertRun,
  noteOrphans,
  selectCodings,
  selectHistory,
  selectNamed,
  selectOfSeveralCoders,
} from "./codings-table.ts";
import {
  insertFingerprint,
  selectCopyLinks,
  selectFingerprints,
  selectHolders,
  selectLinks,
  selectNotCompared,
} from "./copies-table.ts";
import {
  insertIntake,
  insertPacks,
  isTaken,
  selectIntakeOf,
  selectLog,
  selectNotRead,
  selectOriginal,
  selectPacks,
  selectRuns,
} from "./intake-table.ts";
import { selectFacets, selectList } from "./list-table.ts";
import { selectMends } from "./mends-table.ts";
import { insertNamingDecision, selectNamingDecisions } from "./naming-table.ts";
import { openProjectFile, type SqliteOptions } from "./open-file.ts";
import { insertCopyDecision, insertReview, selectCopyDecisions, selectReviews } from "./reviews-table.ts";
import { insertSaved, selectFiledOn, selectSaved } from "./saved-table.ts";
import { OUT_OF_COUNT } from "./schema.ts";
import { insertWords, selectNotIndexed, selectPage } from "./search-table.ts";
import { Store } from "./store.ts";

export type { SqliteOptions } from "./open-file.ts";

/**
 * Opens a project in one SQLite file, which may be mailed, backed up, and opened by several programs at once.
 *
 * @param file Path, by custom `NAME.isnad`.
 * @throws LedgerError
 */
export function openSqliteLedger(file: string, options: SqliteOptions = {}): Ledger {
  return new SqliteLedger(file, openProjectFile(file, options));
}

class SqliteLedger implements Ledger {
  readonly #store: Store;

  constructor(file: string, database: Database.Database) {
    this.#store = new Store(file, database);
  }

  async addArticle(article: Article): Promise<boolean> {
    return this.#store.write(() => insertArticle(this.#store, article));
  }

  async addCodings(articleId: string, codings: readonly Coding[], by?: string | Run): Promise<Added> {
    return this.#store.write(() => insertCodings(this.#store, articleId, codings, by));
  }

  async addCoded(
    { article, codings }: Pick<CodedArticle, "article" | "codings">,
    by?: string | Run,
  ): Promise<Added> {
    return this.#store.write(() => {
      insertArticle(this.#store, article);
      return insertCodings(this.#store, article.id, codings, by);
    });
  }

  async takeIn(entry: IntakeEntry): Promise<TakenIn> {
    return this.#store.write(() => insertIntake(this.#store, entry));
  }

  async hasTaken(path: readonly string[], sha256: string, run: Run): Promise<boolean> {
    return isTaken(this.#store, path, sha256, run);
  }

  async intakeLog(page: LogPage = {}): Promise<IntakeRecord[]> {
    return selectLog(this.#store, page);
  }

  async intakeOf(articleId: string): Promise<IntakeRecord[]> {
    return selectIntakeOf(this.#store, articleId);
  }

  async original(sha256: string): Promise<{ readonly media: string; readonly bytes: Uint8Array } | null> {
    return selectOriginal(this.#store, sha256);
  }

  async notReadBy(
    run: Run,
    { after, limit }: { readonly after?: string; readonly limit?: number } = {},
  ): Promise<string[]> {
    return selectNotRead(this.#store, run, after, limit);
  }

  async markRead(articleId: string, run: Run): Promise<void> {
    this.#store.write(() => {
      const article = this.#store.seqOf("articles", articleId);
      if (article === null) throw unknownArticle(articleId);
      insertRun(this.#store, article, run);
    });
  }

  async runs(articleId?: string): Promise<Run[]> {
    return selectRuns(this.#store, articleId);
  }

  async history(): Promise<ProjectHistory> {
    return this.#store.remembered("history", () => selectHistory(this.#store));
  }

  async addPacks(record: PacksRecord): Promise<void> {
    this.#store.write(() => insertPacks(this.#store, record));
  }

  async packs(version: string): Promise<PacksRecord | null> {
    return selectPacks(this.#store, version);
  }

  async articles(ids?: readonly string[], { textOnDemand = false }: ReadArticles = {}): Promise<Article[]> {
    return selectArticles(this.#store, ids, textOnDemand);
  }

  async article(id: string): Promise<Article | null> {
    return selectArticle(this.#store, id);
  }

  async codings(filter: CodingFilter = {}): Promise<FiledCoding[]> {
    return selectCodings(this.#store, filter);
  }

  async articlesOfSeveralCoders(): Promise<string[]> {
    return this.#store.remembered("several coders", () => selectOfSeveralCoders(this.#store));
  }

  async articleOf(codingId: string): Promise<Article | null> {
    return selectArticleOf(this.#store, codingId);
  }

  async addMend(mend: Mend): Promise<boolean> {
    return this.#store.write(() => insertMend(this.#store, mend));
  }

  async mends(articleIds?: readonly string[]): Promise<Mend[]> {
    return selectMends(this.#store, articleIds);
  }

  async addReview(review: Review, correction?: Coding): Promise<boolean> {
    return this.#store.write(() => insertReview(this.#store, review, correction));
  }

  async reviews(codingId?: string): Promise<Review[]> {
    return selectReviews(this.#store, codingId);
  }

  async addFingerprint(fingerprint: FiledFingerprint, links: readonly ArticleLink[]): Promise<void> {
    this.#store.write(() => insertFingerprint(this.#store, fingerprint, links));
  }

  async sketchHolders(sketch: readonly number[], most: number): Promise<SketchHolder[][]> {
    return selectHolders(this.#store, sketch, most);
  }

  async fingerprints(ids: readonly string[]): Promise<{ articleId: string; bytes: Uint8Array }[]> {
    return selectFingerprints(this.#store, ids);
  }

  async notCompared(limit?: number): Promise<string[]> {
    return selectNotCompared(this.#store, limit);
  }

  async articleLinks(ids: readonly string[]): Promise<ArticleLink[]> {
    return selectLinks(this.#store, ids);
  }

  async copyLinks(): Promise<CopyLink[]> {
    return this.#store.remembered("copy links", () => selectCopyLinks(this.#store));
  }

  async addCopyDecision(decision: CopyDecision): Promise<void> {
    this.#store.write(() => insertCopyDecision(this.#store, decision));
  }

  async copyDecisions(): Promise<CopyDecision[]> {
    return selectCopyDecisions(this.#store);
  }

  async addNamingDecision(decision: NamingDecision): Promise<boolean> {
    return this.#store.write(() => insertNamingDecision(this.#store, decision));
  }

  async namingDecisions(): Promise<NamingDecision[]> {
    return selectNamingDecisions(this.#store);
  }

  async notIndexed(limit?: number): Promise<string[]> {
    return selectNotIndexed(this.#store, limit);
  }

  async indexWords(articleId: string, words: IndexedWords): Promise<void> {
    this.#store.write(() => {
      const article = this.#store.seqOf("articles", articleId);
      if (article === null) throw unknownArticle(articleId);
      insertWords(this.#store, article, words);
    });
  }

  async search(query: SearchQuery): Promise<SearchPage> {
    return selectPage(this.#store, query);
  }

  async listArticles(query: ListQuery = {}): Promise<ListPage> {
    return selectList(this.#store, query);
  }

  async countFacets(query: ListQuery = {}): Promise<FacetCounts> {
    return selectFacets(this.#store, query);
  }

  async saveSearch(name: string, typed: string | null): Promise<void> {
    this.#store.write(() => insertSaved(this.#store, name, typed));
  }

  async savedSearches(): Promise<SavedSearch[]> {
    return selectSaved(this.#store);
  }

  async filedOn(ids: readonly string[]): Promise<Map<string, string>> {
    return selectFiledOn(this.#store, ids);
  }

  async setOrphans(ids: readonly string[]): Promise<void> {
    noteOrphans(this.#store, ids);
  }

  async recipients(codingClass: CodingClass, most: number): Promise<RecipientCount[]> {
    return this.#store.remembered(`recipients ${codingClass} ${most}`, () =>
      this.#store.all<RecipientCount>(
        `SELECT actor_id AS id, count(*) AS codings FROM coding_actors
         WHERE class = ? AND slot = 'recipient' AND coding NOT IN (${OUT_OF_COUNT})
         GROUP BY actor_id ORDER BY codings DESC, id LIMIT ?`,
        codingClass,
        most,
      ),
    );
  }

  async named(): Promise<NamedCount[]> {
    return this.#store.remembered("named", () => selectNamed(this.#store));
  }

  async counts(): Promise<Counts> {
    const count = (from: string) =>
      this.#store.get<{ n: number }>(`SELECT count(*) AS n FROM ${from}`)?.n ?? 0;
    return this.#store.remembered("counts", () => ({
      articles: count("articles"),
      codings: count("codings") - count(`(${OUT_OF_COUNT})`),
      originals: count("originals"),
      leftOut: count("intake WHERE outcome = 'left-out'"),
      reviews: count("reviews"),
    }));
  }

  async revision(): Promise<string> {
    return this.#store.revision();
  }

  async close(): Promise<void> {
    this.#store.database.close();
  }
}
