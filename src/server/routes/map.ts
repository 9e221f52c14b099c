import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";

/** `GET /map.json`: what happened where and when, as precisely as is known. */
export function addMap(_app: OpenAPIHono, _desk: Desk): void {}
