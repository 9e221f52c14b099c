import { beforeEach, describe, expect, it } from "vitest";
import { makeMend } from "../ledger/ledger.fixture.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import { standingMends } from "../model/index.ts";
import { isPublicationDate } from "./calendar-date.ts";
import { fileMend, type SaidMend } from "./file-mend.ts";
import { openSource } from "./open-source.ts";
import { readPacks } from "./packs.ts";
import { readItem, runOf } from "./read-item.ts";
import { openReadingPool } from "./reading-pool.ts";
import { recodeProject } from "./recode.ts";
import { takeInAll } from "./take-in.ts";

const knowledge = readPacks();
const pool = openReadingPool({ knowledge, packs: [], workers: 1 });
const TEXT = "أعلنت وزارة الدفاع التركية أمس أن تركيا أرسلت أسلحة إلى حكومة الوفاق في طرابلس.";

describe("a mend of an article", () => {
  let ledger: Ledger;
  let articleId = "";
  let minute = 0;
  const mend = (said: Partial<SaidMend>) =>
    fileMend(ledger, knowledge, {
      articleId,
      reason: "",
      reviewer: "Salma",
      on: `2026-01-02T03:${String(minute++).padStart(2, "0")}:00Z`,
      ...said,
    });
  const dates = async () => [...new Set((await ledger.codings()).map(({ when }) => when?.edtf ?? null))];
  const takeIn = async (name: string, published?: string) => {
    const { how, taken } = await openSource("-", { offline: true, pasted: async () => TEXT });
    const named = (async function* () {
      for await (const each of taken) yield { ...each, path: [name] };
    })();
    const rest = { ledger, pool, run: runOf(knowledge), facts: { published } };
    await takeInAll({ how, taken: named, ...rest, now: () => "2026-01-01T00:00:00Z", onEvent: () => {} });
  };

  beforeEach(async () => {
    ledger = openLedger(":memory:");
    minute = 0;
    await takeIn("first");
    articleId = (await ledger.articles())[0]?.id ?? "";
  });

  it("lets the article be read again at once: yesterday is the day before the new date", async () => {
    expect(await dates()).toEqual([null]);
    const { mend: filed, article, added, gone } = await mend({ published: "2020-05-25", outlet: "رويترز" });
    expect(article).toMatchObject({
      text: TEXT,
      outlet: { id: "reuters" },
      publishedOn: { edtf: "2020-05-25", basis: "stated" },
    });
    expect(await dates()).toContain("2020-05-24");
    expect(added.length).toBeGreaterThan(0);
    expect(gone.length).toBeGreaterThan(0);
    expect(filed.before).toEqual({ outlet: null, publishedOn: { edtf: null, basis: "unknown" } });
    expect(await ledger.notReadBy(runOf(knowledge))).toEqual([]);
  });

  it("stands when the text comes in again, with another date too, and when the project is coded again", async () => {
    await mend({ published: "2020-05-25" });
    const before = await ledger.codings();
    await takeIn("second");
    await takeIn("third", "2019-01-01");
    expect(await ledger.codings()).toEqual(before);
    await recodeProject({ ledger, pool, knowledge, all: true });
    expect(await ledger.codings()).toEqual(before);
    expect((await ledger.article(articleId))?.publishedOn.edtf).toBe("2020-05-25");
  });

  it("is read by the next coding of the project where nobody has read it since", async () => {
    const { article } = readItem(new TextEncoder().encode(TEXT), {}, knowledge);
    await ledger.addMend({
      id: "m-1",
      articleId,
      before: { publishedOn: article.publishedOn },
      after: { publishedOn: { edtf: "2020-05-25", basis: "stated" } },
      reason: "",
      reviewer: "Salma",
      on: "2026-01-02T03:04:05Z",
    });
    expect(await dates()).toEqual([null]);
    expect(await recodeProject({ ledger, pool, knowledge })).toMatchObject({ read: 1, left: 0 });
    expect(await dates()).toContain("2020-05-24");
  });

  it("is taken back by a later one, which leaves the article as it was read", async () => {
    const before = await ledger.codings();
    await mend({ published: "2020-05-25" });
    await mend({ published: null, reason: "that was the reprint" });
    expect(await ledger.codings()).toEqual(before);
    const all = await ledger.mends();
    expect(all.map(({ after }) => after.publishedOn?.edtf)).toEqual(["2020-05-25", null]);
    expect(standingMends(all)).toEqual({ outlet: null, publishedOn: null });
  });

  it("is put back as it was read, whatever names the outlet had", async () => {
    const named = { labels: { ar: "جريدة", en: "Paper" } };
    await ledger.addMend(
      makeMend({ id: "m-1", articleId, before: { outlet: null }, after: { outlet: named } }),
    );
    const { mend: second } = await mend({ outlet: "Reuters" });
    await mend({ putBack: second.id });
    expect((await ledger.article(articleId))?.outlet).toEqual(named);
    await expect(mend({ putBack: "m-none" })).rejects.toMatchObject({ code: "unknown-mend" });
  });

  it("stands though the clock of who made it is behind the last one's", async () => {
    await mend({ published: "2020-05-25", on: "2026-03-01T00:00:00Z" });
    const { mend: second } = await mend({ published: "2020-05-26", on: "2026-01-01T00:00:00Z" });
    expect((await ledger.article(articleId))?.publishedOn.edtf).toBe("2020-05-26");
    expect(second.on).toBe("2026-03-01T00:00:00.001Z");
  });

  it("tells of each fact who set it, and keeps only what changed", async () => {
    await mend({ outlet: "صحيفة الحي" });
    const { mend: second } = await mend({ outlet: "صحيفة الحي", published: "2020", reviewer: "Omar" });
    expect(Object.keys(second.after)).toEqual(["publishedOn"]);
    const { outlet, publishedOn } = standingMends(await ledger.mends());
    expect([outlet?.reviewer, publishedOn?.reviewer]).toEqual(["Salma", "Omar"]);
    expect((await ledger.article(articleId))?.outlet).toEqual({
      labels: { ar: "صحيفة الحي", en: "صحيفة الحي" },
    });
  });

  it.each([
    ["a day that no month has", { published: "2020-02-30" }, "bad-date"],
    ["words for a date", { published: "yesterday" }, "bad-date"],
    ["an outlet without a name", { outlet: " " }, "no-outlet"],
    ["nothing", {}, "same-facts"],
    ["what is so already", { published: null, outlet: null }, "same-facts"],
    ["an article that is not on file", { articleId: "a-none", published: "2020" }, "unknown-article"],
  ] as const)("refuses %s", async (_, said, code) => {
    await expect(mend(said)).rejects.toMatchObject({ name: "MendError", code });
    expect(await ledger.mends()).toEqual([]);
  });
});

describe("a date of publication", () => {
  it.each(["2020", "2020-05", "2020-02-29", "2020-05-25/2020-05-26", "2020-05/2020-06"])(
    "may be %s",
    (date) => expect(isPublicationDate(date)).toBe(true),
  );
  it.each(["", "2019-02-29", "2020-13", "2020-05-26/2020-05-25", "2020/2021/2022", "2020/..", "25-05-2020"])(
    "may not be %j",
    (date) => expect(isPublicationDate(date)).toBe(false),
  );
});
