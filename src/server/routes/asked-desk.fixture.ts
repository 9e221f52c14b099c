import type { z } from "@hono/zod-openapi";
import type { Ledger } from "../../ledger/ledger.ts";
import { openLedger } from "../../ledger/open-ledger.ts";
import type { Article, Coding } from "../../model/index.ts";
import { type Knowledge, readPacks } from "../../pipeline/packs.ts";
import { problem } from "../answers/shared.ts";
import { createApp } from "../app.ts";

const HOST = "127.0.0.1:4747";

/** A desk on a project in memory that answers as over the network. */
export function askedDesk(knowledge: Knowledge = readPacks()) {
  const ledger: Ledger = openLedger(":memory:");
  const { app } = createApp({ ledger, knowledge, name: "test" });
  const get = (path: string) => app.request(`http://${HOST}${path}`, { headers: { host: HOST } });
  return {
    ledger,
    knowledge,
    /** The answer, held against its schema. */
    async ask<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
      const response = await get(path);
      if (response.status !== 200) throw new Error(await response.text());
      return schema.parse(await response.json());
    },
    async problem(path: string): Promise<{ status: number; code: string }> {
      const response = await get(path);
      return { status: response.status, code: problem.parse(await response.json()).error.code };
    },
  };
}

/** A made-up article: `text` with a number, so that no two are copies. */
export function articleOf(id: string, extra: Partial<Article> = {}): Article {
  return {
    id,
    sha256: `sha-${id}`,
    file: null,
    title: `تقرير ${id}`,
    outlet: null,
    publishedOn: { edtf: "2020-05-25", basis: "stated" },
    language: "ar",
    text: `😀 نص ${id}`,
    ...extra,
  };
}

/** A made-up coding whose evidence stands behind a sign of two code units. */
export function codingOf(id: string, extra: Partial<Coding> = {}): Coding {
  return {
    id,
    class: "event",
    code: "RETREAT",
    actors: [],
    recipients: [],
    status: "actual",
    certainty: "stated",
    chain: [],
    when: null,
    where: [],
    evidence: [{ start: 3, end: 5, quote: "نص" }],
    confidence: 0.5,
    coder: "rules@1",
    rule: "coders/ar/test",
    ...extra,
  };
}

export const refOf = (id: string, text: string) => ({ id, labels: { ar: id, en: id }, text });
