// Articles a second from a folder of files to a project, through the command line on all cores.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const TEXTS = fileURLToPath(new URL("../../gold/practice/texts", import.meta.url));
const CLI = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const COUNT = Number(process.env.ISNAD_BENCH_IMPORT ?? 1000);

/** Writes different articles: the reports of the project, each with a line of its own. */
export function writeArticles(folder, count) {
  mkdirSync(folder, { recursive: true });
  const texts = readdirSync(TEXTS).map((name) => readFileSync(join(TEXTS, name), "utf8"));
  for (let i = 0; i < count; i++) {
    writeFileSync(
      join(folder, `${String(i).padStart(6, "0")}.txt`),
      `${texts[i % texts.length]}\nنسخة ${i}.\n`,
    );
  }
}

export async function measureImport(folder) {
  const files = join(folder, "files");
  writeArticles(files, COUNT);
  const start = performance.now();
  execFileSync(process.execPath, [CLI, "import", files, "--project", join(folder, "import.isnad")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return Number((COUNT / ((performance.now() - start) / 1000)).toFixed(1));
}
