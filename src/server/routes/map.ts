import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { FiledCoding } from "../../model/index.ts";
import { type MapEvent, readMapEvents } from "../../pipeline/map-events.ts";
import { countCountries, type Grain, markOf, overviewOf } from "../../pipeline/map-overview.ts";
import { pageBehind } from "../../pipeline/newest-first.ts";
import { actorsOf } from "../../pipeline/read-board.ts";
import { type MapAnswer, mapAnswer } from "../answers/map.ts";
import { status } from "../answers/shared.ts";
import { articleHead, codeLabels, codingsOut } from "../describe.ts";
import type { Desk } from "../desk.ts";
import { boardQuery, clientId, dateOf } from "../question.ts";
import { dataRoute } from "../respond.ts";

const PLACES_MOST = 300;

const mapQuery = boardQuery.pick({ client: true, from: true, to: true }).extend({
  client: z
    .string()
    .optional()
    .openapi({ description: "An id or a name: only what its side and its rivals do or suffer" }),
  type: z.string().optional().openapi({ description: "Code of the codebook: RETREAT" }),
  status: status.or(z.literal("any")).default("actual"),
  country: z.string().optional().openapi({ description: "Id of a state: only what was there" }),
  place: z.string().optional().openapi({ description: "Id of a place: the list has only its events" }),
  mark: z.string().optional().openapi({ description: "Key of a mark: the list has only its events" }),
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(30),
});
type MapQuery = z.infer<typeof mapQuery>;

/** `GET /map.json`: what happened where and when, as precisely as is known. */
export function addMap(app: OpenAPIHono, desk: Desk): void {
  const route = dataRoute({
    path: "/map",
    query: mapQuery,
    answer: mapAnswer,
    description: "The events that tell a place: where and when they were, as precisely as is known.",
  });
  app.openapi(route, async (context) => context.json(await readMap(context.req.valid("query"), desk), 200));
}

async function readMap(query: MapQuery, desk: Desk): Promise<MapAnswer> {
  const { ledger, knowledge } = desk;
  const client = query.client ? await clientId(query.client, desk) : null;
  const window = {
    from: query.from ? dateOf("from", query.from) : null,
    to: query.to ? dateOf("to", query.to) : null,
  };
  const asked = {
    client,
    ...window,
    code: query.type ?? null,
    status: query.status === "any" ? null : query.status,
  };
  const everywhere = await readMapEvents(ledger, knowledge, { ...asked, country: null });
  const { country = null } = query;
  const events =
    country === null ? everywhere : await readMapEvents(ledger, knowledge, { ...asked, country });
  const { places, types, marks, grain } = overviewOf(events);
  const actors = actorsOf(knowledge);
  const named = (id: string) => ({ id, labels: actors.get(id)?.labels ?? { ar: id, en: id } });
  const label = (code: string) => codeLabels({ class: "event", code }, knowledge);
  const chosen = events.filter((event) => isChosen(event, query, grain));
  return {
    client: client === null ? null : named(client),
    ...window,
    total: events.length,
    types: types.map((each) => ({ ...each, labels: label(each.code) })),
    countries: countCountries(everywhere).map(({ id, events: count }) => ({ ...named(id), events: count })),
    places: places.slice(0, PLACES_MOST),
    otherPlaces: Math.max(0, places.length - PLACES_MOST),
    marks: [...marks],
    grain,
    ...(await listOut(chosen, query, desk)),
    listed: chosen.length,
  };
}

function isChosen({ places, ...event }: MapEvent, { place, mark }: MapQuery, grain: Grain): boolean {
  const isThere = place === undefined || places.some(({ id }) => id === place);
  return isThere && (mark === undefined || markOf(event, grain) === mark);
}

async function listOut(
  events: readonly MapEvent[],
  { after, limit }: MapQuery,
  { ledger, knowledge }: Desk,
): Promise<Pick<MapAnswer, "events" | "articles" | "next">> {
  const { rows, next } = pageBehind(events, after ?? null, limit);
  const ids = [...new Set(rows.map(({ articleId }) => articleId))];
  const [articles, filed] = await Promise.all([
    ledger.articles(ids, { textOnDemand: true }),
    ledger.codings({ articleIds: ids, class: "event" }),
  ]);
  const byId = new Map(filed.map((coding) => [coding.id, coding]));
  const codings = rows.map(({ coding }) => byId.get(coding) as FiledCoding);
  const out = codingsOut(codings, articles, knowledge);
  return {
    events: rows.map(({ when, copies }, i) => ({ coding: out[i] as (typeof out)[number], when, copies })),
    articles: articles.map(articleHead),
    next,
  };
}
