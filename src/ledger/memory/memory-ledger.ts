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
  type NamingDecision,
  type PacksRecord,
  type Review,
  type Run,
  standingReview,
} from "../../model/index.ts";
import {
  type Added,
  type CodingFilter,
  type Counts,
  type IntakeEntry,
  type Ledger,
  ofSeveralCoders,
  type RecipientCount,
  replacingRun,
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
import { MemoryCopies } from "./memory-copies.ts";
import { facetsOf, type Listable, listAll } from "./memory-list.ts";
import { MemoryNaming } from "./memory-naming.ts";
import { MemoryRuns } from "./memory-runs.ts";
import { searchAll } from "./memory-search.ts";

/** A ledger that lasts as long as the process: for pipes, examples and tests. */
export function openMemoryLedger(): Ledger {
  return new MemoryLedger();
}

type Coded = Pick<CodedArticle, "article" | "codings">;

class MemoryLedger implements Ledger {
  readonly #articles = new Map<string, Article>();
  readonly #codings = new Map<string, FiledCoding>();
  #asked = 0;
  readonly #superseded = new Set<string>();
  readonly #setAside = new Set<string>();
  #orphans: ReadonlySet<string> = new Set();
  readonly #runs = new MemoryRuns();
  readonly #originals = new Map<string, NonNullable<IntakeEntry["original"]>>();
  readonly #packs = new Map<string, PacksRecord>();
  readonly #log = new IntakeLog();
  readonly #reviews: Review[] = [];
  readonly #naming = new MemoryNaming();
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
    const unread = [...this.#articles.keys()].filter((id) => id > after && !this.#runs.hasRead(id, run));
    return unread.sort().slice(0, limit);
  }

  async markRead(articleId: string, run: Run): Promise<void> {
    this.#assertOpen();
    if (!this.#articles.has(articleId)) throw unknownArticle(articleId);
    this.#runs.note(articleId, run);
  }

  async runs(articleId?: string): Promise<Run[]> {
    this.#assertOpen();
    return this.#runs.all(articleId);
  }

  async history(): Promise<ProjectHistory> {
    return historyOf(this.#runs.readOn, await this.codings());
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
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async article(id: string): Promise<Article | null> {
    this.#assertOpen();
    return this.#articles.get(id) ?? null;
  }

  async codings(filter: CodingFilter = {}): Promise<FiledCoding[]> {
    this.#assertOpen();
    return [...this.#codings.values()]
      .filter(({ id }) => filter.superseded || !this.#superseded.has(id))
      .filter(({ id }) => filter.rejected || !this.#setAside.has(id))
      .filter(({ id }) => filter.orphaned || !this.#orphans.has(id))
      .map(this.#naming.names.read)
      .filter((coding) => matchesFilter(coding, filter))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, filter.limit);
  }

  async articlesOfSeveralCoders(): Promise<string[]> {
    return ofSeveralCoders(await this.codings());
  }

  async articleOf(codingId: string): Promise<Article | null> {
    this.#assertOpen();
    return this.#articles.get(this.#codings.get(codingId)?.articleId ?? "") ?? null;
  }

  async addReview(review: Review, correction?: Coding): Promise<boolean> {
    this.#assertOpen();
    if (this.#reviews.some(({ id }) => id === review.id)) return false;
    const coding = this.#codings.get(review.codingId);
    if (!coding) throw unknownCoding(review.codingId);
    const before = standingReview(await this.reviews(review.codingId));
    if (correction) this.#refuseConflicts(coding.articleId, [correction]);
    if (correction && !this.#codings.has(correction.id))
      this.#codings.set(correction.id, structuredClone({ ...correction, articleId: coding.articleId }));
    this.#reviews.push(review);
    const now = standingReview(await this.reviews(review.codingId));
    const set = (id: string | null | undefined, aside: boolean) => {
      if (id && aside) this.#setAside.add(id);
      else if (id) this.#setAside.delete(id);
    };
    set(review.codingId, now?.decision === "reject" || now?.decision === "correct");
    if (before?.correction !== now?.correction) set(before?.correction, true);
    set(now?.correction, false);
    return true;
  }

  async reviews(codingId?: string): Promise<Review[]> {
    this.#assertOpen();
    return this.#reviews.filter((review) => codingId === undefined || review.codingId === codingId);
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
      reviews: this.#reviews.length,
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
    const reviewed = reviewedCodings(this.#reviews);
    const noted = this.#log.page({ limit: Number.POSITIVE_INFINITY });
    const live = groupBy(await this.codings(), ({ articleId }) => articleId);
    return [...this.#articles.values()].map((article) => ({
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
    for (const { id } of codings)
      if ((this.#codings.get(id)?.articleId ?? articleId) !== articleId) throw conflict(id);
  }

  #insertCodings(articleId: string, codings: readonly Coding[], by?: string | Run): Added {
    let added = 0;
    for (const coding of codings) {
      if (!this.#codings.has(coding.id)) {
        this.#codings.set(coding.id, structuredClone({ ...coding, articleId }));
        added++;
      } else this.#superseded.delete(coding.id);
    }
    const kept = new Set(codings.map(({ id }) => id));
    let superseded = 0;
    for (const old of this.#codings.values()) {
      if (old.articleId !== articleId || kept.has(old.id) || this.#superseded.has(old.id)) continue;
      if (replacingRun(old.coder, codings, by) === undefined) continue;
      this.#superseded.add(old.id);
      superseded++;
    }
    if (typeof by === "object") this.#runs.note(articleId, by);
    return { added, superseded };
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new LedgerError("closed", "the project is closed", "open it again");
  }
}
