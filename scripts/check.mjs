// `npm run check`: the one gate. Runs each step, prints a line for it, stops at the first that fails.
// `--no-tests` leaves the tests to a later `npm test`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, ROOT } from "./ensure.mjs";

ensureInstalled();

const bin = (...path) => join("node_modules", ...path);
const tsc = bin("typescript-native", "bin", "tsc");
const cli = join("dist", "cli", "main.js");

/** `needs` names a file without which the step does not apply; `tells`: its last line says what it found. */
const STEPS = [
  { name: "format", args: [bin("@biomejs", "biome", "bin", "biome"), "format", "."] },
  { name: "lint", args: [bin("@biomejs", "biome", "bin", "biome"), "lint", "--error-on-warnings", "."] },
  { name: "types", args: [tsc, "-p", "tsconfig.json"] },
  {
    name: "types of web",
    args: [tsc, "-p", join("web", "tsconfig.json")],
    needs: join("web", "tsconfig.json"),
  },
  { name: "walls", args: [bin("dependency-cruiser", "bin", "dependency-cruise.mjs"), "src", "test", "web"] },
  { name: "build", args: [join("scripts", "build.mjs")] },
  { name: "packs", args: [cli, "packs", "check", "--strict"], needs: join("src", "cli", "main.ts") },
  { name: "knip", args: [bin("knip", "bin", "knip.js"), "--no-progress"] },
  { name: "audit", args: [join("scripts", "audit.mjs")], tells: true },
  { name: "tests and docs", args: [join("scripts", "run-tests.mjs")], isTest: true, tells: true },
];

const withoutTests = process.argv.includes("--no-tests");
for (const step of STEPS) {
  if (step.isTest && withoutTests) continue;
  if (step.needs && !existsSync(join(ROOT, step.needs))) {
    console.log(`  -   ${step.name}: there is no ${step.needs}`);
    continue;
  }
  const args = step.args.filter((arg) => arg !== "web" || existsSync(join(ROOT, "web")));
  const startedAt = performance.now();
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const failed = done.status !== 0;
  const remark = step.tells ? `: ${done.stdout.trimEnd().split("\n").at(-1)}` : "";
  console.log(`${failed ? "FAIL" : " ok "}  ${step.name} (${seconds} s)${remark}`);
  if (failed) {
    console.error(`${done.stdout}${done.stderr}${done.error ?? ""}`);
    process.exit(1);
  }
}
