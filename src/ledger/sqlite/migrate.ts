import { existsSync, renameSync, rmSync } from "node:fs";
import type Database from "better-sqlite3";
import { LedgerError } from "../ledger-error.ts";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";

interface MigrationStep {
  readonly sql: string;
  /** The version that the tables then have. */
  readonly to: number;
}

/** What leads from an older version of the tables on; `splitTexts` ends each. */
const STEPS: Readonly<Record<number, MigrationStep>> = {
  // Rows pointed at one another by their ids; now by numbers. The runs of the old rows are not known.
  1: {
    to: SCHEMA_VERSION,
    sql: `
ALTER TABLE articles RENAME TO old_articles;
ALTER TABLE codings RENAME TO old_codings;
ALTER TABLE coding_actors RENAME TO old_coding_actors;
ALTER TABLE superseded_by RENAME TO old_superseded_by;
DROP INDEX codings_by_article;
DROP INDEX codings_by_code;
DROP INDEX superseded_by_coding;
${SCHEMA}
INSERT INTO articles (id, sha256, published_on, outlet, language, body, recorded_on)
  SELECT id, sha256, published_on, outlet, language, body, recorded_on FROM old_articles ORDER BY rowid;
INSERT INTO codings (id, article, class, code, status, certainty, coder, body, recorded_on)
  SELECT c.id, a.seq, c.class, c.code, c.status, c.certainty, c.coder, c.body, c.recorded_on
  FROM old_codings c JOIN articles a ON a.id = c.article_id ORDER BY c.rowid;
INSERT INTO coding_actors (actor_id, class, coding, slot)
  SELECT o.actor_id, c.class, c.seq, o.slot FROM old_coding_actors o JOIN codings c ON c.id = o.coding_id;
INSERT OR IGNORE INTO coding_actors (actor_id, class, coding, slot)
  SELECT json_extract(n.value, '$.via.id'), c.class, c.seq, 'via' FROM codings c,
    json_each(json_array(json_extract(c.body, '$.actors'), json_extract(c.body, '$.recipients'))) s, json_each(s.value) n
  WHERE json_extract(n.value, '$.via.id') IS NOT NULL;
INSERT INTO superseded_by (seq, coding, by, recorded_on)
  SELECT o.seq, c.seq, o.by, o.recorded_on FROM old_superseded_by o JOIN codings c ON c.id = o.coding_id;
DROP TABLE old_coding_actors;
DROP TABLE old_superseded_by;
DROP TABLE old_codings;
DROP TABLE old_articles;
`,
  },
  // The text of an article stood in its body, and an actor was on file without the class of the coding.
  2: {
    to: 3,
    sql: `
CREATE TABLE texts (article INTEGER PRIMARY KEY REFERENCES articles (seq), body TEXT NOT NULL) STRICT;
DROP INDEX coding_via;
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
`,
  },
};

/** Takes the texts out of the articles' bodies. */
function splitTexts(database: Database.Database): void {
  const page = database.prepare("SELECT seq, body FROM articles WHERE seq > ? ORDER BY seq LIMIT 500");
  const shorten = database.prepare("UPDATE articles SET body = ? WHERE seq = ?");
  const insert = database.prepare("INSERT INTO texts (article, body) VALUES (?, ?)");
  let rows = page.all(0) as { seq: number; body: string }[];
  while (rows.length > 0) {
    for (const { seq, body } of rows) {
      const { text, ...facts } = JSON.parse(body) as { text: string };
      shorten.run(JSON.stringify(facts), seq);
      insert.run(seq, JSON.stringify(text));
    }
    rows = page.all(rows.at(-1)?.seq ?? 0) as { seq: number; body: string }[];
  }
}

/** Where the file as it was is kept before its tables change. */
export const backupBefore = (file: string, version: number): string => `${file}.format-${version}.backup`;

/**
 * Brings an older project forward, after a copy of it as it was stands beside it. All steps or none: what is killed
 * half-way is as it was.
 *
 * @throws LedgerError where no step leads on
 */
export function migrate(database: Database.Database, file: string): void {
  const version = () => database.pragma("user_version", { simple: true }) as number;
  const from = version();
  const backup = backupBefore(file, from);
  if (!existsSync(backup)) copyWhole(database, backup);
  database.pragma("foreign_keys = OFF");
  database
    .transaction(() => {
      while (version() < SCHEMA_VERSION) {
        const step = STEPS[version()];
        if (step === undefined) throw noStep(file, version());
        database.exec(step.sql);
        splitTexts(database);
        database.pragma(`user_version = ${step.to}`);
      }
    })
    .immediate();
  database.pragma("foreign_keys = ON");
}

/** Made aside and renamed: a copy that bears its name is whole, whenever the program was killed. */
export function copyWhole(database: Database.Database, target: string): void {
  const part = `${target}.part`;
  rmSync(part, { force: true });
  database.prepare("VACUUM INTO ?").run(part);
  renameSync(part, target);
}

function noStep(file: string, version: number): LedgerError {
  return new LedgerError(
    "not-a-ledger",
    `${file} has a format (${version}) that no Isnad has written`,
    "give the path of a .isnad file",
  );
}
