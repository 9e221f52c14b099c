import type { Command } from "commander";
import { EXIT } from "./failure.ts";
import { print } from "./output.ts";

const EXAMPLES = `
Examples:
  $ isnad packs check
  $ isnad packs check my-packs`;

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
