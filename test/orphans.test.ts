import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { openLedger } from "../src/ledger/open-ledger.ts";
import { fillWithExamples } from "../src/pipeline/example-project.ts";
import { readPacks } from "../src/pipeline/packs.ts";
import { boardAnswer } from "../src/server/answers/board.ts";
import { codingAnswer } from "../src/server/answers/coding.ts";
import { workAnswer } from "../src/server/answers/project.ts";
import { asker } from "../src/server/asker.fixture.ts";
import { CLIENT } from "./desk.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-orphans-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a letter changed in a stored report orphans its codings: they count nowhere, and are shown as what they are", async () => {
  const file = join(folder, "project.isnad");
  const knowledge = readPacks();
  const ledger = openLedger(file);
  await fillWithExamples(ledger, knowledge);
  const { ask } = asker({ ledger, knowledge, name: "project", file, client: CLIENT });
  const board = async () => boardAnswer.parse(await (await ask("/board.json?bar=1")).json());
  const codingsOf = ({ lanes }: Awaited<ReturnType<typeof board>>) =>
    lanes.flatMap(({ claims }) => claims.flatMap(({ marks }) => marks.map(({ coding }) => coding)));
  const before = await board();
  const [orphan = ""] = codingsOf(before);

  const database = new Database(file);
  const { article, quote } = database
    .prepare("SELECT article, json_extract(body, '$.evidence[0].quote') AS quote FROM codings WHERE id = ?")
    .get(orphan) as { article: number; quote: string };
  const changed = `${quote.slice(0, -1)}x`;
  database
    .prepare("UPDATE texts SET body = replace(body, ?, ?) WHERE article = ?")
    .run(quote, changed, article);
  database.close();

  expect((await ask("/api/project/check", { method: "POST" })).status).toBe(200);
  await expect
    .poll(async () => workAnswer.parse(await (await ask("/project/work.json")).json()).check?.found ?? 0)
    .toBeGreaterThan(0);
  const after = await board();
  expect(codingsOf(after)).not.toContain(orphan);
  expect(after.lanes).not.toEqual(before.lanes);
  const details = codingAnswer.parse(await (await ask(`/codings/${orphan}.json`)).json());
  expect(details).toMatchObject({ matches: false, live: false, coding: { id: orphan } });
  await ledger.close();
}, 60_000);
