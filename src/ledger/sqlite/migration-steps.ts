import type Database from "better-sqlite3";
import { type Coding, standsIn } from "../../model/index.ts";
import { FORMAT_2 } from "./format-2.ts";

/** What leads from the tables of one format to those of the next. */
type Step = (database: Database.Database) => void;

/** By the format that each begins with. A step that was given out is not changed to make tables of a later format. */
export const STEPS: Readonly<Record<number, Step>> = {
  1: (database) => database.exec(NUMBERED),
  2: (database) => {
    database.exec(APART);
    splitTexts(database);
  },
  3: (database) => {
    addClasses(database);
    supersedeNotInText(database);
  },
  4: (database) => database.exec(NAMING + MENDED),
};

/** Rows pointed at one another by their ids; now by numbers. The runs of the old rows are not known. */
const NUMBERED = `
ALTER TABLE articles RENAME TO old_articles;
ALTER TABLE codings RENAME TO old_codings;
ALTER TABLE coding_actors RENAME TO old_coding_actors;
ALTER TABLE superseded_by RENAME TO old_superseded_by;
DROP INDEX codings_by_article;
DROP INDEX codings_by_code;
DROP INDEX superseded_by_coding;
${FORMAT_2}
INSERT INTO articles (id, sha256, published_on, outlet, language, body, recorded_on)
  SELECT id, sha256, published_on, outlet, language, body, recorded_on FROM old_articles ORDER BY rowid;
INSERT INTO codings (id, article, class, code, status, certainty, coder, body, recorded_on)
  SELECT c.id, a.seq, c.class, c.code, c.status, c.certainty, c.coder, c.body, c.recorded_on
  FROM old_codings c JOIN articles a ON a.id = c.article_id ORDER BY c.rowid;
INSERT INTO coding_actors (actor_id, coding, slot)
  SELECT o.actor_id, c.seq, o.slot FROM old_coding_actors o JOIN codings c ON c.id = o.coding_id;
INSERT OR IGNORE INTO coding_actors (actor_id, coding, slot)
  SELECT json_extract(n.value, '$.via.id'), c.seq, 'via' FROM codings c,
    json_each(json_array(json_extract(c.body, '$.actors'), json_extract(c.body, '$.recipients'))) s, json_each(s.value) n
  WHERE json_extract(n.value, '$.via.id') IS NOT NULL;
INSERT INTO superseded_by (seq, coding, by, recorded_on)
  SELECT o.seq, c.seq, o.by, o.recorded_on FROM old_superseded_by o JOIN codings c ON c.id = o.coding_id;
DROP TABLE old_coding_actors;
DROP TABLE old_superseded_by;
DROP TABLE old_codings;
DROP TABLE old_articles;
`;

/** The text of an article stood in its body. Saved searches came while the format was 2: not every such file has them. */
const APART = `
CREATE TABLE texts (article INTEGER PRIMARY KEY REFERENCES articles (seq), body TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS saved_searches (
  seq INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  typed TEXT,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
`;

/** Nobody had decided of a name: the index of actors stays as it is. */
const NAMING = `
CREATE TABLE IF NOT EXISTS naming_decisions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
`;

/** Takes the texts out of the articles' bodies. */
function splitTexts(database: Database.Database): void {
  const shorten = database.prepare("UPDATE articles SET body = ? WHERE seq = ?");
  const insert = database.prepare("INSERT INTO texts (article, body) VALUES (?, ?)");
  eachRow<{ seq: number; body: string }>(database, "SELECT seq, body FROM articles", ({ seq, body }) => {
    const { text, ...facts } = JSON.parse(body) as { text: string };
    shorten.run(JSON.stringify(facts), seq);
    insert.run(seq, JSON.stringify(text));
  });
}

/** An actor was on file without the class of its coding: in all files of format 2, and in the first ones of format 3. */
function addClasses(database: Database.Database): void {
  const sql = "SELECT 1 FROM pragma_table_info('coding_actors') WHERE name = 'class'";
  if (database.prepare(sql).get() !== undefined) return;
  // The index came while the format was 2.
  database.exec(`
DROP INDEX IF EXISTS coding_via;
ALTER TABLE coding_actors RENAME TO old_coding_actors;
CREATE TABLE coding_actors (
  actor_id TEXT NOT NULL,
  class TEXT NOT NULL,
  coding INTEGER NOT NULL REFERENCES codings (seq),
  slot TEXT NOT NULL CHECK (slot IN ('actor', 'recipient', 'via')),
  PRIMARY KEY (actor_id, class, coding, slot)
) STRICT, WITHOUT ROWID;
CREATE INDEX coding_via ON coding_actors (actor_id, coding) WHERE slot = 'via';
INSERT INTO coding_actors (actor_id, class, coding, slot)
  SELECT o.actor_id, c.class, o.coding, o.slot FROM old_coding_actors o JOIN codings c ON c.seq = o.coding;
DROP TABLE old_coding_actors;
`);
}

/**
 * Boards trust the spans of what is on file, but these rows were filed, or came by a merge, before anybody held them
 * against the text. What fails counts no more; a run can only bring it back with words that stand.
 */
function supersedeNotInText(database: Database.Database): void {
  const ofArticle = database.prepare("SELECT seq, body FROM codings WHERE article = ?");
  const last = database.prepare("SELECT by FROM superseded_by WHERE coding = ? ORDER BY seq DESC LIMIT 1");
  const mark = database.prepare("INSERT INTO superseded_by (coding, by) VALUES (?, 'not-in-text')");
  const sql = "SELECT article AS seq, body FROM texts";
  eachRow<{ seq: number; body: string }>(database, sql, ({ seq: article, body: written }) => {
    const text = JSON.parse(written) as string;
    for (const { seq, body } of ofArticle.all(article) as { seq: number; body: string }[]) {
      if (standsIn(text, JSON.parse(body) as Coding)) continue;
      if (((last.get(seq) as { by: string | null } | undefined)?.by ?? null) === null) mark.run(seq);
    }
  });
}

/** Nothing was mended: whoever had read an article has read it as it stands. */
const MENDED = `
CREATE TABLE mends (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES articles (seq),
  body TEXT NOT NULL,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
CREATE INDEX mends_by_article ON mends (article);
ALTER TABLE runs RENAME TO old_runs;
CREATE TABLE runs (
  article INTEGER NOT NULL REFERENCES articles (seq),
  run TEXT NOT NULL,
  mends INTEGER NOT NULL DEFAULT 0,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  PRIMARY KEY (run, article, mends)
) STRICT, WITHOUT ROWID;
INSERT INTO runs (article, run, recorded_on) SELECT article, run, recorded_on FROM old_runs;
DROP TABLE old_runs;
`;

/** Page by page: a project may be larger than the memory. */
function eachRow<Row extends { readonly seq: number }>(
  database: Database.Database,
  sql: string,
  take: (row: Row) => void,
): void {
  const page = database.prepare(`SELECT * FROM (${sql}) WHERE seq > ? ORDER BY seq LIMIT 500`);
  for (let rows = page.all(0) as Row[]; rows.length > 0; ) {
    for (const row of rows) take(row);
    rows = page.all(rows.at(-1)?.seq ?? 0) as Row[];
  }
}
