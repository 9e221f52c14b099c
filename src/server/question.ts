import { z } from "@hono/zod-openapi";
import type { Bar } from "../model/index.ts";
import { isCalendarDate } from "../pipeline/calendar-date.ts";
import { findActor } from "../pipeline/find-actor.ts";
import { namesHere } from "../pipeline/names-here.ts";
import type { Persons } from "../pipeline/persons-behind.ts";
import type { BoardQuestion } from "../pipeline/read-board.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/** The part of an address that says which board is meant; the same on every page. */
export const boardQuery = z.object({
  client: z.string().optional().openapi({ description: "An id or a name that the packs hold" }),
  bar: z.enum(["1", "2", "3"]).optional().openapi({ description: "Evidence bar; 2 where left out" }),
  persons: z.enum(["0", "1", "2"]).optional().openapi({
    description: "How many persons must have made or accepted a coding for it to count; 0 where left out",
  }),
  from: z.string().optional().openapi({ description: "First day, month or year of the window" }),
  to: z.string().optional().openapi({ description: "Last day, month or year of the window" }),
});

const FIRST_BAR: Bar = 2;

/** The board asked for. */
export async function questionOf(query: z.infer<typeof boardQuery>, desk: Desk): Promise<BoardQuestion> {
  const { client, bar, persons = "0", from, to } = query;
  const id = client ? await clientId(client, desk) : await desk.firstClient();
  if (id === null) {
    throw new Problem(404, "no-client", "no stance is on file yet", "take reports in, or name a client");
  }
  return {
    client: id,
    bar: bar ? (Number(bar) as Bar) : FIRST_BAR,
    persons: Number(persons) as Persons,
    from: from ? dateOf("from", from) : null,
    to: to ? dateOf("to", to) : null,
  };
}

/** The id of the client that an address names. */
export async function clientId(name: string, desk: Desk): Promise<string> {
  const { knowledge } = await namesHere(desk.ledger, desk.knowledge);
  const found = findActor(name, knowledge);
  if (found.actor) return found.actor.id;
  const near = [...found.several, ...found.near].map(({ id }) => id);
  const remedy =
    near.length > 0 ? `did you mean ${near.join(", ")}?` : "give an id or a name that a pack holds";
  throw new Problem(404, "unknown-client", `no actor of the packs is called "${name}"`, remedy);
}

/** A date as the address gives it. */
export function dateOf(name: string, date: string): string {
  if (isCalendarDate(date)) return date;
  throw new Problem(
    400,
    "bad-date",
    `${name}: "${date}" is not a date`,
    "write it as 2020-05-25, 2020-05 or 2020",
  );
}
