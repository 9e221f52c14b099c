import { z } from "@hono/zod-openapi";
import { coding, evidence, personName, status } from "./shared.ts";

const id = z.string().min(1);

/** On whose word: the article's, that of a passage as it is read today, somebody's of the packs, or a nameless one's. */
const saidBy = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("article") }),
    z.object({ kind: z.literal("passage"), start: z.int(), end: z.int() }),
    z.object({ kind: z.literal("actor"), id }),
    z.object({ kind: z.enum(["unnamed", "document", "social"]), name: z.string() }),
  ])
  .openapi("SaidBy");

const place = z.object({ start: z.int(), end: z.int() });

/** When: on words of the text, as they are read today; or a date that the person knows from more than a few words. */
const saidWhen = z.union([place, z.object({ edtf: z.string() })]).openapi("SaidWhen");

/** A coding that a person makes by hand. */
export const handCodingBody = z
  .object({
    articleId: id,
    by: personName.openapi({ description: "Who codes" }),
    class: z.enum(["event", "statement", "stance"]),
    code: id,
    mode: z.string().optional(),
    actors: z
      .array(id)
      .openapi({ description: "Ids of the packs; of a statement none: its speaker speaks." }),
    recipients: z.array(id),
    status,
    certainty: z.enum(["stated", "hedged", "alleged"]),
    saidBy,
    when: saidWhen.nullable().optional(),
    where: z
      .array(place)
      .optional()
      .openapi({ description: "Words of the text that name places, as they are read today." }),
    evidence: z.array(evidence).min(1),
  })
  .openapi("HandCoding");

export const handCodingAnswer = z
  .object({ coding, isNew: z.boolean().openapi({ description: "False where it was on file already." }) })
  .openapi("FiledHandCoding");

export type HandCodingBody = z.infer<typeof handCodingBody>;
export type SaidWhen = z.infer<typeof saidWhen>;
export type SaidBy = z.infer<typeof saidBy>;
export type HandCodingAnswer = z.infer<typeof handCodingAnswer>;
