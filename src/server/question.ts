import type { Context } from "hono";
import type { Bar, Language } from "../model/index.ts";
import { isCalendarDate } from "../pipeline/calendar-date.ts";
import { findActor } from "../pipeline/find-actor.ts";
import type { BoardQuestion } from "../pipeline/read-board.ts";
import { Problem } from "./problem.ts";
import type { OpenShelf } from "./shelf.ts";

/** The interface's language: asked for, else what the browser prefers, else Arabic. */
export function languageOf(context: Context): Language {
  const asked = context.req.query("lang");
  if (asked === "ar" || asked === "en") return asked;
  const preferred = /\b(ar|en)\b/.exec(context.req.header("accept-language") ?? "");
  return preferred?.[1] === "en" ? "en" : "ar";
}

/** The board asked for by `client`, `bar`, `from` and `to`. */
export function questionOf(context: Context, shelf: OpenShelf): BoardQuestion {
  const { client, bar, from, to } = context.req.query();
  return {
    client: client ? clientId(client, shelf) : shelf.client,
    bar: bar ? barOf(bar) : 2,
    from: from ? dateOf("from", from) : null,
    to: to ? dateOf("to", to) : null,
  };
}

function clientId(name: string, { knowledge }: OpenShelf): string {
  const found = findActor(name, knowledge);
  if (found.actor) return found.actor.id;
  const near = [...found.several, ...found.near].map(({ id }) => id);
  const remedy =
    near.length > 0 ? `did you mean ${near.join(", ")}?` : "give an id or a name that a pack holds";
  throw new Problem(404, "unknown-client", `no actor of the packs is called "${name}"`, remedy);
}

function barOf(bar: string): Bar {
  if (bar === "1" || bar === "2" || bar === "3") return Number(bar) as Bar;
  throw new Problem(400, "bad-bar", `"${bar}" is not an evidence bar`, "give 1, 2 or 3");
}

function dateOf(name: string, date: string): string {
  if (isCalendarDate(date)) return date;
  throw new Problem(
    400,
    "bad-date",
    `${name}: "${date}" is not a date`,
    "write it as 2020-05-25, 2020-05 or 2020",
  );
}
