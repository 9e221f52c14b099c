/**
 * Version of the tables below, kept in the file's `user_version`. A file with a newer one is refused. Whoever changes a
 * table raises it and writes the step that leads here, in `migration-steps.ts`.
 */
export const SCHEMA_VERSION = 5;

/** "ISND": marks the file as an Isnad project in SQLite's own header. */
export const APPLICATION_ID = 0x49534e44;

const RECORDED = "recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))";

/**
 * The tables. Rows are added, never changed or removed, but for those of `coding_actors`, which only find codings and
 * follow from them and from `naming_decisions`. `body` holds the object as JSON; the other columns only find it: those
 * of an article follow its mends. Spans in `body` are UTF-16 offsets, as everywhere inside the program. Rows point at
 * one another by `seq`: a
 * number is a third of an id, and a board reads thousands of them.
 */
export const SCHEMA = `
CREATE TABLE articles (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  published_on TEXT,
  outlet TEXT,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  ${RECORDED}
) STRICT;
-- The verbatim text of an article, as a JSON string, apart from what boards and lists are made of.
CREATE TABLE texts (
  article INTEGER PRIMARY KEY REFERENCES articles (seq),
  body TEXT NOT NULL
) STRICT;
CREATE INDEX articles_by_date ON articles (published_on, id);
CREATE TABLE codings (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES articles (seq),
  class TEXT NOT NULL,
  code TEXT NOT NULL,
  status TEXT NOT NULL,
  certainty TEXT NOT NULL,
  coder TEXT NOT NULL,
  body TEXT NOT NULL,
  ${RECORDED}
) STRICT;
CREATE INDEX codings_by_article ON codings (article);
CREATE INDEX codings_by_code ON codings (class, code);
-- With the class of the coding, so that a board touches no row of a statement.
CREATE TABLE coding_actors (
  actor_id TEXT NOT NULL,
  class TEXT NOT NULL,
  coding INTEGER NOT NULL REFERENCES codings (seq),
  -- via: whom an actor or a recipient stands for.
  slot TEXT NOT NULL CHECK (slot IN ('actor', 'recipient', 'via')),
  PRIMARY KEY (actor_id, class, coding, slot)
) STRICT, WITHOUT ROWID;
-- Few stand for somebody, and those who are stood for act in many codings.
CREATE INDEX coding_via ON coding_actors (actor_id, coding) WHERE slot = 'via';
-- The last row of a coding decides whether it is live: by = the run that replaced it, NULL = restored.
CREATE TABLE superseded_by (
  seq INTEGER PRIMARY KEY,
  coding INTEGER NOT NULL REFERENCES codings (seq),
  by TEXT,
  ${RECORDED}
) STRICT;
CREATE INDEX superseded_by_coding ON superseded_by (coding, seq);
CREATE TABLE runs (
  article INTEGER NOT NULL REFERENCES articles (seq),
  run TEXT NOT NULL,
  -- How many mends of the article it has read: with another one it is to be read again.
  mends INTEGER NOT NULL DEFAULT 0,
  ${RECORDED},
  PRIMARY KEY (run, article, mends)
) STRICT, WITHOUT ROWID;
CREATE TABLE mends (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES articles (seq),
  body TEXT NOT NULL,
  ${RECORDED}
) STRICT;
CREATE INDEX mends_by_article ON mends (article);
-- What the packs of a run said, deflated.
CREATE TABLE packs (
  version TEXT PRIMARY KEY,
  body BLOB NOT NULL,
  ${RECORDED}
) STRICT;
-- The bytes as they were obtained, deflated.
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY,
  media TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  body BLOB NOT NULL,
  ${RECORDED}
) STRICT;
CREATE TABLE intake (
  seq INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  how TEXT NOT NULL,
  obtained_on TEXT NOT NULL,
  original TEXT REFERENCES originals (sha256),
  cautions TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('filed', 'known', 'left-out')),
  article INTEGER REFERENCES articles (seq),
  code TEXT,
  message TEXT,
  run TEXT NOT NULL,
  ${RECORDED}
) STRICT;
CREATE UNIQUE INDEX intake_once ON intake (path, ifnull(original, ''), ifnull(code, ''), run);
CREATE INDEX intake_by_article ON intake (article);
CREATE TABLE reviews (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  coding INTEGER NOT NULL REFERENCES codings (seq),
  decision TEXT NOT NULL,
  body TEXT NOT NULL,
  ${RECORDED}
) STRICT;
CREATE INDEX reviews_by_coding ON reviews (coding, seq);
-- As superseded_by, but by a person: by = the review, NULL = taken back.
CREATE TABLE set_aside_by (
  seq INTEGER PRIMARY KEY,
  coding INTEGER NOT NULL REFERENCES codings (seq),
  by TEXT,
  ${RECORDED}
) STRICT;
CREATE INDEX set_aside_by_coding ON set_aside_by (coding, seq);
-- By what the copies of a text are found: what decides, and the few hashes that lead to candidates.
CREATE TABLE fingerprints (
  article INTEGER PRIMARY KEY REFERENCES articles (seq),
  sketch_size INTEGER NOT NULL,
  body BLOB NOT NULL,
  ${RECORDED}
) STRICT;
CREATE TABLE sketches (
  hash INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (seq),
  PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_links (
  seq INTEGER PRIMARY KEY,
  a INTEGER NOT NULL REFERENCES articles (seq),
  b INTEGER NOT NULL REFERENCES articles (seq),
  body TEXT NOT NULL,
  ${RECORDED}
) STRICT;
CREATE INDEX article_links_by_a ON article_links (a);
CREATE INDEX article_links_by_b ON article_links (b);
CREATE TABLE copy_decisions (
  seq INTEGER PRIMARY KEY,
  body TEXT NOT NULL UNIQUE,
  ${RECORDED}
) STRICT;
-- Who is meant by a name, as persons decided.
CREATE TABLE naming_decisions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  ${RECORDED}
) STRICT;
-- Articles of a redacted copy: what does not stand in a coding's evidence is blank, so their hash no longer holds.
CREATE TABLE redactions (
  article INTEGER PRIMARY KEY REFERENCES articles (seq),
  reason TEXT NOT NULL,
  ${RECORDED}
) STRICT;
-- The last row of a name stands: typed = the search, NULL = no longer wanted.
CREATE TABLE saved_searches (
  seq INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  typed TEXT,
  ${RECORDED}
) STRICT;
CREATE VIRTUAL TABLE article_words USING fts5 (
  exact, lemma, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
`;

const lastOf = (table: string) =>
  `(SELECT s.by FROM ${table} s WHERE s.coding = codings.seq ORDER BY s.seq DESC LIMIT 1) IS NOT NULL`;

/** True for a row of `codings` that a later run has replaced. */
export const IS_SUPERSEDED = lastOf("superseded_by");
/** True for a row of `codings` that a reviewer has rejected or corrected. */
export const IS_SET_ASIDE = lastOf("set_aside_by");

const lastRows = (table: string) =>
  `SELECT coding FROM ${table} s WHERE by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.coding = s.coding AND t.seq > s.seq)`;

/** Codings whose words do not stand in their text, as this connection was told; made with it, gone with it. */
export const ORPHANS = "CREATE TEMP TABLE IF NOT EXISTS orphans (coding INTEGER PRIMARY KEY) STRICT";
/** True for such a row of `codings`. */
export const IS_ORPHANED = "codings.seq IN (SELECT coding FROM temp.orphans)";

/** The codings that do not count: few among many, so that counting them is quicker than asking of each whether it does. */
export const OUT_OF_COUNT = `${lastRows("superseded_by")} UNION ${lastRows("set_aside_by")} UNION SELECT coding FROM temp.orphans`;
