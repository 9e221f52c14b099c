import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLedger } from "../src/ledger/open-ledger.ts";
import { codeArticle } from "../src/pipeline/code-article.ts";
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
