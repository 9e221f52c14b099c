import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { fileMend, MendError } from "../../pipeline/file-mend.ts";
import { outletsOf } from "../../pipeline/find-actor.ts";
import { mendBody, mendedAnswer, mendsAnswer, outletsAnswer } from "../answers/mends.ts";
import { articleHead } from "../describe.ts";
import type { Desk } from "../desk.ts";
import { Problem } from "../problem.ts";
import { changeRoute, dataRoute } from "../respond.ts";

const PAGE = 20;

/**
 * `POST /api/mends`: says who published an article, or when; `GET /outlets.json`: the outlets of the packs, to choose
 * from; `GET /project/mends.json`: what was mended.
 */
export function addMends(app: OpenAPIHono, desk: Desk): void {
  const { ledger, knowledge, now } = desk;
  const change = changeRoute({
    path: "/api/mends",
    body: mendBody,
    answer: mendedAnswer,
    description: "Sets the outlet or the date of publication of an article, and reads it again.",
  });
  app.openapi(change, async (context) => {
    const { by, ...said } = context.req.valid("json");
    const work = fileMend(ledger, knowledge, { ...said, reviewer: by, on: now() });
    const { mend, article, added, gone } = await told(work);
    const counts = { added: added.length, gone: gone.length };
    return context.json({ mend, article: articleHead(article), ...counts }, 200);
  });
  const outlets = dataRoute({
    path: "/outlets",
    answer: outletsAnswer,
    description: "The outlets that the packs hold.",
  });
  app.openapi(outlets, (context) => {
    const all = outletsOf(knowledge).map(({ id, labels }) => ({ id, labels }));
    return context.json({ outlets: all }, 200);
  });
  addLog(app, desk);
}

function addLog(app: OpenAPIHono, { ledger }: Desk): void {
  const log = dataRoute({
    path: "/project/mends",
    query: z.object({ after: z.string().optional() }),
    answer: mendsAnswer,
    description: "What persons set of the outlets and dates of articles; the last mend first.",
  });
  app.openapi(log, async (context) => {
    const { after } = context.req.valid("query");
    const all = (await ledger.mends()).toReversed();
    const behind = after === undefined ? -1 : all.findIndex(({ id }) => id === after);
    if (after !== undefined && behind < 0)
      throw new Problem(400, "bad-cursor", "this is not the cursor of a page", "begin with the first page");
    const page = all.slice(behind + 1, behind + 1 + PAGE);
    const ids = page.map(({ articleId }) => articleId);
    const articles = new Map(
      (await ledger.articles(ids, { textOnDemand: true })).map((each) => [each.id, articleHead(each)]),
    );
    const mends = page.flatMap((mend) => {
      const article = articles.get(mend.articleId);
      return article ? [{ ...mend, article }] : [];
    });
    const isLast = behind + 1 + PAGE >= all.length;
    return context.json({ mends, next: isLast ? null : (page.at(-1)?.id ?? null) }, 200);
  });
}

async function told<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof MendError)) throw error;
    const status = error.code.startsWith("unknown-") ? 404 : error.code === "same-facts" ? 409 : 400;
    throw new Problem(status, error.code, error.message, error.remedy);
  }
}
