import type { Hono } from "hono";
import { STYLE } from "../style.ts";

/** `GET /style.css`. */
export function addStyleCss(app: Hono): void {
  app.get("/style.css", (context) => context.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" }));
}
