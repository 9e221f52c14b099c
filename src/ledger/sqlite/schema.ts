/** Version of the tables below, kept in the file's `user_version`. A file with a newer one is refused. */
export const SCHEMA_VERSION = 1;

/** "ISND": marks the file as an Isnad project in SQLite's own header. */
export const APPLICATION_ID = 0x49534e44;

/**
 * The tables. Rows are added, never changed or removed. `body` holds the object as JSON; the other columns only find
 * it. Spans in `body` are UTF-16 offsets, as everywhere inside the program.
 */
export const SCHEMA = `
CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  published_on TEXT,
  outlet TEXT,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
CREATE TABLE codings (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id),
  class TEXT NOT NULL,
  code TEXT NOT NULL,
  status TEXT NOT NULL,
  certainty TEXT NOT NULL,
  coder TEXT NOT NULL,
  body TEXT NOT NULL,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
CREATE INDEX codings_by_article ON codings (article_id);
CREATE INDEX codings_by_code ON codings (class, code);
CREATE TABLE coding_actors (
  coding_id TEXT NOT NULL REFERENCES codings (id),
  slot TEXT NOT NULL CHECK (slot IN ('actor', 'recipient')),
  actor_id TEXT NOT NULL,
  PRIMARY KEY (actor_id, coding_id, slot)
) STRICT, WITHOUT ROWID;
-- The last row of a coding decides whether it is live: by = the coder that replaced it, NULL = restored.
CREATE TABLE superseded_by (
  seq INTEGER PRIMARY KEY,
  coding_id TEXT NOT NULL REFERENCES codings (id),
  by TEXT,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
CREATE INDEX superseded_by_coding ON superseded_by (coding_id, seq);
`;

/** True for a coding row of `codings` whose last supersession, if any, stands. */
export const IS_SUPERSEDED = `(SELECT s.by FROM superseded_by s WHERE s.coding_id = codings.id ORDER BY s.seq DESC LIMIT 1) IS NOT NULL`;
