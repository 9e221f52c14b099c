import type { Command } from "commander";
import { findOutlet } from "../pipeline/find-actor.ts";
import type { GivenFacts } from "./code-files.ts";
import { outletOption, packsOption, publishedOption } from "./options.ts";
import { print } from "./output.ts";

const EXAMPLES = `
Examples:
  $ isnad explain report.txt --published 2020-05-25
  $ isnad explain report.txt --published 2020-05-25 | less`;

export function addExplainCommand(program: Command): void {
  program
    .command("explain")
    .summary("every stage's output for one article")
    .description(
      "Shows how an article is read, stage by stage: sentences and words, mentions, clauses, scopes of speech, codings, and why a word that could have been coded was not. Offsets are code points.",
    )
    .argument("<file>", "the article")
    .addOption(publishedOption())
    .addOption(outletOption())
    .addOption(packsOption())
    .addHelpText("after", EXAMPLES)
    .action(runExplain);
}

async function runExplain(
  file: string,
  { published, outlet, packs }: GivenFacts & { readonly packs: readonly string[] },
): Promise<void> {
  const { readPacks } = await import("../pipeline/packs.ts");
  const { runStagesOnFile } = await import("../pipeline/code-file.ts");
  const knowledge = readPacks(packs);
  const facts = { published, outlet: outlet === undefined ? undefined : findOutlet(outlet, knowledge) };
  const stages = runStagesOnFile(file, facts, knowledge);
  const { stagesToText } = await import("./explain-text.ts");
  await print(stagesToText(stages));
}
