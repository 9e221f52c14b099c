const RECORDED = "recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))";

/**
 * The tables of format 2 as they were first given out. Never changed again: what leads on from format 1 ends here, and
 * what leads on from here must find them as they were. Later files of format 2 also have the index `coding_via` and the
 * table `saved_searches`.
 */
export const FORMAT_2 = `
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
CREATE TABLE coding_actors (
  actor_id TEXT NOT NULL,
  coding INTEGER NOT NULL REFERENCES codings (seq),
  slot TEXT NOT NULL CHECK (slot IN ('actor', 'recipient', 'via')),
  PRIMARY KEY (actor_id, coding, slot)
) STRICT, WITHOUT ROWID;
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
  ${RECORDED},
  PRIMARY KEY (run, article)
) STRICT, WITHOUT ROWID;
CREATE TABLE packs (
  version TEXT PRIMARY KEY,
  body BLOB NOT NULL,
  ${RECORDED}
) STRICT;
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
CREATE TABLE set_aside_by (
  seq INTEGER PRIMARY KEY,
  coding INTEGER NOT NULL REFERENCES codings (seq),
  by TEXT,
  ${RECORDED}
) STRICT;
CREATE INDEX set_aside_by_coding ON set_aside_by (coding, seq);
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
CREATE TABLE redactions (
  article INTEGER PRIMARY KEY REFERENCES articles (seq),
  reason TEXT NOT NULL,
  ${RECORDED}
) STRICT;
CREATE VIRTUAL TABLE article_words USING fts5 (
  exact, lemma, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
`;
