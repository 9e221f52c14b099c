import { z } from "@hono/zod-openapi";
import { articleHead, coding } from "./shared.ts";

export const articleAnswer = z
  .object({ article: articleHead.extend({ text: z.string() }), codings: z.array(coding) })
  .openapi("Article");

export type ArticleAnswer = z.infer<typeof articleAnswer>;
