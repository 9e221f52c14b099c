import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Actor, Bar, Review } from "../../model/index.ts";
import { readPacksChanges } from "../../pipeline/packs-changes.ts";
import { VERSION } from "../../version.ts";
import { type JobAnswer, jobAnswer } from "../answers/jobs.ts";
import {
  historyAnswer,
  type LogAnswer,
  logAnswer,
  projectAnswer,
  type ReviewsAnswer,
  reviewsAnswer,
  workAnswer,
} from "../answers/project.ts";
import { bar } from "../answers/shared.ts";
import { articleHead, codeLabels } from "../describe.ts";
import { actorOf, type Desk } from "../desk.ts";
import { Problem } from "../problem.ts";
import { ProjectWork } from "../project-work.ts";
import { changeRoute, dataRoute } from "../respond.ts";

const MOST_LINES = 200;
const LOG_PAGE = 50;
const REVIEWS_PAGE = 20;
const FIRST_BAR: Bar = 2;

/** A large file is read for many seconds: whoever has just opened the desk sees it first. */
const CHECK_AFTER_MS = 30_000;

/** Somebody may have started the check by hand meanwhile. */
function startUnlessRunning(work: ProjectWork): void {
  try {
    work.startCheck();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

/**
 * `GET /project.json`: what is on file; `/project/history.json`: who coded it, with which packs; `/project/log.json`:
 * what came in; `/project/reviews.json`: what was decided; `/project/work.json`: what the last check and re-coding
 * found; `POST /api/project/check`, `POST /api/project/recode`: start them.
 */
export function addProject(app: OpenAPIHono, desk: Desk): void {
  addFacts(app, desk);
  addHistory(app, desk);
  addLog(app, desk);
  addReviews(app, desk);
  addWork(app, desk);
}

function addFacts(app: OpenAPIHono, desk: Desk): void {
  const { ledger, knowledge, name, file, isExample } = desk;
  const route = dataRoute({
    path: "/project",
    answer: projectAnswer,
    description: "What is on file, who coded it, with which packs.",
  });
  app.openapi(route, async (context) => {
    const [counts, clients, first, runs] = await Promise.all([
      ledger.counts(),
      desk.clients(),
      desk.firstClient(),
      ledger.runs(),
    ]);
    const named = ({ id, labels }: Actor) => ({ id, labels });
    return context.json(
      {
        name,
        file,
        isExample,
        version: VERSION,
        counts,
        client: first === null ? null : named(actorOf(first, desk)),
        clients: clients.map(named),
        packs: knowledge.version,
        runs: [...runs],
      },
      200,
    );
  });
}

function addHistory(app: OpenAPIHono, { ledger, knowledge }: Desk): void {
  const route = dataRoute({
    path: "/project/history",
    answer: historyAnswer,
    description: "Who has coded what is on file, and what changed in the packs since.",
  });
  app.openapi(route, async (context) => {
    const [{ runs, coders }, { entries, ...changes }] = await Promise.all([
      ledger.history(),
      readPacksChanges(ledger, knowledge),
    ]);
    return context.json(
      {
        runs: runs.map(({ run, ...rest }) => ({ ...run, ...rest })),
        coders: [...coders],
        changes: { ...changes, entries: entries && [...entries] },
      },
      200,
    );
  });
}

function addLog(app: OpenAPIHono, { ledger }: Desk): void {
  const route = dataRoute({
    path: "/project/log",
    query: z.object({
      outcome: z.enum(["filed", "known", "left-out"]).optional(),
      after: z.coerce.number().int().min(0).optional(),
      limit: z.coerce.number().int().min(1).max(MOST_LINES).optional(),
    }),
    answer: logAnswer,
    description: "What came in, from where, and what became of it; the last line first.",
  });
  app.openapi(route, async (context) => {
    const { outcome, after, limit = LOG_PAGE } = context.req.valid("query");
    const asked = {
      newestFirst: true,
      limit: limit + 1,
      ...(outcome ? { outcome } : {}),
      ...(after === undefined ? {} : { after }),
    };
    const found = await ledger.intakeLog(asked);
    const lines = found.slice(0, limit) as unknown as LogAnswer["lines"];
    return context.json({ lines, next: found.length > limit ? (lines.at(-1)?.seq ?? null) : null }, 200);
  });
}

function addReviews(app: OpenAPIHono, desk: Desk): void {
  const route = dataRoute({
    path: "/project/reviews",
    query: z.object({ after: z.string().optional() }),
    answer: reviewsAnswer,
    description: "What was decided about codings; the last decision first.",
  });
  app.openapi(route, async (context) => {
    const { after } = context.req.valid("query");
    const all = (await desk.ledger.reviews()).toReversed();
    const behind = after === undefined ? -1 : all.findIndex(({ id }) => id === after);
    if (after !== undefined && behind < 0)
      throw new Problem(400, "bad-cursor", "this is not the cursor of a page", "begin with the first page");
    const page = all.slice(behind + 1, behind + 1 + REVIEWS_PAGE);
    const isLast = behind + 1 + REVIEWS_PAGE >= all.length;
    const reviews = await Promise.all(page.map((review) => reviewOut(review, desk)));
    return context.json({ reviews, next: isLast ? null : (page.at(-1)?.id ?? null) }, 200);
  });
}

async function reviewOut(
  review: Review,
  { ledger, knowledge }: Desk,
): Promise<ReviewsAnswer["reviews"][number]> {
  const article = await ledger.articleOf(review.codingId);
  const ids = [review.codingId];
  const [coding] = await ledger.codings({ ids, superseded: true, rejected: true, orphaned: true });
  return {
    ...review,
    label: coding ? codeLabels(coding, knowledge) : null,
    quote: coding?.evidence[0]?.quote ?? null,
    article: article && articleHead(article),
  };
}

function addWork(app: OpenAPIHono, desk: Desk): void {
  const work = new ProjectWork(desk);
  desk.onServed.push(() => {
    if (desk.file !== null) setTimeout(() => startUnlessRunning(work), CHECK_AFTER_MS).unref();
  });
  const last = dataRoute({
    path: "/project/work",
    answer: workAnswer,
    description: "What the last check and the last re-coding of this server found.",
  });
  app.openapi(last, (context) => context.json(work.last, 200));
  const check = changeRoute({
    path: "/api/project/check",
    body: z.object({}),
    answer: jobAnswer,
    description: "Verifies every hash, span and reference of the project's file.",
  });
  app.openapi(check, (context) => context.json(work.startCheck() as JobAnswer, 200));
  const recode = changeRoute({
    path: "/api/project/recode",
    body: z.object({ all: z.boolean().optional(), bar: bar.optional() }),
    answer: jobAnswer,
    description: "Reads again what may be read otherwise than before.",
  });
  app.openapi(recode, (context) => {
    const { all = false, bar: at = FIRST_BAR } = context.req.valid("json");
    return context.json(work.startRecode(all, at) as JobAnswer, 200);
  });
}
