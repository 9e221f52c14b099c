import { z } from "@hono/zod-openapi";
import { LADDER, STATUSES } from "../../model/index.ts";

/** A name or a wording in both languages of the pages. */
export const labels = z.object({ ar: z.string(), en: z.string() }).openapi("Labels");

/** EDTF as written, never padded. */
export const edtf = z
  .string()
  .openapi({ description: "EDTF (ISO 8601-2), never padded", example: "2020-05" });

export const interval = z
  .object({ from: edtf.nullable(), to: edtf.nullable() })
  .openapi("Interval", { description: "From null with to: known only to be before. Both null: not known." });

export const language = z.enum(["ar", "en"]);
export const bar = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export const position = z.enum(LADDER);
export const status = z.enum(STATUSES);
export const direction = z.enum(["toward", "away", "none"]);
export const originKind = z.enum(["own", "actor", "outlet", "author", "unnamed", "document", "social"]);

/** Somebody of the packs. */
export const named = z.object({ id: z.string(), labels }).openapi("Named");

const basis = z.enum(["office", "affiliation", "nationality"]);

const readAs = z
  .object({
    id: z.string(),
    labels,
    via: z.object({ id: z.string(), labels, basis }).optional(),
    decision: z.string().openapi({ description: "Id of the decision" }),
    by: z.string(),
  })
  .openapi("ReadAs", { description: "Who was read, where a person decided that somebody else is meant." });

const via = z.object({ id: z.string(), labels, basis, readAs: readAs.optional() });

export const voice = z
  .object({
    kind: z.enum(["actor", "outlet", "unnamed", "document", "social"]),
    id: z.string().optional(),
    name: z.string(),
    labels: labels.optional(),
    channel: z.string().optional(),
    via: via.optional(),
    readAs: readAs.optional(),
  })
  .openapi("Voice", { description: "One voice between the article and a claim; `name` is verbatim." });

const actorRef = z
  .object({
    id: z.string(),
    labels,
    aliases: z.array(z.string()).optional(),
    text: z.string(),
    via: via.optional(),
    wikidata: z.string().optional(),
    readAs: readAs.optional(),
  })
  .openapi("ActorRef");

export const placeRef = z
  .object({ id: z.string(), labels, text: z.string(), alternatives: z.array(z.string()).optional() })
  .openapi("PlaceRef");

export const evidence = z
  .object({ start: z.int(), end: z.int(), quote: z.string() })
  .openapi("Evidence", { description: "Half-open, in Unicode code points of the article's text." });

export const when = z.object({
  edtf,
  basis: z.enum(["stated", "relative", "implied", "unknown"]),
  text: z.string(),
});

export const coding = z
  .object({
    id: z.string(),
    class: z.enum(["event", "statement", "stance"]),
    code: z.string(),
    mode: z.string().optional(),
    actors: z.array(actorRef),
    recipients: z.array(actorRef),
    status,
    certainty: z.enum(["stated", "hedged", "alleged"]),
    voice: z.enum(["quoted", "paraphrased"]).optional(),
    chain: z.array(voice),
    when: when.nullable(),
    order: z
      .array(
        z.object({
          relation: z.enum(["after", "before"]),
          coding: z.string(),
          edtf: edtf.nullable(),
          evidence,
        }),
      )
      .optional(),
    where: z.array(placeRef),
    evidence: z.array(evidence),
    confidence: z.number(),
    coder: z.string(),
    rule: z.string(),
    figurative: z.boolean().optional(),
    articleId: z.string(),
    label: labels.openapi({ description: "What the code says, from the codebook." }),
  })
  .openapi("Coding");

/** Who publishes; without an id where no pack has it. */
export const outlet = z.object({ id: z.string().optional(), labels });

export const publishedOn = z.object({
  edtf: edtf.nullable(),
  basis: z.enum(["stated", "relative", "implied", "unknown"]),
});

export const articleHead = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: outlet.nullable(),
    publishedOn,
    language,
    sha256: z.string(),
    file: z.string().nullable(),
  })
  .openapi("ArticleHead");

/** Who codes or decides. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  // A coder's name ends where its version begins, a run's where its packs do.
  .regex(/^[^@+\p{Cc}]+$/u, "a name holds no @ and no +");

export const problem = z
  .object({ error: z.object({ code: z.string(), message: z.string(), remedy: z.string() }) })
  .openapi("Problem");

export type Labels = z.infer<typeof labels>;
export type ArticleHead = z.infer<typeof articleHead>;
export type CodingAnswer = z.infer<typeof coding>;
export type VoiceAnswer = z.infer<typeof voice>;
export type ProblemAnswer = z.infer<typeof problem>;
