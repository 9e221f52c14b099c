// `npm run bench -- ledger`: a project of 100,000 articles with 1,000,000 codings, what its readers wait for, and the
// same look-ups in plain SQLite as the floor. ISNAD_BENCH_ARTICLES makes it smaller.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fillLarge } from "./large-project.mjs";

const ARTICLES = Number(process.env.ISNAD_BENCH_ARTICLES ?? 100_000);

export const rows = [
  {
    title: "A project of one file",
    rows: [
      { key: "codings", label: "codings on file" },
      { key: "file_mb", label: "file, MB" },
      { key: "open_ms", label: "opening, ms", goal: "< 1000" },
      {
        key: "board_p95_ms",
        label: "board of one client, p95 ms",
        goal: "< 150",
        beat: "floor_board_p95_ms",
        beatLabel: "plain SQLite",
      },
      { key: "board_p50_ms", label: "board of one client, median ms" },
      { key: "board_most", label: "codings behind the largest board asked for" },
      { key: "boards_repeated", label: "boards of a client asked for before" },
      {
        key: "search_p95_ms",
        label: "first page of a search, p95 ms",
        goal: "< 100",
        beat: "floor_search_p95_ms",
        beatLabel: "plain FTS5",
      },
      { key: "rss_mb", label: "memory, MB", goal: "< 700" },
      { key: "add_first_ms", label: "adding an article to an empty project, median ms" },
      { key: "add_last_ms", label: "adding one to the full project, median ms" },
      { key: "articles_per_second", label: "articles coded and stored a second, both cores" },
    ],
  },
];

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-ledger-"));
  const file = join(folder, "large.isnad");
  try {
    const adding = await fillLarge(file, ARTICLES);
    const read = JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(new URL("read-process.mjs", import.meta.url)), file], {
        encoding: "utf8",
        maxBuffer: 1 << 26,
      }),
    );
    const { measureImport } = await import("./import-speed.mjs");
    return {
      articles: ARTICLES,
      file_mb: Math.round(statSync(file).size / 1e6),
      ...read,
      ...adding,
      articles_per_second: await measureImport(folder),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
