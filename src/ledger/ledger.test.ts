import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { describeLedger } from "./ledger.case.ts";
import { makeArticle, makeCoding } from "./ledger.fixture.ts";
import { LedgerError } from "./ledger-error.ts";
import { openMemoryLedger } from "./memory/memory-ledger.ts";
import { openLedger } from "./open-ledger.ts";
import { openSqliteLedger } from "./sqlite/sqlite-ledger.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-ledger-"));
let count = 0;
const newFile = () => join(folder, `project-${count++}.isnad`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeLedger("memory", openMemoryLedger);
describeLedger("SQLite", () => openSqliteLedger(newFile()));

function failure(work: () => unknown): LedgerError {
  try {
    work();
  } catch (error) {
    if (error instanceof LedgerError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a project file", () => {
  let file: string;
  beforeEach(() => {
    file = newFile();
  });

  async function fill(articles: number): Promise<void> {
    const ledger = openLedger(file);
    for (let i = 0; i < articles; i++) {
      await ledger.addCoded({ article: makeArticle(`a-${i}`), codings: [makeCoding(`c-${i}`)] });
    }
    await ledger.close();
  }

  it("is still there when it is opened again", async () => {
    await fill(2);
    const ledger = openLedger(file);
    expect(await ledger.articles()).toHaveLength(2);
    await ledger.close();
  });

  it("may be open twice", async () => {
    const [first, second] = [openLedger(file), openLedger(file)];
    await first.addCoded({ article: makeArticle("a-1"), codings: [makeCoding("c-1")] });
    await second.addCoded({ article: makeArticle("a-2"), codings: [makeCoding("c-2")] });
    expect(await first.codings()).toHaveLength(2);
    await first.close();
    await second.close();
  });

  it("says that another program is writing, and stores nothing", async () => {
    await fill(1);
    const writer = new Database(file);
    writer.exec("BEGIN IMMEDIATE");
    const ledger = openLedger(file, { timeoutMs: 20 });
    await expect(ledger.addArticle(makeArticle("a-new"))).rejects.toMatchObject({
      code: "locked",
      message: `another program is writing to ${file}`,
    });
    writer.exec("ROLLBACK");
    writer.close();
    expect(await ledger.articles()).toHaveLength(1);
    await ledger.close();
  });

  it("is refused, and left as it is, when it is something else", () => {
    writeFileSync(file, "plain text, longer than the header of a database file");
    expect(failure(() => openLedger(file))).toMatchObject({
      code: "not-a-ledger",
      remedy: "give the path of a .isnad file",
    });
    expect(readFileSync(file, "utf8")).toMatch(/^plain text/);
  });

  it("is refused when it is another program's database", () => {
    const other = new Database(file);
    other.exec("CREATE TABLE letters (a TEXT)");
    other.close();
    expect(failure(() => openLedger(file)).code).toBe("not-a-ledger");
  });

  it("is refused when a newer version wrote it", async () => {
    await fill(1);
    const newer = new Database(file);
    newer.pragma("user_version = 99");
    newer.close();
    expect(failure(() => openLedger(file))).toMatchObject({
      code: "newer-schema",
      message: expect.stringContaining("99"),
    });
  });

  it("says that it is damaged when pages are missing", async () => {
    await fill(60);
    truncateSync(file, 8192);
    const read = async () => {
      const ledger = openLedger(file);
      try {
        return await ledger.codings();
      } finally {
        await ledger.close();
      }
    };
    await expect(read()).rejects.toMatchObject({ code: "corrupted" });
  });

  it("says that it is damaged when pages are overwritten", async () => {
    await fill(60);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096, bytes.length);
    writeFileSync(file, bytes);
    const read = async () => openLedger(file).codings();
    await expect(read()).rejects.toMatchObject({ code: "corrupted" });
  });

  it.each([
    ["a folder that does not exist", () => join(folder, "none", "p.isnad"), "not-writable"],
    ["a folder in place of a file", () => folder, "not-a-ledger"],
    [
      "a path through a file",
      () => {
        writeFileSync(file, "x");
        return join(file, "p.isnad");
      },
      "not-writable",
    ],
  ])("is refused in %s", (_, place, code) => {
    expect(failure(() => openLedger(place())).code).toBe(code);
  });

  it("is not made where it must exist", () => {
    expect(failure(() => openLedger(file, { create: false })).code).toBe("missing");
    expect(() => readFileSync(file)).toThrow(/ENOENT/);
  });

  it.skipIf(process.getuid?.() === 0)(
    "is refused in a folder that may not be written (not as root, who may)",
    () => {
      const closed = join(folder, `closed-${count++}`);
      mkdirSync(closed, { mode: 0o500 });
      expect(failure(() => openLedger(join(closed, "p.isnad"))).code).toBe("not-writable");
    },
  );

  it("turns an empty file into a project", async () => {
    writeFileSync(file, "");
    await fill(1);
    expect(await openLedger(file).articles()).toHaveLength(1);
  });
});
