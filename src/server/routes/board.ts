import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Article, Board, Claim, FiledCoding, Lane, Origin } from "../../model/index.ts";
import { readProjectBoard } from "../../pipeline/project-board.ts";
import type { Filed } from "../../pipeline/read-board.ts";
import { sourcesOf } from "../../pipeline/sources.ts";
import {
  type BoardAnswer,
  boardAnswer,
  type ClaimHead,
  claimAnswer,
  type LaneAnswer,
  type MarkAnswer,
} from "../answers/board.ts";
import { articleHead, codingsOut } from "../describe.ts";
import type { Desk } from "../desk.ts";
import { Problem } from "../problem.ts";
import { boardQuery, questionOf } from "../question.ts";
import { dataRoute } from "../respond.ts";

/** `GET /board.json`: who stands where toward a client; `GET /claim.json`: everything behind one claim of it. */
export function addBoard(app: OpenAPIHono, desk: Desk): void {
  // Whoever opens the desk sees this board first; a project without one says so when it is asked for.
  desk.onServed.push(() => void readFirst(desk).catch(() => {}));
  app.openapi(
    dataRoute({
      path: "/board",
      query: boardQuery,
      answer: boardAnswer,
      description: "Who stands where toward a client at an evidence bar.",
    }),
    async (context) => {
      const question = await questionOf(context.req.valid("query"), desk);
      const { board, filed } = await readProjectBoard(desk.ledger, desk.knowledge, question);
      const { lanes, ...rest } = board;
      const sources = sourcesOn(board, filed);
      return context.json({ ...rest, lanes: lanes.map(laneOut), sources } as BoardAnswer, 200);
    },
  );
  app.openapi(
    dataRoute({
      path: "/claim",
      query: boardQuery.extend({ claim: z.string() }),
      answer: claimAnswer,
      description: "Everything behind one claim of a board: the codings with their words.",
    }),
    async (context) => {
      const { claim: id, ...query } = context.req.valid("query");
      const question = await questionOf(query, desk);
      const { board, filed } = await readProjectBoard(desk.ledger, desk.knowledge, question);
      const lane = board.lanes.find(({ claims }) => claims.some((claim) => claim.id === id));
      const claim = lane?.claims.find((each) => each.id === id);
      if (!lane || !claim) {
        throw new Problem(404, "unknown-claim", `there is no claim ${id} on this board`, "go to the board");
      }
      const behind = [...claim.codings, ...claim.denials];
      const ids = new Set(behind.map(({ articleId }) => articleId));
      const articles = filed.articles.filter((article) => ids.has(article.id));
      const out = (codings: readonly FiledCoding[]) => codingsOut(codings, articles, desk.knowledge);
      const deciding = lane.outlook.deciding.find((each) => each.claim === id);
      return context.json(
        {
          client: board.client,
          holder: lane.holder,
          bar: board.bar,
          claim: claimOut(claim),
          deciding: deciding ? { without: deciding.without } : null,
          needs: lane.outlook.lacking.find((each) => each.claim === id)?.needs ?? null,
          codings: out(claim.codings),
          denials: out(claim.denials),
          articles: articles.map(articleHead),
        },
        200,
      );
    },
  );
}

/**
 * The outlets of which something is on a board. Since when each reports is told by all that is filed of the client: a
 * window, or what does not count, lets nobody join later.
 */
function sourcesOn({ lanes }: Board, { articles }: Filed) {
  const codings = lanes.flatMap(({ claims }) => claims.flatMap((each) => [...each.codings, ...each.denials]));
  const ids = new Set(codings.map(({ articleId }) => articleId));
  const keyOf = ({ outlet }: Article) => outlet?.id ?? outlet?.labels.en;
  const onBoard = new Set(articles.filter(({ id }) => ids.has(id)).map(keyOf));
  return sourcesOf(articles.filter((article) => onBoard.has(keyOf(article))));
}

/** Reads the board that is shown first, so that it is kept when it is asked for. */
async function readFirst(desk: Desk): Promise<void> {
  await readProjectBoard(desk.ledger, desk.knowledge, await questionOf({}, desk));
}

function laneOut(lane: Lane): LaneAnswer {
  const { claims, ...rest } = lane;
  const articles = new Set(claims.flatMap(({ codings }) => codings.map(({ articleId }) => articleId)));
  return { ...rest, articles: articles.size, claims: claims.map(claimOut) } as LaneAnswer;
}

function claimOut({ codings, denials, origins, holder: _, client: __, ...rest }: Claim): ClaimHead {
  return {
    ...rest,
    codings: codings.length,
    articles: new Set(codings.map(({ articleId }) => articleId)).size,
    denials: denials.length,
    marks: origins.map(markOut),
  };
}

function markOut({ key, kind, labels, named, party, when, articles, codings, folded }: Origin): MarkAnswer {
  return {
    key,
    kind,
    labels,
    named,
    party,
    when,
    articles: articles.length,
    coding: codings[0] ?? "",
    folded: folded ?? null,
  };
}
