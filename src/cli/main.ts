#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { VERSION } from "../version.ts";
import { addActorsCommand } from "./actors-command.ts";
import { addAlertsCommand } from "./alerts-command.ts";
import { addBaselineCommand } from "./baseline-command.ts";
import { addBoardCommand } from "./board-command.ts";
import { addCodeCommand } from "./code-command.ts";
import { addCopiesCommand } from "./copies-command.ts";
import { addDemoCommand } from "./demo-command.ts";
import { addExplainCommand } from "./explain-command.ts";
import { describeFailure, EXIT, exitCodeOf } from "./failure.ts";
import { addImportCommand } from "./import-command.ts";
import { addMendCommand } from "./mend-command.ts";
import { endQuietlyOnClosedPipe, warn } from "./output.ts";
import { addPacksCommand } from "./packs-command.ts";
import { addProjectCommand } from "./project-command.ts";
import { addRecodeCommand } from "./recode-command.ts";
import { addReviewCommand } from "./review-command.ts";
import { addSearchCommand } from "./search-command.ts";
import { addServeCommand } from "./serve-command.ts";

const AFTER = `
Examples:
  $ isnad demo
  $ isnad code report.txt --published 2020-05-25
  $ isnad board --client haftar report.txt --published 2020-05-25
  $ isnad help board

Exit codes:
  ${EXIT.ok}  done
  ${EXIT.error}  a file, a pack or a project could not be used; the others were
  ${EXIT.usage}  the command line is wrong: an option, a date, a name that no pack holds
  ${EXIT.belowBar}  board --fail-below: a line of the board stays below the bar
  ${EXIT.evidenceMismatch}  evidence does not match its article's text

Environment:
  NO_COLOR  print without colours

Full reference: docs/reference/cli.md`;

const COMMANDS = [
  addCodeCommand,
  addBoardCommand,
  addImportCommand,
  addSearchCommand,
  addAlertsCommand,
  addRecodeCommand,
  addBaselineCommand,
  addReviewCommand,
  addMendCommand,
  addCopiesCommand,
  addActorsCommand,
  addProjectCommand,
  addExplainCommand,
  addPacksCommand,
  addServeCommand,
  addDemoCommand,
];

async function main(): Promise<void> {
  endQuietlyOnClosedPipe();
  const program = new Command("isnad")
    .description(
      "Reads Arabic news reports into codings: who did what to whom, who says so, and who backs whom.",
    )
    .version(VERSION, "--version", "print the version")
    .helpOption("--help", "print help")
    .helpCommand("help [command]", "print help of a command")
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "isnad: ")) })
    .addHelpText("after", AFTER)
    .exitOverride();
  for (const add of COMMANDS) add(program);
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version come as errors too, with 0; every other complaint is about the command line.
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
      return;
    }
    await warn(describeFailure(error));
    process.exitCode = exitCodeOf(error);
  }
}

await main();
