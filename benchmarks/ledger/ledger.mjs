// `npm run bench -- ledger`: a project of 100,000 articles with 1,000,000 codings, what its readers wait for, and the
// same look-ups in plain SQLite as the floor. ISNAD_BENCH_ARTICLES makes it smaller.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeMaker, readTemplates } from "./corpus.mjs";

const ARTICLES = Number(process.env.ISNAD_BENCH_ARTICLES ?? 100_000);
const BATCH = 500;
/** Articles added one by one, at the start and at the end of the project, to compare. */
const SINGLES = 200;

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
    const adding = await fill(file);
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

async function fill(file) {
  const { readPacks } = await import("../../dist/index.js");
  const { openProjectFile } = await import("../../dist/ledger/sqlite/open-file.js");
  const { Store } = await import("../../dist/ledger/sqlite/store.js");
  const { insertIntake } = await import("../../dist/ledger/sqlite/intake-table.js");
  const copies = await import("../../dist/ledger/sqlite/copies-table.js");
  const { compareArticle } = await import("../../dist/pipeline/find-origins.js");
  const knowledge = readPacks();
  const make = makeMaker(await readTemplates(knowledge), knowledge);
  const database = openProjectFile(file, {});
  const store = new Store(file, database);
  // The part of a ledger that looks for copies, inside whatever transaction is open.
  const ledger = {
    sketchHolders: async (sketch, most) => copies.selectHolders(store, sketch, most),
    fingerprints: async (ids) => copies.selectFingerprints(store, ids),
    addFingerprint: async (print, links) => copies.insertFingerprint(store, print, links),
  };
  const add = async (i) => {
    const made = make(i);
    const bytes = new TextEncoder().encode(made.article.text);
    insertIntake(store, {
      path: [`${i}.txt`],
      how: "file",
      obtainedOn: "2026-01-01T00:00:00Z",
      original: { sha256: made.article.sha256, media: "text/plain", bytes },
      cautions: [],
      run: { coder: "rules@0", packs: "bench" },
      made,
    });
    await compareArticle(ledger, made.article);
  };
  const inOne = async (from, to) => {
    database.exec("BEGIN IMMEDIATE");
    for (let i = from; i < to; i++) await add(i);
    database.exec("COMMIT");
  };
  const singles = async (from) => {
    const times = [];
    for (let i = from; i < from + SINGLES; i++) {
      const start = performance.now();
      await inOne(i, i + 1);
      times.push(performance.now() - start);
    }
    return Number(percentile(times, 0.5).toFixed(2));
  };
  const first = await singles(0);
  for (let i = SINGLES; i < ARTICLES - SINGLES; i += BATCH) {
    await inOne(i, Math.min(i + BATCH, ARTICLES - SINGLES));
    if ((i - SINGLES) % 20_000 === 0) console.error(`${i} of ${ARTICLES} articles`);
  }
  const last = await singles(ARTICLES - SINGLES);
  database.close();
  return { add_first_ms: first, add_last_ms: last };
}

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
