import type { z } from "@hono/zod-openapi";
import { openLedger } from "../../ledger/open-ledger.ts";
import { fillWithExamples } from "../../pipeline/example-project.ts";
import { readPacks } from "../../pipeline/packs.ts";
import { type JobAnswer, jobAnswer } from "../answers/jobs.ts";
import { createApp } from "../app.ts";
import type { DeskInput } from "../desk.ts";

const HOST = "127.0.0.1:4747";
const knowledge = readPacks();

/** A desk on a project, asked as a browser would. */
export async function openTestDesk(input: Partial<DeskInput> = {}, isFilled = true) {
  const ledger = input.ledger ?? openLedger(":memory:");
  if (isFilled) await fillWithExamples(ledger, knowledge);
  const { app, desk } = createApp({ ledger, knowledge, name: "test", ...input });
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(`http://${HOST}${path}`, { ...init, headers: { host: HOST, ...init.headers } });
  return {
    ledger,
    knowledge,
    desk,
    ask,
    /** The data of a page, checked against its schema. */
    async get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
      const response = await ask(path);
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return schema.parse(await response.json());
    },
    post: (path: string, body: unknown) =>
      ask(path, {
        method: "POST",
        body: body instanceof FormData ? body : JSON.stringify(body),
        headers: body instanceof FormData ? {} : { "content-type": "application/json" },
      }),
    /** The end of a work that a request has started. */
    async ended(response: Response): Promise<JobAnswer> {
      const { id } = jobAnswer.parse(await response.json());
      for (;;) {
        const job = desk.jobs.get(id);
        if (job && job.state !== "running") return jobAnswer.parse(job);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
