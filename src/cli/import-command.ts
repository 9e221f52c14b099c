import type { Command } from "commander";
import type { ColumnNames } from "../pipeline/open-source.ts";
import type { TakeInEvent } from "../pipeline/take-in.ts";
import { openProject } from "./code-command.ts";
import { EXIT, Failure } from "./failure.ts";
import { outletOption, packsOption, parseCount, projectOption, publishedOption } from "./options.ts";
import { print, warn } from "./output.ts";

interface ImportOptions {
  readonly project?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly packs: readonly string[];
  readonly workers?: number;
  readonly json?: boolean;
  readonly column: readonly string[];
  readonly offline: boolean;
}

const EXAMPLES = `
Examples:
  $ isnad import reports --project libya.isnad
  $ isnad import week.zip telegram/result.json --project libya.isnad
  $ isnad import table.csv --column text=body --column date=day --project libya.isnad
  $ isnad import https://news.example/report.html --project libya.isnad
  $ isnad import colleague.jsonl --project libya.isnad
  $ pbpaste | isnad import - --project libya.isnad --published 2020-05-25`;

export function addImportCommand(program: Command): void {
  program
    .command("import")
    .summary("take files and folders into a project")
    .description(
      "Reads everything given on all cores and files each article with its codings, the bytes as they were obtained and a line of the intake log. What was left out is told with the reason. Coded records, as isnad project export writes them, are filed with their codings as they are. A run that was stopped goes on where it stopped when the command is given again.",
    )
    .argument("<source...>", 'files, folders, addresses; "-" is text on standard input')
    .addOption(projectOption("the project, made where there is none"))
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(packsOption())
    .option("--workers <number>", "threads that read; the machine's cores where left out", parseCount)
    .option(
      "--column <field=name>",
      "column of a table or key of a record that holds text, title, date, url or outlet; empty: none does (repeatable)",
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .option("--offline", "fetch nothing, also where an address is given", false)
    .option("--json", "JSON Lines: what became of each thing that came in, once it is stored")
    .addHelpText("after", EXAMPLES)
    .action(runImport);
}

async function runImport(sources: readonly string[], options: ImportOptions): Promise<void> {
  if (options.project === undefined)
    throw new Failure("--project is missing; name the file that keeps what comes in", EXIT.usage);
  const { readPacks } = await import("../pipeline/packs.ts");
  const { findOutlet } = await import("../pipeline/find-actor.ts");
  const { openReadingPool } = await import("../pipeline/reading-pool.ts");
  const { runOf } = await import("../pipeline/read-item.ts");
  const { packsRecord } = await import("../pipeline/packs-record.ts");
  const { takeInAll } = await import("../pipeline/take-in.ts");
  const { openSource } = await import("../pipeline/open-source.ts");
  const knowledge = readPacks(options.packs);
  const ledger = await openProject(options.project);
  const pool = openReadingPool({
    knowledge,
    packs: options.packs,
    ...(options.workers === undefined ? {} : { workers: options.workers }),
  });
  await ledger.addPacks(packsRecord(knowledge));
  const report = new ImportReport(options.json === true);
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  try {
    for (const source of sources) {
      await takeInAll({
        ...(await openSource(source, {
          columns: columnsOf(options.column),
          offline: options.offline,
          pasted,
        })),
        ledger,
        pool,
        run: runOf(knowledge),
        facts: {
          published: options.published,
          outlet: options.outlet === undefined ? undefined : findOutlet(options.outlet, knowledge),
        },
        now: () => new Date().toISOString(),
        onEvent: (event) => report.add(event),
        signal: stop.signal,
      });
    }
  } finally {
    await pool.close();
    await report.end(stop.signal.aborted);
    await ledger.close();
  }
  if (report.notInText > 0) process.exitCode = EXIT.evidenceMismatch;
  else if (report.filed === 0 && report.leftOut > 0) process.exitCode = EXIT.error;
}

const FIELDS = ["text", "title", "date", "url", "outlet"];

function columnsOf(given: readonly string[]): ColumnNames {
  const pairs = given.map((each) => {
    const at = each.indexOf("=");
    const [field, name] = [each.slice(0, at), each.slice(at + 1)];
    if (!FIELDS.includes(field))
      throw new Failure(
        `--column ${each} is not understood; write FIELD=NAME with one of ${FIELDS.join(", ")}, or FIELD= where none holds it`,
        EXIT.usage,
      );
    return [field, name] as const;
  });
  return Object.fromEntries(pairs);
}

/** What stands on standard input, to its end. */
async function pasted(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** Reasons that are printed in full; the rest is counted, and stands in the log. */
const REASONS_SHOWN = 10;
const EVERY_MS = 200;

/** Counts what comes in, and shows how far it is. */
class ImportReport {
  readonly #counts = { filed: 0, known: 0, again: 0, "left-out": 0 };
  readonly #reasons: string[] = [];
  readonly #isJson: boolean;
  /** Of those left out. */
  notInText = 0;
  #codings = 0;
  #shownAt = 0;

  constructor(isJson: boolean) {
    this.#isJson = isJson;
  }

  get filed(): number {
    return this.#counts.filed + this.#counts.known + this.#counts.again;
  }

  get leftOut(): number {
    return this.#counts["left-out"];
  }

  add(event: TakeInEvent): void {
    this.#counts[event.outcome]++;
    this.#codings += event.codings;
    if (event.outcome === "left-out") this.#reasons.push(event.message ?? "");
    if (event.code === "not-in-text") this.notInText++;
    if (this.#isJson) process.stdout.write(`${JSON.stringify(event)}\n`);
    if (!process.stderr.isTTY || Date.now() - this.#shownAt < EVERY_MS) return;
    this.#shownAt = Date.now();
    process.stderr.write(`\r${this.#line()}\u001b[K`);
  }

  async end(isStopped: boolean): Promise<void> {
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    for (const reason of this.#reasons.slice(0, REASONS_SHOWN)) await warn(`left out: ${reason}`);
    const more = this.#reasons.length - REASONS_SHOWN;
    if (more > 0) await warn(`left out: ${more} more; isnad project log lists them all`);
    if (isStopped) await warn("stopped; give the command again to go on");
    await (this.#isJson ? warn : print)(this.#isJson ? this.#line() : `${this.#line()}\n`);
  }

  #line(): string {
    const { filed, known, again } = this.#counts;
    const told = [
      `${filed} articles filed with ${this.#codings} codings`,
      ...(known > 0 ? [`${known} whose text was on file already`] : []),
      ...(again > 0 ? [`${again} taken in before`] : []),
      ...(this.leftOut > 0 ? [`${this.leftOut} left out`] : []),
    ];
    return told.join(", ");
  }
}
