import { basename } from "node:path";
import type { Ledger } from "../ledger/ledger.ts";
import { listReports } from "./example-reports.ts";
import { openSent } from "./open-source.ts";
import type { Knowledge } from "./packs.ts";
import { packsRecord } from "./packs-record.ts";
import { runOf } from "./read-item.ts";
import { openReadingPool } from "./reading-pool.ts";
import { takeInAll } from "./take-in.ts";

/**
 * Takes the bundled example reports into a ledger.
 *
 * @param onArticle Called after each with how many are on file.
 */
export async function fillWithExamples(
  ledger: Ledger,
  knowledge: Knowledge,
  onArticle: (done: number) => void = () => {},
): Promise<void> {
  const reports = listReports();
  // So few are read sooner than threads have started.
  const pool = openReadingPool({ knowledge, packs: [], workers: 1 });
  await ledger.addPacks(packsRecord(knowledge));
  for (const [index, { path, facts }] of reports.entries()) {
    await takeInAll({
      how: "file",
      // By their names: where the program is installed says nothing of where a report came from.
      taken: openSent([{ path, name: basename(path) }]),
      ledger,
      pool,
      run: runOf(knowledge),
      facts,
      now: () => new Date().toISOString(),
      onEvent: () => onArticle(index + 1),
    });
  }
  await pool.close();
}
