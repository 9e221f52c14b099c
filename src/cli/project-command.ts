import type { Command } from "commander";
import { openProject } from "./code-command.ts";
import { EXIT, Failure } from "./failure.ts";
import { print, warn } from "./output.ts";

const EXAMPLES = `
Examples:
  $ isnad project info libya.isnad
  $ isnad project check libya.isnad
  $ isnad project log libya.isnad --left-out
  $ isnad project backup libya.isnad libya-2026-01-31.isnad
  $ isnad project export libya.isnad --out libya.jsonl
  $ isnad project merge libya.isnad colleague.isnad
  $ isnad project redact libya.isnad to-publish.isnad --articles a-0123456789ab --reviewers --reason "source at risk"`;

interface RedactOptions {
  readonly articles?: readonly string[];
  readonly allArticles?: boolean;
  readonly originals?: boolean;
  readonly reviewers?: boolean;
  readonly reason: string;
}

export function addProjectCommand(program: Command): void {
  const project = program
    .command("project")
    .summary("look after a project file")
    .description("Looks after a project: what it holds, whether it is whole, copies, two made one.")
    .addHelpText("after", EXAMPLES);
  const file = ["<file.isnad>", "the project"] as const;
  project
    .command("info")
    .summary("what a project holds")
    .argument(...file)
    .action(runInfo);
  project
    .command("check")
    .summary("verify every hash, span and reference")
    .description(
      `Verifies the whole file: its pages, every reference, the hash of every text and original, the words behind every coding, and that codings are found by whom decisions on names say is meant. Exits with ${EXIT.evidenceMismatch} when something is not as it was stored.`,
    )
    .argument(...file)
    .action(runCheck);
  project
    .command("log")
    .summary("what came in, from where, and what was left out")
    .argument(...file)
    .option("--left-out", "only what was left out")
    .option("--json", "JSON Lines")
    .action(runLog);
  project
    .command("backup")
    .summary("copy a project, also while others write to it")
    .argument(...file)
    .argument("<target.isnad>", "the copy; must not exist")
    .action(runBackup);
  project
    .command("export")
    .summary("all articles with their codings, as coded records")
    .description(
      "Writes every article with the codings that stand, one coded record a line (JSONL), by id, as schema/coded-record.schema.json says; isnad import takes such a file in again, and the boards are the same. What persons decided is not in it: reviews, mends, decisions on names and copies. Codings that a review rejected are left out, corrected ones stand as corrected; an article has the outlet and date that were mended; names stand as the coders read them.",
    )
    .argument(...file)
    .option("--out <target.jsonl>", "the file to write; must not exist. Printed where left out")
    .action(runExport);
  project
    .command("merge")
    .summary("bring all that another project holds into this one")
    .description(
      "Brings articles, codings, originals, reviews and decisions of another project into this one, each once. Of an article that both have coded, the later run of each coder stands. Codings whose words do not stand in the text of this one, where it may be redacted, are left out. The other is not changed.",
    )
    .argument(...file)
    .argument("<other.isnad>", "the project that is read")
    .action(runMerge);
  project
    .command("redact")
    .summary("copy a project without what must not be passed on")
    .description(
      "Writes a copy in which chosen articles keep only the words behind their codings, every span still at its place. The words that were taken out are nowhere in the copy's file.",
    )
    .argument(...file)
    .argument("<target.isnad>", "the copy; must not exist")
    .option("--articles <id...>", "articles to blank")
    .option("--all-articles", "blank all")
    .option("--originals", "leave out the bytes as they were obtained, and the paths they came from")
    .option("--reviewers", 'call reviewers "reviewer 1", "reviewer 2"')
    .requiredOption("--reason <text>", "why; kept in the copy")
    .action(runRedact);
}

async function runInfo(file: string): Promise<void> {
  const ledger = await openProject(file, { create: false });
  try {
    const { articles, codings, originals, leftOut, reviews } = await ledger.counts();
    await print(
      `${articles} articles, ${codings} codings that stand, ${reviews} reviews\n${originals} originals, ${leftOut} left out\n`,
    );
  } finally {
    await ledger.close();
  }
}

/** Findings that are printed; more of one kind say nothing new. */
const FINDINGS_SHOWN = 50;

async function runCheck(file: string): Promise<void> {
  const { checkProject } = await import("../ledger/project.ts");
  const { articles, codings, originals, redacted, findings } = checkProject(file);
  for (const { message } of findings.slice(0, FINDINGS_SHOWN)) await print(`! ${message}\n`);
  const more = findings.length - FINDINGS_SHOWN;
  if (more > 0) await print(`! and ${more} more\n`);
  const blanked = redacted > 0 ? `, ${redacted} of the articles redacted` : "";
  await print(
    `${articles} articles, ${codings} codings, ${originals} originals checked${blanked}: ${findings.length === 0 ? "all is as it was stored" : `${findings.length} findings`}\n`,
  );
  if (findings.length > 0) process.exitCode = EXIT.evidenceMismatch;
}

async function runLog(
  file: string,
  { leftOut, json }: { readonly leftOut?: boolean; readonly json?: boolean },
): Promise<void> {
  const ledger = await openProject(file, { create: false });
  try {
    for (let after = 0; ; ) {
      const page = await ledger.intakeLog({ after });
      if (page.length === 0) return;
      after = page.at(-1)?.seq ?? after;
      for (const line of page) {
        if (leftOut && line.outcome !== "left-out") continue;
        const { obtainedOn, outcome, path, articleId, message } = line;
        await print(
          json
            ? `${JSON.stringify(line)}\n`
            : `${obtainedOn}  ${outcome.padEnd(8)}  ${path.join(" > ")}  ${articleId ?? message ?? ""}\n`,
        );
      }
    }
  } finally {
    await ledger.close();
  }
}

async function runBackup(file: string, target: string): Promise<void> {
  const { backupProject } = await import("../ledger/project.ts");
  backupProject(file, target);
  await warn(`${target} is a whole copy of ${file}`);
}

async function runExport(file: string, { out }: { readonly out?: string }): Promise<void> {
  const { exportProject } = await import("./export-project.ts");
  await exportProject(file, out);
}

async function runMerge(file: string, other: string): Promise<void> {
  const { mergeProject } = await import("../ledger/project.ts");
  const { articles, codings, reviews, superseded, leftOut } = mergeProject(file, other);
  await indexAll(file);
  if (leftOut > 0)
    await warn(
      `${leftOut} codings of ${other} are left out: their words do not stand in the text that is in ${file}`,
    );
  await print(
    `${articles} articles, ${codings} codings and ${reviews} reviews are new in ${file}; ${superseded} codings superseded by a later run\n`,
  );
}

async function runRedact(
  file: string,
  target: string,
  { articles, allArticles, originals, reviewers, reason }: RedactOptions,
): Promise<void> {
  if (!articles && !allArticles && !originals && !reviewers)
    throw new Failure(
      "nothing to take out; give --articles, --all-articles, --originals or --reviewers",
      EXIT.usage,
    );
  const { redactProject } = await import("../ledger/project.ts");
  const count = redactProject(file, target, {
    reason,
    ...(articles ? { articles } : {}),
    ...(allArticles ? { allArticles } : {}),
    ...(originals ? { originals } : {}),
    ...(reviewers ? { reviewers } : {}),
  });
  await indexAll(target);
  await print(`${target} is a copy of ${file} with ${count} articles blanked\n`);
}

/** The words and copies of articles that nobody has looked for yet. */
async function indexAll(file: string): Promise<void> {
  const { readPacks } = await import("../pipeline/packs.ts");
  const { catchUp } = await import("../pipeline/catch-up.ts");
  const ledger = await openProject(file, { create: false });
  try {
    await catchUp(ledger, readPacks());
  } finally {
    await ledger.close();
  }
}
