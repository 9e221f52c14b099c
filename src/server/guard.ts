import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { Problem } from "./problem.ts";

/** Who may ask. */
export interface Access {
  /** Stands in the printed address; null asks for none. */
  readonly token: string | null;
  /** Demanded of everybody where the server listens beyond this machine. */
  readonly password?: string | null;
  /** Names it answers to beside this machine's own; `any` where it listens on every address. */
  readonly hosts?: readonly string[] | "any";
}

const LOCAL_NAMES = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Answers only to requests by the names it is known under. A foreign page could otherwise have its name resolved to
 * 127.0.0.1 and read the analyst's articles (DNS rebinding).
 */
export function knownHosts({ hosts = [] }: Access): MiddlewareHandler {
  const known = hosts === "any" ? null : new Set([...LOCAL_NAMES, ...hosts]);
  return async (context, next) => {
    if (known && !known.has(hostOf(context).replace(/:\d+$/, ""))) {
      throw new Problem(
        403,
        "foreign-host",
        "this server answers only under its own address",
        "open the address that isnad printed",
      );
    }
    await next();
  };
}

/** What changes something must come from a page of this server: a foreign page may send forms, but not under our name. */
export const ownOrigin: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  if (method !== "GET" && method !== "HEAD") {
    const origin = context.req.header("origin");
    const site = context.req.header("sec-fetch-site");
    const isForeign =
      (origin !== undefined && hostIn(origin) !== hostOf(context)) ||
      (site !== undefined && site !== "same-origin" && site !== "none");
    if (isForeign) {
      throw new Problem(
        403,
        "foreign-origin",
        "another site's page may change nothing here",
        "use Isnad's own pages",
      );
    }
  }
  await next();
};

/**
 * Lets in who brings the token: once in the address, from then on in a cookie that no script can read; programs send
 * it as `Authorization: Bearer`. With a password, who brings that: `Authorization: Basic`, any user name.
 */
export function letIn({ token, password = null }: Access): MiddlewareHandler {
  return async (context, next) => {
    if (password !== null) {
      if (!isSame(basicPassword(context), password)) {
        context.header("WWW-Authenticate", 'Basic realm="Isnad", charset="UTF-8"');
        throw new Problem(401, "password-needed", "the password is missing or wrong", "give the password");
      }
      return next();
    }
    if (token === null) return next();
    const cookie = `isnad-${hostOf(context).split(":").at(-1)}`;
    const url = new URL(context.req.url);
    if (isSame(url.searchParams.get("token"), token)) {
      setCookie(context, cookie, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      url.searchParams.delete("token");
      // Two strokes at its beginning would make the path another server's name.
      return context.redirect(`${url.pathname.replace(/^\/+/, "/")}${url.search}`);
    }
    const bearer = /^Bearer (.+)$/.exec(context.req.header("authorization") ?? "")?.[1] ?? null;
    if (isSame(getCookie(context, cookie), token) || isSame(bearer, token)) return next();
    throw new Problem(
      403,
      "token-needed",
      "this address works only with its token",
      "open the whole address that isnad printed in the terminal, with what stands behind token=",
    );
  };
}

/**
 * Scripts and styles from here only, nothing from the network, no foreign frame.
 *
 * @param nonce Lets in the one style element that the pages' widgets make.
 */
export const contentPolicy = (nonce?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === undefined ? "" : ` 'nonce-${nonce}'`}`,
    "font-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has("Content-Security-Policy"))
    context.res.headers.set("Content-Security-Policy", contentPolicy());
  context.res.headers.set("X-Content-Type-Options", "nosniff");
  context.res.headers.set("Referrer-Policy", "no-referrer");
  context.res.headers.set("Cross-Origin-Resource-Policy", "same-origin");
  if (!context.res.headers.has("Cache-Control")) context.res.headers.set("Cache-Control", "no-store");
};

const hostOf = (context: Context): string => (context.req.header("host") ?? "").toLowerCase();

function hostIn(origin: string): string {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return "";
  }
}

function basicPassword(context: Context): string | null {
  const sent = /^Basic (.+)$/.exec(context.req.header("authorization") ?? "")?.[1];
  if (sent === undefined) return null;
  const pair = Buffer.from(sent, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}

/** Takes as long whether the first or the last letter differs. */
function isSame(given: string | null | undefined, secret: string): boolean {
  if (!given) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
