import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { findOutlet } from "../../pipeline/find-actor.ts";
import {
  type ColumnsOfFiles,
  columnsOfFiles,
  MOST_SENT_BYTES,
  MOST_SENT_FILES,
  type Sent,
  sent,
  sentTable,
  type TablesAnswer,
  tablesAnswer,
} from "../answers/intake.ts";
import { type JobAnswer, jobAnswer } from "../answers/jobs.ts";
import { problem } from "../answers/shared.ts";
import type { Desk } from "../desk.ts";
import { type Given, lookAtTables, startIntake } from "../intake-job.ts";
import { Problem } from "../problem.ts";
import { dateOf } from "../question.ts";
import { limitBody } from "../respond.ts";

const ADDRESS = /^https?:\/\//i;
/** What would lead out of a folder, or be cut off. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const UNSAFE_NAME = /[/\\\u0000-\u001f]|^\.{0,2}$/;

/**
 * `POST /api/intake`: takes in a text, a page or files, as a work that `/api/jobs/:id/events` tells of;
 * `POST /api/intake/tables`: how the tables of a file begin, to say which column holds what.
 */
export function addIntake(app: OpenAPIHono, desk: Desk): void {
  const because = (description: string) => ({
    description,
    content: { "application/json": { schema: problem } },
  });
  const route = createRoute({
    method: "post",
    path: "/api/intake",
    middleware: limitBody(MOST_SENT_BYTES, tooMuch),
    request: { body: { content: { "multipart/form-data": { schema: sent } }, required: true } },
    responses: {
      200: {
        description: "Takes in what is sent; the answer is the work that does it.",
        content: { "application/json": { schema: jobAnswer } },
      },
      400: because("What was sent is not understood."),
      413: because("More was sent than is taken at once."),
    },
  });
  app.openapi(route, async (context) => {
    const form = context.req.valid("form");
    const { title, outlet, published } = form;
    const facts = {
      title: textOf(title),
      outlet: textOf(outlet) === undefined ? undefined : findOutlet(textOf(outlet) ?? "", desk.knowledge),
      published: textOf(published) === undefined ? undefined : dateOf("published", textOf(published) ?? ""),
    };
    const job = await startIntake(desk, givenIn(form), facts);
    return context.json(job as JobAnswer, 200);
  });
  const tables = createRoute({
    method: "post",
    path: "/api/intake/tables",
    middleware: limitBody(MOST_SENT_BYTES, tooMuch),
    request: { body: { content: { "multipart/form-data": { schema: sentTable } }, required: true } },
    responses: {
      200: {
        description: "How the tables of a file begin, and which columns are known. Nothing is taken in.",
        content: { "application/json": { schema: tablesAnswer } },
      },
      400: because("What was sent is not understood."),
      413: because("More was sent than is taken at once."),
    },
  });
  app.openapi(tables, async (context) => {
    const { file } = context.req.valid("form");
    if (UNSAFE_NAME.test(file.name)) throw badName();
    return context.json((await lookAtTables(file)) as TablesAnswer, 200);
  });
}

const textOf = (field: string | undefined): string | undefined => field?.trim() || undefined;

function givenIn({ text, address, files: some, columns }: Sent): Given {
  const files = some === undefined ? [] : [some].flat();
  const isGiven = [textOf(text), textOf(address), files[0]].filter((each) => each !== undefined);
  if (isGiven.length !== 1) {
    throw new Problem(
      400,
      "nothing-given",
      "one of text, address and files is needed",
      "paste a text, choose files, or give an address",
    );
  }
  if (textOf(text) !== undefined) return { text: text ?? "" };
  if (textOf(address) !== undefined) return { address: addressOf(textOf(address) ?? "") };
  if (files.length > MOST_SENT_FILES) return tooMuch();
  const unsafe = files.some(({ name }) => UNSAFE_NAME.test(name));
  if (unsafe) throw badName();
  return { files, columns: columnsIn(columns) };
}

const badName = () =>
  new Problem(400, "bad-name", "a file's name holds a path", "send the name without its folder");

function columnsIn(given: string | undefined): ColumnsOfFiles {
  try {
    return columnsOfFiles.parse(JSON.parse(textOf(given) ?? "{}"));
  } catch {
    throw new Problem(
      400,
      "bad-columns",
      "the columns are not understood",
      'write them as {"table.csv":{"text":"header","date":"header"}} with text, title, date, url or outlet',
    );
  }
}

/** Anything else would be a path on this machine. */
function addressOf(address: string): string {
  if (ADDRESS.test(address)) return address;
  throw new Problem(400, "bad-address", "this is no address of a page", "begin it with https://");
}

function tooMuch(): never {
  throw new Problem(
    413,
    "too-much",
    `more than ${MOST_SENT_BYTES / 1e6} MB or ${MOST_SENT_FILES} files were sent at once`,
    "send less at a time, or use isnad import",
  );
}
