import { z } from "@hono/zod-openapi";
import { mend, standing } from "./mends.ts";
import { articleHead, coding, labels, language, placeRef, voice, when } from "./shared.ts";

const offsets = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** A line of the text as a page sets it. */
const paragraph = z
  .object({ ...offsets, direction: z.enum(["rtl", "ltr"]), language })
  .openapi("Paragraph", { description: "Half-open, in code points of the text; its direction is its own." });

const copy = z
  .object({
    article: articleHead,
    kind: z.enum(["copy", "cut", "embedded"]).nullable(),
    reason: labels.nullable(),
  })
  .openapi("CopyOfArticle", {
    description:
      "Kind is null where an analyst joins the two, for a reason, or others between them, for none.",
  });

const intakeLine = z
  .object({
    path: z.array(z.string()),
    how: z.enum(["file", "paste", "url"]),
    obtainedOn: z.string(),
    original: z.string().nullable(),
    outcome: z.enum(["filed", "known", "left-out"]),
    cautions: z.array(z.object({ code: z.string(), message: z.string() })),
  })
  .openapi("IntakeLine");

/** An article with everything on file about it. */
export const articleAnswer = z
  .object({
    article: articleHead.extend({ text: z.string() }),
    paragraphs: z.array(paragraph),
    codings: z.array(coding).openapi({ description: "The live codings in the order of the text." }),
    copies: z.array(copy),
    copiesInAll: z.int(),
    intake: z.array(intakeLine),
    setBy: standing,
    mends: z.array(mend).openapi({ description: "What persons set of its outlet and date, oldest first." }),
  })
  .openapi("Article");

const run = z.object({ coder: z.string(), packs: z.string() });

const passage = z
  .object({
    ...offsets,
    said: z.object(offsets).nullable(),
    chain: z.array(voice),
    certainty: z.enum(["stated", "hedged", "alleged"]),
    quoted: z.boolean(),
    denies: z.boolean(),
  })
  .openapi("SpokenPassage", {
    description: "From the words that say who speaks to the end of what is said.",
  });

const uncoded = z
  .object({
    ...offsets,
    quote: z.string(),
    kind: z.enum(["quotation", "speech", "word", "trigger"]),
    reasons: z.array(z.object({ code: labels.nullable(), why: labels })),
    rules: z.array(z.string()),
  })
  .openapi("Uncoded");

/** What an article's text says of voices when it is read today. */
export const readingAnswer = z
  .object({
    by: run.openapi({ description: "Who reads today, with which packs." }),
    filedBy: z.array(run).openapi({ description: "The runs whose codings are on file." }),
    isOtherRun: z.boolean().openapi({ description: "Today's run has not made the codings on file." }),
    onlyNow: z.int().openapi({ description: "Codings that this reading makes and that are not on file." }),
    onlyOnFile: z.int().openapi({ description: "Codings of this coder that this reading does not make." }),
    speech: z.array(passage),
    times: z
      .array(z.object({ ...offsets, ...when.shape }))
      .openapi({ description: "Times that the text tells, with the days that they mean." }),
    places: z.array(z.object({ ...offsets, ...placeRef.shape })),
    lines: z.array(z.object({ ...offsets, kind: z.string() })),
    uncoded: z.array(uncoded),
  })
  .openapi("Reading");

export type ArticleAnswer = z.infer<typeof articleAnswer>;
export type ReadingAnswer = z.infer<typeof readingAnswer>;
export type PassageAnswer = z.infer<typeof passage>;
export type UncodedAnswer = z.infer<typeof uncoded>;
