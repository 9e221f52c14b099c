import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Actor } from "../../model/index.ts";
import { VERSION } from "../../version.ts";
import { projectAnswer } from "../answers/project.ts";
import { actorOf, type Desk } from "../desk.ts";
import { dataRoute } from "../respond.ts";

/** `GET /project.json`: what is on file, who coded it, with which packs. */
export function addProject(app: OpenAPIHono, desk: Desk): void {
  const { ledger, knowledge, name, isExample } = desk;
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
