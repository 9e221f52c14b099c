import type { Command } from "commander";
import type { Bar, FiledCoding } from "../model/index.ts";
import type { BoardChange } from "../pipeline/board-changes.ts";
import { openProject } from "./code-command.ts";
import { barOption, packsOption, parseCount } from "./options.ts";
import { print, warn } from "./output.ts";

interface RecodeOptions {
  readonly packs: readonly string[];
  readonly bar: Bar;
  readonly all?: boolean;
  readonly workers?: number;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ isnad recode libya.isnad
  $ isnad recode libya.isnad --packs my-packs`;

export function addRecodeCommand(program: Command): void {
  program
    .command("recode")
    .summary("read a project again with this version and these packs, and say what changes")
    .description(
      "Reads again what this coder and these packs may read otherwise than before, keeps the old codings as superseded, and prints what changed on which board and why. After a change of packs only the articles that name a changed entry are read.",
    )
    .argument("<file.isnad>", "the project")
    .addOption(packsOption())
    .addOption(barOption(2))
    .option("--all", "read all articles, whatever changed")
    .option("--workers <number>", "threads that read; the machine's cores where left out", parseCount)
    .option("--json", "JSON: the changes")
    .addHelpText("after", EXAMPLES)
    .action(runRecode);
}

async function runRecode(file: string, options: RecodeOptions): Promise<void> {
  const { readPacks } = await import("../pipeline/packs.ts");
  const { openReadingPool } = await import("../pipeline/reading-pool.ts");
  const { recodeProject } = await import("../pipeline/recode.ts");
  const { readBoardChanges } = await import("../pipeline/board-changes.ts");
  const knowledge = readPacks(options.packs);
  const ledger = await openProject(file, { create: false });
  const workers = options.workers === undefined ? {} : { workers: options.workers };
  const pool = openReadingPool({ knowledge, packs: options.packs, ...workers });
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  try {
    const done = await recodeProject({
      ledger,
      pool,
      knowledge,
      all: options.all === true,
      signal: stop.signal,
    });
    const boards = await readBoardChanges(ledger, knowledge, done, options.bar);
    if (options.json) return await print(`${JSON.stringify({ ...done, boards }, null, 2)}\n`);
    if (done.read + done.left === 0)
      return await print(
        "This version with these packs has read every article; nothing is to be read again\n",
      );
    await print(
      `${done.read} of ${done.read + done.left} articles read again: ${done.added.length} codings are new, ${done.gone.length} no longer stand\n`,
    );
    for (const board of boards) await print(boardText(board));
    if (boards.length === 0 && done.read > 0) await print(`No board changes at bar ${options.bar}\n`);
    if (stop.signal.aborted) await warn("stopped; give the command again to go on");
  } finally {
    await pool.close();
    await ledger.close();
  }
}

/** Codings that are printed for a lane. */
const REASONS_SHOWN = 3;

function boardText({ client, lanes }: BoardChange): string {
  const lines = lanes.flatMap(({ holder, before, now, because }) => [
    `  ${holder.en}: ${before?.en ?? "nothing on file"} -> ${now?.en ?? "nothing on file"}`,
    ...because
      .slice(0, REASONS_SHOWN)
      .map(({ coding, is }) => `    ${is}: ${coding.id} ${coding.code} ${namesOf(coding)}`),
  ]);
  return `\n${client.en}\n${lines.join("\n")}\n`;
}

const namesOf = ({ actors, recipients }: FiledCoding): string =>
  [actors, recipients].map((refs) => refs.map(({ id }) => id).join("+")).join(" > ");
