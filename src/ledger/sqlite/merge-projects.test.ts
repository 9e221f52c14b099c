import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { makeCoding, makeMend } from "../ledger.fixture.ts";
import { checkProject } from "./check-project.ts";
import { redactProject } from "./copy-project.ts";
import { mergeProject } from "./merge-projects.ts";
import { edit, fill, hash, liveIds, makeReview, RUN, useFolder } from "./project-file.fixture.ts";
import { openSqliteLedger } from "./sqlite-ledger.ts";

const newFile = useFolder();

describe("merging two projects", () => {
  let [file, other, newest] = ["", "", ""];
  beforeEach(() => {
    [file, other, newest] = [newFile(), newFile(), newFile()];
  });

  it("brings what the other has, once", async () => {
    await fill(file, "one", [makeCoding("c-1")]);
    await fill(other, "one", [makeCoding("c-1")]);
    await fill(other, "two", [makeCoding("c-2")]);
    expect(mergeProject(file, other)).toEqual({
      articles: 1,
      codings: 1,
      reviews: 0,
      superseded: 0,
      leftOut: 0,
    });
    expect(mergeProject(file, other)).toEqual({
      articles: 0,
      codings: 0,
      reviews: 0,
      superseded: 0,
      leftOut: 0,
    });
    expect(await liveIds(file)).toEqual(["c-1", "c-2"]);
    expect(await liveIds(other)).toEqual(["c-1", "c-2"]);
    expect(checkProject(file)).toMatchObject({ articles: 2, originals: 2, findings: [] });
    const ledger = openSqliteLedger(file);
    expect(await ledger.intakeLog()).toHaveLength(2);
    expect(await ledger.codings({ actorId: "client" })).toHaveLength(2);
    expect(await ledger.notIndexed()).toHaveLength(1);
    await ledger.close();
  });

  it("lets the later run of a coder stand, whichever side it is on", async () => {
    await fill(file, "one", [makeCoding("c-1", "rules@1")]);
    await fill(other, "one", [makeCoding("c-2", "rules@2")], { ...RUN, coder: "rules@2" });
    edit(file, "UPDATE runs SET recorded_on = '2026-01-01T00:00:00Z'");
    expect(mergeProject(file, other)).toMatchObject({ codings: 1, superseded: 1 });
    expect(await liveIds(file)).toEqual(["c-2"]);
    mergeProject(other, file);
    expect(await liveIds(other)).toEqual(["c-2"]);
  });

  it("lets the later packs of one coder stand, whichever side they are on", async () => {
    await fill(file, "one", [makeCoding("c-1"), makeCoding("c-2")]);
    await fill(other, "one", [makeCoding("c-2"), makeCoding("c-3")], { ...RUN, packs: "p2" });
    edit(file, "UPDATE runs SET recorded_on = '2026-01-01T00:00:00Z'");
    expect(mergeProject(file, other)).toMatchObject({ codings: 1, superseded: 1 });
    expect(await liveIds(file)).toEqual(["c-2", "c-3"]);
    mergeProject(other, file);
    expect(await liveIds(other)).toEqual(["c-2", "c-3"]);
  });

  it("lets stand what the later run found again, after an earlier one had not", async () => {
    await fill(file, "one", [makeCoding("c-1")]);
    await fill(file, "one", [makeCoding("c-2")], { ...RUN, packs: "p2" });
    await fill(other, "one", [makeCoding("c-1")], { ...RUN, packs: "p3" });
    edit(file, "UPDATE runs SET recorded_on = '2026-01-01T00:00:00Z'");
    expect(mergeProject(file, other)).toMatchObject({ codings: 0, superseded: 1 });
    expect(await liveIds(file)).toEqual(["c-1"]);
    mergeProject(other, file);
    expect(await liveIds(other)).toEqual(["c-1"]);
  });

  describe("of which somebody mended an article", () => {
    const mend = (articleId: string, edtf: string, on: string) =>
      makeMend({
        id: `m-${edtf}`,
        articleId,
        before: { publishedOn: { edtf: null, basis: "unknown" } },
        after: { publishedOn: { edtf, basis: "stated" } },
        on,
      });
    /** Mends an article and reads it again. */
    async function mended(project: string, edtf: string, on: string, coding: string): Promise<void> {
      const ledger = openSqliteLedger(project);
      const [article] = await ledger.articles();
      await ledger.addMend(mend(article?.id ?? "", edtf, on));
      await ledger.addCodings(article?.id ?? "", [makeCoding(coding)], RUN);
      await ledger.close();
    }
    const read = async (project: string) => {
      const ledger = openSqliteLedger(project);
      const [article] = await ledger.articles();
      const unread = await ledger.notReadBy(RUN);
      const mends = (await ledger.mends()).length;
      await ledger.close();
      return {
        date: article?.publishedOn.edtf,
        isRead: unread.length === 0,
        mends,
        live: await liveIds(project),
      };
    };
    beforeEach(async () => {
      await fill(file, "one", [makeCoding("c-1")]);
      await fill(other, "one", [makeCoding("c-1")]);
    });

    it("brings the mend and what was read with it, whichever side it is on", async () => {
      await mended(other, "2020-05-25", "2026-01-02T00:00:00Z", "c-2");
      mergeProject(file, other);
      const together = { date: "2020-05-25", isRead: true, mends: 1, live: ["c-2"] };
      expect(await read(file)).toEqual(together);
      expect(mergeProject(file, other)).toMatchObject({ codings: 0, superseded: 0 });
      expect(checkProject(file).findings).toEqual([]);
      await fill(newest, "one", [makeCoding("c-1")]);
      mergeProject(other, newest);
      expect(await read(other)).toEqual(together);
    });

    it("keeps what one person coded by hand on either side: a person adds, and is no run", async () => {
      for (const [project, id] of [
        [file, "c-here"],
        [other, "c-there"],
      ] as const) {
        const ledger = openSqliteLedger(project);
        const [article] = await ledger.articles();
        await ledger.addCodings(article?.id ?? "", [makeCoding(id, "person/Salma")]);
        await ledger.close();
      }
      await mended(other, "2020-05-25", "2026-01-02T00:00:00Z", "c-2");
      mergeProject(file, other);
      expect(await liveIds(file)).toEqual(["c-2", "c-here", "c-there"]);
    });

    it("lets the later of two mends stand, to be read again, the same on both sides", async () => {
      await mended(file, "2020-05-25", "2026-01-02T00:00:00Z", "c-2");
      await mended(other, "2020-05-26", "2026-01-03T00:00:00Z", "c-3");
      mergeProject(file, other);
      mergeProject(other, file);
      for (const project of [file, other])
        expect(await read(project)).toMatchObject({ date: "2020-05-26", isRead: false, mends: 2 });
      // One of the two readings counts until then, not both.
      expect(await liveIds(file)).toHaveLength(1);
    });
  });

  it("brings reviews and what they decide", async () => {
    await fill(file, "one", [makeCoding("c-1"), makeCoding("c-2")]);
    await fill(other, "one", [makeCoding("c-1"), makeCoding("c-2")]);
    const ledger = openSqliteLedger(other);
    const review = makeReview({ decision: "correct", correction: "c-own" });
    await ledger.addReview(review, makeCoding("c-own", "reader"));
    await ledger.addReview({ ...review, id: "r-2", codingId: "c-2", decision: "reject", correction: null });
    await ledger.addReview({ ...review, id: "r-3", codingId: "c-2", decision: "undo", correction: null });
    await ledger.close();
    expect(mergeProject(file, other)).toMatchObject({ codings: 1, reviews: 3 });
    expect(await liveIds(file)).toEqual(["c-2", "c-own"]);
    mergeProject(other, file);
    expect(await liveIds(other)).toEqual(["c-2", "c-own"]);
  });

  it("refuses two texts under one id, and changes nothing", async () => {
    const article = await fill(file, "one", [makeCoding("c-1")]);
    await fill(other, "one", []);
    await fill(other, "two", []);
    edit(other, `UPDATE articles SET sha256 = 'x' WHERE id = '${article.id}'`);
    expect(() => mergeProject(file, other)).toThrow(/different things/);
    expect(checkProject(file)).toMatchObject({ articles: 1, findings: [] });
  });
});

describe("merging a whole project into a redacted one", () => {
  const SECRET = "سرّ";
  const secret = (id: string, text: string, coder = "rules@1") =>
    makeCoding(id, coder, {
      evidence: [{ start: text.indexOf(SECRET), end: text.indexOf(SECRET) + SECRET.length, quote: SECRET }],
    });
  let [file, whole] = ["", ""];
  let text = "";
  beforeEach(async () => {
    const before = newFile();
    [file, whole] = [newFile(), newFile()];
    ({ text } = await fill(before, "one", [makeCoding("c-1")]));
    redactProject(before, file, { allArticles: true, reason: "source at risk" });
  });

  it("leaves out codings whose words are blank there, and brings back none of the words", async () => {
    await fill(whole, "one", [makeCoding("c-1"), secret("c-secret", text)], { ...RUN, packs: "p2" });
    const ledger = openSqliteLedger(whole);
    await ledger.addReview(makeReview({ codingId: "c-secret" }));
    await ledger.close();
    expect(mergeProject(file, whole)).toMatchObject({ articles: 0, codings: 0, reviews: 0, leftOut: 1 });
    expect(await liveIds(file)).toEqual(["c-1"]);
    const after = openSqliteLedger(file);
    expect(await after.original(hash(text))).toBeNull();
    await after.close();
    const bytes = readFileSync(file);
    for (const word of [SECRET, "one.txt"]) expect(bytes.includes(Buffer.from(word))).toBe(false);
    expect(checkProject(file)).toMatchObject({ redacted: 1, findings: [] });
  });

  it("leaves out a coding whose order is told by words that are blank there", async () => {
    const [evidence = { start: 0, end: 0, quote: "" }] = secret("c-1", text).evidence;
    const order = [{ relation: "after" as const, coding: "c-1", edtf: null, evidence }];
    await fill(whole, "one", [makeCoding("c-1"), makeCoding("c-2", "rules@1", { order })], RUN);
    expect(mergeProject(file, whole)).toMatchObject({ codings: 0, leftOut: 1 });
    expect(readFileSync(file).includes(Buffer.from(SECRET))).toBe(false);
  });

  it("follows a reviewer, without a correction whose words are blank there", async () => {
    await fill(whole, "one", [makeCoding("c-1")]);
    const ledger = openSqliteLedger(whole);
    const review = makeReview({ decision: "correct", correction: "c-own" });
    await ledger.addReview(review, secret("c-own", text, "person/reader"));
    await ledger.close();
    expect(mergeProject(file, whole)).toMatchObject({ reviews: 1, leftOut: 1 });
    expect(await liveIds(file)).toEqual([]);
  });

  it("does not let a coding count again that its own check took out", async () => {
    await fill(whole, "one", [makeCoding("c-1"), secret("c-secret", text)], { ...RUN, packs: "p2" });
    const bare = JSON.stringify(secret("c-secret", text)).replaceAll("'", "''");
    edit(
      file,
      `INSERT INTO codings (id, article, class, code, status, certainty, coder, body)
       SELECT 'c-secret', article, class, code, status, certainty, coder, '${bare}' FROM codings WHERE id = 'c-1';
       DROP TABLE mends; PRAGMA user_version = 3; UPDATE runs SET recorded_on = '2026-01-01T00:00:00Z';`,
    );
    mergeProject(file, whole);
    expect(await liveIds(file)).toEqual(["c-1"]);
  });

  it("brings originals and lines of the log of all other articles", async () => {
    const two = await fill(whole, "two", [makeCoding("c-2")]);
    expect(mergeProject(file, whole)).toMatchObject({ articles: 1, codings: 1, leftOut: 0 });
    const after = openSqliteLedger(file);
    expect(await after.original(hash(two.text))).not.toBeNull();
    expect((await after.intakeLog()).map(({ path }) => path)).toEqual([["redacted 1"], ["two.txt"]]);
    await after.close();
  });

  it("brings the log of a redacted article to a project without it", async () => {
    const fresh = newFile();
    await fill(fresh, "two", [makeCoding("c-2")]);
    expect(mergeProject(fresh, file)).toMatchObject({ articles: 1, codings: 1, leftOut: 0 });
    const after = openSqliteLedger(fresh);
    expect((await after.intakeLog()).map(({ path }) => path)).toEqual([["two.txt"], ["redacted 1"]]);
    await after.close();
    expect(checkProject(fresh)).toMatchObject({ redacted: 1, findings: [] });
  });
});
