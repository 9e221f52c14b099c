import { expect, test } from "vitest";
import { alertsToAtom } from "../src/exports/alerts-atom.ts";
import { openLedger } from "../src/ledger/open-ledger.ts";
import { findAlerts, wordsAround } from "../src/pipeline/find-alerts.ts";
import { readPacks } from "../src/pipeline/packs.ts";
import { readItem, runOf } from "../src/pipeline/read-item.ts";
import { readSearch } from "../src/pipeline/search-words.ts";

const knowledge = readPacks();

async function openWith(...texts: string[]) {
  const ledger = openLedger(":memory:");
  for (const text of texts) {
    const read = readItem(new TextEncoder().encode(text), { published: "2020-05-25" }, knowledge);
    await ledger.addCoded(read, runOf(knowledge));
    await ledger.indexWords(read.article.id, read.words);
  }
  return ledger;
}

test("saved searches find words in any form and are told as a feed", async () => {
  const ledger = await openWith("انسحبت القوات من سرت <أمس> & غدا.", "زار الوزير مصر.");
  await ledger.saveSearch("انسحابات", "انسحاب");
  const { alerts } = await findAlerts(ledger, knowledge, 10);
  expect(alerts.map(({ search, words }) => [search, words])).toEqual([
    ["انسحابات", "انسحبت القوات من سرت <أمس> & غدا."],
  ]);
  const feed = alertsToAtom(alerts, "libya", "2026-01-02T03:04:05Z");
  expect(feed).toContain(
    `<id>urn:isnad:alert:${encodeURIComponent("انسحابات")}:${alerts[0]?.article.id}</id>`,
  );
  expect(feed).toContain("سرت &lt;أمس&gt; &amp; غدا.");
  expect(feed).toContain('<summary type="text">2020-05-25</summary>');
  expect(alertsToAtom([], "libya", "2026-01-02T03:04:05Z")).toContain(
    "<updated>2026-01-02T03:04:05Z</updated>",
  );
});

test.each([
  ["انسحاب", ["انسحبت القوات من سرت.", "وبانسحابهم انتهت المعركة."]],
  ["=انسحبت", ["انسحبت القوات من سرت."]],
  ['"القوات من سرت"', ["انسحبت القوات من سرت."]],
  ["انسحاب -سرت", ["وبانسحابهم انتهت المعركة."]],
  ["مدينه", ["المستشفيات في المدن."]],
  ["withdraw", ["Fighters withdrew from Sirte."]],
  ["withdrawal", ["Fighters withdrew from Sirte."]],
])("%s finds", async (typed, expected) => {
  const ledger = await openWith(
    "انسحبت القوات من سرت.",
    "وبانسحابهم انتهت المعركة.",
    "المستشفيات في المدن.",
    "Fighters withdrew from Sirte.",
  );
  const { articles } = await ledger.search(readSearch(typed, knowledge));
  const texts = (await ledger.articles(articles)).map(({ text }) => text);
  expect(texts.sort()).toEqual([...expected].sort());
});

test.each([
  ["from:yesterday", /"yesterday" is not a date/],
  ["actor:nobody-at-all", /no one actor/],
  ["-actor:haftar", /only words can/],
  ["-سرت", /besides what is left out/],
])("%s is refused with a reason", (typed, reason) => {
  expect(() => readSearch(typed, knowledge)).toThrow(reason);
});

test("a saved search that cannot be understood is told, and does not stop the others", async () => {
  const ledger = await openWith("انسحبت القوات من سرت.");
  await ledger.saveSearch("a", "actor:nobody-at-all");
  await ledger.saveSearch("b", "انسحاب");
  const { alerts, skipped } = await findAlerts(ledger, knowledge, 10);
  expect(alerts.map(({ search }) => search)).toEqual(["b"]);
  expect(skipped).toEqual([{ search: "a", message: expect.stringMatching(/no one actor/) }]);
});

test("alerts find articles that nobody has indexed yet", async () => {
  const ledger = openLedger(":memory:");
  const read = readItem(new TextEncoder().encode("انسحبت القوات."), {}, knowledge);
  await ledger.addCoded(read, runOf(knowledge));
  await ledger.saveSearch("withdrawals", "انسحاب");
  expect((await findAlerts(ledger, knowledge, 10)).alerts).toHaveLength(1);
});

test("words around a place end where words end", () => {
  expect(wordsAround("قبل كلام طويل هنا وبعده كلام آخر طويل", 14, 17, 8)).toBe("طويل هنا وبعده");
  expect(wordsAround("قصير", 0, 4)).toBe("قصير");
});
