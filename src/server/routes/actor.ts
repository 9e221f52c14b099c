import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";

/** `GET /actors/:id.json`: somebody of the packs: what is said by and about them, how outlets name them. */
export function addActor(_app: OpenAPIHono, _desk: Desk): void {}
