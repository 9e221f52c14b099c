import { z } from "@hono/zod-openapi";
import { standing } from "./mends.ts";
import { articleHead, labels } from "./shared.ts";

const caution = z.object({ code: z.string(), message: z.string() });

/** A page of the articles on file; copies of one text are one entry. */
export const libraryAnswer = z
  .object({
    entries: z.array(
      z.object({
        article: articleHead,
        filedOn: z.string(),
        codings: z.int(),
        reviewed: z.int().openapi({ description: "Codings that somebody decided to keep." }),
        cautions: z.array(caution),
        setBy: standing,
        copies: z.int().openapi({ description: "Other articles of its text on file." }),
      }),
    ),
    total: z.int().openapi({ description: "Entries in all." }),
    articles: z.int().openapi({ description: "Articles that match, copies counted each." }),
    next: z.string().nullable(),
  })
  .openapi("Library");

const facet = z.array(z.object({ value: z.string(), articles: z.int(), labels: labels.optional() }));

/** What the list can be narrowed down by, each with the number of articles that it leaves. */
export const facetsAnswer = z
  .object({
    attention: facet,
    outlet: facet,
    month: facet,
    language: facet,
    review: facet,
    filed: facet,
    leftOut: z.int().openapi({ description: "Lines of the intake log of what was left out." }),
  })
  .openapi("LibraryFacets");

/** The other articles of one text, and why they are held to be. */
export const copiesAnswer = z
  .object({
    copies: z.array(
      z.object({
        article: articleHead,
        by: z.enum(["copy", "cut", "embedded", "decision", "others"]),
        reason: labels.nullable(),
      }),
    ),
  })
  .openapi("Copies");

export const searchesAnswer = z
  .object({ searches: z.array(z.object({ name: z.string(), typed: z.string() })) })
  .openapi("SavedSearches");

export type LibraryAnswer = z.infer<typeof libraryAnswer>;
export type FacetsAnswer = z.infer<typeof facetsAnswer>;
export type CopiesAnswer = z.infer<typeof copiesAnswer>;
export type SearchesAnswer = z.infer<typeof searchesAnswer>;
