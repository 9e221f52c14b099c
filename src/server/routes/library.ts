import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { FACETS } from "../../ledger/list.ts";
import { copiesOf } from "../../pipeline/copies-of.ts";
import { countLibrary, type LibraryQuestion, listLibrary } from "../../pipeline/list-library.ts";
import { readSearch, SearchError } from "../../pipeline/search-words.ts";
import { copiesAnswer, facetsAnswer, libraryAnswer, searchesAnswer } from "../answers/library.ts";
import { articleHead, setByOut } from "../describe.ts";
import type { Desk } from "../desk.ts";
import { Problem } from "../problem.ts";
import { changeRoute, dataRoute } from "../respond.ts";

const MOST_ENTRIES = 200;
const LONGEST_SEARCH = 1_000;
const LONGEST_NAME = 100;

const narrowing = z.object({
  q: z
    .string()
    .max(LONGEST_SEARCH)
    .optional()
    .openapi({ description: "What is searched for, as `isnad search` takes it" }),
  attention: z
    .string()
    .optional()
    .openapi({ description: "any, no-date, no-outlet, or the code of a caution of its intake" }),
  outlet: z.string().optional().openapi({ description: "Id or English name; none" }),
  month: z.string().optional().openapi({ description: "2020-05; none" }),
  language: z.string().optional(),
  review: z.enum(["none", "some", "all"]).optional(),
  filed: z.string().optional().openapi({ description: "Day of the import, UTC" }),
});

const listQuery = narrowing.extend({
  limit: z.coerce.number().int().min(1).max(MOST_ENTRIES).optional(),
  after: z.string().optional(),
});

const savedSearch = z.object({
  name: z.string().trim().min(1).max(LONGEST_NAME),
  typed: z.string().trim().min(1).max(LONGEST_SEARCH).nullable(),
});

/**
 * `GET /library.json`: the articles on file, a page of them; `GET /library/facets.json`: what they can be narrowed down
 * by; `GET /library/copies.json`: the copies behind one; `GET /searches.json`, `POST /api/searches`: searches kept.
 */
export function addLibrary(app: OpenAPIHono, desk: Desk): void {
  addLists(app, desk);
  addSearches(app, desk);
}

function addLists(app: OpenAPIHono, { ledger, knowledge }: Desk): void {
  const list = dataRoute({
    path: "/library",
    query: listQuery,
    answer: libraryAnswer,
    description: "The articles on file, the newest publication first, copies folded.",
  });
  app.openapi(list, async (context) => {
    const { limit, after, ...query } = context.req.valid("query");
    const page = { ...(limit ? { limit } : {}), ...(after ? { after: cursorOf(after) } : {}) };
    const question = { ...questionOf(query), ...page };
    const { entries, copies, ...rest } = await understood(() => listLibrary(ledger, knowledge, question));
    const mends = await ledger.mends(entries.map(({ article }) => article.id));
    const out = entries.map(({ article, cautions, ...entry }) => ({
      ...entry,
      article: articleHead(article),
      cautions: [...cautions],
      copies: copies.get(article.id) ?? 0,
      setBy: setByOut(mends.filter(({ articleId }) => articleId === article.id)),
    }));
    return context.json({ ...rest, entries: out }, 200);
  });
  const facets = dataRoute({
    path: "/library/facets",
    query: narrowing,
    answer: facetsAnswer,
    description: "What the list can be narrowed down by, and to how many articles.",
  });
  app.openapi(facets, async (context) => {
    const counted = await understood(() =>
      countLibrary(ledger, knowledge, questionOf(context.req.valid("query"))),
    );
    const { leftOut } = await ledger.counts();
    const out = Object.fromEntries(FACETS.map((name) => [name, [...counted[name]]] as const));
    return context.json({ ...(out as { [name in (typeof FACETS)[number]]: [] }), leftOut }, 200);
  });
  const copies = dataRoute({
    path: "/library/copies",
    query: z.object({ article: z.string() }),
    answer: copiesAnswer,
    description: "The other articles of one text, and why they are held to be.",
  });
  app.openapi(copies, async (context) => {
    const found = await copiesOf(ledger, context.req.valid("query").article);
    const out = found.map(({ article, ...why }) => ({ article: articleHead(article), ...why }));
    return context.json({ copies: out }, 200);
  });
}

function addSearches(app: OpenAPIHono, { ledger, knowledge }: Desk): void {
  const list = dataRoute({
    path: "/searches",
    answer: searchesAnswer,
    description: "The searches that are kept.",
  });
  app.openapi(list, async (context) => context.json({ searches: [...(await ledger.savedSearches())] }, 200));
  const save = changeRoute({
    path: "/api/searches",
    body: savedSearch,
    answer: searchesAnswer,
    description: "Keeps a search by a name, or forgets it where nothing is searched for.",
  });
  app.openapi(save, async (context) => {
    const { name, typed } = context.req.valid("json");
    // What cannot be understood would be found out only by the feed.
    if (typed !== null) await understood(async () => readSearch(typed, knowledge));
    await ledger.saveSearch(name, typed);
    return context.json({ searches: [...(await ledger.savedSearches())] }, 200);
  });
}

function questionOf({ q, ...facets }: z.infer<typeof narrowing>): LibraryQuestion {
  const chosen = Object.entries(facets).filter(([, value]) => value !== undefined && value !== "");
  return { typed: q === undefined || q.trim() === "" ? null : q, facets: Object.fromEntries(chosen) };
}

/** A cursor is what the page before gave, and nothing else. */
function cursorOf(after: string): string {
  try {
    const place: unknown = JSON.parse(after);
    const isPlace =
      Array.isArray(place) &&
      place.length === 2 &&
      (place[0] === null || typeof place[0] === "string") &&
      typeof place[1] === "string";
    if (isPlace) return after;
  } catch {
    // Told below.
  }
  throw new Problem(400, "bad-cursor", "this is not the cursor of a page", "begin with the first page");
}

async function understood<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof SearchError)
      throw new Problem(400, "bad-search", error.message, "write the search otherwise");
    throw error;
  }
}
