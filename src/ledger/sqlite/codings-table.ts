import type { Coding, FiledCoding, Run } from "../../model/index.ts";
import { readRun, runName } from "../../model/index.ts";
import { type Added, type CodingFilter, type NamedCount, ofSeveralCoders, replacingRun } from "../ledger.ts";
import { conflict, unknownArticle } from "../ledger-error.ts";
import type { ProjectHistory } from "../list.ts";
import { requireEvidence } from "../require-evidence.ts";
import { selectText } from "./articles-table.ts";
import { insertIndex, namesOf } from "./naming-table.ts";
import { IS_ORPHANED, IS_SET_ASIDE, IS_SUPERSEDED, OUT_OF_COUNT } from "./schema.ts";
import type { Store } from "./store.ts";

/** Files the codings of one run of an article; call it inside a transaction. */
export function insertCodings(
  store: Store,
  articleId: string,
  codings: readonly Coding[],
  by?: string | Run,
): Added {
  const article = store.seqOf("articles", articleId);
  if (article === null) throw unknownArticle(articleId);
  let added = 0;
  if (codings.length > 0) requireEvidence(articleId, codings, selectText(store, article));
  for (const coding of codings) {
    const known = store.get<{ seq: number; article: number; superseded: number }>(
      `SELECT seq, article, ${IS_SUPERSEDED} AS superseded FROM codings WHERE id = ?`,
      coding.id,
    );
    if (known && known.article !== article) throw conflict(coding.id);
    if (!known) {
      insertCoding(store, article, coding);
      added++;
    } else if (known.superseded === 1) mark(store, "superseded_by", known.seq, null);
  }
  const superseded = supersede(store, article, codings, by);
  if (typeof by === "object") insertRun(store, article, by);
  return { added, superseded };
}

/** How many mends an article has had: a run that has read it with fewer has not read it as it stands. */
export const MENDS_OF = (article: string) => `(SELECT count(*) FROM mends m WHERE m.article = ${article})`;

/** Notes that a run has read an article as it stands. */
export function insertRun(store: Store, article: number, run: Run): void {
  store.run(
    `INSERT OR IGNORE INTO runs (article, run, mends) VALUES (?, ?, ${MENDS_OF("?")})`,
    article,
    runName(run),
    article,
  );
}

/** Who has coded what is on file. */
export function selectHistory(store: Store): ProjectHistory {
  const runs = store.all<{ run: string; articles: number; firstOn: string; lastOn: string }>(
    `SELECT run, count(DISTINCT article) AS articles, min(recorded_on) AS firstOn, max(recorded_on) AS lastOn FROM runs
     GROUP BY run ORDER BY firstOn, run`,
  );
  const coders = store.all<{ coder: string; codings: number }>(
    `SELECT coder, count(*) AS codings FROM codings WHERE seq NOT IN (${OUT_OF_COUNT})
     GROUP BY coder ORDER BY codings DESC, coder`,
  );
  return { runs: runs.map(({ run, ...rest }) => ({ run: readRun(run), ...rest })), coders };
}

/** @returns the row's number */
export function insertCoding(store: Store, article: number, coding: Coding): number {
  const { id, class: codingClass, code, status, certainty, coder } = coding;
  const { articleId: _, ...content } = coding as Coding & { articleId?: string };
  const seq = store.run(
    "INSERT INTO codings (id, article, class, code, status, certainty, coder, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    id,
    article,
    codingClass,
    code,
    status,
    certainty,
    coder,
    JSON.stringify(content),
  ) as number;
  insertIndex(store, seq, namesOf(store).read(coding));
  return seq;
}

/** Appends to a table whose last row of a coding decides. */
export function mark(
  store: Store,
  table: "superseded_by" | "set_aside_by",
  coding: number,
  by: string | null,
): void {
  store.run(`INSERT INTO ${table} (coding, by) VALUES (?, ?)`, coding, by);
}

function supersede(store: Store, article: number, codings: readonly Coding[], by?: string | Run): number {
  const kept = new Set(codings.map(({ id }) => id));
  const live = store.all<{ seq: number; id: string; coder: string }>(
    `SELECT seq, id, coder FROM codings WHERE article = ? AND NOT (${IS_SUPERSEDED})`,
    article,
  );
  let superseded = 0;
  for (const old of live) {
    if (kept.has(old.id)) continue;
    const run = replacingRun(old.coder, codings, by);
    if (run === undefined) continue;
    mark(store, "superseded_by", old.seq, run);
    superseded++;
  }
  return superseded;
}

/** Notes for this connection which codings do not stand in their texts, instead of those noted before. */
export function noteOrphans(store: Store, ids: readonly string[]): void {
  store.run("DELETE FROM temp.orphans");
  store.run(
    "INSERT INTO temp.orphans SELECT seq FROM codings WHERE id IN (SELECT value FROM json_each(?))",
    JSON.stringify(ids),
  );
}

/** Live codings that a filter lets through, by id. */
export function selectCodings(store: Store, filter: CodingFilter): FiledCoding[] {
  const { where, values } = conditions(filter);
  const page = filter.limit === undefined ? "" : " ORDER BY codings.id LIMIT ?";
  const sql = `SELECT a.id AS articleId, codings.body AS body FROM codings JOIN articles a ON a.seq = codings.article${where}${page}`;
  if (filter.limit !== undefined) values.push(String(filter.limit));
  const names = namesOf(store);
  const found = store.all<{ articleId: string; body: string }>(sql, ...values).map(({ articleId, body }) => {
    const coding = JSON.parse(body) as FiledCoding & { articleId: string };
    coding.articleId = articleId;
    return filter.asCoded ? coding : names.read(coding);
  });
  // SQLite would carry the bodies through its sorter.
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Ids of the articles that more than one coder has live codings of, sorted. */
export function selectOfSeveralCoders(store: Store): string[] {
  return ofSeveralCoders(
    store.all<{ articleId: string; coder: string }>(
      `SELECT DISTINCT a.id AS articleId, codings.coder AS coder FROM codings
       JOIN articles a ON a.seq = codings.article WHERE codings.seq NOT IN (${OUT_OF_COUNT})`,
    ),
  );
}

/** Everybody whom live codings name, most codings first, then by id. */
export function selectNamed(store: Store): NamedCount[] {
  // One of the codings is read for each: whoever is in no pack has a name nowhere else.
  const sql = `SELECT n.id AS id, n.codings AS codings, c.body AS body FROM (
      SELECT actor_id AS id, count(DISTINCT coding) AS codings, min(coding) AS first FROM coding_actors
      WHERE slot <> 'via' AND coding NOT IN (${OUT_OF_COUNT}) GROUP BY actor_id
    ) n JOIN codings c ON c.seq = n.first ORDER BY codings DESC, id`;
  const names = namesOf(store);
  return store.all<{ id: string; codings: number; body: string }>(sql).map(({ id, codings, body }) => {
    const { actors, recipients } = names.read(JSON.parse(body) as Coding);
    const labels = [...actors, ...recipients].find((ref) => ref.id === id)?.labels ?? { ar: id, en: id };
    return { id, labels, codings };
  });
}

function conditions(filter: CodingFilter): { where: string; values: string[] } {
  // An actor or an article has few codings, a class or a code has many: SQLite is told to begin with the few.
  const { ids, actorId, articleId, articleIds, anyActor, anyVia } = filter;
  const begin = [ids, actorId, articleId, articleIds, anyActor, anyVia].some((each) => each !== undefined)
    ? "+"
    : "";
  const classes = filter.class && JSON.stringify([filter.class].flat());
  const ofClass = classes ? "class IN (SELECT value FROM json_each(?)) AND " : "";
  const within = (value: string | undefined) => (value && classes ? [classes, value] : value);
  const parts: [string, string | string[] | undefined][] = [
    ["a.id = ?", filter.articleId],
    ["codings.id IN (SELECT value FROM json_each(?))", ids && JSON.stringify(ids)],
    ["codings.id > ?", filter.after],
    [`${begin}codings.class IN (SELECT value FROM json_each(?))`, classes],
    [`${begin}codings.code = ?`, filter.code],
    [
      `codings.seq IN (SELECT coding FROM coding_actors WHERE ${ofClass}slot <> 'via' AND actor_id = ?)`,
      within(filter.actorId),
    ],
    // One parameter for any number of ids.
    [
      `codings.seq IN (SELECT coding FROM coding_actors WHERE ${ofClass}actor_id IN (SELECT value FROM json_each(?)))`,
      within(filter.anyActor && JSON.stringify(filter.anyActor)),
    ],
    [
      `codings.seq IN (SELECT coding FROM coding_actors WHERE ${ofClass}actor_id IN (SELECT value FROM json_each(?)) AND slot = 'via')`,
      within(filter.anyVia && JSON.stringify(filter.anyVia)),
    ],
    ["json_extract(codings.body, ?) IS NOT NULL", filter.placed && "$.where[0]"],
    [
      "codings.article IN (SELECT seq FROM articles WHERE id IN (SELECT value FROM json_each(?)))",
      filter.articleIds && JSON.stringify(filter.articleIds),
    ],
  ];
  const asked = parts.filter((part): part is [string, string | string[]] => part[1] !== undefined);
  const all = [
    ...asked.map(([sql]) => sql),
    ...(filter.superseded ? [] : [`NOT (${IS_SUPERSEDED})`]),
    ...(filter.rejected ? [] : [`NOT (${IS_SET_ASIDE})`]),
    ...(filter.orphaned ? [] : [`NOT (${IS_ORPHANED})`]),
  ];
  return {
    where: all.length > 0 ? ` WHERE ${all.join(" AND ")}` : "",
    values: asked.flatMap(([, value]) => value),
  };
}
