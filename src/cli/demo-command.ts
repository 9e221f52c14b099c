import type { Command } from "commander";
import type { CodedArticle } from "../model/index.ts";
import type { Report } from "../pipeline/example-reports.ts";
import type { Knowledge } from "../pipeline/packs.ts";
import { Failure } from "./failure.ts";
import { parsePort } from "./options.ts";
import { mayColor, print, warn } from "./output.ts";
import { VERSION } from "./version.ts";

interface DemoOptions {
  readonly serve: boolean;
  readonly port: number;
}

/** Whom the bundled reports write about; an id of the packs. */
const DEMO_CLIENT = "haftar";
const DEMO_PORT = 4747;

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
      "Codes the bundled example reports, prints the board, and serves it with the articles at a local address until Ctrl+C. The reports are invented test items, never sources.",
    )
    .option("--port <number>", "port to serve at; the next free one if it is taken", parsePort, DEMO_PORT)
    .option("--no-serve", "stop once the board is printed")
    .addHelpText("after", EXAMPLES)
    .action(runDemo);
}

async function runDemo({ serve, port }: DemoOptions): Promise<void> {
  const { listReports } = await import("../pipeline/example-reports.ts");
  const { readPacks } = await import("../pipeline/packs.ts");
  const { fileArticles, readBoard } = await import("../pipeline/read-board.ts");
  const knowledge = readPacks();
  const coded = await codeReports(listReports(), knowledge);
  const filed = fileArticles(coded);
  const board = readBoard(filed, knowledge, { client: DEMO_CLIENT, bar: 2 });
  const { boardToText } = await import("../exports/board-text.ts");
  await print(
    boardToText(board, filed.articles, { color: mayColor(process.stdout), title: `Isnad ${VERSION}` }),
  );
  if (!serve) return;
  const { startServer } = await import("../server/start-server.ts");
  const server = await startServer({ coded, knowledge, client: DEMO_CLIENT }, port).catch((error: Error) => {
    throw new Failure(`nothing can be served at port ${port} (${error.message}); give another with --port`);
  });
  await print(`\nThe board and the articles: ${server.address}\nStop with Ctrl+C.\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

async function codeReports(reports: readonly Report[], knowledge: Knowledge): Promise<CodedArticle[]> {
  const { codeFile } = await import("../pipeline/code-file.ts");
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
    return reports.map(({ path, facts }, index) => {
      const coded = codeFile(path, facts, knowledge);
      if (process.stderr.isTTY) bar.update(index + 1);
      return coded;
    });
  } finally {
    bar.stop();
  }
}
