import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";

/** `GET /review.json`: queues of codings to decide on; `POST /api/reviews`: a decision. */
export function addReview(_app: OpenAPIHono, _desk: Desk): void {}
