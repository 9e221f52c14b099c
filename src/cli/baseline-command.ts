import type { Command } from "commander";
import { openProject } from "./code-command.ts";
import { EXIT, Failure } from "./failure.ts";
import { clientOf, notEmpty, outletOption, packsOption, projectOption, publishedOption } from "./options.ts";
import { print } from "./output.ts";

interface BaselineOptions {
  readonly project?: string;
  readonly packs: readonly string[];
  readonly holder: string;
  readonly client: string;
  readonly code: string;
  readonly evidence: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly by: string;
}

const EXAMPLES = `
Examples:
  $ isnad baseline add --project libya.isnad --holder egypt --client haftar --code backs --by Salma \\
      --evidence "the verbatim words of the report" --outlet Reuters --published 2019-04-14`;

export function addBaselineCommand(program: Command): void {
  program
    .command("baseline")
    .summary("say where a patron stood before, with your own evidence")
    .command("add")
    .summary("add where a patron stood before a project's articles begin")
    .description(
      "Files the verbatim words of a publication as an article of their own, with your coding of them as background: it tells the board where a patron stood. It weighs as any other coding does, and shows whose word it is and who added it.",
    )
    .addOption(projectOption("the project"))
    .requiredOption("--holder <name>", "who stood there: an id or any name of an actor in the packs")
    .requiredOption("--client <name>", "toward whom")
    .requiredOption("--code <code>", "a stance code of the codebook, e.g. backs")
    .requiredOption("--evidence <text>", "the words, verbatim")
    .requiredOption("--by <name>", "who adds it", notEmpty("--by", "say who adds it"))
    .addOption(outletOption())
    .addOption(publishedOption())
    .addOption(packsOption())
    .addHelpText("after", EXAMPLES)
    .action(runAdd);
}

async function runAdd(options: BaselineOptions): Promise<void> {
  const { project, holder, client, code, evidence, outlet, published, by, packs } = options;
  if (project === undefined) throw new Failure("--project is missing; name the project", EXIT.usage);
  const { readPacks } = await import("../pipeline/packs.ts");
  const { findOutlet } = await import("../pipeline/find-actor.ts");
  const { addBaseline } = await import("../pipeline/baseline.ts");
  const knowledge = readPacks(packs);
  const codes = knowledge.codebook.stances.map((stance) => stance.code);
  if (!codes.includes(code))
    throw new Failure(`"${code}" is no stance code; give one of ${codes.join(", ")}`, EXIT.usage);
  const ledger = await openProject(project, { create: false });
  try {
    const { articleId, codingId } = await addBaseline(
      ledger,
      knowledge,
      {
        holder: clientOf(holder, knowledge),
        client: clientOf(client, knowledge),
        code,
        evidence,
        by,
        ...(outlet === undefined ? {} : { outlet: findOutlet(outlet, knowledge) }),
        ...(published === undefined ? {} : { published }),
      },
      new Date().toISOString(),
    );
    await print(`${codingId} is filed with its words as ${articleId}\n`);
  } finally {
    await ledger.close();
  }
}
