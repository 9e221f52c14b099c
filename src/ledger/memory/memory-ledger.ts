import {
  type Article,
  type ArticleLink,
  type CodedArticle,
  type Coding,
  type CodingClass,
  type CopyDecision,
  type CopyLink,
  type FiledCoding,
  type FiledFingerprint,
  type IntakeRecord,
  linkedBy,
  type Mend,
  type NamingDecision,
  type PacksRecord,
  type Review,
  type Run,
} from "../../model/index.ts";
import {
  type Added,
  type CodingFilter,
  type Counts,
  type IntakeEntry,
  type Ledger,
  ofSeveralCoders,
  type RecipientCount,
  type SketchHolder,
  type TakenIn,
} from "../ledger.ts";
import { conflict, LedgerError, unknownArticle, unknownCoding } from "../ledger-error.ts";
import type { FacetCounts, ListPage, ListQuery, LogPage, ProjectHistory } from "../list.ts";
import { requireEvidence } from "../require-evidence.ts";
import { reviewedCodings } from "../reviewed-codings.ts";
import type { IndexedWords, SavedSearch, SearchPage, SearchQuery } from "../search.ts";
import { countNamed, countRecipients } from "./count-recipients.ts";
import { findable, historyOf, listed, secondsNow } from "./facts-of.ts";
import { groupBy } from "./group-by.ts";
import { IntakeLog } from "./intake-log.ts";
import { matchesFilter } from "./matches-filter.ts";
import { MemoryCodings } from "./memory-codings.ts";
import { MemoryCopies } from "./memory-copies.ts";
import { facetsOf, type Listable, listAll } from "./memory-list.ts";
import { MemoryMends } from "./memory-mends.ts";
import { MemoryNaming } from "./memory-naming.ts";
import { MemoryReviews } from "./memory-reviews.ts";
import { MemoryRuns } from "./memory-runs.ts";
import { searchAll } from "./memory-search.ts";

/** A ledger that lasts as long as the process: for pipes, examples and tests. */
export function openMemoryLedger(): Ledger {
  return new MemoryLedger();
}

type Coded = Pick<CodedArticle, "article" | "codings">;

class MemoryLedger implements Ledger {
  readonly #articles = new Map<string, Article>();
  readonly #codings = new MemoryCodings();
  #asked = 0;
  #orphans: ReadonlySet<string> = new Set();
  readonly #runs = new MemoryRuns();
  readonly #naming = new MemoryNaming();
  readonly #mends = new MemoryMends();
  readonly #originals = new Map<string, NonNullable<IntakeEntry["original"]>>();
  readonly #packs = new Map<string, PacksRecord>();
  readonly #log = new IntakeLog();
  readonly #reviews = new MemoryReviews();
  readonly #copies = new MemoryCopies();
  readonly #saved = new Map<string, string>();
  readonly #filedOn = new Map<string, string>();
  readonly #words = new Map<string, IndexedWords>();
  #isClosed = false;

  async addArticle(article: Article): Promise<boolean> {
    this.#assertOpen();
    return this.#insertArticle(article);
  }

  async addCodings(articleId: string, codings: readonly Coding[], by?: string | Run): Promise<Added> {
    this.#assertOpen();
    if (!this.#articles.has(articleId)) throw unknownArticle(articleId);
    this.#refuseConflicts(articleId, codings);
    return this.#insertCodings(articleId, codings, by);
  }

  async addCoded({ article, codings }: Coded, by?: string | Run): Promise<Added> {
    this.#assertOpen();
    this.#refuseConflicts(article.id, codings, article);
    this.#insertArticle(article);
    return this.#insertCodings(article.id, codings, by);
  }

  async takeIn(entry: IntakeEntry): Promise<TakenIn> {
    this.#assertOpen();
    const { original, made, run } = entry;
    if ("article" in made) this.#refuseConflicts(made.article.id, made.codings, made.article);
    const isNew = "article" in made && this.#insertArticle(made.article);
    if (original && !this.#originals.has(original.sha256)) this.#originals.set(original.sha256, original);
    if (!("article" in made)) {
      this.#log.append(entry, "left-out");
      return { outcome: "left-out", articleId: null, added: 0, superseded: 0 };
    }
    const done = this.#insertCodings(made.article.id, made.codings, run);
    if (isNew && made.words) this.#words.set(made.article.id, made.words);
    const outcome = isNew ? "filed" : "known";
    this.#log.append(entry, outcome);
    return { outcome, articleId: made.article.id, ...done };
  }

  async hasTaken(path: readonly string[], sha256: string, run: Run): Promise<boolean> {
    this.#assertOpen();
    return this.#log.holds(path, sha256, run);
  }

  async intakeLog(page: LogPage = {}): Promise<IntakeRecord[]> {
    this.#assertOpen();
    return this.#log.page(page);
  }

  async intakeOf(articleId: string): Promise<IntakeRecord[]> {
    this.#assertOpen();
    return this.#log.of(articleId);
  }

  async original(sha256: string): ReturnType<Ledger["original"]> {
    this.#assertOpen();
    const found = this.#originals.get(sha256);
    return found ? { media: found.media, bytes: found.bytes } : null;
  }

  async notReadBy(run: Run, { after = "", limit = 1000 } = {}): Promise<string[]> {
    this.#assertOpen();
    const unread = [...this.#articles.keys()].filter(
      (id) => id > after && !this.#runs.has(id, run, this.#mends.of(id).length),
    );
    return unread.sort().slice(0, limit);
  }

  async markRead(articleId: string, run: Run): Promise<void> {
    this.#assertOpen();
    if (!this.#articles.has(articleId)) throw unknownArticle(articleId);
    this.#runs.note(articleId, run, this.#mends.of(articleId).length);
  }

  async runs(articleId?: string): Promise<Run[]> {
    this.#assertOpen();
    return this.#runs.list(articleId);
  }

  async history(): Promise<ProjectHistory> {
    return historyOf(this.#runs.readings, await this.codings());
  }

  async addPacks(record: PacksRecord): Promise<void> {
    this.#assertOpen();
    this.#packs.set(record.version, record);
  }

  async packs(version: string): Promise<PacksRecord | null> {
    this.#assertOpen();
    return this.#packs.get(version) ?? null;
  }

  async articles(ids?: readonly string[]): Promise<Article[]> {
    this.#assertOpen();
    const wanted = ids && new Set(ids);
    return [...this.#articles.values()]
      .filter(({ id }) => wanted?.has(id) ?? true)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(this.#mends.mended);
  }

  async article(id: string): Promise<Article | null> {
    this.#assertOpen();
    const article = this.#articles.get(id);
    return article ? this.#mends.mended(article) : null;
  }

  async addMend(mend: Mend): Promise<boolean> {
    this.#assertOpen();
    if (!this.#articles.has(mend.articleId)) throw unknownArticle(mend.articleId);
    return this.#mends.add(mend);
  }

  async mends(articleIds?: readonly string[]): Promise<Mend[]> {
    this.#assertOpen();
    return this.#mends.list(articleIds);
  }

  async codings(filter: CodingFilter = {}): Promise<FiledCoding[]> {
    this.#assertOpen();
    return this.#codings
      .list(filter.superseded ?? false)
      .filter(({ id }) => filter.rejected || !this.#reviews.isSetAside(id))
      .filter(({ id }) => filter.orphaned || !this.#orphans.has(id))
      .map(this.#naming.names.read)
      .filter((coding) => matchesFilter(coding, filter))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, filter.limit)
      .map((coding) => (filter.asCoded ? (this.#codings.get(coding.id) ?? coding) : coding));
  }

  async articlesOfSeveralCoders(): Promise<string[]> {
    return ofSeveralCoders(await this.codings());
  }

  async articleOf(codingId: string): Promise<Article | null> {
    return this.article(this.#codings.get(codingId)?.articleId ?? "");
  }

  async addReview(review: Review, correction?: Coding): Promise<boolean> {
    this.#assertOpen();
    if (this.#reviews.has(review.id)) return false;
    const coding = this.#codings.get(review.codingId);
    if (!coding) throw unknownCoding(review.codingId);
    if (correction) this.#refuseConflicts(coding.articleId, [correction]);
    if (correction) this.#codings.add(coding.articleId, correction);
    this.#reviews.add(review);
    return true;
  }

  async reviews(codingId?: string): Promise<Review[]> {
    this.#assertOpen();
    return codingId === undefined ? [...this.#reviews.all] : this.#reviews.of(codingId);
  }

  async addFingerprint(fingerprint: FiledFingerprint, links: readonly ArticleLink[]): Promise<void> {
    this.#assertOpen();
    for (const id of [fingerprint.articleId, ...links.flatMap(linkedBy)])
      if (!this.#articles.has(id)) throw unknownArticle(id);
    this.#copies.add(fingerprint, links);
  }

  async sketchHolders(sketch: readonly number[], most: number): Promise<SketchHolder[][]> {
    this.#assertOpen();
    return this.#copies.holders(sketch, most);
  }

  async fingerprints(ids: readonly string[]): Promise<{ articleId: string; bytes: Uint8Array }[]> {
    this.#assertOpen();
    return this.#copies.fingerprints(ids);
  }

  async notCompared(limit = 1000): Promise<string[]> {
    this.#assertOpen();
    const rest = [...this.#articles.keys()].filter((id) => !this.#copies.has(id));
    return rest.sort().slice(0, limit);
  }

  async articleLinks(ids: readonly string[]): Promise<ArticleLink[]> {
    this.#assertOpen();
    return this.#copies.reach(ids);
  }

  async copyLinks(): Promise<CopyLink[]> {
    this.#assertOpen();
    return this.#copies.copyLinks();
  }

  async addCopyDecision(decision: CopyDecision): Promise<void> {
    this.#assertOpen();
    this.#copies.decide(decision);
  }

  async copyDecisions(): Promise<CopyDecision[]> {
    this.#assertOpen();
    return [...this.#copies.decisions];
  }

  async addNamingDecision(decision: NamingDecision): Promise<boolean> {
    this.#assertOpen();
    return this.#naming.decide(decision);
  }

  readonly namingDecisions = async () => [...this.#naming.decisions];

  async notIndexed(limit = 1000): Promise<string[]> {
    this.#assertOpen();
    return [...this.#articles.keys()]
      .filter((id) => !this.#words.has(id))
      .sort()
      .slice(0, limit);
  }

  async indexWords(articleId: string, words: IndexedWords): Promise<void> {
    this.#assertOpen();
    if (!this.#articles.has(articleId)) throw unknownArticle(articleId);
    this.#words.set(articleId, words);
  }

  async search(query: SearchQuery): Promise<SearchPage> {
    const all = (await this.#listable()).map(({ findable }) => findable);
    return searchAll(all, query);
  }

  async listArticles(query: ListQuery = {}): Promise<ListPage> {
    return listAll(await this.#listable(), query);
  }

  async countFacets(query: ListQuery = {}): Promise<FacetCounts> {
    return facetsOf(await this.#listable(), query);
  }

  async saveSearch(name: string, typed: string | null): Promise<void> {
    this.#assertOpen();
    if (typed === null) this.#saved.delete(name);
    else this.#saved.set(name, typed);
  }

  async savedSearches(): Promise<SavedSearch[]> {
    this.#assertOpen();
    return [...this.#saved]
      .map(([name, typed]) => ({ name, typed }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async filedOn(ids: readonly string[]): Promise<Map<string, string>> {
    this.#assertOpen();
    return new Map(
      ids.flatMap((id) => (this.#filedOn.has(id) ? [[id, this.#filedOn.get(id) as string]] : [])),
    );
  }

  async setOrphans(ids: readonly string[]): Promise<void> {
    this.#orphans = new Set(ids);
  }

  async recipients(codingClass: CodingClass, most: number): Promise<RecipientCount[]> {
    return countRecipients(await this.codings({ class: codingClass }), most);
  }

  readonly named = async () => countNamed(await this.codings());

  async counts(): Promise<Counts> {
    return {
      articles: this.#articles.size,
      codings: (await this.codings()).length,
      originals: this.#originals.size,
      leftOut: this.#log.page({ outcome: "left-out", limit: Number.POSITIVE_INFINITY }).length,
      reviews: this.#reviews.all.length,
    };
  }

  /** Never the same: what is in memory is quickly read again. */
  async revision(): Promise<string> {
    return String(++this.#asked);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
  }

  async #listable(): Promise<Listable[]> {
    const reviewed = reviewedCodings(this.#reviews.all);
    const noted = this.#log.page({ limit: Number.POSITIVE_INFINITY });
    const live = groupBy(await this.codings(), ({ articleId }) => articleId);
    return (await this.articles()).map((article) => ({
      listed: listed(article, {
        filedOn: this.#filedOn.get(article.id) ?? "",
        live: live.get(article.id) ?? [],
        reviewed,
        noted,
      }),
      findable: findable(article, live.get(article.id) ?? [], this.#words.get(article.id)),
    }));
  }

  #insertArticle(article: Article): boolean {
    const known = this.#articles.get(article.id);
    if (known && known.sha256 !== article.sha256) throw conflict(article.id);
    if (known) return false;
    this.#articles.set(article.id, structuredClone(article));
    this.#filedOn.set(article.id, secondsNow());
    return true;
  }

  #refuseConflicts(articleId: string, codings: readonly Coding[], given?: Article): void {
    requireEvidence(articleId, codings, (this.#articles.get(articleId) ?? given)?.text ?? "");
    this.#codings.refuseConflicts(articleId, codings);
  }

  #insertCodings(articleId: string, codings: readonly Coding[], by?: string | Run): Added {
    const done = this.#codings.replace(articleId, codings, by);
    if (typeof by === "object") this.#runs.note(articleId, by, this.#mends.of(articleId).length);
    return done;
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new LedgerError("closed", "the project is closed", "open it again");
  }
}
