import type Database from "better-sqlite3";
import { explainFailure } from "./explain-failure.ts";
import { ORPHANS } from "./schema.ts";

type Value = string | number | null | Uint8Array;

/** An open project file: statements are prepared once, failures are told as the ledger's. */
export class Store {
  readonly file: string;
  readonly database: Database.Database;
  readonly #memory = new Map<string, { readonly stamp: string; readonly result: unknown }>();
  readonly #statements = new Map<string, Database.Statement>();

  constructor(file: string, database: Database.Database) {
    this.file = file;
    this.database = database;
    database.exec(ORPHANS);
  }

  /** One transaction, which takes the write lock at once: a reader that turns writer could fail half-way. */
  write<Result>(work: () => Result): Result {
    return this.#explained(() => this.database.transaction(work).immediate());
  }

  all<Row>(sql: string, ...values: readonly Value[]): Row[] {
    return this.#explained(() => this.#statement(sql).all(...values) as Row[]);
  }

  get<Row>(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#explained(() => this.#statement(sql).get(...values) as Row | undefined);
  }

  /** @returns the row number of what was inserted, or null where nothing changed */
  run(sql: string, ...values: readonly Value[]): number | null {
    const { changes, lastInsertRowid } = this.#explained(() => this.#statement(sql).run(...values));
    return changes === 0 ? null : Number(lastInsertRowid);
  }

  /** What was read before, as long as nobody has written to the file since. */
  remembered<Result>(key: string, read: () => Result): Result {
    const stamp = this.revision();
    const known = this.#memory.get(key);
    if (known?.stamp === stamp) return known.result as Result;
    const result = read();
    this.#memory.set(key, { stamp, result });
    return result;
  }

  /** Others' writes and this program's own. */
  revision(): string {
    const version = this.database.pragma("data_version", { simple: true }) as number;
    const own = this.get<{ n: number }>("SELECT total_changes() AS n")?.n ?? 0;
    return `${version}/${own}`;
  }

  /** The number of a row by its id, or null. */
  seqOf(table: "articles" | "codings", id: string): number | null {
    return this.get<{ seq: number }>(`SELECT seq FROM ${table} WHERE id = ?`, id)?.seq ?? null;
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql) ?? this.database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #explained<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw explainFailure(error, this.file);
    }
  }
}
