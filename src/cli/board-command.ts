import type { Command } from "commander";
import type { Bar, Board, CodedArticle } from "../model/index.ts";
import type { Knowledge } from "../pipeline/packs.ts";
import type { Persons } from "../pipeline/persons-behind.ts";
import type { BoardQuestion, Filed } from "../pipeline/read-board.ts";
import { VERSION } from "../version.ts";
import { openProject } from "./code-command.ts";
import type { GivenFacts } from "./code-files.ts";
import { EXIT, type ExitCode, Failure } from "./failure.ts";
import {
  barOption,
  clientOf,
  dateOption,
  outletOption,
  packsOption,
  personsOption,
  projectOption,
  publishedOption,
} from "./options.ts";
import { mayColor, print, warn } from "./output.ts";

interface BoardOptions extends GivenFacts {
  readonly client: string;
  readonly bar: Bar;
  readonly from?: string;
  readonly to?: string;
  readonly persons: "0" | "1" | "2";
  readonly packs: readonly string[];
  readonly project?: string;
  readonly json?: boolean;
  readonly md?: boolean;
  readonly failBelow?: boolean;
}

const EXAMPLES = `
Examples:
  $ isnad board --client haftar report.txt --published 2020-05-25
  $ isnad board --client "خليفة حفتر" --project libya.isnad --bar 3 --from 2020-05-10 --to 2020-05-28
  $ isnad board --client haftar --project libya.isnad --md > board.md`;

export function addBoardCommand(program: Command): void {
  program
    .command("board")
    .summary("who stands where toward a client, and on whose word")
    .description(
      "Answers who stands where toward a client, at an evidence bar, from the articles given or from a project. Every line leads to verbatim words.",
    )
    .argument("[file...]", "articles to code in memory; without them, give --project")
    .requiredOption("--client <name>", "whose backers: an id or any name of the packs, in either language")
    .addOption(barOption(2))
    .addOption(dateOption("--from <date>", "leave out what happened before"))
    .addOption(dateOption("--to <date>", "leave out what happened after"))
    .addOption(personsOption())
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(packsOption())
    .addOption(projectOption("read the codings of this project"))
    .option("--json", "the board as JSON, with every coding behind it")
    .option("--md", "the board in Markdown")
    .option("--fail-below", `exit with ${EXIT.belowBar} when a line of the board stays below the bar`)
    .addHelpText("after", EXAMPLES)
    .action(runBoard);
}

async function runBoard(files: readonly string[], options: BoardOptions): Promise<void> {
  checkUsage(files, options);
  const { readPacks } = await import("../pipeline/packs.ts");
  const { codeFiles } = await import("./code-files.ts");
  const { fileArticles, readBoard } = await import("../pipeline/read-board.ts");
  const knowledge = readPacks(options.packs);
  const { id: client } = clientOf(options.client, knowledge);
  const coded: CodedArticle[] = [];
  const codedExit = await codeFiles(files, options, knowledge, async (one) => void coded.push(one));
  if (files.length > 0 && coded.length === 0) {
    process.exitCode = codedExit;
    return;
  }
  const { bar, from, to } = options;
  const question = { client, bar, from, to, persons: Number(options.persons) as Persons };
  if (options.project !== undefined)
    return await printProjectBoard(options.project, knowledge, question, options);
  const own = fileArticles(coded);
  const board = readBoard(own, knowledge, question);
  await print(await boardAs(options, board, own));
  process.exitCode = codedExit === EXIT.ok ? await exitCodeFor(board, options) : codedExit;
}

function checkUsage(files: readonly string[], { project, json, md, from, to, persons }: BoardOptions): void {
  if (from && to && from > to) {
    throw new Failure(`--from ${from} is later than --to ${to}; exchange them`, EXIT.usage);
  }
  if (json && md) throw new Failure("--json and --md cannot both be printed; give one of them", EXIT.usage);
  if (files.length > 0 && project !== undefined) {
    const remedy = "code the files into the project first: isnad code FILE... --project FILE.isnad";
    throw new Failure(`a board is read from files or from a project, not both; ${remedy}`, EXIT.usage);
  }
  if (files.length > 0 && persons !== "0") {
    throw new Failure(
      "--persons is asked of a project, which keeps what persons accepted; give --project FILE.isnad",
      EXIT.usage,
    );
  }
  if (files.length === 0 && project === undefined) {
    throw new Failure("nothing to read a board from; give articles, or --project FILE.isnad", EXIT.usage);
  }
}

/** The texts behind the lines are read while the board is written, so that the project stays open till then. */
async function printProjectBoard(
  file: string,
  knowledge: Knowledge,
  question: BoardQuestion,
  options: BoardOptions,
): Promise<void> {
  const { readProjectBoard } = await import("../pipeline/project-board.ts");
  const ledger = await openProject(file, { create: false });
  try {
    const { board, filed } = await readProjectBoard(ledger, knowledge, question);
    await print(await boardAs(options, board, filed));
    process.exitCode = await exitCodeFor(board, options);
  } finally {
    await ledger.close();
  }
}

async function boardAs({ json, md }: BoardOptions, board: Board, { articles }: Filed): Promise<string> {
  if (json) {
    const { boardToJson } = await import("../exports/board-json.ts");
    return `${JSON.stringify(boardToJson(board, articles), null, 2)}\n`;
  }
  if (md) {
    const { boardToMarkdown } = await import("../exports/board-md.ts");
    return boardToMarkdown(board, articles);
  }
  const { boardToText } = await import("../exports/board-text.ts");
  return boardToText(board, articles, { color: mayColor(process.stdout), title: `Isnad ${VERSION}` });
}

async function exitCodeFor(board: Board, { failBelow }: BoardOptions): Promise<ExitCode> {
  if (board.warnings.some(({ code }) => code === "positions/orphaned-codings")) {
    await warn("isnad: codings whose words no longer stand in their article count nowhere; code it again");
    return EXIT.evidenceMismatch;
  }
  return failBelow && board.lanes.some(({ status }) => status === "below-bar") ? EXIT.belowBar : EXIT.ok;
}
