/** The tables of format 1, as Isnad 0.1 and 0.2 wrote them. */
export const FORMAT_1 = `
CREATE TABLE articles (
  id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, published_on TEXT, outlet TEXT, language TEXT NOT NULL, body TEXT NOT NULL,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
CREATE TABLE codings (
  id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES articles (id), class TEXT NOT NULL, code TEXT NOT NULL,
  status TEXT NOT NULL, certainty TEXT NOT NULL, coder TEXT NOT NULL, body TEXT NOT NULL,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
CREATE INDEX codings_by_article ON codings (article_id);
CREATE INDEX codings_by_code ON codings (class, code);
CREATE TABLE coding_actors (
  coding_id TEXT NOT NULL REFERENCES codings (id), slot TEXT NOT NULL CHECK (slot IN ('actor', 'recipient')),
  actor_id TEXT NOT NULL, PRIMARY KEY (actor_id, coding_id, slot)
) STRICT, WITHOUT ROWID;
CREATE TABLE superseded_by (
  seq INTEGER PRIMARY KEY, coding_id TEXT NOT NULL REFERENCES codings (id), by TEXT,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
CREATE INDEX superseded_by_coding ON superseded_by (coding_id, seq);
PRAGMA application_id = ${0x49534e44};
PRAGMA user_version = 1;
`;
