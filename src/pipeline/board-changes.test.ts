import { expect, test, vi } from "vitest";
import { makeArticle, makeCoding } from "../ledger/ledger.fixture.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import type { FiledCoding } from "../model/index.ts";
import { readBoardChanges } from "./board-changes.ts";
import { readPacks } from "./packs.ts";

const knowledge = readPacks();
const actor = (id: string) => ({ id, labels: { ar: id, en: id }, text: id });
const arms = (id: string, patron: string, client = "haftar") =>
  makeCoding(id, "rules@1", { code: "arms", actors: [actor(patron)], recipients: [actor(client)] });
const filed = (articleId: string, coding: ReturnType<typeof arms>): FiledCoding => ({ ...coding, articleId });

/** Two reports of one act, which an analyst holds to be one text. */
async function openJoined() {
  const ledger = openLedger(":memory:");
  for (const id of ["a-1", "a-2"]) {
    const outlet = { labels: { ar: `صحيفة ${id}`, en: id } };
    await ledger.addCoded({ article: { ...makeArticle(id), outlet }, codings: [arms(`c-${id}`, "russia")] });
  }
  await ledger.addCopyDecision({
    articles: ["a-1", "a-2"],
    decision: "join",
    reason: "one wire report",
    reviewer: "Salma",
    on: "2026-01-01T00:00:00Z",
  });
  return ledger;
}

test("a decision on copies is no change of what was read: it counts before as it does now", async () => {
  const ledger = await openJoined();
  const changes = { added: [], gone: [filed("a-1", arms("c-gone", "turkey"))] };
  for (const bar of [2, 3] as const) {
    const boards = await readBoardChanges(ledger, knowledge, changes, bar);
    expect(boards.flatMap(({ lanes }) => lanes.map(({ holder }) => holder.en))).toEqual(["Turkey"]);
  }
});

test("articles that lost codings are read once, however many clients these speak of", async () => {
  const ledger = await openJoined();
  const articles = vi.spyOn(ledger, "articles");
  const gone = ["haftar", "rsf"].map((client) => filed("a-2", arms(`c-${client}`, "turkey", client)));
  const boards = await readBoardChanges(ledger, knowledge, { added: [], gone }, 2);
  expect(boards).toHaveLength(2);
  expect(articles.mock.calls.filter(([ids]) => ids?.join() === "a-2")).toHaveLength(1);
});

test("a decision on a name is no change of what was read: it holds before as it does now", async () => {
  const ledger = openLedger(":memory:");
  await ledger.addCoded({ article: makeArticle("a-1"), codings: [arms("c-1", "wagner")] });
  const labelled = (id: string) => ({ id, labels: { ar: id, en: id }, pack: "mena" });
  await ledger.addNamingDecision({
    ...{
      id: "n-1",
      decision: "merge",
      of: labelled("russia"),
      written: [],
      is: labelled("egypt"),
      undoes: null,
    },
    ...{ reason: "a trial", reviewer: "Salma", on: "2026-01-01T00:00:00Z" },
  });
  const added = [filed("a-1", arms("c-1", "wagner"))];
  const gone = [filed("a-1", arms("c-0", "wagner"))];
  expect(await readBoardChanges(ledger, knowledge, { added, gone }, 1)).toEqual([]);
});
