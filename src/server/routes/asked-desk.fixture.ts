import { openLedger } from "../../ledger/open-ledger.ts";
import type { Article, Coding } from "../../model/index.ts";
import { type Knowledge, readPacks } from "../../pipeline/packs.ts";
import { asker } from "../asker.fixture.ts";

/** A desk on an empty project in memory. */
export function askedDesk(knowledge: Knowledge = readPacks()) {
  const ledger = openLedger(":memory:");
  return { ledger, knowledge, ...asker({ ledger, knowledge, name: "test" }) };
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
