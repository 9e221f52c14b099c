import { z } from "@hono/zod-openapi";
import { named } from "./shared.ts";

/** What every page needs to know of the project. */
export const projectAnswer = z
  .object({
    name: z.string(),
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

export type ProjectAnswer = z.infer<typeof projectAnswer>;
