import { z } from "@hono/zod-openapi";
import { direction, labels, position } from "./shared.ts";

/** The codes that a coding can have, and what they mean. */
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

export type CodebookAnswer = z.infer<typeof codebookAnswer>;
