import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { LEAST_UNITS } from "../../evaluate/agreement.ts";
import { standingReview, toCodePoints } from "../../model/index.ts";
import { readAgreement } from "../../pipeline/read-agreement.ts";
import type { BoardQuestion } from "../../pipeline/read-board.ts";
import { isToldByClass } from "../../pipeline/review-queues.ts";
import { placeAnswer, queue, reviewAnswer } from "../answers/review.ts";
import { codingOf } from "../coding-of.ts";
import { articleHead, linesAround } from "../describe.ts";
import { actorOf, type Desk } from "../desk.ts";
import { boardQuery, questionOf } from "../question.ts";
import { dataRoute } from "../respond.ts";
import { blindFor, type QueueQuestion, readQueue, readQueues } from "../review-queue.ts";
import { addDecisions } from "./review-decisions.ts";

const PAGE = 20;
const FIRST_SEED = "1";

const deskQuery = boardQuery.extend({
  queue: queue.default("board"),
  person: z.string().max(80).default("").openapi({ description: "Who asks: a reviewer's name" }),
  show: z.enum(["open", "decided"]).default("open").openapi({ description: "Of the queue `mine`" }),
  seed: z.string().max(40).default(FIRST_SEED).openapi({ description: "Of the blind sample" }),
  after: z.string().optional().openapi({ description: "The coding behind which the page begins" }),
  limit: z.coerce.number().int().min(1).max(50).default(PAGE),
});

/**
 * `GET /review.json`: queues of codings to decide on; `GET /review/place.json`: where one of them stands, without what
 * it says; `POST /api/reviews`: a decision.
 */
export function addReview(app: OpenAPIHono, desk: Desk): void {
  const route = dataRoute({
    path: "/review",
    query: deskQuery,
    answer: reviewAnswer,
    description: "A queue of codings to decide on, the counts of all queues, and how far blind coders agree.",
  });
  app.openapi(route, async (context) => {
    const query = context.req.valid("query");
    const board = await boardOf(query, desk);
    const question: QueueQuestion = { ...query, board, after: query.after };
    const queues = await readQueues(desk, question);
    const { items, next } = await readQueue(desk, question, queues);
    const blind = blindFor(query.person, queues);
    const { id, labels } = board ? actorOf(board.client, desk) : { id: null, labels: null };
    const { sample, deciding, disagreements, reviews, undecided, decided } = queues;
    return context.json(
      {
        queue: query.queue,
        client: id === null ? null : { id, labels },
        bar: board?.bar ?? 0,
        counts: {
          board: deciding.filter(({ codingId }) => standingReview(reviews.get(codingId) ?? []) === null)
            .length,
          disagreements: disagreements.length,
          mine: undecided,
          decided: decided.length,
          blind: blind.open,
        },
        items,
        next,
        sample: {
          seed: query.seed,
          size: sample.codings.length,
          inseparable: sample.inseparable,
          seen: blind.seen,
        },
        agreement: { ...(await agreementOf(desk)), least: LEAST_UNITS },
      },
      200,
    );
  });
  addPlace(app, desk);
  addDecisions(app, desk);
}

/** The board that the address means; null in a project without stances. */
async function boardOf(query: z.infer<typeof boardQuery>, desk: Desk): Promise<BoardQuestion | null> {
  if (query.client === undefined && (await desk.firstClient()) === null) return null;
  return questionOf(query, desk);
}

async function agreementOf({ ledger, knowledge }: Desk) {
  const { reviewers, ...figures } = await readAgreement(ledger, knowledge);
  return { ...figures, reviewers: [...reviewers] };
}

function addPlace(app: OpenAPIHono, desk: Desk): void {
  const route = dataRoute({
    path: "/review/place",
    query: z.object({ coding: z.string() }),
    answer: placeAnswer,
    description: "Where a coding stands in its article, without what it says.",
  });
  app.openapi(route, async (context) => {
    const { coding: id } = context.req.valid("query");
    const { coding, article } = await codingOf(id, desk);
    const at = toCodePoints(article.text);
    const tellsClass = await isToldByClass(desk.ledger, coding);
    return context.json(
      {
        codingId: id,
        article: articleHead(article),
        paragraphs: linesAround(article, coding.evidence),
        evidence: coding.evidence.map(({ start, end }) => ({ start: at(start), end: at(end) })),
        class: tellsClass ? coding.class : null,
      },
      200,
    );
  });
}
