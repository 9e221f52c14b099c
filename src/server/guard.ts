import type { MiddlewareHandler } from "hono";
import { Problem } from "./problem.ts";

const LOCAL_NAMES = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Answers only to requests for this machine by its own names. A foreign page could otherwise have its name resolved
 * to 127.0.0.1 and read the analyst's articles (DNS rebinding).
 */
export const localOnly: MiddlewareHandler = async (context, next) => {
  const host = (context.req.header("host") ?? "").replace(/:\d+$/, "").toLowerCase();
  if (!LOCAL_NAMES.has(host)) {
    throw new Problem(
      403,
      "foreign-host",
      "this server answers only on this machine",
      "open the 127.0.0.1 address that isnad printed",
    );
  }
  await next();
};

/** No script, nothing from the network, no foreign frame. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.res.headers.set("Content-Security-Policy", POLICY);
  context.res.headers.set("X-Content-Type-Options", "nosniff");
  context.res.headers.set("Referrer-Policy", "no-referrer");
  context.res.headers.set("Cache-Control", "no-store");
};
