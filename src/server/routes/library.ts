import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";

/** `GET /library.json`: the articles on file, a page of them, with facets. */
export function addLibrary(_app: OpenAPIHono, _desk: Desk): void {}
