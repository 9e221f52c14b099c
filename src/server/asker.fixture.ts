import type { z } from "@hono/zod-openapi";
import { problem } from "./answers/shared.ts";
import { createApp } from "./app.ts";
import type { DeskInput } from "./desk.ts";
import type { Access } from "./guard.ts";

const HOST = "127.0.0.1:4747";

/** Asks a desk without a network, under the address it would be served at. */
export function asker(input: DeskInput, access?: Access) {
  const { app, desk } = createApp(input, access);
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(`http://${HOST}${path}`, {
      ...init,
      headers: { host: HOST, ...(init.headers as Record<string, string>) },
    });
  return {
    desk,
    ask,
    /** The data of a page, held against its schema. */
    async get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
      const response = await ask(path);
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return schema.parse(await response.json());
    },
    /** Sends a form, or anything else as JSON. */
    post: (path: string, body: unknown) =>
      ask(path, {
        method: "POST",
        body: body instanceof FormData ? body : JSON.stringify(body),
        headers: body instanceof FormData ? {} : { "content-type": "application/json" },
      }),
    /** How a question is refused. */
    problem: async (path: string) => problemOf(await ask(path)),
  };
}

/** The status and the code of a refusal. */
export const problemOf = async (response: Response) => ({
  status: response.status,
  code: problem.parse(await response.json()).error.code,
});
