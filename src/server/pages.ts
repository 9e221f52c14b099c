import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { contentPolicy } from "./guard.ts";
import { Problem } from "./problem.ts";

/** Where the build puts the pages; from source the built ones are served. */
const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDER = resolve(HERE, import.meta.url.endsWith(".ts") ? "../../dist/web" : "../web");

/** First parts of the addresses that are pages; what stands behind them is the page's own business. */
const PAGES = ["board", "library", "articles", "actors", "matrix", "map", "review", "project", "codebook"];

/** The pages: one document for all of them, which asks the API for what it shows. */
export function addPages(app: OpenAPIHono): void {
  app.get(
    "/assets/*",
    serveStatic({
      root: FOLDER,
      // The build names an asset by its contents.
      onFound: (_path, context) => context.header("Cache-Control", "private, max-age=31536000, immutable"),
    }),
  );
  app.get("/", (context) => context.html(documentFor(context)));
  for (const page of PAGES) {
    app.get(`/${page}`, (context) => context.html(documentFor(context)));
    app.get(`/${page}/*`, (context) => context.html(documentFor(context)));
  }
  app.notFound((context) => {
    if (/\.\w+$/.test(new URL(context.req.url).pathname) || context.req.method !== "GET") {
      throw new Problem(404, "not-found", "there is nothing at this address", "see /openapi.json");
    }
    return context.html(documentFor(context), 404);
  });
}

/** The document in the language asked for, so that the first paint has its direction. */
function documentFor(context: Context): string {
  const file = join(FOLDER, "index.html");
  if (!existsSync(file)) {
    throw new Problem(500, "not-built", "the pages are not built", "run npm run build, then start again");
  }
  const nonce = randomBytes(16).toString("base64");
  context.header("Content-Security-Policy", contentPolicy(nonce));
  const document = readFileSync(file, "utf8").replace(
    "<title>",
    `<meta property="csp-nonce" nonce="${nonce}" /><title>`,
  );
  return languageOf(context) === "en"
    ? document.replace('<html lang="ar" dir="rtl">', '<html lang="en" dir="ltr">')
    : document;
}

/** Asked for, else what the browser prefers, else Arabic. */
function languageOf(context: Context): "ar" | "en" {
  const asked = context.req.query("lang");
  if (asked === "ar" || asked === "en") return asked;
  const preferred = /\b(ar|en)\b/.exec(context.req.header("accept-language") ?? "");
  return preferred?.[1] === "en" ? "en" : "ar";
}
