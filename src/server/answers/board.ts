import { z } from "@hono/zod-openapi";
import {
  articleHead,
  bar,
  coding,
  direction,
  edtf,
  interval,
  labels,
  named,
  originKind,
  position,
  status,
} from "./shared.ts";

/** Characters of a baseline's words: a passage, not a book. */
const MOST_EVIDENCE = 20_000;

/** A voice of a claim as the board draws it. */
const mark = z
  .object({
    key: z.string(),
    kind: originKind,
    labels,
    named: z.boolean(),
    party: z.boolean(),
    when: interval.openapi({ description: "When, on this voice's word, it happened." }),
    articles: z.int().openapi({ description: "Articles that carry this voice; copies fold into it." }),
    coding: z.string().openapi({ description: "The coding that is shown first." }),
    folded: labels.nullable(),
  })
  .openapi("Mark");

const claimHead = z
  .object({
    id: z.string(),
    code: z.string(),
    labels,
    position,
    direction,
    status,
    earlier: z.boolean(),
    barMet: z.union([z.literal(0), bar]),
    when: interval,
    derived: labels.nullable(),
    codings: z.int(),
    articles: z.int(),
    denials: z.int(),
    marks: z.array(mark),
  })
  .openapi("ClaimHead");

const standing = z.object({ position, code: z.string(), labels, claim: z.string() });

const lane = z
  .object({
    holder: named,
    named: z.array(named),
    was: standing.extend({ onWhoseWord: labels }).nullable(),
    now: standing.extend({ ownWords: z.boolean() }).nullable(),
    ghost: standing.nullable(),
    when: interval,
    namedOrigins: z.int(),
    unnamedOrigins: z.int(),
    articles: z.int(),
    backer: z.boolean(),
    status: z.enum(["meets-bar", "below-bar", "no-evidence"]),
    contested: z.boolean(),
    lastReport: edtf.nullable(),
    outlook: z.object({
      deciding: z.array(z.object({ claim: z.string(), without: labels.nullable() })),
      lacking: z.array(z.object({ claim: z.string(), labels, needs: labels })),
    }),
    claims: z.array(claimHead),
  })
  .openapi("Lane");

export const boardAnswer = z
  .object({
    client: named,
    bar,
    persons: z
      .union([z.literal(1), z.literal(2)])
      .optional()
      .openapi({ description: "How many persons stand behind each coding that counts; left out: none need" }),
    from: edtf.nullable(),
    to: edtf.nullable(),
    articles: z.int(),
    codings: z.int(),
    coders: z.array(z.string()),
    lanes: z.array(lane),
    sentence: labels,
    warnings: z.array(z.object({ code: z.string(), labels })),
    sources: z
      .array(z.object({ id: z.string(), labels, first: edtf, last: edtf, articles: z.int() }))
      .openapi({
        description:
          "Outlets of which something is on the board, with all their articles on its client, by the first publication.",
      }),
  })
  .openapi("Board");

/** Where a holder stood before, with the words that say so. */
export const baselineBody = z.object({
  holder: z.string().openapi({ description: "Id of an actor of the packs" }),
  client: z.string().openapi({ description: "Id of an actor of the packs" }),
  code: z.string().openapi({ description: "A stance code of the codebook" }),
  evidence: z.string().trim().min(1).max(MOST_EVIDENCE).openapi({ description: "The words, verbatim" }),
  outlet: z.string().trim().min(1).max(200).optional(),
  published: z.string().optional().openapi({ description: "Day, month or year" }),
  by: z.string().trim().min(1).max(80),
});

export const baselineAnswer = z.object({ articleId: z.string(), codingId: z.string() }).openapi("Baseline");

/** Everything behind one claim of a board: what the drawer shows. */
export const claimAnswer = z
  .object({
    client: named,
    holder: named,
    bar,
    claim: claimHead,
    deciding: z.object({ without: labels.nullable() }).nullable(),
    needs: labels.nullable(),
    codings: z.array(coding),
    denials: z.array(coding),
    articles: z.array(articleHead),
  })
  .openapi("Claim");

export type BaselineAnswer = z.infer<typeof baselineAnswer>;
export type BaselineBody = z.infer<typeof baselineBody>;
export type MarkAnswer = z.infer<typeof mark>;
export type ClaimHead = z.infer<typeof claimHead>;
export type LaneAnswer = z.infer<typeof lane>;
export type BoardAnswer = z.infer<typeof boardAnswer>;
export type ClaimAnswer = z.infer<typeof claimAnswer>;
