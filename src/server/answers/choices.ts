import { z } from "@hono/zod-openapi";
import { direction, labels, named, position } from "./shared.ts";

/** The codes that somebody can give, and what they mean. */
export const codebookAnswer = z
  .object({
    stances: z.array(
      z.object({
        code: z.string(),
        labels,
        position,
        direction,
        kind: z.enum(["act", "words", "reading"]).openapi({
          description: "An act an outlet can vouch for; words only who says them; a reading nobody.",
        }),
        meaning: labels,
      }),
    ),
    events: z.array(
      z.object({
        code: z.string(),
        labels,
        meaning: labels,
        modes: z.array(z.string()),
        recipientRequired: z.boolean(),
      }),
    ),
    statementModes: z.array(z.object({ mode: z.string(), labels })),
  })
  .openapi("Codebook");

export const namesAnswer = z
  .object({
    actors: z.array(
      named.extend({ inText: z.boolean().openapi({ description: "The words around the coding name it." }) }),
    ),
  })
  .openapi("Names");

export type CodebookAnswer = z.infer<typeof codebookAnswer>;
export type NamesAnswer = z.infer<typeof namesAnswer>;
