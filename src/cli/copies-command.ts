import type { Command } from "commander";
import type { Ledger } from "../ledger/ledger.ts";
import type { CopyDecision } from "../model/index.ts";
import { articleHead } from "./article-head.ts";
import { openProject } from "./code-command.ts";
import { EXIT, Failure } from "./failure.ts";
import { notEmpty, packsOption } from "./options.ts";
import { print, warn } from "./output.ts";

const EXAMPLES = `
Examples:
  $ isnad copies list libya.isnad
  $ isnad copies offers libya.isnad
  $ isnad copies join libya.isnad a-0123456789ab a-ba9876543210 --by Salma --reason "the agency's own translation"
  $ isnad copies part libya.isnad a-0123456789ab a-ba9876543210 --by Salma --reason "two reporters at one event"`;

interface DecisionOptions {
  readonly by: string;
  readonly reason: string;
}

export function addCopiesCommand(program: Command): void {
  const copies = program
    .command("copies")
    .summary("which articles are one origin, and what you decide of it")
    .description(
      "Articles that are copies of one another weigh as one origin on every board. Here you see which are, and why, and decide otherwise; the last decision on a pair stands, and can be decided again.",
    )
    .addHelpText("after", EXAMPLES);
  const file = ["<file.isnad>", "the project"] as const;
  copies
    .command("list")
    .summary("the pairs that are copies, and what was decided")
    .argument(...file)
    .action(runList);
  copies
    .command("offers")
    .summary("pairs in two languages that may be one text")
    .description(
      "Offers pairs of an Arabic and an English article that may be one text. They fold nothing until you join them.",
    )
    .argument(...file)
    .addOption(packsOption())
    .action(runOffers);
  for (const [decision, summary] of [
    ["join", "two articles are one origin"],
    ["part", "two articles are two origins"],
  ] as const)
    copies
      .command(decision)
      .summary(summary)
      .argument(...file)
      .argument("<article>", "id of the one")
      .argument("<other>", "id of the other")
      .requiredOption("--by <name>", "who decides", notEmpty("--by", "say who decides"))
      .requiredOption("--reason <text>", "why", notEmpty("--reason", "say why"))
      .action((project: string, one: string, other: string, options: DecisionOptions) =>
        runDecision(project, [one, other], decision, options),
      );
}

async function runList(file: string): Promise<void> {
  const { compareMissing, filedOrigins } = await import("../pipeline/find-origins.ts");
  const ledger = await openProject(file, { create: false });
  try {
    await compareMissing(ledger);
    const { links } = await filedOrigins(ledger, await ledger.articles(undefined, { textOnDemand: true }));
    const decisions = await ledger.copyDecisions();
    for (const link of links)
      await print(await pairText(ledger, link.a, link.b, `${link.kind}: ${link.reason.en}`));
    for (const each of decisions) await print(await pairText(ledger, ...each.articles, decisionText(each)));
    await warn(`${links.length} pairs of copies, ${decisions.length} decisions`);
  } finally {
    await ledger.close();
  }
}

async function runOffers(file: string, { packs }: { readonly packs: readonly string[] }): Promise<void> {
  const { readPacks } = await import("../pipeline/packs.ts");
  const { offerTranslations } = await import("../pipeline/offer-translations.ts");
  const ledger = await openProject(file, { create: false });
  try {
    const offers = await offerTranslations(ledger, readPacks(packs));
    for (const { a, b, reason } of offers) await print(await pairText(ledger, a, b, reason.en));
    await warn(`${offers.length} pairs may be one text; join those that are: isnad copies join`);
  } finally {
    await ledger.close();
  }
}

async function runDecision(
  file: string,
  pair: readonly [string, string],
  decision: CopyDecision["decision"],
  { by, reason }: DecisionOptions,
): Promise<void> {
  const [one, other] = [...pair].sort() as [string, string];
  if (one === other) throw new Failure("the two ids are the same; give two articles", EXIT.usage);
  const ledger = await openProject(file, { create: false });
  try {
    for (const id of [one, other])
      if (!(await ledger.article(id)))
        throw new Failure(`the article ${id} is not on file; isnad search prints ids`, EXIT.usage);
    const on = new Date().toISOString();
    await ledger.addCopyDecision({ articles: [one, other], decision, reason, reviewer: by, on });
    await print(`${one} and ${other} are ${decision === "join" ? "one origin" : "two origins"}\n`);
  } finally {
    await ledger.close();
  }
}

const decisionText = ({ decision, reason, reviewer, on }: CopyDecision): string =>
  `${decision === "join" ? "joined" : "parted"} by ${reviewer} on ${on.slice(0, 10)}: ${reason}`;

async function pairText(ledger: Ledger, a: string, b: string, why: string): Promise<string> {
  const lines = await Promise.all(
    [a, b].map(async (id) => {
      const article = await ledger.article(id);
      return article ? articleHead(article) : id;
    }),
  );
  return `${why}\n${lines.join("\n")}\n\n`;
}
