import { type Coding, type Review, readRun } from "../../model/index.ts";
import { coderName } from "../ledger.ts";
import { LedgerError } from "../ledger-error.ts";
import { mark } from "./codings-table.ts";
import { explainFailure } from "./explain-failure.ts";
import { openProjectFile } from "./open-file.ts";
import { insertReview } from "./reviews-table.ts";
import { Store } from "./store.ts";

/** What came from the other project. */
interface Merged {
  readonly articles: number;
  readonly codings: number;
  readonly reviews: number;
  /** Codings of either that a later run of the same coder in the other has replaced. */
  readonly superseded: number;
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
  copyLinks(store);
  copyCodings(store);
  const superseded = shared.reduce((sum, { mine, theirs }) => sum + keepLaterRuns(store, mine, theirs), 0);
  copyReviews(store);
  store.run(
    "INSERT OR IGNORE INTO copy_decisions (body, recorded_on) SELECT body, recorded_on FROM other.copy_decisions ORDER BY seq",
  );
  return {
    articles: count("articles") - before.articles,
    codings: count("codings") - before.codings,
    reviews: count("reviews") - before.reviews,
    superseded,
  };
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
  store.run(
    `INSERT OR IGNORE INTO redactions (article, reason, recorded_on)
     SELECT a.seq, r.reason, r.recorded_on FROM other.redactions r JOIN other.articles o ON o.seq = r.article
     JOIN articles a ON a.id = o.id WHERE ${HAS_ITS_TEXT}`,
  );
  store.run("INSERT OR IGNORE INTO originals SELECT * FROM other.originals");
  store.run("INSERT OR IGNORE INTO packs SELECT * FROM other.packs");
  // A name that this project has used keeps its own search.
  store.run(
    `INSERT INTO saved_searches (name, typed, recorded_on) SELECT name, typed, recorded_on FROM other.saved_searches
     WHERE name NOT IN (SELECT name FROM saved_searches) ORDER BY seq`,
  );
  store.run(
    `INSERT OR IGNORE INTO intake (path, how, obtained_on, original, cautions, outcome, article, code, message, run, recorded_on)
     SELECT i.path, i.how, i.obtained_on, i.original, i.cautions, i.outcome, a.seq, i.code, i.message, i.run, i.recorded_on
     FROM other.intake i LEFT JOIN other.articles o ON o.seq = i.article LEFT JOIN articles a ON a.id = o.id ORDER BY i.seq`,
  );
  store.run(
    `INSERT OR IGNORE INTO runs (article, run, recorded_on) SELECT a.seq, r.run, r.recorded_on
     FROM other.runs r JOIN other.articles o ON o.seq = r.article JOIN articles a ON a.id = o.id`,
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

function copyCodings(store: Store): void {
  const last = store.get<{ seq: number | null }>("SELECT max(seq) AS seq FROM codings")?.seq ?? 0;
  store.run(
    `INSERT OR IGNORE INTO codings (id, article, class, code, status, certainty, coder, body, recorded_on)
     SELECT c.id, a.seq, c.class, c.code, c.status, c.certainty, c.coder, c.body, c.recorded_on
     FROM other.codings c JOIN other.articles o ON o.seq = c.article JOIN articles a ON a.id = o.id ORDER BY c.seq`,
  );
  store.run(
    `INSERT OR IGNORE INTO coding_actors (actor_id, class, coding, slot) SELECT n.actor_id, n.class, c.seq, n.slot
     FROM other.coding_actors n JOIN other.codings oc ON oc.seq = n.coding JOIN codings c ON c.id = oc.id WHERE c.seq > ?`,
    last,
  );
  store.run(
    `INSERT INTO superseded_by (coding, by, recorded_on) SELECT c.seq, s.by, s.recorded_on
     FROM other.superseded_by s JOIN other.codings oc ON oc.seq = s.coding JOIN codings c ON c.id = oc.id
     WHERE c.seq > ? ORDER BY s.seq`,
    last,
  );
}

/** Live codings of an article, and when each coder read it last. */
interface Side {
  readonly live: readonly { readonly id: string; readonly coder: string }[];
  /** By the coder's name: the run and its time; where no run was kept, the coder and when its codings were recorded. */
  readonly last: ReadonlyMap<string, { readonly run: string; readonly on: string }>;
}

/** @param schema `main` or `other` */
function sideOf(store: Store, schema: string, article: number): Side {
  const live = store.all<{ id: string; coder: string; on: string }>(
    `SELECT id, coder, recorded_on AS "on" FROM ${schema}.codings c WHERE article = ?
     AND (SELECT s.by FROM ${schema}.superseded_by s WHERE s.coding = c.seq ORDER BY s.seq DESC LIMIT 1) IS NULL`,
    article,
  );
  const runs = store.all<{ run: string; on: string }>(
    `SELECT run, recorded_on AS "on" FROM ${schema}.runs WHERE article = ?`,
    article,
  );
  const last = new Map<string, { run: string; on: string }>();
  const add = (coder: string, run: string, on: string) => {
    const known = last.get(coderName(coder));
    if (!known || known.on < on) last.set(coderName(coder), { run, on });
  };
  for (const { run, on } of runs) add(readRun(run).coder, run, on);
  const told = new Set(last.keys());
  for (const { coder, on } of live) if (!told.has(coderName(coder))) add(coder, coder, on);
  return { live, last };
}

/** Of an article that both have read, the later run of each coder stands; what only the earlier one found is kept as superseded. */
function keepLaterRuns(store: Store, mine: Side, theirs: Side): number {
  let superseded = 0;
  for (const [name, own] of mine.last) {
    const other = theirs.last.get(name);
    if (!other || other.run === own.run) continue;
    const [later, earlier, run] = other.on > own.on ? [theirs, mine, other.run] : [mine, theirs, own.run];
    const stands = new Set(later.live.map(({ id }) => id));
    const gone = earlier.live.filter(({ id, coder }) => coderName(coder) === name && !stands.has(id));
    for (const { id } of gone) mark(store, "superseded_by", store.seqOf("codings", id) as number, run);
    superseded += gone.length;
  }
  return superseded;
}

function copyReviews(store: Store): void {
  const reviews = store.all<{ body: string }>("SELECT body FROM other.reviews ORDER BY seq");
  for (const { body } of reviews) {
    const review = JSON.parse(body) as Review;
    const row = review.correction
      ? store.get<{ body: string }>("SELECT body FROM other.codings WHERE id = ?", review.correction)
      : undefined;
    insertReview(store, review, row && (JSON.parse(row.body) as Coding));
  }
  // A correction that its reviewer took back came as a live coding.
  store.run(
    `INSERT INTO set_aside_by (coding, by, recorded_on) SELECT c.seq, s.by, s.recorded_on
     FROM other.set_aside_by s JOIN other.codings oc ON oc.seq = s.coding JOIN codings c ON c.id = oc.id
     WHERE s.by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.coding = c.seq)
       AND NOT EXISTS (SELECT 1 FROM set_aside_by o WHERE o.coding = c.seq)`,
  );
}
