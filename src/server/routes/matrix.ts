import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";

/** `GET /matrix.json`: patrons by clients at a date. */
export function addMatrix(_app: OpenAPIHono, _desk: Desk): void {}
