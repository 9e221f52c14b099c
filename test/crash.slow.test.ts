import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, test } from "vitest";
import { openLedger } from "../src/ledger/open-ledger.ts";
import { checkProject } from "../src/ledger/project.ts";

/** How often the program is killed; a release is tested with 200. */
const KILLS = Number(process.env["ISNAD_CRASH_KILLS"] ?? 20);
const ARTICLES = 120;
const CLI = "dist/cli/main.js";
const TEXTS = "gold/practice/texts";

const folder = mkdtempSync(join(tmpdir(), "isnad-crash-"));
const files = join(folder, "files");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeArticles(): void {
  mkdirSync(files);
  const texts = readdirSync(TEXTS).map((name) => readFileSync(join(TEXTS, name), "utf8"));
  for (let i = 0; i < ARTICLES; i++) {
    writeFileSync(
      join(files, `${String(i).padStart(4, "0")}.txt`),
      `${texts[i % texts.length]}\nنسخة ${i}.\n`,
    );
  }
}

interface Told {
  readonly outcome: string;
  readonly articleId: string | null;
  readonly codings: number;
}

/** Imports, and is killed after it has told of some articles and a moment more. */
function importUntil(project: string, kill: { readonly after: number; readonly ms: number } | null) {
  return new Promise<{ readonly told: Told[]; readonly code: number | null }>((resolve) => {
    const child = spawn(process.execPath, [CLI, "import", files, "--project", project, "--json"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const told: Told[] = [];
    createInterface({ input: child.stdout }).on("line", (line) => {
      // What is cut by the kill was not told.
      if (!line.endsWith("}")) return;
      told.push(JSON.parse(line) as Told);
      if (kill && told.length === kill.after) setTimeout(() => child.kill("SIGKILL"), kill.ms);
    });
    child.on("close", (code) => resolve({ told, code }));
  });
}

/** Numbers from 0 to 1 that are the same in every run. */
function* numbers(): Generator<number> {
  for (let state = 12345; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe("an import that is killed", () => {
  test(
    `${KILLS} times loses nothing it has told of, keeps no half article, and goes on where it stopped`,
    async () => {
      writeArticles();
      const random = numbers();
      const next = () => random.next().value as number;
      let project = join(folder, "0.isnad");
      const filed = new Map<string, number>();
      for (let kill = 0; kill < KILLS; kill++) {
        const after = 1 + Math.floor(next() * 20);
        const { told } = await importUntil(project, { after, ms: next() * 40 });
        for (const { outcome, articleId, codings } of told)
          if (outcome === "filed" && articleId) filed.set(articleId, codings);
        const ledger = openLedger(project);
        const ids = new Set((await ledger.articles()).map(({ id }) => id));
        const lost = [...filed.keys()].filter((id) => !ids.has(id));
        expect(lost, "articles that were told and are not on file").toEqual([]);
        for (const [articleId, codings] of filed)
          expect(await ledger.codings({ articleId }), articleId).toHaveLength(codings);
        const isFull = ids.size === ARTICLES;
        await ledger.close();
        expect(checkProject(project).findings).toEqual([]);
        if (!isFull) continue;
        project = join(folder, `${kill + 1}.isnad`);
        filed.clear();
      }
      const { told, code } = await importUntil(project, null);
      expect(code).toBe(0);
      const again = told.filter(({ outcome }) => outcome === "again").length;
      expect(again, "articles that were not read a second time").toBeGreaterThanOrEqual(filed.size);
      const { articles, originals, findings } = checkProject(project);
      expect({ articles, originals, findings }).toEqual({
        articles: ARTICLES,
        originals: ARTICLES,
        findings: [],
      });
    },
    KILLS * 30_000 + 120_000,
  );

  test("by a disk that takes no more says so, and goes on when there is room", async () => {
    const project = join(folder, "full.isnad");
    // Files of this process may not grow beyond 2,000 blocks of 512 bytes, which SQLite meets as a refused write.
    const limited = `trap '' XFSZ; ulimit -f 2000; exec "$0" ${CLI} import "$1" --project "$2" --json`;
    const full = spawnSync("bash", ["-c", limited, process.execPath, files, project], { encoding: "utf8" });
    expect(full.status).toBe(1);
    expect(full.stderr).toContain("the disk is full");
    const told = full.stdout
      .split("\n")
      .filter((line) => line.endsWith("}"))
      .map((line) => JSON.parse(line) as Told);
    expect(told.length).toBeGreaterThan(0);
    const ledger = openLedger(project);
    const ids = new Set((await ledger.articles()).map(({ id }) => id));
    await ledger.close();
    expect(told.filter(({ articleId }) => articleId && !ids.has(articleId))).toEqual([]);
    expect(checkProject(project).findings).toEqual([]);
    expect((await importUntil(project, null)).code).toBe(0);
    expect(checkProject(project)).toMatchObject({ articles: ARTICLES, findings: [] });
  }, 300_000);

  test("two at once file everything once", async () => {
    const project = join(folder, "two.isnad");
    const both = await Promise.all([importUntil(project, null), importUntil(project, null)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const { articles, findings } = checkProject(project);
    expect({ articles, findings }).toEqual({ articles: ARTICLES, findings: [] });
    const filed = both.flatMap(({ told }) => told.filter(({ outcome }) => outcome === "filed"));
    expect(filed).toHaveLength(ARTICLES);
  }, 300_000);
});
