import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Ledger } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open-ledger.ts";
import { codeArticle } from "../src/pipeline/code-article.ts";
import { makeReview } from "../src/pipeline/make-review.ts";
import { readPacks } from "../src/pipeline/packs.ts";
import { readProjectBoard } from "../src/pipeline/project-board.ts";
import { fileArticles, readBoard } from "../src/pipeline/read-board.ts";
import { runOf } from "../src/pipeline/read-item.ts";

const TEXTS = "gold/practice/texts";

test("a board read from a project is the board read from all that it holds", async () => {
  const knowledge = readPacks();
  const some = readdirSync(TEXTS).filter((_, i) => i % 7 === 0);
  const coded = some.map((name) => codeArticle(readFileSync(join(TEXTS, name)), { file: name }, knowledge));
  const ledger = openLedger(":memory:");
  for (const one of coded) await ledger.addCoded(one, runOf(knowledge));
  const filed = fileArticles(coded);
  const clients = new Set(
    filed.codings.filter((coding) => coding.class === "stance").flatMap((coding) => coding.recipients),
  );
  let lanes = 0;
  for (const client of new Set([...clients].map(({ id }) => id))) {
    for (const bar of [1, 3] as const) {
      const whole = readBoard(filed, knowledge, { client, bar });
      const { board } = await readProjectBoard(ledger, knowledge, { client, bar });
      expect({ ...board, coders: whole.coders }, client).toEqual(whole);
      lanes += board.lanes.length;
    }
  }
  expect(lanes).toBeGreaterThan(10);
}, 60_000);

test("what was read for a client is kept until somebody writes to the project", async () => {
  const knowledge = readPacks();
  const folder = mkdtempSync(join(tmpdir(), "isnad-board-"));
  const [ledger, colleague] = [1, 2].map(() => openLedger(join(folder, "p.isnad"))) as [Ledger, Ledger];
  try {
    const text = readFileSync("examples/reports/03-bani-walid-agency.txt");
    await ledger.addCoded(codeArticle(text, { published: "2020-05-25" }, knowledge), runOf(knowledge));
    const ask = { client: "haftar", bar: 2 } as const;
    const first = await readProjectBoard(ledger, knowledge, ask);
    const codings = vi.spyOn(ledger, "codings");
    expect((await readProjectBoard(ledger, knowledge, ask)).board).toBe(first.board);
    const other = await readProjectBoard(ledger, knowledge, { ...ask, bar: 1, from: "2020-05" });
    expect([other.board.bar, other.board.from]).toEqual([1, "2020-05"]);
    expect(other.board).toEqual({
      ...readBoard(first.filed, knowledge, { ...ask, bar: 1, from: "2020-05" }),
      articles: first.board.articles,
      codings: first.board.codings,
    });
    expect(codings).not.toHaveBeenCalled();

    const [lane] = first.board.lanes;
    const codingId = lane?.claims[0]?.codings[0]?.id ?? "";
    const said = { codingId, decision: "reject", reason: "a denial", reviewer: "Salma" } as const;
    const on = "2026-01-02T03:04:05Z";
    await colleague.addReview(makeReview({ ...said, on, blind: false, correction: null }));
    const after = await readProjectBoard(ledger, knowledge, ask);
    expect(after.filed.codings.map(({ id }) => id)).not.toContain(codingId);
    expect(after.board.codings).toBe(first.board.codings - 1);
  } finally {
    await ledger.close();
    await colleague.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
