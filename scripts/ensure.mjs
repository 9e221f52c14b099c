// Makes a checkout runnable: packages installed, dist/ built. Uses Node's own modules only, because it runs
// on a fresh clone. As a program (`node scripts/ensure.mjs`) it does both.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, "dist", ".stamp");
const NODE_AT_LEAST = [20, 19];

/** Runs a program in the repository's root with its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", ...options });
  if (done.error) console.error(`${command} did not start: ${done.error.message}`);
  return done.status ?? 1;
}

/** Installs the packages of package-lock.json when they are not all there. Ends the process when that fails. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < NODE_AT_LEAST[0] || (major === NODE_AT_LEAST[0] && minor < NODE_AT_LEAST[1])) {
    console.error(`Isnad needs Node ${NODE_AT_LEAST.join(".")} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const missing = firstMissingPackage();
  if (missing === undefined) return;
  console.log(`Installing packages with npm ci (${missing}); this happens once and takes a minute or two.`);
  // A shell finds npm.cmd on Windows. Development packages are needed even where NODE_ENV says production.
  const code = run("npm ci --include=dev --no-audit --no-fund", [], { shell: true });
  if (code !== 0) {
    console.error("npm ci failed: see its message above, then run it by hand.");
    process.exit(code);
  }
}

/** Builds dist/ when it is missing or older than what it is made from. Returns false when the build fails. */
export function ensureBuilt() {
  return isBuildFresh() || build();
}

/**
 * Compiles src/ to dist/, bundles the pages, then compiles the packs to the knowledge the program loads. Returns false when a step fails.
 * The stamp carries the time the build began, so that an edit made meanwhile leaves dist/ stale.
 */
export function build() {
  const beganAt = new Date();
  rmSync(STAMP, { force: true });
  const compiler = join("node_modules", "typescript-native", "bin", "tsc");
  if (run(process.execPath, [compiler, "-p", "tsconfig.build.json"]) !== 0) return false;
  removeOrphans(join(ROOT, "dist"));
  if (
    run(process.execPath, [
      join("node_modules", "vite", "bin", "vite.js"),
      "build",
      "web",
      "--logLevel",
      "warn",
    ]) !== 0
  )
    return false;
  const compileKnowledge = join("dist", "packs", "compile-knowledge.js");
  if (existsSync(join(ROOT, compileKnowledge)) && run(process.execPath, [compileKnowledge]) !== 0)
    return false;
  writeFileSync(STAMP, "");
  utimesSync(STAMP, beganAt, beganAt);
  return true;
}

/** Says why packages must be installed, or undefined when all of package-lock.json is in node_modules. */
function firstMissingPackage() {
  const installedFile = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return "node_modules is not there";
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    // Packages for other platforms stay away on purpose; "" is Isnad itself.
    if (path === "" || entry.optional || entry.devOptional || entry.peer) continue;
    if (installed[path]?.version !== entry.version) return `${path.slice(13)} is not at ${entry.version}`;
  }
  return undefined;
}

function isBuildFresh() {
  if (!existsSync(STAMP)) return false;
  const builtAtMs = statSync(STAMP).mtimeMs;
  const inputs = ["src", "web", "packs", "package-lock.json", "tsconfig.json", "tsconfig.build.json"];
  return inputs.every((path) => newestMs(join(ROOT, path)) <= builtAtMs);
}

/** The latest change below a path, in ms since 1970. Folders count, since a deletion changes only them. */
function newestMs(path) {
  if (!existsSync(path) || path.endsWith(".test.ts")) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestMs(join(path, name))),
    stat.mtimeMs,
  );
}

/** Removes compiled files whose source is gone, which would otherwise go on working until a fresh clone. */
function removeOrphans(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    // The bundler clears its own folder.
    if (path === join(ROOT, "dist", "web")) continue;
    if (entry.isDirectory()) removeOrphans(path);
    const stem = /^(.+?)(?:\.d\.ts|\.js|\.js\.map)$/.exec(entry.name)?.[1];
    if (entry.isDirectory() || stem === undefined) continue;
    const source = join(ROOT, "src", folder.slice(join(ROOT, "dist").length), `${stem}.ts`);
    if (!existsSync(source)) rmSync(path);
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  if (!ensureBuilt()) process.exit(1);
}
