import { createRoute, type z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { problem } from "./answers/shared.ts";
import { Problem } from "./problem.ts";

const json = <Schema extends z.ZodType>(schema: Schema) => ({ "application/json": { schema } });
const problemBecause = (description: string) => ({ description, content: json(problem) });

/** What stands behind a page's path inside the router, where a segment is a parameter or none; outside it is `.json`. */
const DATA = "/json";

/** The path by which a request is routed: `/articles/a-1.json` is the data of the page `/articles/a-1`. */
export function routedPath(path: string): string {
  return path === "/openapi.json" ? path : path.replace(/\.json$/, DATA);
}

/** The paths of a document of the API as they are asked for from outside. */
export function outwardPaths<Paths extends object>(paths: Paths): Paths {
  const renamed = Object.entries(paths).map(([path, item]) => [path.replace(/\/json$/, ".json"), item]);
  return Object.fromEntries(renamed) as Paths;
}

/**
 * The route of a page's data: the page's address with `.json` behind its path.
 *
 * @param path Of the page, with parameters in braces: `/articles/{id}`
 */
export function dataRoute<
  Path extends string,
  Schema extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Params extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(given: { path: Path; answer: Schema; description: string; query?: Query; params?: Params }) {
  const { path, answer, description, query, params } = given;
  return createRoute({
    method: "get",
    path: `${path}${DATA}` as `${Path}${typeof DATA}`,
    request: { query: query as Query, params: params as Params },
    responses: {
      200: { description, content: json(answer) },
      400: problemBecause("The question is not understood."),
      404: problemBecause("There is no such thing."),
    },
  });
}

/** Of what is sent as JSON. A coding by hand quotes its words, and a decision gives its reason: neither is longer. */
const MOST_BODY_BYTES = 256_000;

const tooLong = (): never => {
  throw new Problem(413, "too-long", "this is too long", "send less");
};

/** Refuses a body that is too long before it is read. */
export const limitBody = (maxSize: number, onError: () => never = tooLong): MiddlewareHandler =>
  bodyLimit({ maxSize, onError });

/** A route that changes something: `POST` with a JSON body. */
export function changeRoute<Path extends string, Body extends z.ZodType, Schema extends z.ZodType>(given: {
  path: Path;
  body: Body;
  answer: Schema;
  description: string;
}) {
  const { path, body, answer, description } = given;
  return createRoute({
    method: "post",
    path,
    middleware: limitBody(MOST_BODY_BYTES),
    request: { body: { content: json(body), required: true } },
    responses: {
      200: { description, content: json(answer) },
      400: problemBecause("What was sent is not understood."),
      404: problemBecause("There is no such thing."),
      409: problemBecause("The project cannot take it."),
      413: problemBecause("More was sent than is taken at once."),
    },
  });
}
