import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Ledger } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open-ledger.ts";
import { readBoardChanges } from "../src/pipeline/board-changes.ts";
import { type Knowledge, readPacks } from "../src/pipeline/packs.ts";
import { packsRecord } from "../src/pipeline/packs-record.ts";
import { readItem, runOf } from "../src/pipeline/read-item.ts";
import { openReadingPool } from "../src/pipeline/reading-pool.ts";
import { recodeProject } from "../src/pipeline/recode.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-recode-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KNOWN = "أرسلت تركيا أسلحة إلى حفتر.";
/** Of a force that only the analyst's own pack holds. */
const OWN = "أرسلت تركيا أسلحة إلى لواء الصنوبر الجبلي.";

mkdirSync(join(folder, "own"));
writeFileSync(
  join(folder, "own", "actors.yaml"),
  `kind: actors
note: A force of this test.
country: mali
entries:
- id: pine-brigade
  type: militia
  names:
    ar: [لواء الصنوبر الجبلي]
    en: [Pine Brigade]
  source: invented for this test
  examples: [أعلن لواء الصنوبر الجبلي بيانه]
`,
);
const plain = readPacks();
const own = readPacks([folder]);

async function fill(texts: readonly string[], knowledge: Knowledge): Promise<Ledger> {
  const ledger = openLedger(":memory:");
  for (const text of texts) {
    const read = readItem(new TextEncoder().encode(text), { published: "2020-05-25" }, knowledge);
    await ledger.addCoded(read, runOf(knowledge));
  }
  await ledger.addPacks(packsRecord(knowledge));
  return ledger;
}

const poolOf = (knowledge: Knowledge) => openReadingPool({ knowledge, packs: [], workers: 1 });
const stancesOf = async (ledger: Ledger) =>
  (await ledger.codings({ class: "stance" })).map(
    ({ code, actors, recipients }) => `${code} ${actors[0]?.id}>${recipients[0]?.id}`,
  );

describe("reading a project again", () => {
  test("reads nothing where neither coder nor packs are others", async () => {
    const ledger = await fill([KNOWN, OWN], plain);
    const again = await recodeProject({ ledger, pool: poolOf(plain), knowledge: plain });
    expect(again).toEqual({ read: 0, left: 0, added: [], gone: [] });
  });

  test("reads only what names a changed entry, and says which board changes and why", async () => {
    const ledger = await fill([KNOWN, OWN], plain);
    expect(await stancesOf(ledger)).toEqual(["arms turkey>haftar"]);
    const again = await recodeProject({ ledger, pool: poolOf(own), knowledge: own });
    expect(again).toMatchObject({ read: 1, left: 1 });
    expect((await stancesOf(ledger)).sort()).toEqual(["arms turkey>haftar", "arms turkey>pine-brigade"]);
    const boards = await readBoardChanges(ledger, own, again, 1);
    expect(
      boards.map(({ client, lanes }) => [
        client.en,
        lanes.map(({ holder, before, now }) => [holder.en, before?.en ?? null, now?.en ?? null]),
      ]),
    ).toEqual([["Pine Brigade", [["Turkey", null, "supplies arms"]]]]);
    const because = boards[0]?.lanes[0]?.because ?? [];
    expect(because.some(({ coding, is }) => is === "new" && coding.code === "arms")).toBe(true);
    // Both are noted as read: asked again, nothing is left to do.
    expect(await recodeProject({ ledger, pool: poolOf(own), knowledge: own })).toMatchObject({
      read: 0,
      left: 0,
    });
  });

  test("keeps what no longer stands as superseded, and gives it back when the packs come back", async () => {
    const ledger = await fill([KNOWN, OWN], own);
    const back = await recodeProject({ ledger, pool: poolOf(plain), knowledge: plain });
    expect(back.gone.some(({ code }) => code === "arms")).toBe(true);
    expect(await stancesOf(ledger)).toEqual(["arms turkey>haftar"]);
    const boards = await readBoardChanges(ledger, plain, back, 1);
    expect(boards.map(({ lanes }) => lanes.map(({ now }) => now))).toEqual([[null]]);
  });

  test("is not made to read all by what a person filed", async () => {
    const ledger = await fill([KNOWN, OWN], plain);
    const [article] = await ledger.articles();
    await ledger.addCodings(article?.id as string, [], { coder: "person/Salma", packs: "none" });
    expect(await recodeProject({ ledger, pool: poolOf(own), knowledge: own })).toMatchObject({
      read: 1,
      left: 1,
    });
  });

  test("reads all where the packs of the run before are not known, or all are asked for", async () => {
    const ledger = openLedger(":memory:");
    for (const text of [KNOWN, OWN])
      await ledger.addCoded(
        readItem(new TextEncoder().encode(text), { published: "2020-05-25" }, plain),
        runOf(plain),
      );
    expect(await recodeProject({ ledger, pool: poolOf(own), knowledge: own })).toMatchObject({
      read: 2,
      left: 0,
    });
    const known = await fill([KNOWN, OWN], plain);
    expect(
      await recodeProject({ ledger: known, pool: poolOf(own), knowledge: own, all: true }),
    ).toMatchObject({ read: 2, left: 0 });
  });
});
