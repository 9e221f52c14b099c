import { z } from "@hono/zod-openapi";
import { review } from "./coding.ts";
import { articleHead, coding, edtf, labels, named, personName, status } from "./shared.ts";

export const queue = z.enum(["board", "disagreements", "mine", "blind"]);

const decided = z.object({ decision: review.shape.decision, reviewer: z.string(), on: z.string() });

/** A coding in a queue; nothing in it tells what a coder said where the queue is blind. */
const queueItem = z
  .object({
    codingId: z.string(),
    articleId: z.string(),
    quote: z.string(),
    title: z.string().nullable(),
    /** What the coding says; null in the blind queue. */
    says: z
      .object({ label: labels, actors: z.array(labels), rule: z.string(), coder: z.string() })
      .nullable(),
    /** The decision that stands; in the blind queue the asking person's only. */
    decided: decided.nullable(),
    /** Whether the asking person has decided. */
    isMine: z.boolean(),
    /** What hangs on it, in the queue that decides the board. */
    decides: z
      .object({ claim: z.string(), holder: labels, client: labels, says: labels, without: labels.nullable() })
      .nullable(),
    /** Who differs about it. */
    between: z.array(z.string()),
    others: z.array(coding),
  })
  .openapi("QueueItem");

const figure = z
  .object({
    n: z.int(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    missing: z.enum(["too-few", "no-variation"]).nullable(),
  })
  .openapi("AgreementFigure");

const agreement = z
  .object({
    codings: z.int(),
    reviewers: z.array(z.string()),
    code: figure,
    position: figure,
    excluded: z.object({
      "not-blind": z.int(),
      "taken-back": z.int(),
      "seen-before": z.int(),
      again: z.int(),
      replaced: z.int(),
    }),
    /** Units that a figure needs. */
    least: z.int(),
  })
  .openapi("Agreement", { description: "Computed from what was coded blind only." });

export const reviewAnswer = z
  .object({
    queue,
    client: named.nullable(),
    bar: z.int(),
    counts: z.object({
      board: z.int(),
      disagreements: z.int(),
      mine: z.int(),
      decided: z.int(),
      blind: z.int(),
    }),
    items: z.array(queueItem),
    next: z.string().nullable(),
    /** How the blind sample was drawn. */
    sample: z.object({ seed: z.string(), size: z.int(), inseparable: z.int(), seen: z.int() }).nullable(),
    agreement,
  })
  .openapi("ReviewDesk");

/** Where a coding stands, without what it says. */
export const placeAnswer = z
  .object({
    codingId: z.string(),
    article: articleHead,
    paragraphs: z.array(
      z.object({ start: z.int().openapi({ description: "Of its first character" }), text: z.string() }),
    ),
    evidence: z.array(z.object({ start: z.int(), end: z.int() })),
    /** Told only where the coder has codings of several classes of the very same words. */
    class: coding.shape.class.nullable(),
  })
  .openapi("CodingPlace");

const saidActor = z.object({ id: z.string().optional(), name: z.string().optional() });

const saidCoding = z
  .object({
    class: coding.shape.class,
    code: z.string(),
    mode: z.string().optional(),
    actors: z.array(saidActor),
    recipients: z.array(saidActor),
    status,
    certainty: coding.shape.certainty.optional(),
    when: edtf.nullable().optional(),
    evidence: z.array(z.object({ start: z.int(), end: z.int() })).optional(),
  })
  .openapi("SaidCoding", { description: "What a person says that words tell; offsets in code points." });

export const decisionBody = z
  .object({
    codingId: z.string(),
    decision: review.shape.decision,
    reason: z.string().max(2000).default(""),
    reviewer: personName,
    /** Id of the last review the person has seen, null for none. */
    seen: z.string().nullable().optional(),
    correction: saidCoding.optional(),
  })
  .openapi("Decision");

export const decisionAnswer = z.object({ review }).openapi("DecisionFiled");

export const blindBody = z
  .object({
    codingId: z.string(),
    reviewer: personName,
    /** Where the answer differs and none is given, in what it does. */
    reason: z.string().max(2000).optional(),
    /** Null: nothing is to be coded there. */
    answer: saidCoding.nullable(),
  })
  .openapi("BlindAnswer");

export const blindAnswer = z
  .object({
    review,
    coding,
    correction: coding.nullable(),
    /** In what both agree; null where the person coded nothing. */
    same: z
      .object({
        code: z.boolean(),
        actors: z.boolean(),
        recipients: z.boolean(),
        status: z.boolean(),
        evidence: z.boolean(),
      })
      .nullable(),
  })
  .openapi("BlindRevealed");

export const chooseBody = z
  .object({
    chosen: z.string(),
    against: z.array(z.string()).min(1).max(20),
    reviewer: personName,
  })
  .openapi("ChooseCoding", { description: "Which of several codings of the same words is right." });

export const chooseAnswer = z.object({ reviews: z.array(review) }).openapi("CodingChosen");

export const togetherBody = z
  .object({
    codingIds: z.array(z.string()).min(1).max(50),
    reviewer: personName,
    client: z.string().optional(),
  })
  .openapi("AcceptTogether");

export const togetherAnswer = z.object({ accepted: z.array(review) }).openapi("AcceptedTogether");

export type Queue = z.infer<typeof queue>;
export type QueueItem = z.infer<typeof queueItem>;
export type ReviewDesk = z.infer<typeof reviewAnswer>;
export type AgreementAnswer = z.infer<typeof agreement>;
export type PlaceAnswer = z.infer<typeof placeAnswer>;
export type SaidCodingBody = z.infer<typeof saidCoding>;
export type DecisionBody = z.input<typeof decisionBody>;
export type DecisionAnswer = z.infer<typeof decisionAnswer>;
export type BlindBody = z.infer<typeof blindBody>;
export type BlindAnswer = z.infer<typeof blindAnswer>;
export type ChooseBody = z.infer<typeof chooseBody>;
export type ChooseAnswer = z.infer<typeof chooseAnswer>;
export type TogetherBody = z.infer<typeof togetherBody>;
export type TogetherAnswer = z.infer<typeof togetherAnswer>;
