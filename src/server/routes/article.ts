import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import { articleAnswer } from "../answers/article.ts";
import { articleHead, codingsOut } from "../describe.ts";
import type { Desk } from "../desk.ts";
import { Problem } from "../problem.ts";
import { dataRoute } from "../respond.ts";

/** `GET /articles/:id.json`: an article with its codings. */
export function addArticle(app: OpenAPIHono, { ledger, knowledge }: Desk): void {
  const route = dataRoute({
    path: "/articles/{id}",
    params: z.object({ id: z.string() }),
    answer: articleAnswer,
    description: "An article with its codings.",
  });
  app.openapi(route, async (context) => {
    const { id } = context.req.valid("param");
    const article = await ledger.article(id);
    if (!article) throw new Problem(404, "unknown-article", `there is no article ${id}`, "see the library");
    const codings = await ledger.codings({ articleId: id });
    const { text } = article;
    return context.json(
      { article: { ...articleHead(article), text }, codings: codingsOut(codings, [article], knowledge) },
      200,
    );
  });
}
