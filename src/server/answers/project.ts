import { z } from "@hono/zod-openapi";
import { review } from "./coding.ts";
import { articleHead, labels, named } from "./shared.ts";

/** What every page needs to know of the project. */
export const projectAnswer = z
  .object({
    name: z.string(),
    /** Path of its file; null where it lasts as long as the server. */
    file: z.string().nullable(),
    isExample: z.boolean(),
    version: z.string(),
    counts: z.object({
      articles: z.int(),
      codings: z.int(),
      originals: z.int(),
      leftOut: z.int(),
      reviews: z.int(),
    }),
    client: named.nullable().openapi({ description: "Whose board comes first." }),
    clients: z.array(named).openapi({ description: "Those toward whom most stances are held, most first." }),
    packs: z.string().openapi({ description: "Hash of the packs' contents." }),
    runs: z.array(z.object({ coder: z.string(), packs: z.string() })),
  })
  .openapi("Project");

const run = z.object({ coder: z.string(), packs: z.string() });

/** Who has coded, with which packs, and what reading again would go by. */
export const historyAnswer = z
  .object({
    runs: z.array(run.extend({ articles: z.int(), firstOn: z.string(), lastOn: z.string() })),
    coders: z.array(z.object({ coder: z.string(), codings: z.int() })),
    changes: z.object({
      now: run,
      before: run.nullable().openapi({ description: "The last run of another version or with other packs." }),
      unread: z.int().openapi({ description: "Articles that the run has not read." }),
      everything: z
        .boolean()
        .openapi({ description: "Coder, lexicons or codebook differ: every article may be read otherwise." }),
      entries: z
        .array(
          z.object({ id: z.string(), labels: labels.nullable(), is: z.enum(["new", "changed", "gone"]) }),
        )
        .nullable(),
    }),
  })
  .openapi("ProjectHistory");

/** A page of the intake log, the last line first. */
export const logAnswer = z
  .object({
    lines: z.array(
      z.object({
        seq: z.int(),
        path: z.array(z.string()).openapi({ description: "Outermost first." }),
        how: z.enum(["file", "paste", "url"]),
        obtainedOn: z.string(),
        original: z.string().nullable().openapi({ description: "SHA-256 of the bytes as obtained." }),
        cautions: z.array(z.object({ code: z.string(), message: z.string() })),
        outcome: z.enum(["filed", "known", "left-out"]),
        articleId: z.string().nullable(),
        code: z.string().nullable(),
        message: z.string().nullable(),
        run: z.string(),
      }),
    ),
    next: z.int().nullable(),
  })
  .openapi("IntakeLog");

/** The latest decisions on codings, the last first. */
export const reviewsAnswer = z
  .object({
    reviews: z.array(
      review.extend({
        label: labels.nullable(),
        quote: z.string().nullable(),
        article: articleHead.nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi("Reviews");

const changedCoding = z.object({
  id: z.string(),
  is: z.enum(["new", "gone"]),
  label: labels,
  quote: z.string(),
});

/** What the last check and the last re-coding of this server found; null where there was none. */
export const workAnswer = z
  .object({
    check: z
      .object({
        job: z.string(),
        on: z.string(),
        articles: z.int(),
        codings: z.int(),
        originals: z.int(),
        redacted: z.int(),
        found: z.int(),
        findings: z.array(
          z.object({
            what: z.enum(["file", "reference", "article", "coding", "original"]),
            id: z.string().nullable(),
            message: z.string(),
          }),
        ),
      })
      .nullable(),
    recode: z
      .object({
        job: z.string(),
        on: z.string(),
        read: z.int(),
        left: z.int(),
        added: z.int(),
        gone: z.int(),
        boards: z.array(
          z.object({
            client: labels,
            lanes: z.array(
              z.object({
                holder: labels,
                before: labels.nullable(),
                now: labels.nullable(),
                because: z.array(changedCoding),
              }),
            ),
          }),
        ),
      })
      .nullable(),
  })
  .openapi("ProjectWork");

export type HistoryAnswer = z.infer<typeof historyAnswer>;
export type LogAnswer = z.infer<typeof logAnswer>;
export type ReviewsAnswer = z.infer<typeof reviewsAnswer>;
export type WorkAnswer = z.infer<typeof workAnswer>;
export type ProjectAnswer = z.infer<typeof projectAnswer>;
