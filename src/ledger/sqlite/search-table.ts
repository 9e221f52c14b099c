import {
  type IndexedWords,
  SEARCH_PAGE,
  type SearchPage,
  type SearchPhrase,
  type SearchQuery,
} from "../search.ts";
import { IS_ORPHANED, IS_SET_ASIDE, IS_SUPERSEDED } from "./schema.ts";
import type { Store } from "./store.ts";

/** The later words of an article stand. */
export function insertWords(store: Store, article: number, { exact, lemma }: IndexedWords): void {
  store.run(
    "INSERT OR REPLACE INTO article_words (rowid, exact, lemma) VALUES (?, ?, ?)",
    article,
    exact.join(" "),
    lemma.join(" "),
  );
}

export function selectNotIndexed(store: Store, limit = 1000): string[] {
  const sql =
    "SELECT id FROM articles WHERE seq NOT IN (SELECT id FROM article_words_docsize) ORDER BY id LIMIT ?";
  return store.all<{ id: string }>(sql, limit).map(({ id }) => id);
}

/** Stands behind every mark of a date: "2020-05" with it is behind all days of May. */
const LAST = "~";

/** In the order of publication, newest first; those without a date come last. */
const ORDER = "ORDER BY published_on DESC, id DESC";

/** Of so many articles the newest are found sooner by going back in time than by looking each up and sorting them. */
const MANY = 2000;
const GATHERED = "seq IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)";
const BY_DATE = `+${GATHERED}`;

/** A condition on rows of `articles`. */
export interface Condition {
  readonly where: string;
  readonly values: readonly string[];
}

export function selectPage(store: Store, query: SearchQuery): SearchPage {
  const all = conditions(query);
  const total = countAll(store, all.where, all.values) ?? 0;
  const { rows, next } = selectBehind<Place>(
    store,
    "id, published_on",
    inOrder(all, total),
    query.limit ?? SEARCH_PAGE,
    query.after,
  );
  return { articles: rows.map((row) => row.id), total, next };
}

/** How the rows of a condition are found soonest in the order of publication. */
export const inOrder = ({ where, values }: Condition, total: number): Condition => ({
  where: total > MANY ? where.replace(GATHERED, BY_DATE) : where,
  values,
});

/** Where in the order of publication an article stands. */
export interface Place {
  readonly id: string;
  readonly published_on: string | null;
}

/** A page of articles in the order of publication, and the cursor of the next one. */
export function selectBehind<Row extends Place>(
  store: Store,
  columns: string,
  { where, values }: Condition,
  limit: number,
  after?: string,
): { readonly rows: Row[]; readonly next: string | null } {
  const [date, id] = after ? (JSON.parse(after) as [string | null, string]) : [null, null];
  // NULL sorts below every date: behind a date come the older ones and those without one.
  const behind =
    id === null
      ? "1"
      : date === null
        ? "published_on IS NULL AND id < ?"
        : "(published_on < ? OR published_on IS NULL OR (published_on = ? AND id < ?))";
  const at = id === null ? [] : date === null ? [id] : [date, date, id];
  const found = store.all<Row>(
    `SELECT ${columns} FROM articles WHERE ${where} AND ${behind} ${ORDER} LIMIT ?`,
    ...values,
    ...at,
    limit + 1,
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next = found.length > limit && last ? JSON.stringify([last.published_on, last.id]) : null;
  return { rows, next };
}

/** Where nothing but words is asked for, the index of words knows by itself. */
function countAll(store: Store, where: string, values: readonly string[]): number | undefined {
  const sql =
    where === GATHERED
      ? "SELECT count(*) AS n FROM article_words WHERE article_words MATCH ?"
      : `SELECT count(*) AS n FROM articles WHERE ${where}`;
  return store.get<{ n: number }>(sql, ...values)?.n;
}

export function conditions(query: SearchQuery): Condition {
  const parts: [string, string][] = [];
  const match = matchOf(query);
  if (match !== null) parts.push([GATHERED, match]);
  const none = (query.none ?? []).map(phraseOf).join(" OR ");
  if (none) parts.push(["seq NOT IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)", none]);
  const live = `NOT (${IS_SUPERSEDED}) AND NOT (${IS_SET_ASIDE}) AND NOT (${IS_ORPHANED})`;
  if (query.actorId !== undefined)
    parts.push([
      `seq IN (SELECT article FROM codings WHERE seq IN (SELECT coding FROM coding_actors WHERE actor_id = ? AND slot <> 'via') AND ${live})`,
      query.actorId,
    ]);
  if (query.code !== undefined)
    parts.push([`seq IN (SELECT article FROM codings WHERE code = ? AND ${live})`, query.code]);
  if (query.outlet !== undefined) parts.push(["outlet = ?", query.outlet]);
  // A month may lie on either side of a day in it.
  if (query.from !== undefined)
    parts.push(["published_on >= substr(?, 1, length(published_on))", query.from]);
  if (query.to !== undefined) parts.push(["published_on < ?", query.to + LAST]);
  return { where: parts.map(([sql]) => sql).join(" AND ") || "1", values: parts.map(([, value]) => value) };
}

/** The query as FTS5 writes it, or null where no word is asked for. */
function matchOf({ all = [] }: SearchQuery): string | null {
  const groups = all.map((any) => any.map(phraseOf).filter(Boolean).join(" OR ")).filter(Boolean);
  return groups.length === 0 ? null : groups.map((group) => `(${group})`).join(" AND ");
}

const phraseOf = ({ in: column, words }: SearchPhrase): string =>
  words.length === 0 ? "" : `${column} : "${words.join(" ").replaceAll('"', '""')}"`;
