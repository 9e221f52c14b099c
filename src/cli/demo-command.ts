import type { Command } from "commander";
import type { Ledger } from "../ledger/ledger.ts";
import type { Knowledge } from "../pipeline/packs.ts";
import { VERSION } from "../version.ts";
import { parsePort } from "./options.ts";
import { mayColor, print, warn } from "./output.ts";
import { DESK_PORT, serveUntilStopped } from "./serve-command.ts";

interface DemoOptions {
  readonly serve: boolean;
  readonly port: number;
}

/** Whom the bundled reports write about; an id of the packs. */
const DEMO_CLIENT = "haftar";

const EXAMPLES = `
Examples:
  $ isnad demo
  $ isnad demo --port 8080
  $ isnad demo --no-serve`;

export function addDemoCommand(program: Command): void {
  program
    .command("demo")
    .summary("code the bundled example reports, and show the board")
    .description(
      "Codes the bundled example reports, prints the board, and serves the desk with them at a local address until Ctrl+C. The reports are invented test items, never sources; what is decided at this desk is gone when it stops.",
    )
    .option("--port <number>", "port to serve at; the next free one if it is taken", parsePort, DESK_PORT)
    .option("--no-serve", "stop once the board is printed")
    .addHelpText("after", EXAMPLES)
    .action(runDemo);
}

async function runDemo({ serve, port }: DemoOptions): Promise<void> {
  const { readPacks } = await import("../pipeline/packs.ts");
  const { openLedger } = await import("../ledger/open-ledger.ts");
  const { readProjectBoard } = await import("../pipeline/project-board.ts");
  const { boardToText } = await import("../exports/board-text.ts");
  const knowledge = readPacks();
  const ledger = openLedger(":memory:");
  await codeReports(ledger, knowledge);
  const { board, filed } = await readProjectBoard(ledger, knowledge, { client: DEMO_CLIENT, bar: 2 });
  await print(
    boardToText(board, filed.articles, { color: mayColor(process.stdout), title: `Isnad ${VERSION}` }),
  );
  if (!serve) return;
  const desk = { ledger, knowledge, name: "examples", isExample: true, client: DEMO_CLIENT };
  await serveUntilStopped(desk, { port });
}

async function codeReports(ledger: Ledger, knowledge: Knowledge): Promise<void> {
  const { fillWithExamples } = await import("../pipeline/example-project.ts");
  const { listReports } = await import("../pipeline/example-reports.ts");
  const reports = listReports();
  const { default: progress } = await import("cli-progress");
  const bar = new progress.SingleBar({
    format: "Coding the example reports  {bar}  {value}/{total}",
    stream: process.stderr,
    barCompleteChar: "#",
    barIncompleteChar: "-",
    hideCursor: true,
    clearOnComplete: true,
  });
  if (process.stderr.isTTY) bar.start(reports.length, 0);
  else await warn(`Coding ${reports.length} example reports`);
  try {
    await fillWithExamples(ledger, knowledge, (done) => {
      if (process.stderr.isTTY) bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
