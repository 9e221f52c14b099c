import { z } from "@hono/zod-openapi";
import { labels, personName } from "./shared.ts";

const MOST_WAYS = 200;
const LONGEST = 200;

const namedActor = z.object({ id: z.string(), labels, pack: z.string().nullable() });

const namingDecision = z
  .object({
    id: z.string(),
    decision: z.enum(["merge", "split", "undo"]),
    of: namedActor.openapi({ description: "Who was read." }),
    written: z.array(z.string()).openapi({ description: "The ways of writing that a split is about." }),
    is: namedActor.openapi({ description: "Who is meant." }),
    undoes: z.string().nullable().openapi({ description: "Id of the decision that an undo takes back." }),
    reason: z.string(),
    reviewer: z.string(),
    on: z.string(),
  })
  .openapi("NamingDecision");

export const listedDecision = namingDecision.extend({
  stands: z.boolean().openapi({ description: "Nobody has taken it back." }),
});

export const namingListAnswer = z
  .object({ decisions: z.array(listedDecision).openapi({ description: "The last first." }) })
  .openapi("NamingDecisions");

/** What a person says of who is meant by a name. */
const saidNaming = z.object({
  of: z.string().max(LONGEST),
  written: z
    .array(z.string().max(LONGEST))
    .max(MOST_WAYS)
    .default([])
    .openapi({ description: "The ways it is written that mean another; none: all of it does." }),
  is: z
    .object({
      id: z.string().max(LONGEST).optional(),
      ar: z.string().max(LONGEST).optional(),
      en: z.string().max(LONGEST).optional(),
    })
    .openapi({ description: "An id, else the name of somebody new in one language or both." }),
});

export const namingBody = saidNaming.extend({ reason: z.string().max(2000), reviewer: personName });
export const namingPreviewBody = saidNaming;
export const namingUndoBody = z.object({
  decision: z.string(),
  reason: z.string().max(2000).default(""),
  reviewer: personName,
});

export const namingAnswer = z.object({ decision: namingDecision }).openapi("NamingFiled");

export const namingPreviewAnswer = z
  .object({
    of: namedActor,
    is: namedActor,
    codings: z.int().openapi({ description: "Codings that would count for another." }),
    articles: z.int(),
  })
  .openapi("NamingPreview");

export type NamingListAnswer = z.infer<typeof namingListAnswer>;
export type NamingBody = z.input<typeof namingBody>;
export type NamingPreviewBody = z.input<typeof namingPreviewBody>;
export type NamingUndoBody = z.input<typeof namingUndoBody>;
export type NamingAnswer = z.infer<typeof namingAnswer>;
export type NamingPreviewAnswer = z.infer<typeof namingPreviewAnswer>;
