import { expect, test } from "vitest";
import { readArticle } from "../article/read-article.ts";
import { openMemoryLedger } from "../ledger/memory/memory-ledger.ts";
import { offerTranslations } from "./offer-translations.ts";
import { readPacks } from "./packs.ts";

const ARABIC =
  "قالت مصر إن تركيا أرسلت 300 مقاتل إلى ليبيا. وردت قطر والسعودية ببيان من 12 نقطة. وانتقدت إيران وإسرائيل القرار 1970.";
const ENGLISH =
  "Egypt said that Turkey had sent 300 fighters to Libya. Qatar and Saudi Arabia answered with a statement of 12 points. Iran and Israel criticised resolution 1970.";
const ANOTHER =
  "Iran and Israel traded 12 blows. Libya has 300 towns, said Saudi Arabia. Turkey, Qatar and Egypt spoke of 1970 and of other years as well.";

const read = (text: string, published = "2020-05-25") =>
  readArticle(new TextEncoder().encode(text), { published }).article;

test("two texts that name the same in the same order are offered until somebody decides", async () => {
  const knowledge = readPacks();
  const ledger = openMemoryLedger();
  const [arabic, english] = [read(ARABIC), read(ENGLISH)];
  for (const article of [arabic, english, read(ANOTHER), read(ENGLISH.replace("300", "301"), "2020-06-25")])
    await ledger.addArticle(article);
  const pair = [arabic.id, english.id].sort() as [string, string];
  const offers = await offerTranslations(ledger, knowledge);
  expect(offers.map(({ a, b }) => [a, b])).toEqual([pair]);
  const decided = {
    articles: pair,
    decision: "part",
    reason: "two desks",
    reviewer: "Salma",
    on: "2026-01-01",
  };
  await ledger.addCopyDecision({ ...decided, decision: "part" });
  expect(await offerTranslations(ledger, knowledge)).toEqual([]);
});

test.each([
  ["2020-05", 1],
  ["2020-05-26", 1],
  ["2020-05-27", 0],
])("a text of 2020-05-25 may be one of %s", async (published, offers) => {
  const ledger = openMemoryLedger();
  for (const article of [read(ARABIC, published), read(ENGLISH)]) await ledger.addArticle(article);
  expect(await offerTranslations(ledger, readPacks())).toHaveLength(offers);
});
