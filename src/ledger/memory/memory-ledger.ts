import type { Article, Coding, FiledCoding } from "../../model/index.ts";
import { type Added, type CodingFilter, coderName, codersOf, type Ledger } from "../ledger.ts";
import { LedgerError } from "../ledger-error.ts";

/** A ledger that lasts as long as the process: for pipes, examples and tests. */
export function openMemoryLedger(): Ledger {
  return new MemoryLedger();
}

class MemoryLedger implements Ledger {
  readonly #articles = new Map<string, Article>();
  readonly #codings = new Map<string, FiledCoding>();
  /** Append-only: the last row of a coding decides; null restores it. */
  readonly #supersessions: { readonly codingId: string; readonly by: string | null }[] = [];
  readonly #superseded = new Set<string>();
  #isClosed = false;

  async addArticle(article: Article): Promise<boolean> {
    this.#assertOpen();
    const known = this.#articles.get(article.id);
    if (known && known.sha256 !== article.sha256) throw conflict(article.id);
    if (!known) this.#articles.set(article.id, structuredClone(article));
    return !known;
  }

  async addCodings(articleId: string, codings: readonly Coding[], coder?: string): Promise<Added> {
    this.#assertOpen();
    if (!this.#articles.has(articleId)) throw unknownArticle(articleId);
    for (const { id } of codings) {
      if (this.#codings.has(id) && this.#codings.get(id)?.articleId !== articleId) throw conflict(id);
    }
    let added = 0;
    for (const coding of codings) {
      if (!this.#codings.has(coding.id)) {
        this.#codings.set(coding.id, structuredClone({ ...coding, articleId }));
        added++;
      } else if (this.#superseded.has(coding.id)) this.#mark(coding.id, null);
    }
    return { added, superseded: this.#supersede(articleId, codings, coder) };
  }

  async addCoded(
    coded: { readonly article: Article; readonly codings: readonly Coding[] },
    coder?: string,
  ): Promise<Added> {
    const isNew = await this.addArticle(coded.article);
    try {
      return await this.addCodings(coded.article.id, coded.codings, coder);
    } catch (error) {
      if (isNew) this.#articles.delete(coded.article.id);
      throw error;
    }
  }

  async articles(): Promise<Article[]> {
    this.#assertOpen();
    return [...this.#articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async article(id: string): Promise<Article | null> {
    this.#assertOpen();
    return this.#articles.get(id) ?? null;
  }

  async codings(filter: CodingFilter = {}): Promise<FiledCoding[]> {
    this.#assertOpen();
    return [...this.#codings.values()]
      .filter((coding) => filter.superseded || !this.#superseded.has(coding.id))
      .filter((coding) => matches(coding, filter))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async articleOf(codingId: string): Promise<Article | null> {
    this.#assertOpen();
    return this.#articles.get(this.#codings.get(codingId)?.articleId ?? "") ?? null;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
  }

  #supersede(articleId: string, codings: readonly Coding[], coder?: string): number {
    const kept = new Set(codings.map(({ id }) => id));
    let superseded = 0;
    for (const run of codersOf(codings, coder)) {
      for (const old of this.#codings.values()) {
        const isReplaced =
          old.articleId === articleId && old.coder !== run && coderName(old.coder) === coderName(run);
        if (!isReplaced || kept.has(old.id) || this.#superseded.has(old.id)) continue;
        this.#mark(old.id, run);
        superseded++;
      }
    }
    return superseded;
  }

  #mark(codingId: string, by: string | null): void {
    this.#supersessions.push({ codingId, by });
    if (by === null) this.#superseded.delete(codingId);
    else this.#superseded.add(codingId);
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new LedgerError("closed", "the project is closed", "open it again");
  }
}

function matches(coding: FiledCoding, filter: CodingFilter): boolean {
  const names = (id: string) => [...coding.actors, ...coding.recipients].some((actor) => actor.id === id);
  return (
    (filter.articleId === undefined || coding.articleId === filter.articleId) &&
    (filter.class === undefined || coding.class === filter.class) &&
    (filter.code === undefined || coding.code === filter.code) &&
    (filter.actorId === undefined || names(filter.actorId))
  );
}

function conflict(id: string): LedgerError {
  return new LedgerError(
    "conflict",
    `${id} is on file with another content`,
    "check that ids are hashes of the content",
  );
}

function unknownArticle(id: string): LedgerError {
  return new LedgerError(
    "unknown-article",
    `the article ${id} is not on file`,
    "add the article before its codings",
  );
}
