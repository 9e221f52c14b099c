import { z } from "@hono/zod-openapi";
import { articleHead, outlet, personName, publishedOn } from "./shared.ts";

const facts = z.object({ outlet: outlet.nullable().optional(), publishedOn: publishedOn.optional() });

export const mend = z
  .object({
    id: z.string(),
    articleId: z.string(),
    before: facts,
    after: facts,
    reason: z.string(),
    reviewer: z.string(),
    on: z.string(),
  })
  .openapi("Mend", { description: "What a person set of an article: only the facts that changed." });

const setBy = z.object({ reviewer: z.string(), on: z.string() }).nullable();

/** Who set an outlet or a date, where a person did. */
export const standing = z
  .object({ outlet: setBy, publishedOn: setBy })
  .openapi("SetBy", { description: "Null where a fact stands as it was read." });

export const mendBody = z.object({
  articleId: z.string(),
  outlet: z.string().max(200).nullable().optional().openapi({
    description: "A name or id that the packs hold, or another name; null: not known.",
  }),
  published: z.string().max(40).nullable().optional().openapi({
    description: "EDTF: 2020-05-25, 2020-05, 2020 or 2020-05-25/2020-05-26; null: not known.",
  }),
  putBack: z.string().optional().openapi({
    description: "Id of a mend: what stood before it shall stand again, instead of an outlet and a date.",
  }),
  reason: z.string().max(2_000).default(""),
  by: personName,
});

export const mendedAnswer = z
  .object({
    mend,
    article: articleHead,
    added: z.int().openapi({ description: "Codings that are new since it was read again." }),
    gone: z.int().openapi({ description: "Codings that no longer stand." }),
  })
  .openapi("Mended");

/** What was mended in a project, the last first. */
export const mendsAnswer = z
  .object({ mends: z.array(mend.extend({ article: articleHead })), next: z.string().nullable() })
  .openapi("Mends");

export const outletsAnswer = z
  .object({ outlets: z.array(z.object({ id: z.string(), labels: outlet.shape.labels })) })
  .openapi("Outlets");

export type MendAnswer = z.infer<typeof mend>;
export type SetBy = z.infer<typeof setBy>;
export type MendedAnswer = z.infer<typeof mendedAnswer>;
export type MendsAnswer = z.infer<typeof mendsAnswer>;
export type OutletsAnswer = z.infer<typeof outletsAnswer>;
