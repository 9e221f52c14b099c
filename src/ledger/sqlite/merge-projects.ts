import { LedgerError } from "../ledger-error.ts";
import { findAsMended } from "./articles-table.ts";
import { explainFailure } from "./explain-failure.ts";
import { copyCodings, copyReviews } from "./merge-codings.ts";
import { keepLaterRuns, sideOf } from "./merge-runs.ts";
import { indexAnew } from "./naming-table.ts";
import { openProjectFile } from "./open-file.ts";
import { Store } from "./store.ts";

/** What came from the other project. */
interface Merged {
  readonly articles: number;
  readonly codings: number;
  readonly reviews: number;
  /** Codings of either that a later run of the same coder in the other has replaced. */
  readonly superseded: number;
  /** Codings whose words do not stand in the text that is here, which may be redacted. */
  readonly leftOut: number;
}

/**
 * Brings all that another project holds into this one, in one transaction; what both hold stands once. Of an article
 * that both have coded, the later run of each coder stands. The other project is not changed.
 *
 * @throws LedgerError; `conflict` where the two hold different texts under one id
 */
export function mergeProject(file: string, from: string): Merged {
  // Opening brings an older format forward, so that the tables of the two are the same.
  openProjectFile(from, { create: false }).close();
  const database = openProjectFile(file, { create: false });
  try {
    const store = new Store(file, database);
    database.prepare("ATTACH ? AS other").run(from);
    return store.write(() => merge(store));
  } catch (error) {
    throw explainFailure(error, file);
  } finally {
    database.close();
  }
}

function merge(store: Store): Merged {
  refuseConflicts(store);
  const count = (table: string) => store.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
  const before = { articles: count("articles"), codings: count("codings"), reviews: count("reviews") };
  // Before the other's articles come, for only what both have coded can be coded twice.
  const shared = store
    .all<{ seq: number; other: number }>(
      "SELECT a.seq AS seq, o.seq AS other FROM articles a JOIN other.articles o ON o.id = a.id",
    )
    .map(({ seq, other }) => ({ mine: sideOf(store, "main", seq), theirs: sideOf(store, "other", other) }));
  copyArticles(store);
  copyMends(store);
  copyLinks(store);
  const leftOut = copyCodings(store);
  const superseded = shared.reduce((sum, { mine, theirs }) => sum + keepLaterRuns(store, mine, theirs), 0);
  copyReviews(store);
  store.run(
    "INSERT OR IGNORE INTO copy_decisions (body, recorded_on) SELECT body, recorded_on FROM other.copy_decisions ORDER BY seq",
  );
  copyNaming(store);
  return {
    articles: count("articles") - before.articles,
    codings: count("codings") - before.codings,
    reviews: count("reviews") - before.reviews,
    superseded,
    leftOut,
  };
}

/** Codings of both are then found by whom the decisions of both together say is meant. */
function copyNaming(store: Store): void {
  store.run(
    "INSERT OR IGNORE INTO naming_decisions (id, body, recorded_on) SELECT id, body, recorded_on FROM other.naming_decisions ORDER BY seq",
  );
  indexAnew(store);
}

function refuseConflicts(store: Store): void {
  const texts = store.get<{ id: string }>(
    "SELECT a.id AS id FROM articles a JOIN other.articles o ON o.id = a.id WHERE o.sha256 <> a.sha256",
  );
  const codings = store.get<{ id: string }>(
    `SELECT c.id AS id FROM codings c JOIN articles a ON a.seq = c.article JOIN other.codings oc ON oc.id = c.id
     JOIN other.articles o ON o.seq = oc.article WHERE o.id <> a.id`,
  );
  const id = texts?.id ?? codings?.id;
  if (id === undefined) return;
  throw new LedgerError(
    "conflict",
    `the two projects hold different things under ${id}`,
    "run isnad project check on both",
  );
}

/** An article here that has the other's blanked text, and not one that it knew whole. */
const HAS_ITS_TEXT =
  "(SELECT body FROM texts WHERE article = a.seq) = (SELECT body FROM other.texts WHERE article = o.seq)";

function copyArticles(store: Store): void {
  store.run(
    `INSERT OR IGNORE INTO articles (id, sha256, published_on, outlet, language, body, recorded_on)
     SELECT id, sha256, published_on, outlet, language, body, recorded_on FROM other.articles ORDER BY seq`,
  );
  store.run(
    `INSERT OR IGNORE INTO texts (article, body) SELECT a.seq, t.body
     FROM other.texts t JOIN other.articles o ON o.seq = t.article JOIN articles a ON a.id = o.id`,
  );
  copyIntake(store);
  store.run(
    `INSERT OR IGNORE INTO redactions (article, reason, recorded_on)
     SELECT a.seq, r.reason, r.recorded_on FROM other.redactions r JOIN other.articles o ON o.seq = r.article
     JOIN articles a ON a.id = o.id WHERE ${HAS_ITS_TEXT}`,
  );
  store.run("INSERT OR IGNORE INTO packs SELECT * FROM other.packs");
  // A name that this project has used keeps its own search.
  store.run(
    `INSERT INTO saved_searches (name, typed, recorded_on) SELECT name, typed, recorded_on FROM other.saved_searches
     WHERE name NOT IN (SELECT name FROM saved_searches) ORDER BY seq`,
  );
  store.run(
    `INSERT OR IGNORE INTO runs (article, run, mends, recorded_on) SELECT a.seq, r.run, r.mends, r.recorded_on
     FROM other.runs r JOIN other.articles o ON o.seq = r.article JOIN articles a ON a.id = o.id`,
  );
}

/** What persons mended on either side stands here. An article that each has mended is read by nobody as it stands now. */
function copyMends(store: Store): void {
  store.run(
    `INSERT OR IGNORE INTO mends (id, article, body, recorded_on) SELECT m.id, a.seq, m.body, m.recorded_on
     FROM other.mends m JOIN other.articles o ON o.seq = m.article JOIN articles a ON a.id = o.id ORDER BY m.seq`,
  );
  for (const { article } of store.all<{ article: number }>("SELECT DISTINCT article FROM mends"))
    findAsMended(store, article);
}

/** Lines of the log with their originals, but not of what was redacted here before: bytes and paths would tell what was taken out. */
function copyIntake(store: Store): void {
  const wanted =
    "FROM other.intake i LEFT JOIN other.articles o ON o.seq = i.article LEFT JOIN articles a ON a.id = o.id WHERE ifnull(a.seq, 0) NOT IN (SELECT article FROM redactions)";
  store.run(
    `INSERT OR IGNORE INTO originals SELECT * FROM other.originals WHERE sha256 IN (SELECT i.original ${wanted})`,
  );
  store.run(
    `INSERT OR IGNORE INTO intake (path, how, obtained_on, original, cautions, outcome, article, code, message, run, recorded_on)
     SELECT i.path, i.how, i.obtained_on, i.original, i.cautions, i.outcome, a.seq, i.code, i.message, i.run, i.recorded_on
     ${wanted} ORDER BY i.seq`,
  );
}

/**
 * What the other knows of copies of its redacted articles, for nothing can be found in blanks. All others are compared
 * anew, with this project's articles too.
 */
function copyLinks(store: Store): void {
  const redacted = "SELECT article FROM other.redactions";
  store.run(
    `INSERT OR IGNORE INTO fingerprints (article, sketch_size, body) SELECT a.seq, 0, x'' FROM other.redactions r
     JOIN other.articles o ON o.seq = r.article JOIN articles a ON a.id = o.id AND ${HAS_ITS_TEXT}`,
  );
  store.run(
    `INSERT INTO article_links (a, b, body, recorded_on) SELECT a.seq, b.seq, l.body, l.recorded_on
     FROM other.article_links l JOIN other.articles oa ON oa.seq = l.a JOIN other.articles ob ON ob.seq = l.b
     JOIN articles a ON a.id = oa.id JOIN articles b ON b.id = ob.id
     WHERE (l.a IN (${redacted}) OR l.b IN (${redacted}))
       AND NOT EXISTS (SELECT 1 FROM article_links k WHERE k.a = a.seq AND k.b = b.seq AND k.body = l.body)`,
  );
}
