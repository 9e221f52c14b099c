import type { OpenAPIHono } from "@hono/zod-openapi";
import { codebookAnswer } from "../answers/codebook.ts";
import type { Desk } from "../desk.ts";
import { dataRoute } from "../respond.ts";

/** `GET /codebook.json`: the codes that a coding can have, as the packs give them. */
export function addCodebook(app: OpenAPIHono, { knowledge }: Desk): void {
  const { stances, events, statementModes } = knowledge.codebook;
  const answer = {
    stances: stances.map(({ code, labels, position, direction, kind, meaning }) => ({
      code,
      labels,
      position,
      direction,
      kind,
      meaning,
    })),
    events: events.map(({ code, labels, meaning, modes, recipientRequired }) => ({
      code,
      labels,
      meaning,
      modes: [...modes],
      recipientRequired,
    })),
    statementModes: statementModes.map(({ mode, labels }) => ({ mode, labels })),
  };
  app.openapi(
    dataRoute({
      path: "/codebook",
      answer: codebookAnswer,
      description: "The codes that a coding can have, and what they mean.",
    }),
    (context) => context.json(answer, 200),
  );
}
