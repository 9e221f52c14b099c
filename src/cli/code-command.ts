import type { Command } from "commander";
import type { Ledger } from "../ledger/ledger.ts";
import { type CodedArticle, toRecord } from "../model/index.ts";
import type { Knowledge } from "../pipeline/packs.ts";
import type { GivenFacts } from "./code-files.ts";
import { codedToText } from "./coded-text.ts";
import { outletOption, packsOption, projectOption, publishedOption } from "./options.ts";
import { mayColor, print, warn } from "./output.ts";

interface CodeOptions extends GivenFacts {
  readonly packs: readonly string[];
  readonly project?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ isnad code report.txt --published 2020-05-25
  $ isnad code *.txt --published 2020-05 --outlet Reuters --project libya.isnad
  $ isnad code report.txt --published 2020-05-25 --json > codings.jsonl`;

export function addCodeCommand(program: Command): void {
  program
    .command("code")
    .summary("read articles into codings")
    .description(
      "Reads articles into codings: who did what to whom, who says so, who backs whom. Prints a summary, or with --json one coded record a line (schema/coded-record.schema.json).",
    )
    .argument("<file...>", "articles, one a file: plain text or a saved web page")
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(packsOption())
    .addOption(projectOption("also store the codings in this project, made where there is none"))
    .option("--json", "JSON Lines: the coded record of one article a line, and nothing else")
    .addHelpText("after", EXAMPLES)
    .action(runCode);
}

async function runCode(files: readonly string[], options: CodeOptions): Promise<void> {
  // The rooms are loaded only by a command that reads, so that help and complaints come at once.
  const { readPacks } = await import("../pipeline/packs.ts");
  const { codeFiles } = await import("./code-files.ts");
  const knowledge = readPacks(options.packs);
  const ledger = options.project === undefined ? null : await openProject(options.project);
  try {
    process.exitCode = await codeFiles(files, options, knowledge, async (coded) => {
      if (ledger) await store(coded, ledger, knowledge);
      await print(
        options.json
          ? `${JSON.stringify(toRecord(coded))}\n`
          : codedToText(coded, { color: mayColor(process.stdout) }),
      );
    });
  } finally {
    await ledger?.close();
  }
}

/** Loaded only when asked for: the engine is the slowest part of a start. */
export async function openProject(file: string, { create = true } = {}): Promise<Ledger> {
  const { openLedger } = await import("../ledger/open-ledger.ts");
  return openLedger(file, { create });
}

async function store(coded: CodedArticle, ledger: Ledger, knowledge: Knowledge): Promise<void> {
  const { asFiled } = await import("../pipeline/recode.ts");
  const { recode } = await import("../pipeline/read-item.ts");
  const { article } = coded;
  const asOnFile = await asFiled(ledger, article);
  const { codings } = asOnFile ? recode(asOnFile, knowledge) : coded;
  const { added, superseded } = await ledger.addCoded({ article, codings });
  const filed = await ledger.article(article.id);
  const replaced = superseded > 0 ? `, ${superseded} older ones superseded` : "";
  await warn(`${article.file}: ${added} of ${codings.length} codings are new to the project${replaced}`);
  if (filed && filed.publishedOn.edtf !== article.publishedOn.edtf) {
    const date = filed.publishedOn.edtf ?? "no date";
    await warn(
      `! ${article.file}: this text is on file as ${filed.file ?? filed.id} with ${date}, which is kept`,
    );
  }
}
