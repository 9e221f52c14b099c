import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { type FiledCoding, POSITION_LABELS, standsIn } from "../../model/index.ts";
import { ruleOf } from "../../pipeline/rule-of.ts";
import { codingAnswer } from "../answers/coding.ts";
import { articleHead, codingsOut, linesAround } from "../describe.ts";
import type { Desk } from "../desk.ts";
import { Problem } from "../problem.ts";
import { dataRoute } from "../respond.ts";

/** `GET /codings/:id.json`: a coding in its place, with what was decided about it. */
export function addCoding(app: OpenAPIHono, { ledger, knowledge }: Desk): void {
  const route = dataRoute({
    path: "/codings/{id}",
    params: z.object({ id: z.string() }),
    answer: codingAnswer,
    description: "A coding in its place, with what was decided about it.",
  });
  app.openapi(route, async (context) => {
    const { id } = context.req.valid("param");
    const article = await ledger.articleOf(id);
    if (!article) throw new Problem(404, "unknown-coding", `there is no coding ${id}`, "see the board");
    const ofArticle = { articleId: article.id };
    const all = await ledger.codings({ ...ofArticle, superseded: true, rejected: true, orphaned: true });
    const coding = all.find((each) => each.id === id) as FiledCoding;
    const isLive = (await ledger.codings(ofArticle)).some((each) => each.id === id);
    const reviews = await ledger.reviews(id);
    const corrected = reviews.findLast(({ decision }) => decision === "correct")?.correction;
    const out = (some: readonly FiledCoding[]) => codingsOut(some, [article], knowledge);
    const stance = knowledge.codebook.stances.find(({ code }) => code === coding.code);
    return context.json(
      {
        coding: out([coding])[0] as ReturnType<typeof out>[number],
        article: articleHead(article),
        context: linesAround(article, coding.evidence),
        matches: standsIn(article.text, coding),
        live: isLive,
        rule: ruleOf(coding.rule, knowledge),
        reviews: [...reviews],
        correction: out(all.filter((each) => each.id === corrected))[0] ?? null,
        position: coding.class === "stance" && stance ? POSITION_LABELS[stance.position] : null,
      },
      200,
    );
  });
}
