import type Database from "better-sqlite3";
import type { Article, Coding, FiledCoding } from "../../model/index.ts";
import { type Added, type CodingFilter, coderName, codersOf, type Ledger } from "../ledger.ts";
import { LedgerError } from "../ledger-error.ts";
import { explainFailure } from "./explain-failure.ts";
import { openProjectFile, type SqliteOptions } from "./open-file.ts";
import { IS_SUPERSEDED } from "./schema.ts";

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
  readonly #file: string;
  readonly #database: Database.Database;

  constructor(file: string, database: Database.Database) {
    this.#file = file;
    this.#database = database;
  }

  async addArticle(article: Article): Promise<boolean> {
    return this.#write(() => this.#insertArticle(article));
  }

  async addCodings(articleId: string, codings: readonly Coding[], coder?: string): Promise<Added> {
    return this.#write(() => this.#insertCodings(articleId, codings, coder));
  }

  async addCoded(
    coded: { readonly article: Article; readonly codings: readonly Coding[] },
    coder?: string,
  ): Promise<Added> {
    return this.#write(() => {
      this.#insertArticle(coded.article);
      return this.#insertCodings(coded.article.id, coded.codings, coder);
    });
  }

  async articles(): Promise<Article[]> {
    return this.#read("SELECT body FROM articles ORDER BY id", []).map(
      ({ body }) => JSON.parse(body) as Article,
    );
  }

  async article(id: string): Promise<Article | null> {
    const [row] = this.#read("SELECT body FROM articles WHERE id = ?", [id]);
    return row ? (JSON.parse(row.body) as Article) : null;
  }

  async codings(filter: CodingFilter = {}): Promise<FiledCoding[]> {
    const { where, values } = conditions(filter);
    const sql = `SELECT article_id AS articleId, body FROM codings${where} ORDER BY id`;
    return this.#read(sql, values).map(({ articleId, body }) => ({
      ...(JSON.parse(body) as Coding),
      articleId,
    }));
  }

  async articleOf(codingId: string): Promise<Article | null> {
    const sql = "SELECT body FROM articles WHERE id = (SELECT article_id FROM codings WHERE id = ?)";
    const [row] = this.#read(sql, [codingId]);
    return row ? (JSON.parse(row.body) as Article) : null;
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #insertArticle(article: Article): boolean {
    const known = this.#database.prepare("SELECT sha256 FROM articles WHERE id = ?").pluck().get(article.id);
    if (known !== undefined && known !== article.sha256) throw conflict(article.id);
    if (known !== undefined) return false;
    const { id, sha256, publishedOn, outlet, language } = article;
    this.#database
      .prepare(
        "INSERT INTO articles (id, sha256, published_on, outlet, language, body) VALUES (?, ?, ?, ?, ?, ?)",
      )
      .run(
        id,
        sha256,
        publishedOn.edtf,
        outlet?.id ?? outlet?.labels.en ?? null,
        language,
        JSON.stringify(article),
      );
    return true;
  }

  #insertCodings(articleId: string, codings: readonly Coding[], coder?: string): Added {
    const isFiled = this.#database.prepare("SELECT 1 FROM articles WHERE id = ?").pluck().get(articleId);
    if (isFiled === undefined) {
      const remedy = "add the article before its codings";
      throw new LedgerError("unknown-article", `the article ${articleId} is not on file`, remedy);
    }
    const ownerOf = this.#database.prepare("SELECT article_id FROM codings WHERE id = ?").pluck();
    const isSuperseded = this.#database.prepare(`SELECT ${IS_SUPERSEDED} FROM codings WHERE id = ?`).pluck();
    let added = 0;
    for (const coding of codings) {
      const owner = ownerOf.get(coding.id);
      if (owner !== undefined && owner !== articleId) throw conflict(coding.id);
      if (owner === undefined) {
        this.#insertCoding(articleId, coding);
        added++;
      } else if (isSuperseded.get(coding.id) === 1) this.#mark(coding.id, null);
    }
    return { added, superseded: this.#supersede(articleId, codings, coder) };
  }

  #insertCoding(articleId: string, coding: Coding): void {
    const { id, class: codingClass, code, status, certainty, coder, actors, recipients } = coding;
    const { articleId: _, ...content } = coding as Coding & { articleId?: string };
    this.#database
      .prepare(
        "INSERT INTO codings (id, article_id, class, code, status, certainty, coder, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      )
      .run(id, articleId, codingClass, code, status, certainty, coder, JSON.stringify(content));
    const name = this.#database.prepare(
      "INSERT OR IGNORE INTO coding_actors (coding_id, slot, actor_id) VALUES (?, ?, ?)",
    );
    for (const actor of actors) name.run(id, "actor", actor.id);
    for (const recipient of recipients) name.run(id, "recipient", recipient.id);
  }

  #supersede(articleId: string, codings: readonly Coding[], coder?: string): number {
    const kept = new Set(codings.map(({ id }) => id));
    const live = this.#database
      .prepare(`SELECT id, coder FROM codings WHERE article_id = ? AND NOT (${IS_SUPERSEDED})`)
      .all(articleId) as { id: string; coder: string }[];
    let superseded = 0;
    for (const old of live) {
      if (kept.has(old.id)) continue;
      const run = [...codersOf(codings, coder)].find(
        (one) => one !== old.coder && coderName(one) === coderName(old.coder),
      );
      if (run === undefined) continue;
      this.#mark(old.id, run);
      superseded++;
    }
    return superseded;
  }

  #mark(codingId: string, by: string | null): void {
    this.#database.prepare("INSERT INTO superseded_by (coding_id, by) VALUES (?, ?)").run(codingId, by);
  }

  /** One transaction, which takes the write lock at once: a reader that turns writer could fail half-way. */
  #write<Result>(work: () => Result): Result {
    try {
      return this.#database.transaction(work).immediate();
    } catch (error) {
      throw explainFailure(error, this.#file);
    }
  }

  #read(sql: string, values: readonly string[]): { body: string; articleId: string }[] {
    try {
      return this.#database.prepare(sql).all(...values) as { body: string; articleId: string }[];
    } catch (error) {
      throw explainFailure(error, this.#file);
    }
  }
}

function conditions(filter: CodingFilter): { where: string; values: string[] } {
  const parts: [string, string | undefined][] = [
    ["article_id = ?", filter.articleId],
    ["class = ?", filter.class],
    ["code = ?", filter.code],
    ["id IN (SELECT coding_id FROM coding_actors WHERE actor_id = ?)", filter.actorId],
  ];
  const asked = parts.filter((part): part is [string, string] => part[1] !== undefined);
  const all = [...asked.map(([sql]) => sql), ...(filter.superseded ? [] : [`NOT (${IS_SUPERSEDED})`])];
  return {
    where: all.length > 0 ? ` WHERE ${all.join(" AND ")}` : "",
    values: asked.map(([, value]) => value),
  };
}

function conflict(id: string): LedgerError {
  return new LedgerError(
    "conflict",
    `${id} is on file with another content`,
    "check that ids are hashes of the content",
  );
}
