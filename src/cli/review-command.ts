import type { Command } from "commander";
import type { Review, ReviewDecision } from "../model/index.ts";
import { openProject } from "./code-command.ts";
import { EXIT, Failure } from "./failure.ts";
import { notEmpty } from "./options.ts";
import { print, warn } from "./output.ts";

const EXAMPLES = `
Examples:
  $ isnad review libya.isnad c-0123456789ab reject --by Salma --reason "the report quotes a denial"
  $ isnad review libya.isnad c-0123456789ab undo --by Salma
  $ isnad review libya.isnad`;

const DECISIONS: readonly ReviewDecision[] = ["accept", "reject", "undo"];

interface ReviewOptions {
  readonly by?: string;
  readonly reason?: string;
  readonly blind?: boolean;
}

export function addReviewCommand(program: Command): void {
  program
    .command("review")
    .summary("accept or reject a coding of a project, or see what was decided")
    .description(
      "Decides on a coding: a rejected one counts on no board until the decision is taken back. Reviews are added, never changed; the last one of a coding stands. Without a coding: all reviews.",
    )
    .argument("<file.isnad>", "the project")
    .argument("[coding]", "id of the coding; isnad board --json prints ids")
    .argument("[decision]", DECISIONS.join(", "))
    .option("--by <name>", "who decides", notEmpty("--by", "say who decides"))
    .option("--reason <text>", "why; needed to reject")
    .option("--blind", "made without seeing what the coder or another had decided")
    .addHelpText("after", EXAMPLES)
    .action(runReview);
}

async function runReview(
  file: string,
  codingId: string | undefined,
  decision: string | undefined,
  options: ReviewOptions,
): Promise<void> {
  const said = codingId === undefined ? null : reviewOf(codingId, decision, options);
  const { makeReview } = await import("../pipeline/make-review.ts");
  const ledger = await openProject(file, { create: false });
  try {
    if (codingId !== undefined && !(await ledger.articleOf(codingId)))
      throw new Failure(`the coding ${codingId} is not on file; isnad board --json prints ids`, EXIT.usage);
    if (said) await ledger.addReview(makeReview(said));
    const reviews = await ledger.reviews(codingId);
    for (const each of reviews) await print(reviewText(each));
    await warn(`${reviews.length} reviews`);
  } finally {
    await ledger.close();
  }
}

function reviewOf(
  codingId: string,
  decision: string | undefined,
  options: ReviewOptions,
): Omit<Review, "id"> | null {
  if (decision === undefined) return null;
  const { by, reason = "", blind = false } = options;
  const known = DECISIONS.find((each) => each === decision);
  if (!known)
    throw new Failure(`"${decision}" is no decision; give one of ${DECISIONS.join(", ")}`, EXIT.usage);
  if (by === undefined) throw new Failure("--by is missing; say who decides", EXIT.usage);
  if (known === "reject" && reason.trim() === "")
    throw new Failure("--reason is missing; say why the coding does not stand", EXIT.usage);
  const on = new Date().toISOString();
  return { codingId, decision: known, reason, reviewer: by, on, blind, correction: null };
}

const reviewText = ({ codingId, decision, reason, reviewer, on }: Review): string =>
  `${codingId}  ${decision}  by ${reviewer} on ${on.slice(0, 10)}${reason ? `\n${reason}` : ""}\n`;
