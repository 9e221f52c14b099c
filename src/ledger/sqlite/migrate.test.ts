import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { makeArticle, makeCoding } from "../ledger.fixture.ts";
import { FORMAT_1 } from "./format-1.fixture.ts";
import { fillOldFormat } from "./format-2.fixture.ts";
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

/** The columns and indexes of all tables. */
function shapeOf(file: string): unknown[] {
  const database = new Database(file, { readonly: true });
  const shape = database
    .prepare(
      `SELECT m.name AS 'table', c.name, c.type, c."notnull", c.pk FROM sqlite_schema m, pragma_table_info(m.name) c
       WHERE m.type = 'table' UNION ALL SELECT tbl_name, name, 'index', 0, 0 FROM sqlite_schema WHERE type = 'index'
       ORDER BY 1, 2`,
    )
    .all();
  database.close();
  return shape;
}

describe.each([
  ["format 2 as it was first given out", "first", 2],
  ["format 2 as it was later", "later", 2],
  ["format 3 as it first was", "first 3", 3],
  ["format 3 as it was later", "later 3", 3],
  ["format 4", "4", 4],
] as const)("a project of %s", (_, written, version) => {
  let file: string;
  beforeEach(() => {
    file = join(folder, `old-${count++}.isnad`);
    const database = new Database(file);
    fillOldFormat(database, written);
    database.close();
  });

  it("has its texts apart from the articles, and the class of each actor's coding", async () => {
    const ledger = openSqliteLedger(file);
    expect(await ledger.articles()).toEqual([makeArticle("a-1")]);
    expect(await ledger.codings({ class: "stance", anyActor: ["client"] })).toHaveLength(1);
    expect(await ledger.codings({ class: "event", anyActor: ["client"] })).toEqual([]);
    await ledger.close();
    const after = new Database(file, { readonly: true });
    expect(after.prepare("SELECT json_extract(body, '$.text') FROM articles").pluck().get()).toBeNull();
    after.close();
    expect(existsSync(backupBefore(file, version))).toBe(true);
  });

  it("was read by whoever had read it", async () => {
    const ledger = openSqliteLedger(file);
    expect(await ledger.notReadBy({ coder: "rules@1", packs: "p1" })).toEqual([]);
    expect(await ledger.notReadBy({ coder: "rules@1", packs: "p2" })).toEqual(["a-1"]);
    await ledger.close();
  });

  it("keeps searches, those it had too", async () => {
    const ledger = openSqliteLedger(file);
    await ledger.saveSearch("new", "طرابلس");
    const names = (await ledger.savedSearches()).map(({ name }) => name);
    expect(names).toEqual(written === "first" ? ["new"] : ["kept", "new"]);
    await ledger.close();
  });

  it("counts no coding whose words do not stand in its article, and keeps it", async () => {
    const ledger = openSqliteLedger(file);
    expect((await ledger.codings()).map(({ id }) => id)).toEqual(["c-1"]);
    const kept = version < 4 ? ["c-1", "c-moved"] : ["c-1"];
    expect((await ledger.codings({ superseded: true })).map(({ id }) => id)).toEqual(kept);
    await ledger.close();
  });

  it("has the tables of a new one", async () => {
    await openSqliteLedger(file).close();
    const fresh = join(folder, `new-${count++}.isnad`);
    await openSqliteLedger(fresh).close();
    expect(shapeOf(file)).toEqual(shapeOf(fresh));
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

  it("has the tables of a new one", async () => {
    await openSqliteLedger(file).close();
    const fresh = join(folder, `new-${count++}.isnad`);
    await openSqliteLedger(fresh).close();
    expect(shapeOf(file)).toEqual(shapeOf(fresh));
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
