import type Database from "better-sqlite3";
import { makeArticle, makeCoding } from "../ledger.fixture.ts";
import { FORMAT_2 } from "./format-2.ts";
import { APPLICATION_ID } from "./schema.ts";

/** What files of format 2 got later, under the same number. */
const LATER = `
CREATE INDEX coding_via ON coding_actors (actor_id, coding) WHERE slot = 'via';
CREATE TABLE saved_searches (
  seq INTEGER PRIMARY KEY, name TEXT NOT NULL, typed TEXT,
  recorded_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
INSERT INTO saved_searches (name, typed) VALUES ('kept', 'سرت');
`;

/** Format 3 as it first was: texts apart, actors without the class of their coding. */
const FORMAT_3 = `
CREATE TABLE texts (article INTEGER PRIMARY KEY REFERENCES articles (seq), body TEXT NOT NULL) STRICT;
INSERT INTO texts SELECT seq, json_quote(json_extract(body, '$.text')) FROM articles;
UPDATE articles SET body = json_remove(body, '$.text');
`;

/** Format 3 as it was later. */
const WITH_CLASS = `
DROP TABLE coding_actors;
CREATE TABLE coding_actors (
  actor_id TEXT NOT NULL, class TEXT NOT NULL, coding INTEGER NOT NULL REFERENCES codings (seq),
  slot TEXT NOT NULL CHECK (slot IN ('actor', 'recipient', 'via')), PRIMARY KEY (actor_id, class, coding, slot)
) STRICT, WITHOUT ROWID;
CREATE INDEX coding_via ON coding_actors (actor_id, coding) WHERE slot = 'via';
INSERT INTO coding_actors SELECT 'client', 'stance', seq, 'recipient' FROM codings;
`;

/** @param written `first` and `later` are both format 2; format 4 has the tables of the later format 3 */
export function fillOldFormat(
  database: Database.Database,
  written: "first" | "later" | "first 3" | "later 3" | "4",
): void {
  database.exec(FORMAT_2);
  if (written !== "first") database.exec(LATER);
  const article = makeArticle("a-1");
  database
    .prepare("INSERT INTO articles (id, sha256, language, body) VALUES ('a-1', ?, 'ar', ?)")
    .run(article.sha256, JSON.stringify(article));
  database.exec("INSERT INTO runs (article, run) VALUES (1, 'rules@1+p1')");
  const coding = database.prepare(
    "INSERT INTO codings (id, article, class, code, status, certainty, coder, body) VALUES (?, 1, 'stance', 'backs', 'actual', 'stated', 'rules@1', ?)",
  );
  const actor = database.prepare("INSERT INTO coding_actors (actor_id, coding, slot) VALUES (?, ?, ?)");
  const moved = { evidence: [{ start: 1, end: 3, quote: "نص" }] };
  const codings = [makeCoding("c-1"), makeCoding("c-moved", "rules@1", moved)];
  for (const each of written === "4" ? codings.slice(0, 1) : codings) {
    const { lastInsertRowid } = coding.run(each.id, JSON.stringify(each));
    actor.run("holder", lastInsertRowid, "actor");
    actor.run("client", lastInsertRowid, "recipient");
  }
  const version = written === "4" ? 4 : written.endsWith("3") ? 3 : 2;
  if (version > 2) database.exec(FORMAT_3);
  if (written === "later 3" || written === "4") database.exec(WITH_CLASS);
  database.pragma(`application_id = ${APPLICATION_ID}`);
  database.pragma(`user_version = ${version}`);
}
