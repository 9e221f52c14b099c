import type { OpenAPIHono } from "@hono/zod-openapi";
import { addBaseline } from "../../pipeline/baseline.ts";
import { findOutlet } from "../../pipeline/find-actor.ts";
import { type BaselineBody, baselineAnswer, baselineBody } from "../answers/board.ts";
import { actorOf, type Desk } from "../desk.ts";
import { Problem } from "../problem.ts";
import { dateOf } from "../question.ts";
import { changeRoute } from "../respond.ts";

/** `POST /api/baselines`: where a holder stood before the articles on file begin, with the words that say so. */
export function addBaselines(app: OpenAPIHono, desk: Desk): void {
  app.openapi(
    changeRoute({
      path: "/api/baselines",
      body: baselineBody,
      answer: baselineAnswer,
      description:
        "Files the words of a publication as an article, with somebody's coding of them as background.",
    }),
    async (context) => {
      const said = context.req.valid("json");
      return context.json(
        await addBaseline(desk.ledger, desk.knowledge, baselineOf(said, desk), desk.now()),
        200,
      );
    },
  );
}

function baselineOf({ holder, client, code, evidence, outlet, published, by }: BaselineBody, desk: Desk) {
  const codes = desk.knowledge.codebook.stances.map((stance) => stance.code);
  if (!codes.includes(code)) {
    throw new Problem(400, "unknown-code", `"${code}" is no stance code`, `give one of ${codes.join(", ")}`);
  }
  if (holder === client) {
    throw new Problem(400, "same-actor", "holder and client are the same", "name two actors");
  }
  return {
    holder: actorOf(holder, desk),
    client: actorOf(client, desk),
    code,
    evidence,
    by,
    ...(outlet === undefined ? {} : { outlet: findOutlet(outlet, desk.knowledge) }),
    ...(published === undefined ? {} : { published: dateOf("published", published) }),
  };
}
