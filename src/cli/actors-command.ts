import type { Command } from "commander";
import type { NamingDecision } from "../model/index.ts";
import { openProject } from "./code-command.ts";
import { EXIT, Failure } from "./failure.ts";
import { notEmpty, packsOption } from "./options.ts";
import { print, warn } from "./output.ts";

const EXAMPLES = `
Examples:
  $ isnad actors decisions libya.isnad
  $ isnad actors merge libya.isnad person:سالم haftar --by Salma --reason "his name as the daily spells it"
  $ isnad actors split libya.isnad haftar --written "القائد" --en "another commander" --by Salma --reason "the one of the coast"
  $ isnad actors undo libya.isnad n-0123456789ab --by Salma`;

interface Signed {
  readonly by: string;
  readonly reason: string;
}

interface SaidOptions extends Signed {
  readonly packs: readonly string[];
}

interface SplitOptions extends SaidOptions {
  readonly written: readonly string[];
  readonly ar?: string;
  readonly en?: string;
}

export function addActorsCommand(program: Command): void {
  const actors = program
    .command("actors")
    .summary("who is meant by a name in a project, as you decide it")
    .description(
      "Says that two actors are one, or that some of the ways an actor is written mean another. No coding is changed: from then on all of them are read so, and as before once the decision is taken back.",
    )
    .addHelpText("after", EXAMPLES);
  const file = ["<file.isnad>", "the project"] as const;
  const actor = "an id, or a name that a pack holds";
  const by = ["--by <name>", "who decides", notEmpty("--by", "say who decides")] as const;
  const reason = ["--reason <text>", "why", notEmpty("--reason", "say why")] as const;
  actors
    .command("decisions")
    .summary("what was decided of names")
    .argument(...file)
    .action(runDecisions);
  actors
    .command("merge")
    .summary("all of one actor is another")
    .argument(...file)
    .argument("<actor>", actor)
    .argument("<other>", `who is meant: ${actor}`)
    .requiredOption(...by)
    .requiredOption(...reason)
    .addOption(packsOption())
    .action((project: string, of: string, is: string, options: SaidOptions) =>
      runDecide(project, { ...options, of, is, written: [] }),
    );
  actors
    .command("split")
    .summary("some of the ways an actor is written mean another")
    .argument(...file)
    .argument("<actor>", actor)
    .argument("[other]", `who is meant: ${actor}; left out for somebody new, with --ar or --en`)
    .requiredOption("--written <text...>", "the ways it is written")
    .option("--ar <name>", "name of somebody new in Arabic")
    .option("--en <name>", "name of somebody new in English")
    .requiredOption(...by)
    .requiredOption(...reason)
    .addOption(packsOption())
    .action((project: string, of: string, is: string | undefined, options: SplitOptions) =>
      runDecide(project, { ...options, of, is }),
    );
  actors
    .command("undo")
    .summary("take a decision back")
    .argument(...file)
    .argument("<decision>", "its id; isnad actors decisions prints ids")
    .requiredOption(...by)
    .option("--reason <text>", "why", "")
    .action(runUndo);
}

async function runDecisions(file: string): Promise<void> {
  const { standingNaming } = await import("../model/index.ts");
  const ledger = await openProject(file, { create: false });
  try {
    const all = await ledger.namingDecisions();
    const standing = standingNaming(all);
    for (const each of all) await print(decisionText(each, standing.includes(each)));
    await warn(`${standing.length} decisions on names stand`);
  } finally {
    await ledger.close();
  }
}

interface Said extends Omit<SplitOptions, "packs"> {
  readonly packs: readonly string[];
  readonly of: string;
  /** Left out: somebody new. */
  readonly is: string | undefined;
}

async function runDecide(file: string, said: Said): Promise<void> {
  const { readPacks } = await import("../pipeline/packs.ts");
  const { findActor } = await import("../pipeline/find-actor.ts");
  const { decideNaming, previewNaming } = await import("../pipeline/decide-naming.ts");
  const knowledge = readPacks(said.packs);
  const idOf = (name: string): string => {
    const found = findActor(name, knowledge);
    if (found.actor) return found.actor.id;
    if (found.several.length === 0) return name;
    const ids = found.several.map(({ id }) => id).join(", ");
    throw new Failure(`several actors bear the name "${name}"; give one of these ids: ${ids}`, EXIT.usage);
  };
  const { written, ar, en, by: reviewer, reason } = said;
  const is = said.is === undefined ? { ar, en } : { id: idOf(said.is) };
  const asked = { of: idOf(said.of), written, is };
  const ledger = await openProject(file, { create: false });
  try {
    const { codings, articles } = await refused(previewNaming(ledger, knowledge, asked));
    const on = new Date().toISOString();
    const decision = await refused(decideNaming(ledger, knowledge, { ...asked, reason, reviewer, on }));
    await print(decisionText(decision, true));
    await warn(`${codings} codings in ${articles} articles count for ${decision.is.id}`);
  } finally {
    await ledger.close();
  }
}

async function runUndo(file: string, decision: string, { by: reviewer, reason }: Signed): Promise<void> {
  const { undoNaming } = await import("../pipeline/decide-naming.ts");
  const ledger = await openProject(file, { create: false });
  try {
    const on = new Date().toISOString();
    await print(decisionText(await refused(undoNaming(ledger, { decision, reason, reviewer, on })), false));
  } finally {
    await ledger.close();
  }
}

/** A refusal is about what was typed. */
async function refused<Result>(work: Promise<Result>): Promise<Result> {
  const { NamingError } = await import("../pipeline/decide-naming.ts");
  return work.catch((error: unknown) => {
    if (error instanceof NamingError) throw new Failure(error.message, EXIT.usage);
    throw error;
  });
}

/** Ids and words of the articles may be Arabic: each stands alone on its line. */
function decisionText(made: NamingDecision, stands: boolean): string {
  const { id, decision, of, written, is, undoes, reason, reviewer, on } = made;
  const what = decision === "undo" ? `undo of ${undoes}` : decision;
  const gone = stands || decision === "undo" ? "" : ", taken back";
  const ways = written.length === 0 ? [] : ["written", ...written];
  const lines = [of.id, ...ways, "is", is.id, ...(reason ? [reason] : [])];
  return `${id}  ${what}  by ${reviewer} on ${on.slice(0, 10)}${gone}\n${lines.join("\n")}\n\n`;
}
