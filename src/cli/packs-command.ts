import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { describeFailure, EXIT, Failure } from "./failure.ts";
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

const SHOW_EXAMPLES = `
Examples:
  $ isnad packs show haftar
  $ isnad packs show african union`;

const PAGES_EXAMPLES = `
Examples:
  $ isnad packs pages pack-pages`;

export function addPacksCommand(program: Command): void {
  const packs = program.command("packs").summary("check, show and extend the knowledge an analyst edits");
  packs
    .command("check")
    .summary("check packs, and read their examples")
    .description(
      "Checks the program's packs, and further folders together with them: form, ids, links, names borne twice. Then reads each entry's examples (its name must be found) and never (it must not be), and those of each rule (it must code something, and must not).",
    )
    .argument("[dir...]", "further folders of packs")
    .option("--quiet", "print counts only")
    .option("--strict", "exit with 1 for warnings too")
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
  addReadingCommands(packs);
}

function addReadingCommands(packs: Command): void {
  packs
    .command("show")
    .summary("what the packs say of a name")
    .description(
      "Prints every actor and place that bears the name, or whose id it is: all names, roles, affiliations and rivalries with their dates, the source, and the file and line.",
    )
    .argument("<name...>", "a name in either language, or an id; several words need no quotes")
    .addOption(packsOption())
    .addHelpText("after", SHOW_EXAMPLES)
    .action(runPacksShow);
  packs
    .command("pages")
    .summary("write reference pages of all packs")
    .description("Writes a Markdown page for each pack, and README.md that counts them, into a folder.")
    .argument("<dir>", "the folder; made if it is not there")
    .addOption(packsOption())
    .addHelpText("after", PAGES_EXAMPLES)
    .action(runPacksPages);
}

async function runPacksShow(
  words: readonly string[],
  { packs }: { readonly packs: string[] },
): Promise<void> {
  const { findPackEntries } = await import("../pipeline/pack-entries.ts");
  const name = words.join(" ");
  const named = findPackEntries(name, packs);
  if (named.length === 0) {
    throw new Failure(
      `no pack holds "${name}"; try another spelling, or list what packs hold with isnad packs pages`,
      EXIT.usage,
    );
  }
  const { entryToMarkdown } = await import("./pack-pages.ts");
  await print(named.map(entryToMarkdown).join("\n"));
}

async function runPacksPages(folder: string, { packs }: { readonly packs: string[] }): Promise<void> {
  const { readPackEntries } = await import("../pipeline/pack-entries.ts");
  const { packPages } = await import("./pack-pages.ts");
  const pages = packPages(readPackEntries(packs));
  try {
    mkdirSync(folder, { recursive: true });
    for (const { file, text } of pages) writeFileSync(join(folder, file), text);
  } catch (error) {
    const { message } = error as Error;
    throw new Failure(`${folder}: the pages cannot be written (${message}); give another folder`, EXIT.error);
  }
  await print(`${pages.length} pages in ${folder}\n`);
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

async function runPacksCheck(
  folders: readonly string[],
  { quiet, strict }: { quiet?: boolean; strict?: boolean },
): Promise<void> {
  const { describeProblem } = await import("../pipeline/packs.ts");
  const { checkPackFolders } = await import("../pipeline/check-packs.ts");
  const { files, actors, places, phrases, errors, warnings } = checkPackFolders(folders);
  for (const problem of errors) await print(`error    ${describeProblem(problem)}\n`);
  for (const problem of quiet ? [] : warnings)
    await print(`warning  ${describeProblem(problem)}\n  ${problem.phrase}\n`);
  const counts = `${files} files, ${actors} actors, ${places} places, ${phrases} phrases read`;
  await print(`${counts}: ${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}\n`);
  if (errors.length > 0 || (strict && warnings.length > 0)) process.exitCode = EXIT.error;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
