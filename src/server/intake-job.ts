import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Outlet, Run } from "../model/index.ts";
import {
  type ColumnNames,
  type OpenSource,
  openSent,
  openSource,
  peekTables,
  type SentFile,
} from "../pipeline/open-source.ts";
import { packsRecord } from "../pipeline/packs-record.ts";
import { runOf } from "../pipeline/read-item.ts";
import { takeInAll } from "../pipeline/take-in.ts";
import type { Desk } from "./desk.ts";
import type { JobProgress, JobState } from "./jobs.ts";
import { withPool } from "./shared-pool.ts";

/** What comes in: a text, the address of a page, or files. */
export type Given =
  | { readonly text: string }
  | { readonly address: string }
  | { readonly files: readonly File[]; readonly columns: Readonly<Record<string, ColumnNames>> };

/** What the analyst knows of all that comes in. */
export interface GivenFacts {
  readonly title?: string | undefined;
  readonly outlet?: Outlet | undefined;
  readonly published?: string | undefined;
}

/** Starts taking in as a work of the desk. What was sent lies in a folder of its own until the work ends. */
export async function startIntake(desk: Desk, given: Given, facts: GivenFacts): Promise<JobState> {
  const { source, total, tidyUp } = await openGiven(given);
  return desk.jobs.start("import", async (progress) => {
    if (total !== null) progress.of(total);
    try {
      await withPool(desk, async (pool) => {
        const { ledger, now } = desk;
        const run = runOf(desk.knowledge);
        await keepPacks(desk, run);
        const { signal } = progress;
        await takeInAll({ ...source, ledger, pool, run, facts, now, signal, onEvent: tellOf(progress) });
      });
    } finally {
      await tidyUp();
    }
  });
}

/** What the packs say is put together only where the project does not have it yet: it takes a second. */
async function keepPacks({ ledger, knowledge }: Desk, { packs }: Run): Promise<void> {
  if ((await ledger.packs(packs)) === null) await ledger.addPacks(packsRecord(knowledge));
}

const tellOf =
  (progress: JobProgress): Parameters<typeof takeInAll>[0]["onEvent"] =>
  ({ outcome, message }) => {
    progress.count(outcome);
    if (outcome === "left-out" && message !== null) progress.remark(message);
  };

interface Opened {
  readonly source: OpenSource;
  /** How many articles it holds; null where only reading tells. */
  readonly total: number | null;
  tidyUp(): Promise<void>;
}

async function openGiven(given: Given): Promise<Opened> {
  const nothing = async () => {};
  if ("text" in given) {
    const pasted = async () => given.text;
    return { source: await openSource("-", { offline: true, pasted }), total: 1, tidyUp: nothing };
  }
  if ("address" in given) {
    return { source: await openSource(given.address, {}), total: null, tidyUp: nothing };
  }
  const { files, tidyUp } = await store(given.files);
  const sentFiles = files.map((file) => ({
    ...file,
    columns: given.columns[file.name] ?? given.columns["*"] ?? {},
  }));
  const total = files.every(({ name }) => ONE_ARTICLE.test(name)) ? files.length : null;
  return { source: { how: "file", taken: openSent(sentFiles) }, total, tidyUp };
}

/** How the tables of a file begin; nothing is taken in. */
export async function lookAtTables(file: File): ReturnType<typeof peekTables> {
  const { files, tidyUp } = await store([file]);
  try {
    return await peekTables(files[0] as SentFile);
  } finally {
    await tidyUp();
  }
}

/** Kinds that hold one article each. */
const ONE_ARTICLE = /\.(?:txt|md|html?|pdf|docx)$/i;
/** All that is kept of a name on the disk: it helps to tell the kind. */
const ENDING = /^\.[a-z0-9]{1,8}$/i;

/** Writes what was sent under names of its own, into a folder that lasts until it is tidied up. */
async function store(files: readonly File[]): Promise<Stored> {
  const folder = await mkdtemp(join(tmpdir(), "isnad-intake-"));
  const tidyUp = () => rm(folder, { recursive: true, force: true });
  try {
    const stored: SentFile[] = [];
    for (const [index, file] of files.entries()) {
      const ending = extname(file.name);
      const path = join(folder, `${index}${ENDING.test(ending) ? ending : ""}`);
      await writeFile(path, file.stream(), { mode: 0o600, flag: "wx" });
      stored.push({ path, name: file.name });
    }
    return { files: stored, tidyUp };
  } catch (error) {
    await tidyUp();
    throw error;
  }
}

interface Stored {
  readonly files: readonly SentFile[];
  tidyUp(): Promise<void>;
}
