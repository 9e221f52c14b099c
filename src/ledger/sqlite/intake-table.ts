import { deflateRawSync, inflateRawSync } from "node:zlib";
import {
  type Caution,
  type IntakeRecord,
  type PacksRecord,
  type Run,
  readRun,
  runName,
} from "../../model/index.ts";
import type { IntakeEntry, TakenIn } from "../ledger.ts";
import type { LogPage } from "../list.ts";
import { insertArticle } from "./articles-table.ts";
import { insertCodings, MENDS_OF } from "./codings-table.ts";
import { insertWords } from "./search-table.ts";
import type { Store } from "./store.ts";

/** Lines of the log a page, where none are asked for. */
const LOG_PAGE = 1000;

/** Files what came in; call it inside a transaction. */
export function insertIntake(store: Store, entry: IntakeEntry): TakenIn {
  const { original, made } = entry;
  if (original) insertOriginal(store, original);
  if (!("article" in made)) {
    log(store, entry, "left-out", null);
    return { outcome: "left-out", articleId: null, added: 0, superseded: 0 };
  }
  const isNew = insertArticle(store, made.article);
  const done = insertCodings(store, made.article.id, made.codings, entry.run);
  const article = store.seqOf("articles", made.article.id) as number;
  if (isNew && made.words) insertWords(store, article, made.words);
  const outcome = isNew ? "filed" : "known";
  log(store, entry, outcome, article);
  return { outcome, articleId: made.article.id, ...done };
}

function insertOriginal(store: Store, { sha256, media, bytes }: NonNullable<IntakeEntry["original"]>): void {
  if (store.get("SELECT 1 FROM originals WHERE sha256 = ?", sha256)) return;
  store.run(
    "INSERT INTO originals (sha256, media, size_bytes, body) VALUES (?, ?, ?, ?)",
    sha256,
    media,
    bytes.length,
    deflateRawSync(bytes),
  );
}

function log(
  store: Store,
  { path, how, obtainedOn, original, cautions, run, made }: IntakeEntry,
  outcome: IntakeRecord["outcome"],
  article: number | null,
): void {
  const [code, message] = "article" in made ? [null, null] : [made.code, made.message];
  store.run(
    `INSERT OR IGNORE INTO intake (path, how, obtained_on, original, cautions, outcome, article, code, message, run)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    JSON.stringify(path),
    how,
    obtainedOn,
    original?.sha256 ?? null,
    JSON.stringify(cautions),
    outcome,
    article,
    code,
    message,
    runName(run),
  );
}

export function isTaken(store: Store, path: readonly string[], sha256: string, run: Run): boolean {
  const sql = "SELECT 1 FROM intake WHERE path = ? AND ifnull(original, '') = ? AND run = ?";
  return store.get(sql, JSON.stringify(path), sha256, runName(run)) !== undefined;
}

interface LogRow extends Omit<IntakeRecord, "path" | "cautions"> {
  readonly path: string;
  readonly cautions: string;
}

const LOG = `SELECT i.seq, path, how, obtained_on AS obtainedOn, original, cautions, outcome, a.id AS articleId, code, message, run
  FROM intake i LEFT JOIN articles a ON a.seq = i.article`;

export function selectLog(store: Store, page: LogPage): IntakeRecord[] {
  const { newestFirst = false, outcome = null, limit = LOG_PAGE } = page;
  const { after = newestFirst ? Number.MAX_SAFE_INTEGER : 0 } = page;
  const [behind, order] = newestFirst ? ["<", "DESC"] : [">", "ASC"];
  const sql = `${LOG} WHERE i.seq ${behind} ? AND outcome = ifnull(?, outcome) ORDER BY i.seq ${order} LIMIT ?`;
  return store.all<LogRow>(sql, after, outcome, limit).map(recordOf);
}

export function selectIntakeOf(store: Store, articleId: string): IntakeRecord[] {
  const article = store.seqOf("articles", articleId);
  if (article === null) return [];
  return store.all<LogRow>(`${LOG} WHERE i.article = ? ORDER BY i.seq`, article).map(recordOf);
}

const recordOf = (row: LogRow): IntakeRecord => ({
  ...row,
  path: JSON.parse(row.path) as string[],
  cautions: JSON.parse(row.cautions) as Caution[],
});

export function selectRuns(store: Store, articleId?: string): Run[] {
  const only = articleId === undefined ? "" : " WHERE article = ?";
  const values = articleId === undefined ? [] : [store.seqOf("articles", articleId)];
  return store
    .all<{ run: string }>(`SELECT DISTINCT run FROM runs${only} ORDER BY run`, ...values)
    .map(({ run }) => readRun(run));
}

export function selectOriginal(
  store: Store,
  sha256: string,
): { readonly media: string; readonly bytes: Uint8Array } | null {
  const row = store.get<{ media: string; body: Buffer }>(
    "SELECT media, body FROM originals WHERE sha256 = ?",
    sha256,
  );
  return row ? { media: row.media, bytes: new Uint8Array(inflateRawSync(row.body)) } : null;
}

export function selectNotRead(store: Store, run: Run, after = "", limit = LOG_PAGE): string[] {
  const sql = `SELECT id FROM articles WHERE id > ? AND seq NOT IN (
      SELECT article FROM runs r WHERE run = ? AND mends = ${MENDS_OF("r.article")}
    ) ORDER BY id LIMIT ?`;
  return store.all<{ id: string }>(sql, after, runName(run), limit).map(({ id }) => id);
}

export function insertPacks(store: Store, record: PacksRecord): void {
  const body = deflateRawSync(JSON.stringify(record));
  store.run("INSERT OR IGNORE INTO packs (version, body) VALUES (?, ?)", record.version, body);
}

export function selectPacks(store: Store, version: string): PacksRecord | null {
  const row = store.get<{ body: Buffer }>("SELECT body FROM packs WHERE version = ?", version);
  return row ? (JSON.parse(inflateRawSync(row.body).toString("utf8")) as PacksRecord) : null;
}
