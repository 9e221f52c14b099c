import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Bar } from "../../model/index.ts";
import { chooseBetween } from "../../pipeline/choose-between.ts";
import { answerBlind, type Decision, DecisionError, decide } from "../../pipeline/decide.ts";
import { readProjectBoard } from "../../pipeline/project-board.ts";
import { decidingCodings } from "../../pipeline/review-queues.ts";
import {
  blindAnswer,
  blindBody,
  chooseAnswer,
  chooseBody,
  decisionAnswer,
  decisionBody,
  togetherAnswer,
  togetherBody,
} from "../answers/review.ts";
import { codingsOut } from "../describe.ts";
import { actorOf, type Desk } from "../desk.ts";
import { Problem } from "../problem.ts";
import { changeRoute } from "../respond.ts";

/**
 * `POST /api/reviews`: a decision on a coding; `POST /api/reviews/blind`: what somebody coded blind, answered with what
 * the coder had said; `POST /api/reviews/choose`: which of several codings is right; `POST /api/reviews/together`:
 * accepts several codings of one rule.
 */
export function addDecisions(app: OpenAPIHono, desk: Desk): void {
  const { ledger, knowledge, now } = desk;
  const one = changeRoute({
    path: "/api/reviews",
    body: decisionBody,
    answer: decisionAnswer,
    description: "Files a decision on a coding. Refused where somebody has decided since `seen`.",
  });
  app.openapi(one, async (context) => {
    const said = context.req.valid("json");
    const review = await told(decide(ledger, knowledge, { ...said, on: now() } as Decision));
    return context.json({ review }, 200);
  });
  const blind = changeRoute({
    path: "/api/reviews/blind",
    body: blindBody,
    answer: blindAnswer,
    description: "Files what somebody coded without having seen what the coder said, and tells what it was.",
  });
  app.openapi(blind, async (context) => {
    const { answer, ...rest } = context.req.valid("json");
    const { review, coding, correction, article, same } = await told(
      answerBlind(ledger, knowledge, { ...rest, answer, on: now() }),
    );
    const [shown, instead] = codingsOut([coding, ...(correction ? [correction] : [])], [article], knowledge);
    if (!shown) throw new Error("a coding has no answer");
    return context.json({ review, coding: shown, correction: instead ?? null, same }, 200);
  });
  const choose = changeRoute({
    path: "/api/reviews/choose",
    body: chooseBody,
    answer: chooseAnswer,
    description: "Accepts one of several codings of the same words, and rejects the others for it.",
  });
  app.openapi(choose, async (context) => {
    const choice = { ...context.req.valid("json"), on: now() };
    return context.json({ reviews: await told(chooseBetween(ledger, knowledge, choice)) }, 200);
  });
  addTogether(app, desk);
}

function addTogether(app: OpenAPIHono, desk: Desk): void {
  const { ledger, knowledge, now } = desk;
  const together = changeRoute({
    path: "/api/reviews/together",
    body: togetherBody,
    answer: togetherAnswer,
    description: "Accepts several codings of one rule, none of which decides a board.",
  });
  app.openapi(together, async (context) => {
    const { codingIds, reviewer, client } = context.req.valid("json");
    const codings = await ledger.codings({ ids: codingIds });
    if (new Set(codings.map(({ rule }) => rule)).size > 1)
      throw new Problem(409, "several-rules", "the codings are not of one rule", "accept one rule at a time");
    if (codings.length < new Set(codingIds).size)
      throw new Problem(
        409,
        "decided-meanwhile",
        "not all of them count any more",
        "look at the queue again",
      );
    const patrons = codings.flatMap(({ recipients }) => recipients.map(({ id }) => id));
    const clients = new Set([...(client ? [actorOf(client, desk).id] : []), ...patrons]);
    const decisive = await decidingFor([...clients], desk);
    if (codings.some(({ id }) => decisive.has(id)))
      throw new Problem(409, "decides-board", "one of them decides a board", "decide on it by itself");
    const accepted = [];
    for (const { id } of codings)
      accepted.push(
        await told(
          decide(ledger, knowledge, { codingId: id, decision: "accept", reason: "", reviewer, on: now() }),
        ),
      );
    return context.json({ accepted }, 200);
  });
}

const EVERY_BAR: readonly Bar[] = [1, 2, 3];

/** The codings on which a line of the boards of some clients hangs, at whatever bar. */
async function decidingFor(clients: readonly string[], { ledger, knowledge }: Desk): Promise<Set<string>> {
  const found = new Set<string>();
  for (const client of clients)
    for (const bar of EVERY_BAR) {
      const { board } = await readProjectBoard(ledger, knowledge, { client, bar });
      for (const { codingId } of decidingCodings(board)) found.add(codingId);
    }
  return found;
}

const STATUS = {
  "unknown-coding": 404,
  "decided-meanwhile": 409,
  "nothing-to-undo": 409,
  "not-rivals": 409,
} as const;

/** What a decision came to, its refusals as problems. */
async function told<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DecisionError)) throw error;
    const status = STATUS[error.code as keyof typeof STATUS] ?? 400;
    throw new Problem(status, error.code, error.message, "look at the coding again, then decide");
  }
}
