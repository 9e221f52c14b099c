import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CONFIG = join(ROOT, ".dependency-cruiser.cjs");

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Checks the walls in a folder, and returns what breaks them. */
function findViolations(root: string, folders: readonly string[]): Promise<readonly Violation[]> {
  const program = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [program, "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...folders];
  return new Promise((resolve, reject) => {
    // The exit code is the number of violations, so only an answer that is not JSON is a failure.
    execFile(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 }, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout).summary.violations);
      } catch {
        reject(new Error(`dependency-cruiser gave no report:\n${stderr}${stdout.slice(0, 1000)}`));
      }
    });
  });
}

/** One forbidden import: the wall it must hit, the file that imports, and what it imports. */
type Breach = readonly [wall: string, from: string, to: string];

const BREACHES: readonly Breach[] = [
  ["model-imports-nothing", "src/model/a.ts", "src/packs/z.ts"],
  ["model-imports-nothing", "src/model/b.ts", "zod"],
  ["packs-looks-left", "src/packs/a.ts", "src/article/z.ts"],
  ["article-looks-left", "src/article/a.ts", "src/text/z.ts"],
  ["text-looks-left", "src/text/a.ts", "src/mentions/z.ts"],
  ["text-looks-left", "src/text/b.test.ts", "src/coders/z.ts"],
  ["mentions-looks-left", "src/mentions/times/a.ts", "src/clauses/z.ts"],
  ["clauses-looks-left", "src/clauses/ar/a.ts", "src/attribution/z.ts"],
  ["attribution-looks-left", "src/attribution/a.ts", "src/coders/z.ts"],
  ["reading-rooms-know-no-store-and-no-face", "src/packs/b.ts", "src/pipeline/z.ts"],
  ["reading-rooms-know-no-store-and-no-face", "src/article/b.ts", "src/ledger/z.ts"],
  ["reading-rooms-know-no-store-and-no-face", "src/text/c.ts", "src/evaluate/z.ts"],
  ["reading-rooms-know-no-store-and-no-face", "src/mentions/b.ts", "src/exports/z.ts"],
  ["reading-rooms-know-no-store-and-no-face", "src/clauses/b.ts", "src/server/z.ts"],
  ["reading-rooms-know-no-store-and-no-face", "src/attribution/b.ts", "src/cli/z.ts"],
  ["reading-rooms-know-no-store-and-no-face", "src/coders/a.ts", "src/positions/z.ts"],
  ["reading-rooms-run-in-a-browser", "src/article/c.ts", "node:fs"],
  ["reading-rooms-run-in-a-browser", "src/coders/rules/b.ts", "node:crypto"],
  ["coders-do-not-know-each-other", "src/coders/rules/a.ts", "src/coders/model/z.ts"],
  ["coders-do-not-know-each-other", "src/coders/human/a.ts", "src/coders/rules/z.ts"],
  ["languages-do-not-know-each-other", "src/text/ar/a.ts", "src/text/en/z.ts"],
  ["languages-do-not-know-each-other", "src/mentions/times/en/a.ts", "src/mentions/times/ar/z.ts"],
  ["ledger-side-imports-model-only", "src/ledger/a.ts", "src/positions/z.ts"],
  ["ledger-side-imports-model-only", "src/positions/a.ts", "src/text/z.ts"],
  ["ledger-side-imports-model-only", "src/evaluate/a.ts", "src/coders/z.ts"],
  ["ledger-side-imports-model-only", "src/exports/a.ts", "src/ledger/z.ts"],
  ["origins-imports-model-only", "src/origins/a.ts", "src/text/z.ts"],
  ["origins-imports-model-only", "src/origins/b.ts", "src/positions/z.ts"],
  ["ledger-side-imports-model-only", "src/positions/b.ts", "src/origins/z.ts"],
  ["reading-rooms-run-in-a-browser", "src/origins/c.ts", "node:crypto"],
  ["reading-rooms-know-no-store-and-no-face", "src/mentions/c.ts", "src/origins/z.ts"],
  ["intake-only-unpacks", "src/intake/a.ts", "src/text/z.ts"],
  ["intake-only-unpacks", "src/intake/web/b.ts", "src/pipeline/z.ts"],
  ["only-pipeline-takes-in", "src/article/d.ts", "src/intake/z.ts"],
  ["only-pipeline-takes-in", "src/coders/rules/d.ts", "src/intake/z.ts"],
  ["only-pipeline-takes-in", "src/ledger/b.ts", "src/intake/z.ts"],
  ["only-pipeline-takes-in", "src/positions/c.ts", "src/intake/z.ts"],
  ["only-pipeline-takes-in", "src/server/e.ts", "src/intake/z.ts"],
  ["database-only-in-ledger", "src/server/a.ts", "better-sqlite3"],
  ["database-only-in-ledger", "src/pipeline/a.ts", "kysely"],
  ["faces-never-read", "src/cli/a.ts", "src/mentions/z.ts"],
  ["faces-never-read", "src/server/b.ts", "src/article/z.ts"],
  ["faces-use-the-ledger-port", "src/cli/b.ts", "src/ledger/sqlite/z.ts"],
  ["server-does-not-know-cli", "src/server/c.ts", "src/cli/z.ts"],
  ["pipeline-does-not-know-its-faces", "src/pipeline/b.ts", "src/cli/z.ts"],
  ["rooms-do-not-use-the-front-door", "src/cli/c.ts", "src/index.ts"],
  ["web-talks-http", "web/src/a.ts", "src/positions/z.ts"],
  ["web-takes-types-only", "web/src/b.ts", "src/model/z.ts"],
  ["program-does-not-import-tests", "src/cli/d.ts", "src/ledger/z.case.ts"],
  ["program-uses-installed-packages", "src/cli/e.ts", "a-development-package"],
  ["no-unresolvable", "src/cli/f.ts", "a-package-nobody-has"],
  ["no-cycles", "src/cli/g.ts", "src/cli/h.ts"],
  ["no-attic", "src/cli/i.ts", "src/cli/utils.ts"],
  ["no-attic", "src/cli/j.ts", "src/cli/helpers/z.ts"],
  ["no-attic", "src/cli/k.ts", "src/cli/text-helper.ts"],
  ["no-attic", "src/cli/l.ts", "src/cli/common/z.ts"],
  ["no-attic", "src/cli/m.ts", "src/cli/misc.ts"],
];

/** Imports that the architecture allows, as `[from, to]`; a trailing "(type)" makes it an `import type`. */
const PASSAGES: readonly (readonly [from: string, to: string])[] = [
  ["src/coders/rules/ok.ts", "src/attribution/z.ts"],
  ["src/coders/rules/ok-port.ts", "src/coders/z.ts"],
  ["src/text/ar/ok.ts", "src/packs/z.ts"],
  ["src/text/ok.test.ts", "node:fs"],
  ["src/packs/ok.ts", "node:fs"],
  ["src/ledger/sqlite/ok.ts", "better-sqlite3"],
  ["src/ledger/sqlite/ok-port.ts", "src/ledger/z.ts"],
  ["src/ledger/sqlite/ok.test.ts", "src/ledger/z.case.ts"],
  ["src/positions/ok.ts", "src/model/z.ts"],
  ["src/origins/ok.ts", "src/model/z.ts"],
  ["src/pipeline/ok-origins.ts", "src/origins/z.ts"],
  ["src/pipeline/ok.ts", "src/clauses/z.ts"],
  ["src/pipeline/ok-ledger.ts", "src/ledger/z.ts"],
  ["src/pipeline/ok-intake.ts", "src/intake/z.ts"],
  ["src/intake/ok.ts", "src/article/z.ts"],
  ["src/intake/ok-model.ts", "src/model/z.ts"],
  ["src/intake/ok-node.ts", "node:fs"],
  ["src/server/ok.ts", "src/pipeline/z.ts"],
  ["src/cli/ok.ts", "src/server/z.ts"],
  ["web/src/ok.ts", "src/model/z.ts (type)"],
];

describe("the walls between the rooms", () => {
  test("stand in this repository", async () => {
    const folders = ["src", "web", "test"].filter((folder) => existsSync(join(ROOT, folder)));
    const violations = await findViolations(ROOT, folders);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`)).toEqual([]);
  });

  test("leave no room for utils, helpers, common or misc", () => {
    const attic = /(?:^|[/-])(?:utils?|helpers?|common|misc)(?:[/.-]|$)/;
    const paths = ["src", "packs", "scripts", "test"].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true }).map((path) => `${folder}/${path}`),
    );
    expect(paths.filter((path) => attic.test(path.replaceAll("\\", "/")))).toEqual([]);
  });

  test("each say why they stand", () => {
    const { forbidden } = createRequire(import.meta.url)(CONFIG);
    for (const { name, comment, severity } of forbidden) {
      expect.soft(comment?.length, name).toBeGreaterThan(40);
      expect.soft(severity, name).toBe("error");
    }
  });

  test("are each tried below", () => {
    const { forbidden } = createRequire(import.meta.url)(CONFIG);
    const tried = new Set(BREACHES.map(([wall]) => wall));
    expect([...tried].sort()).toEqual(forbidden.map(({ name }: { name: string }) => name).sort());
  });
});

describe("a forbidden import", () => {
  let house: string;
  let violations: readonly Violation[];

  beforeAll(async () => {
    house = buildHouse();
    violations = await findViolations(house, ["src", "web"]);
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test.each(BREACHES)("hits the wall %s: %s imports %s", (wall, from) => {
    const hit = violations.filter((violation) => violation.from === from).map(({ rule }) => rule.name);
    expect(hit).toContain(wall);
  });

  test.each(PASSAGES)("is not %s importing %s", (from) => {
    expect(violations.filter((violation) => violation.from === from)).toEqual([]);
  });
});

/** A small house with the same rooms, in which every breach and every passage is one file. */
function buildHouse(): string {
  const house = mkdtempSync(join(tmpdir(), "isnad-walls-"));
  cpSync(CONFIG, join(house, ".dependency-cruiser.cjs"));
  cpSync(join(ROOT, "tsconfig.json"), join(house, "tsconfig.json"));
  const dependencies = { zod: "1", "better-sqlite3": "1", kysely: "1" };
  const devDependencies = { "a-development-package": "1" };
  put(house, "package.json", JSON.stringify({ type: "module", dependencies, devDependencies }));
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    put(house, `node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "i.js" }));
    put(house, `node_modules/${name}/i.js`, "module.exports = 1;\n");
  }
  const imports = [...BREACHES.map(([, from, to]) => [from, to] as const), ...PASSAGES];
  const sources = new Set(imports.map(([from]) => from));
  for (const [from, to] of imports) {
    const [path = "", isType] = to.split(" ");
    const isFile = /^(?:src|web)\//.test(path);
    const specifier = isFile ? `${"../".repeat(from.split("/").length - 1)}${path}` : path;
    const keyword = isType ? "import type" : "import";
    put(
      house,
      from,
      `${keyword} { z } from "${specifier}";\nexport const used = [z];\nexport const z = 1;\n`,
    );
    if (isFile && !sources.has(path)) put(house, path, "export const z = 1;\n");
  }
  // The way back that makes src/cli/g.ts a cycle, which is reported once, where it is first met.
  put(house, "src/cli/h.ts", 'import { z as g } from "./g.ts";\nexport const z = g;\n');
  return house;
}

function put(house: string, path: string, content: string): void {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
