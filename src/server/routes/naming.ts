import type { OpenAPIHono } from "@hono/zod-openapi";
import type { NamingDecision } from "../../model/index.ts";
import { decideNaming, NamingError, previewNaming, undoNaming } from "../../pipeline/decide-naming.ts";
import { listNaming } from "../../pipeline/list-naming.ts";
import {
  type NamingAnswer,
  namingAnswer,
  namingBody,
  namingListAnswer,
  namingPreviewAnswer,
  namingPreviewBody,
  namingUndoBody,
} from "../answers/naming.ts";
import type { Desk } from "../desk.ts";
import { Problem } from "../problem.ts";
import { changeRoute, dataRoute } from "../respond.ts";

/**
 * `GET /naming.json`: what was decided of names; `POST /api/naming`: that all of one actor is another, or that some of the ways it is written are;
 * `POST /api/naming/preview`: what that would do; `POST /api/naming/undo`: takes such a decision back.
 */
export function addNaming(app: OpenAPIHono, { ledger, knowledge, now }: Desk): void {
  const list = dataRoute({
    path: "/naming",
    answer: namingListAnswer,
    description: "What was decided of who is meant by names in this project.",
  });
  app.openapi(list, async (context) => {
    const decisions = await listNaming(ledger);
    return context.json(
      { decisions: decisions.map((each) => ({ ...each, written: [...each.written] })) },
      200,
    );
  });
  const decide = changeRoute({
    path: "/api/naming",
    body: namingBody,
    answer: namingAnswer,
    description: "Files who is meant by an actor, or by some of the ways it is written, in this project.",
  });
  app.openapi(decide, async (context) => {
    const said = context.req.valid("json");
    return context.json(filed(await told(decideNaming(ledger, knowledge, { ...said, on: now() }))), 200);
  });
  const preview = changeRoute({
    path: "/api/naming/preview",
    body: namingPreviewBody,
    answer: namingPreviewAnswer,
    description: "What such a decision would do. Files nothing.",
  });
  app.openapi(preview, async (context) =>
    context.json(await told(previewNaming(ledger, knowledge, context.req.valid("json"))), 200),
  );
  const undo = changeRoute({
    path: "/api/naming/undo",
    body: namingUndoBody,
    answer: namingAnswer,
    description: "Takes a decision on a name back.",
  });
  app.openapi(undo, async (context) => {
    const said = context.req.valid("json");
    return context.json(filed(await told(undoNaming(ledger, { ...said, on: now() }))), 200);
  });
}

const filed = (decision: NamingDecision): NamingAnswer => ({
  decision: { ...decision, written: [...decision.written] },
});

const STATUS: Partial<Record<NamingError["code"], 404 | 409>> = {
  "unknown-actor": 404,
  "unknown-decision": 404,
  "merged-already": 409,
  "merge-circle": 409,
  "merged-away": 409,
  "taken-back-already": 409,
};

/** What a decision came to, its refusals as problems. */
async function told<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof NamingError)) throw error;
    throw new Problem(STATUS[error.code] ?? 400, error.code, error.message, "look at the actor again");
  }
}
