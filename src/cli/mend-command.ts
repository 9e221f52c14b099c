import type { Command } from "commander";
import { MENDABLE, type Mend, type MendedFacts } from "../model/index.ts";
import { openProject } from "./code-command.ts";
import { EXIT, Failure } from "./failure.ts";
import { notEmpty, packsOption } from "./options.ts";
import { print, warn } from "./output.ts";

interface MendOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly putBack?: string;
  readonly by?: string;
  readonly reason: string;
  readonly packs: readonly string[];
}

/** Says that a date or an outlet is not known. */
const UNKNOWN = "unknown";

const EXAMPLES = `
Examples:
  $ isnad mend libya.isnad a-0123456789ab --published 2020-05-25 --by Salma
  $ isnad mend libya.isnad a-0123456789ab --outlet "The Plain" --by Salma --reason "printed at its foot"
  $ isnad mend libya.isnad a-0123456789ab --published unknown --by Salma
  $ isnad mend libya.isnad`;

export function addMendCommand(program: Command): void {
  program
    .command("mend")
    .summary("say who published an article, or when, or see what was said")
    .description(
      "Sets the outlet or the date of publication of an article, where it is missing or wrong, and reads the article again. Its text never changes. Mends are added, never changed; the last one stands. Without an outlet and a date: the mends of the article, or of all.",
    )
    .argument("<file.isnad>", "the project")
    .argument("[article]", "id of the article; isnad search prints ids")
    .option("--published <edtf>", `2020-05-25, 2020-05, 2020, 2020-05-25/2020-05-26, or ${UNKNOWN}`)
    .option("--outlet <name>", `an outlet's name in either language, or ${UNKNOWN}`)
    .option("--put-back <mend>", "id of a mend: what stood before it shall stand again")
    .option("--by <name>", "who says so", notEmpty("--by", "say who mends"))
    .option("--reason <text>", "why", "")
    .addOption(packsOption())
    .addHelpText("after", EXAMPLES)
    .action(runMend);
}

async function runMend(file: string, articleId: string | undefined, options: MendOptions): Promise<void> {
  const { published, outlet, putBack, by, reason } = options;
  const isSaid = [published, outlet, putBack].some((each) => each !== undefined);
  if (isSaid && articleId === undefined)
    throw new Failure("the article is missing; give its id before the options", EXIT.usage);
  if (isSaid && by === undefined) throw new Failure("--by is missing; say who mends", EXIT.usage);
  const ledger = await openProject(file, { create: false });
  try {
    if (articleId === undefined || !isSaid) {
      const mends = await ledger.mends(articleId === undefined ? undefined : [articleId]);
      for (const mend of mends) await print(mendText(mend));
      return await warn(`${mends.length} mends`);
    }
    const { fileMend, MendError } = await import("../pipeline/file-mend.ts");
    const { readPacks } = await import("../pipeline/packs.ts");
    const said = {
      articleId,
      outlet: given(outlet),
      published: given(published),
      putBack,
      reason,
      reviewer: by ?? "",
    };
    const on = new Date().toISOString();
    const done = await fileMend(ledger, readPacks(options.packs), { ...said, on }).catch((error: unknown) => {
      if (error instanceof MendError) throw new Failure(`${error.message}; ${error.remedy}`, EXIT.usage);
      throw error;
    });
    await print(mendText(done.mend));
    await warn(`read again: ${done.added.length} codings are new, ${done.gone.length} no longer stand`);
  } finally {
    await ledger.close();
  }
}

const given = (value: string | undefined) => (value === UNKNOWN ? null : value);

function mendText({ id, articleId, before, after, reason, reviewer, on }: Mend): string {
  const facts = MENDABLE.filter((fact) => fact in after).map(
    (fact) =>
      `  ${fact === "outlet" ? "outlet" : "published"}: ${told(before, fact)} -> ${told(after, fact)}\n`,
  );
  return `${id}  ${articleId}  by ${reviewer} on ${on.slice(0, 10)}\n${facts.join("")}${reason ? `${reason}\n` : ""}`;
}

const told = ({ outlet, publishedOn }: MendedFacts, fact: keyof MendedFacts): string =>
  (fact === "outlet" ? outlet?.labels.en : publishedOn?.edtf) ?? UNKNOWN;
