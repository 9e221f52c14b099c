import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { LedgerError } from "../ledger-error.ts";
import { explainFailure } from "./explain-failure.ts";
import { migrate } from "./migrate.ts";
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from "./schema.ts";

export interface SqliteOptions {
  /** Make the file where there is none. Default true. */
  readonly create?: boolean;
  /** How long to wait for another writer. Default 5000. */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 5000;
const SQLITE_HEADER = "SQLite format 3\u0000";

/**
 * Opens a project file, making it where there is none.
 *
 * @throws LedgerError `missing`, `not-a-ledger`, `corrupted`, `newer-schema`, `locked`, `not-writable`
 */
export function openProjectFile(
  file: string,
  { create = true, timeoutMs = DEFAULT_TIMEOUT_MS }: SqliteOptions,
): Database.Database {
  checkPlace(file, create);
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: timeoutMs, fileMustExist: !create });
    checkVersion(database, file);
    database.pragma("journal_mode = WAL");
    // An acknowledged row survives a power cut; NORMAL would only survive a crash of the program.
    database.pragma("synchronous = FULL");
    makeTables(database, file);
    database.pragma("foreign_keys = ON");
    return database;
  } catch (error) {
    database?.close();
    throw explainFailure(error, file);
  }
}

/** Looks before opening, since SQLite would make an empty file first and complain afterwards. */
function checkPlace(file: string, create: boolean): void {
  if (existsSync(file)) {
    if (statSync(file).isDirectory()) {
      throw new LedgerError(
        "not-a-ledger",
        `${file} is a folder, not an Isnad project`,
        "give the path of a .isnad file",
      );
    }
    // An empty file may become a project that is written, but nothing can be read from it.
    if (!create && statSync(file).size === 0) {
      throw new LedgerError(
        "not-a-ledger",
        `${file} is empty and holds no project`,
        "code articles into it first, or give another file",
      );
    }
    if (!startsLikeSqlite(file)) {
      throw new LedgerError(
        "not-a-ledger",
        `${file} is not an Isnad project`,
        "give the path of a .isnad file",
      );
    }
    return;
  }
  if (!create) {
    const remedy = "check the path, or make the project by coding an article into it";
    throw new LedgerError("missing", `there is no project ${file}`, remedy);
  }
  if (!existsSync(dirname(file)) || !statSync(dirname(file)).isDirectory()) {
    const remedy = "make the folder first, or give another place";
    throw new LedgerError("not-writable", `the folder of ${file} does not exist`, remedy);
  }
}

/** An empty file counts: SQLite makes one before its first write, and a crash may leave it. */
function startsLikeSqlite(file: string): boolean {
  const head = Buffer.alloc(SQLITE_HEADER.length);
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    const sizeBytes = readSync(handle, head, 0, head.length, 0);
    return sizeBytes === 0 || head.toString("latin1", 0, sizeBytes) === SQLITE_HEADER;
  } catch (error) {
    throw new LedgerError(
      "not-writable",
      `${file} cannot be read`,
      "check that you may read and write it",
      error,
    );
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function checkVersion(database: Database.Database, file: string): void {
  const version = database.pragma("user_version", { simple: true }) as number;
  const application = database.pragma("application_id", { simple: true }) as number;
  const isEmpty = database.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
  if (isEmpty && version === 0) return;
  if (application !== APPLICATION_ID) {
    throw new LedgerError(
      "not-a-ledger",
      `${file} is a database, but not an Isnad project`,
      "give the path of a .isnad file",
    );
  }
  if (version > SCHEMA_VERSION) {
    throw new LedgerError(
      "newer-schema",
      `${file} was written by a newer Isnad (format ${version}; this one knows ${SCHEMA_VERSION})`,
      "update Isnad, or open a copy that was made with this version",
    );
  }
}

/** In one transaction, asked for again inside it: two programs may meet on a new file. */
function makeTables(database: Database.Database, file: string): void {
  const version = database.pragma("user_version", { simple: true }) as number;
  if (version === SCHEMA_VERSION) return;
  if (version > 0) {
    migrate(database, file);
    return;
  }
  database
    .transaction(() => {
      checkVersion(database, file);
      if (database.pragma("user_version", { simple: true }) === SCHEMA_VERSION) return;
      database.exec(SCHEMA);
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma(`user_version = ${SCHEMA_VERSION}`);
    })
    .immediate();
}
