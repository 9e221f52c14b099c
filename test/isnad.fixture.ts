import { execFile, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { isRightToLeft } from "../src/exports/wording.ts";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const MAIN = join(ROOT, "dist/cli/main.js");
export const REPORTS = join(ROOT, "examples/reports");

/** How a run of the program ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the program where that is missing or stale; `npm test` has done so before. */
export function ensureBuilt(): void {
  const done = spawnSync(process.execPath, [join(ROOT, "scripts/ensure.mjs")], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`the build failed:\n${done.stdout}${done.stderr}`);
}

/** Runs a program, without a terminal and without colours. */
export function run(program: string, args: readonly string[], cwd: string): Promise<Run> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
  });
}

/**
 * The help of every command that `--help` lists, by its words, as `project merge`; where a command has commands of its
 * own, of these.
 */
export async function allHelps(): Promise<Map<string, string>> {
  const helps = new Map<string, string>();
  const visit = async (words: readonly string[]) => {
    const { stdout } = await isnad([...words, "--help"]);
    const list = stdout.split("\nCommands:\n")[1]?.split("\n\n")[0] ?? "";
    const listed = [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = ""]) => name);
    if (listed.length === 0) helps.set(words.join(" "), stdout);
    for (const name of listed.filter((each) => each !== "help")) await visit([...words, name]);
  };
  await visit([]);
  return helps;
}

/** Runs the built `isnad`. */
export function isnad(args: readonly string[], cwd = ROOT): Promise<Run> {
  return run(process.execPath, [MAIN, ...args], cwd);
}

/** Arabic stands alone on its line; the report read here must have no Latin letters of its own. */
export function expectScriptsApart(text: string): void {
  expect(text.split("\n").filter((line) => isRightToLeft(line) && /[a-z]/i.test(line))).toEqual([]);
}
