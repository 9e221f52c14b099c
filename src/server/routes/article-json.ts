import type { Hono } from "hono";
import { toRecord } from "../../model/index.ts";
import { articleOf } from "../article-of.ts";
import type { OpenShelf } from "../shelf.ts";

/** `GET /api/articles/:id.json`: the coded record, as `isnad code --json` prints it. */
export function addArticleJson(app: Hono, shelf: OpenShelf): void {
  app.get("/api/articles/:file{.+\\.json}", (context) => {
    const id = context.req.param("file").replace(/\.json$/, "");
    return context.json(toRecord(articleOf(id, shelf)));
  });
}
