import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { makeArticle, makeCoding } from "../ledger.fixture.ts";
import { FORMAT_1 } from "./format-1.fixture.ts";
import { backupBefore } from "./migrate.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { openSqliteLedger } from "./sqlite-ledger.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-migrate-"));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project as an older Isnad left it: two articles, three codings, one of them superseded. */
function makeOldProject(file: string): void {
  const database = new Database(file);
  database.exec(FORMAT_1);
  const article = database.prepare(
    "INSERT INTO articles (id, sha256, language, body, recorded_on) VALUES (?, ?, 'ar', ?, '2026-01-01T00:00:00Z')",
  );
  const coding = database.prepare(
    "INSERT INTO codings (id, article_id, class, code, status, certainty, coder, body) VALUES (?, ?, 'stance', 'backs', 'actual', 'stated', ?, ?)",
  );
  const actor = database.prepare("INSERT INTO coding_actors VALUES (?, ?, ?)");
  for (const id of ["a-2", "a-1"]) article.run(id, `sha-${id}`, JSON.stringify(makeArticle(id)));
  for (const [id, of, coder] of [
    ["c-3", "a-1", "rules@1"],
    ["c-1", "a-2", "rules@2"],
    ["c-2", "a-1", "rules@2"],
  ] as const) {
    coding.run(id, of, coder, JSON.stringify(makeCoding(id, coder)));
    actor.run(id, "actor", "holder");
    actor.run(id, "recipient", "client");
  }
  database.prepare("INSERT INTO superseded_by (coding_id, by) VALUES ('c-3', 'rules@2')").run();
  database.close();
}

/** A project of format 2: the text of an article stood in its body. */
async function makeFormat2(file: string): Promise<void> {
  const ledger = openSqliteLedger(file);
  await ledger.addCoded({ article: makeArticle("a-1"), codings: [makeCoding("c-1")] });
  await ledger.close();
  const database = new Database(file);
  database.exec(
    "UPDATE articles SET body = json_set(body, '$.text', (SELECT json_extract(t.body, '$') FROM texts t WHERE t.article = seq)); DROP TABLE texts; ALTER TABLE coding_actors RENAME TO n; DROP INDEX coding_via; CREATE TABLE coding_actors (actor_id TEXT NOT NULL, coding INTEGER NOT NULL, slot TEXT NOT NULL, PRIMARY KEY (actor_id, coding, slot)) STRICT, WITHOUT ROWID; CREATE INDEX coding_via ON coding_actors (actor_id, coding) WHERE slot = 'via'; INSERT INTO coding_actors SELECT actor_id, coding, slot FROM n; DROP TABLE n; PRAGMA user_version = 2;",
  );
  database.close();
}

describe("a project of format 2", () => {
  it("has its texts taken out of the articles, as they were", async () => {
    const file = join(folder, `old-${count++}.isnad`);
    await makeFormat2(file);
    const ledger = openSqliteLedger(file);
    expect(await ledger.articles()).toEqual([makeArticle("a-1")]);
    expect(await ledger.codings({ class: "stance", anyActor: ["client"] })).toHaveLength(1);
    expect(await ledger.codings({ class: "event", anyActor: ["client"] })).toEqual([]);
    await ledger.close();
    const after = new Database(file, { readonly: true });
    expect(after.prepare("SELECT json_extract(body, '$.text') FROM articles").pluck().get()).toBeNull();
    after.close();
    expect(existsSync(backupBefore(file, 2))).toBe(true);
  });
});

describe("a project of an older format", () => {
  let file: string;
  beforeEach(() => {
    file = join(folder, `old-${count++}.isnad`);
    makeOldProject(file);
  });

  it("is brought forward with all that it holds", async () => {
    const ledger = openSqliteLedger(file);
    expect((await ledger.articles()).map(({ id }) => id)).toEqual(["a-1", "a-2"]);
    expect((await ledger.codings()).map(({ id, articleId }) => [id, articleId])).toEqual([
      ["c-1", "a-2"],
      ["c-2", "a-1"],
    ]);
    expect(await ledger.codings({ superseded: true })).toHaveLength(3);
    expect(await ledger.codings({ actorId: "client" })).toHaveLength(2);
    await ledger.close();
    const after = new Database(file);
    expect(after.pragma("user_version", { simple: true })).toBe(SCHEMA_VERSION);
    expect(after.pragma("foreign_key_check")).toEqual([]);
    expect(after.prepare("SELECT DISTINCT recorded_on FROM articles").pluck().all()).toEqual([
      "2026-01-01T00:00:00Z",
    ]);
    after.close();
  });

  it("is kept beside it as it was, once", async () => {
    await openSqliteLedger(file).close();
    const backup = new Database(backupBefore(file, 1), { readonly: true });
    expect(backup.pragma("user_version", { simple: true })).toBe(1);
    expect(backup.prepare("SELECT count(*) FROM codings").pluck().get()).toBe(3);
    backup.close();
  });

  it("is not taken for backed up by a copy that was cut short", async () => {
    writeFileSync(`${backupBefore(file, 1)}.part`, "half of a copy");
    await openSqliteLedger(file).close();
    expect(existsSync(`${backupBefore(file, 1)}.part`)).toBe(false);
    expect(existsSync(backupBefore(file, 1))).toBe(true);
  });

  it("stays as it is when a step fails", () => {
    const database = new Database(file);
    // A table of the new format's name stands in the way.
    database.exec("CREATE TABLE runs (x TEXT)");
    database.close();
    expect(() => openSqliteLedger(file)).toThrow();
    const after = new Database(file);
    expect(after.pragma("user_version", { simple: true })).toBe(1);
    expect(after.prepare("SELECT count(*) FROM codings").pluck().get()).toBe(3);
    after.close();
  });
});
