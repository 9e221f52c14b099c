import { z } from "@hono/zod-openapi";
import { articleHead, coding, labels } from "./shared.ts";

export const review = z
  .object({
    id: z.string(),
    codingId: z.string(),
    decision: z.enum(["accept", "correct", "reject", "undo"]),
    reason: z.string(),
    reviewer: z.string(),
    on: z.string(),
    blind: z.boolean(),
    correction: z.string().nullable(),
  })
  .openapi("Review");

/** Everything the drawer shows of one coding. */
export const codingAnswer = z
  .object({
    coding,
    article: articleHead,
    /** The lines that hold the evidence, each with where it begins in the text, in code points. */
    context: z.array(z.object({ start: z.int(), text: z.string() })),
    /** Whether the stored text still holds the quotes where the coding says. */
    matches: z.boolean(),
    /** Whether it counts: not replaced by a later run, not rejected. */
    live: z.boolean(),
    rule: z.object({ id: z.string(), reason: z.string() }).nullable(),
    reviews: z.array(review),
    correction: coding.nullable(),
    position: labels.nullable(),
  })
  .openapi("CodingWithEvidence");

export type ReviewAnswer = z.infer<typeof review>;
export type CodingDetails = z.infer<typeof codingAnswer>;
