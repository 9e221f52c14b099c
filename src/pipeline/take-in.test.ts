import { expect, test } from "vitest";
import { makeArticle, makeCoding, makeMend } from "../ledger/ledger.fixture.ts";
import { openMemoryLedger } from "../ledger/memory/memory-ledger.ts";
import type { Article } from "../model/index.ts";
import { type TakeInEvent, takeInAll } from "./take-in.ts";

/** Three files; what a coding of the second quotes stands nowhere in it. */
async function* threeFiles() {
  for (const name of ["1", "2", "3"]) {
    const bytes = new TextEncoder().encode(name);
    const rest = { media: "text/plain", facts: {}, cautions: [] };
    yield { kind: "item" as const, path: [`${name}.txt`], original: bytes, bytes, ...rest };
  }
}

const pool = {
  width: 1,
  async read(job: { readonly bytes: Uint8Array } | { readonly article: unknown }) {
    const name = "bytes" in job ? new TextDecoder().decode(job.bytes) : "";
    const evidence = [{ start: 0, end: 2, quote: name === "2" ? "غير" : "نص" }];
    const codings = [makeCoding(`c-${name}`, "rules@1", { evidence })];
    return { article: makeArticle(`a-${name}`), codings, words: { exact: [], lemma: [] } };
  },
  async close() {},
};

test("an article whose codings do not stand in the text on file is left out, and the others come in", async () => {
  const ledger = openMemoryLedger();
  const events: TakeInEvent[] = [];
  await takeInAll({
    taken: threeFiles(),
    how: "file",
    ledger,
    pool,
    run: { coder: "rules@1", packs: "p1" },
    facts: {},
    now: () => "2026-01-02T03:04:05Z",
    onEvent: (event) => events.push(event),
  });
  events.sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1));
  expect(events.map(({ path, outcome, code }) => [path[0], outcome, code])).toEqual([
    ["1.txt", "filed", null],
    ["2.txt", "left-out", "not-in-text"],
    ["3.txt", "filed", null],
  ]);
  expect(events[1]?.message).toMatch(/^2\.txt: .*c-2 does not stand in the article a-2; /);
  const second = (await ledger.intakeLog()).find(({ path }) => path[0] === "2.txt");
  // The bytes of a text that is redacted on file would tell what was taken out.
  expect(second).toMatchObject({ outcome: "left-out", code: "not-in-text", original: null });
  expect((await ledger.codings()).map(({ id }) => id)).toEqual(["c-1", "c-3"]);
});

test("a text that comes in again is read by what is mended of it while it is read", async () => {
  const ledger = openMemoryLedger();
  const run = { coder: "rules@1", packs: "p1" };
  await ledger.addCoded({ article: makeArticle("a-1"), codings: [] }, run);
  const before = { publishedOn: makeArticle("a-1").publishedOn };
  const mended = (on: string) => ({ publishedOn: { edtf: on, basis: "stated" as const } });
  const days = ["2019-01-01", "2019-01-02"];
  const mending = {
    ...pool,
    async read(job: { readonly bytes: Uint8Array } | { readonly article: Article }) {
      const article = "article" in job ? job.article : makeArticle("a-1");
      const day = days.shift();
      if (day) await ledger.addMend(makeMend({ id: `m-${day}`, on: day, before, after: mended(day) }));
      const codings = [makeCoding(`c-${article.publishedOn.edtf}`)];
      return { article, codings, words: { exact: [], lemma: [] } };
    },
  };
  const bytes = new TextEncoder().encode("1");
  const item = { kind: "item" as const, path: ["1.txt"], original: bytes, bytes, media: "text/plain" };
  await takeInAll({
    ...{ how: "file", ledger, pool: mending, run, facts: {}, onEvent: () => {} },
    taken: (async function* () {
      yield { ...item, facts: {}, cautions: [] };
    })(),
    now: () => "2026-01-02T03:04:05Z",
  });
  expect((await ledger.codings()).map(({ id }) => id)).toEqual(["c-2019-01-02"]);
});
