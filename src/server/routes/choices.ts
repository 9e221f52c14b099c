import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { namesHere } from "../../pipeline/names-here.ts";
import { searchActors } from "../../pipeline/search-actors.ts";
import { codebookAnswer, namesAnswer } from "../answers/choices.ts";
import { codingOf } from "../coding-of.ts";
import { linesAround } from "../describe.ts";
import type { Desk } from "../desk.ts";
import { dataRoute } from "../respond.ts";

/** `GET /codebook.json` and `/names.json`: what a person who codes may choose from. */
export function addChoices(app: OpenAPIHono, desk: Desk): void {
  const { knowledge } = desk;
  const codebook = dataRoute({
    path: "/codebook",
    answer: codebookAnswer,
    description: "The codes that a coding can have, in the order of the codebook.",
  });
  app.openapi(codebook, (context) => {
    const { stances, events, statementModes } = knowledge.codebook;
    return context.json(
      {
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
      },
      200,
    );
  });
  const names = dataRoute({
    path: "/names",
    query: z.object({
      typed: z.string().max(80).default(""),
      coding: z
        .string()
        .optional()
        .openapi({ description: "Whom the words around this coding name comes first" }),
    }),
    answer: namesAnswer,
    description: "Actors of the packs whose names hold what is typed.",
  });
  app.openapi(names, async (context) => {
    const { typed, coding } = context.req.valid("query");
    const around = coding === undefined ? "" : await wordsAround(coding, desk);
    const here = (await namesHere(desk.ledger, knowledge)).knowledge;
    const found = searchActors(typed, around, here);
    return context.json(
      { actors: found.map(({ actor, inText }) => ({ id: actor.id, labels: actor.labels, inText })) },
      200,
    );
  });
}

async function wordsAround(codingId: string, desk: Desk): Promise<string> {
  const { coding, article } = await codingOf(codingId, desk);
  return linesAround(article, coding.evidence)
    .map(({ text }) => text)
    .join("\n");
}
