import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { type Article, type Coding, standsIn } from "../../model/index.ts";
import { foundBy, standingFacts } from "./articles-table.ts";
import { type MendsByRow, mendsByRow } from "./mends-table.ts";
import { isIndexed } from "./naming-table.ts";
import { openProjectFile } from "./open-file.ts";
import { Store } from "./store.ts";

/** Something in a project that is not as it was stored. */
interface Finding {
  readonly what: "file" | "reference" | "article" | "coding" | "original";
  /** Of the row; null for the file. */
  readonly id: string | null;
  /** One sentence. */
  readonly message: string;
}

/** What a check looked at, and what it found. */
interface ProjectCheck {
  readonly articles: number;
  readonly codings: number;
  readonly originals: number;
  /** Articles of a redacted copy: their hash cannot hold. */
  readonly redacted: number;
  readonly findings: readonly Finding[];
}

/** Rows that are read at a time: a project may be larger than the memory. */
const BATCH = 500;

/**
 * Verifies a whole project: the file's pages, every reference, the hash of every text and original, the date and outlet
 * of every article, the words behind every coding, and that codings are found by whom decisions on names say is meant.
 *
 * @throws LedgerError where the file cannot be opened
 */
export function checkProject(file: string): ProjectCheck {
  const database = openProjectFile(file, { create: false });
  try {
    const store = new Store(file, database);
    const redacted = new Set(
      store.all<{ article: number }>("SELECT article FROM redactions").map((row) => row.article),
    );
    const findings: Finding[] = [...checkPages(store), ...checkReferences(store)];
    const mends = mendsByRow(store);
    const articles = eachRow<ArticleRow>(
      store,
      "SELECT seq, id, sha256, published_on, outlet, a.body AS body, ifnull(t.body, '\"\"') AS text FROM articles a LEFT JOIN texts t ON t.article = a.seq",
      (row) => {
        findings.push(...checkFacts(row, mends));
        if (!redacted.has(row.seq)) findings.push(...checkArticle(row));
        const codings = store.all<{ seq: number; id: string; body: string }>(
          "SELECT seq, id, body FROM codings WHERE article = ?",
          row.seq,
        );
        findings.push(...checkSpans(row.text, codings), ...checkNames(store, codings));
      },
    );
    const originals = eachRow<{ seq: number; sha256: string; body: Buffer }>(
      store,
      "SELECT rowid AS seq, sha256, body FROM originals",
      (row) => findings.push(...checkOriginal(row)),
    );
    const codings = store.get<{ n: number }>("SELECT count(*) AS n FROM codings")?.n ?? 0;
    return { articles, codings, originals, redacted: redacted.size, findings };
  } finally {
    database.close();
  }
}

function eachRow<Row extends { readonly seq: number }>(
  store: Store,
  sql: string,
  take: (row: Row) => void,
): number {
  let count = 0;
  const paged = `SELECT * FROM (${sql}) WHERE seq > ? ORDER BY seq LIMIT ${BATCH}`;
  for (let after = 0; ; ) {
    const rows = store.all<Row>(paged, after);
    if (rows.length === 0) return count;
    for (const row of rows) take(row);
    count += rows.length;
    after = rows.at(-1)?.seq ?? after;
  }
}

function checkPages(store: Store): Finding[] {
  const rows = store.all<{ integrity_check: string }>("PRAGMA integrity_check(20)");
  return rows
    .filter(({ integrity_check: told }) => told !== "ok")
    .map(({ integrity_check: told }) => ({
      what: "file",
      id: null,
      message: `the file is damaged (${told}); restore it from a backup`,
    }));
}

function checkReferences(store: Store): Finding[] {
  const rows = store.all<{ table: string; rowid: number; parent: string }>("PRAGMA foreign_key_check");
  return rows.map(({ table, rowid, parent }) => ({
    what: "reference",
    id: `${table} ${rowid}`,
    message: `row ${rowid} of ${table} points at ${parent} that are not there`,
  }));
}

interface ArticleRow {
  readonly seq: number;
  readonly id: string;
  readonly sha256: string;
  readonly published_on: string | null;
  readonly outlet: string | null;
  readonly body: string;
  readonly text: string;
}

/** Lists find an article by what was read of it and what persons mended since, and by nothing else. */
function checkFacts(row: ArticleRow, mends: MendsByRow): Finding[] {
  const [date, outlet] = foundBy(standingFacts(row, mends));
  if (row.published_on === date && row.outlet === outlet) return [];
  const { id } = row;
  return [
    {
      what: "article",
      id,
      message: `the date or outlet by which ${id} is found is not the one on file; mend it`,
    },
  ];
}

function checkArticle(row: ArticleRow): Finding[] {
  const { id, sha256 } = row;
  const { sha256: own } = JSON.parse(row.body) as Article;
  const real = createHash("sha256")
    .update(JSON.parse(row.text) as string, "utf8")
    .digest("hex");
  if (real === sha256 && own === sha256) return [];
  return [{ what: "article", id, message: `the text of ${id} is not the one its hash was made of` }];
}

/** A coding without evidence, or whose words do not stand where it says. */
function checkSpans(written: string, codings: readonly { id: string; body: string }[]): Finding[] {
  const text = JSON.parse(written) as string;
  return codings.flatMap(({ id, body: own }) => {
    if (standsIn(text, JSON.parse(own) as Coding)) return [];
    return [{ what: "coding", id, message: `the evidence of ${id} does not stand in its article` } as const];
  });
}

/** A coding that is not found by whom the decisions on names say it means. */
function checkNames(store: Store, codings: readonly { seq: number; id: string; body: string }[]): Finding[] {
  return codings.flatMap(({ seq, id, body }) => {
    if (isIndexed(store, seq, JSON.parse(body) as Coding)) return [];
    return [{ what: "coding", id, message: `${id} is not found by the actor that a decision says is meant` }];
  });
}

function checkOriginal({ sha256, body }: { sha256: string; body: Buffer }): Finding[] {
  const wrong: Finding = {
    what: "original",
    id: sha256,
    message: `the original ${sha256.slice(0, 12)} is not the one its hash was made of`,
  };
  try {
    const real = createHash("sha256").update(inflateRawSync(body)).digest("hex");
    return real === sha256 ? [] : [wrong];
  } catch {
    return [wrong];
  }
}
