import { basename } from "node:path";
import type { Command } from "commander";
import { openProject } from "./code-command.ts";
import { packsOption, parseCount } from "./options.ts";
import { print, warn } from "./output.ts";

const EXAMPLES = `
Examples:
  $ isnad search "انسحاب actor:haftar" --project libya.isnad --save withdrawals
  $ isnad alerts libya.isnad > libya.atom`;

export function addAlertsCommand(program: Command): void {
  program
    .command("alerts")
    .summary("what saved searches find, as an Atom feed")
    .description(
      "Prints what the saved searches of a project find as an Atom feed for any reader of feeds, the newest first. An article keeps its entry, so that a reader shows it once.",
    )
    .argument("<file.isnad>", "the project")
    .addOption(packsOption())
    .option("--limit <number>", "articles of each search at most", parseCount, 50)
    .addHelpText("after", EXAMPLES)
    .action(runAlerts);
}

async function runAlerts(
  file: string,
  { packs, limit }: { readonly packs: readonly string[]; readonly limit: number },
): Promise<void> {
  const { readPacks } = await import("../pipeline/packs.ts");
  const { findAlerts } = await import("../pipeline/find-alerts.ts");
  const { alertsToAtom } = await import("../exports/alerts-atom.ts");
  const ledger = await openProject(file, { create: false });
  try {
    const { alerts, skipped } = await findAlerts(ledger, readPacks(packs), limit);
    for (const { search, message } of skipped)
      await warn(`! the saved search "${search}" is skipped: ${message}`);
    await print(alertsToAtom(alerts, basename(file, ".isnad"), new Date().toISOString()));
  } finally {
    await ledger.close();
  }
}
