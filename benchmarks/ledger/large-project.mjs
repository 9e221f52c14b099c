// A large made-up project in a file, added as an import would.
import { percentile } from "../machine.mjs";
import { makeMaker, readTemplates } from "./corpus.mjs";

const BATCH = 500;
/** Articles added one by one, at the start and at the end of the project, to compare. */
const SINGLES = 200;

/**
 * Fills a project that is not there yet.
 *
 * @returns median ms of adding an article to the empty and to the full project
 */
export async function fillLarge(file, articles) {
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
  for (let i = SINGLES; i < articles - SINGLES; i += BATCH) {
    await inOne(i, Math.min(i + BATCH, articles - SINGLES));
    if ((i - SINGLES) % 20_000 === 0) console.error(`${i} of ${articles} articles`);
  }
  const last = await singles(articles - SINGLES);
  database.close();
  return { add_first_ms: first, add_last_ms: last };
}
