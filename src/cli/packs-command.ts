import type { Command } from "commander";
import { describeFailure, EXIT } from "./failure.ts";
import { packsOption, publishedOption } from "./options.ts";
import { print, warn } from "./output.ts";

const EXAMPLES = `
Examples:
  $ isnad packs check
  $ isnad packs check my-packs`;

const SUGGEST_EXAMPLES = `
Examples:
  $ isnad packs suggest reports/*.txt
  $ isnad packs suggest reports/*.txt --least 5 > my-packs/sahel/actors.yaml`;

export function addPacksCommand(program: Command): void {
  const packs = program.command("packs").summary("check the knowledge an analyst edits");
  packs
    .command("check")
    .summary("check packs, and read their examples")
    .description(
      "Checks the program's packs, and further folders together with them: form, ids, links, names borne twice. Then reads each entry's examples (its name must be found) and never (it must not be).",
    )
    .argument("[dir...]", "further folders of packs")
    .option("--quiet", "print counts only")
    .addHelpText("after", EXAMPLES)
    .action(runPacksCheck);
  packs
    .command("suggest")
    .summary("list names that no pack holds, as entries to paste")
    .description(
      "Reads Arabic articles and prints the names of people, bodies and places that no pack holds, most frequent first, as pack files with the sentences they stand in.",
    )
    .argument("<file...>", "articles, one a file")
    .addOption(publishedOption())
    .addOption(packsOption())
    .option("--least <N>", "how often a name must stand to be listed", "2")
    .addHelpText("after", SUGGEST_EXAMPLES)
    .action(runPacksSuggest);
}

interface SuggestOptions {
  readonly packs: readonly string[];
  readonly published?: string;
  readonly least: string;
}

async function runPacksSuggest(files: readonly string[], options: SuggestOptions): Promise<void> {
  const [{ readPacks }, { NameSuggestions }, { ArticleError, FileError }, { suggestedPack }] =
    await Promise.all([
      import("../pipeline/packs.ts"),
      import("../pipeline/suggest-names.ts"),
      import("../pipeline/code-file.ts"),
      import("./suggested-pack.ts"),
    ]);
  const least = Number(options.least);
  if (!Number.isInteger(least) || least < 1) {
    await warn(`isnad: --least must be a whole number from 1 on, not "${options.least}"`);
    process.exitCode = EXIT.error;
    return;
  }
  const suggestions = new NameSuggestions(readPacks(options.packs));
  for (const file of files) {
    try {
      suggestions.add(file, options.published === undefined ? {} : { published: options.published });
    } catch (error) {
      if (!(error instanceof ArticleError || error instanceof FileError)) throw error;
      await warn(describeFailure(error));
      process.exitCode = EXIT.error;
    }
  }
  const names = suggestions.list(least);
  await print(names.length > 0 ? suggestedPack(names) : "# no name outside the packs stands so often\n");
}

async function runPacksCheck(folders: readonly string[], { quiet }: { quiet?: boolean }): Promise<void> {
  const { describeProblem } = await import("../pipeline/packs.ts");
  const { checkPackFolders } = await import("../pipeline/check-packs.ts");
  const { files, actors, places, phrases, errors, warnings } = checkPackFolders(folders);
  for (const problem of errors) await print(`error    ${describeProblem(problem)}\n`);
  for (const problem of quiet ? [] : warnings)
    await print(`warning  ${describeProblem(problem)}\n  ${problem.phrase}\n`);
  const counts = `${files} files, ${actors} actors, ${places} places, ${phrases} phrases read`;
  await print(`${counts}: ${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}\n`);
  if (errors.length > 0) process.exitCode = EXIT.error;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
