import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeArticle, makeCoding } from "./ledger.fixture.ts";
import type { IntakeEntry, Ledger } from "./ledger.ts";

const RUN = { coder: "rules@1", packs: "p1" };
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A file that came in and was coded. */
function makeEntry(id: string, extra: Partial<IntakeEntry> = {}): IntakeEntry {
  return {
    path: ["week.zip", `${id}.txt`],
    how: "file",
    obtainedOn: "2026-01-02T03:04:05Z",
    original: { sha256: `bytes-${id}`, media: "text/plain", bytes: bytesOf(`نص ${id}`) },
    cautions: [],
    run: RUN,
    made: { article: makeArticle(`a-${id}`), codings: [makeCoding(`c-${id}`)] },
    ...extra,
  };
}

export function describeIntake(name: string, open: () => Ledger): void {
  describe(`intake into a ledger in ${name}`, () => {
    let ledger: Ledger;
    beforeEach(() => {
      ledger = open();
    });
    afterEach(() => ledger.close());

    it("keeps the original, the article, its codings and a line of the log", async () => {
      const caution = { code: "check-against-page", message: "check it" };
      expect(await ledger.takeIn(makeEntry("1", { cautions: [caution] }))).toEqual({
        outcome: "filed",
        articleId: "a-1",
        added: 1,
        superseded: 0,
      });
      const kept = await ledger.original("bytes-1");
      expect(kept?.media).toBe("text/plain");
      expect(new TextDecoder().decode(kept?.bytes)).toBe("نص 1");
      expect(await ledger.original("none")).toBeNull();
      expect(await ledger.intakeLog()).toEqual([
        {
          seq: 1,
          path: ["week.zip", "1.txt"],
          how: "file",
          obtainedOn: "2026-01-02T03:04:05Z",
          original: "bytes-1",
          cautions: [caution],
          outcome: "filed",
          articleId: "a-1",
          code: null,
          message: null,
          run: "rules@1+p1",
        },
      ]);
      expect(await ledger.counts()).toEqual({
        articles: 1,
        codings: 1,
        originals: 1,
        leftOut: 0,
        reviews: 0,
      });
    });

    it("adds nothing when the same comes again", async () => {
      await ledger.takeIn(makeEntry("1"));
      expect(await ledger.takeIn(makeEntry("1"))).toMatchObject({ outcome: "known", added: 0 });
      expect(await ledger.intakeLog()).toHaveLength(1);
    });

    it("says that a text was known where it comes from elsewhere", async () => {
      await ledger.takeIn(makeEntry("1"));
      const elsewhere = makeEntry("1", { path: ["other.html"] });
      expect(await ledger.takeIn(elsewhere)).toMatchObject({ outcome: "known", articleId: "a-1" });
      expect((await ledger.intakeLog()).map(({ outcome }) => outcome)).toEqual(["filed", "known"]);
      expect((await ledger.intakeLog({ after: 1 })).map(({ path }) => path)).toEqual([["other.html"]]);
      expect(await ledger.intakeLog({ limit: 1 })).toHaveLength(1);
    });

    it("logs what was left out, and why, once", async () => {
      const bad = makeEntry("1", {
        original: null,
        made: { code: "empty", message: "the file is empty; give another" },
      });
      expect(await ledger.takeIn(bad)).toEqual({
        outcome: "left-out",
        articleId: null,
        added: 0,
        superseded: 0,
      });
      await ledger.takeIn(bad);
      await ledger.takeIn({ ...bad, made: { code: "other", message: "another reason; another remedy" } });
      expect((await ledger.intakeLog()).map(({ code }) => code)).toEqual(["empty", "other"]);
      expect((await ledger.intakeLog()).slice(0, 1)).toMatchObject([
        { outcome: "left-out", code: "empty", articleId: null, original: null },
      ]);
      expect((await ledger.counts()).leftOut).toBe(2);
    });

    it("knows what a run has dealt with", async () => {
      await ledger.takeIn(makeEntry("1"));
      const path = ["week.zip", "1.txt"];
      expect(await ledger.hasTaken(path, "bytes-1", RUN)).toBe(true);
      expect(await ledger.hasTaken(path, "bytes-2", RUN)).toBe(false);
      expect(await ledger.hasTaken(["1.txt"], "bytes-1", RUN)).toBe(false);
      expect(await ledger.hasTaken(path, "bytes-1", { ...RUN, packs: "p2" })).toBe(false);
    });

    it("knows what a run has not read", async () => {
      await ledger.takeIn(makeEntry("1"));
      await ledger.takeIn(makeEntry("2"));
      await ledger.addArticle(makeArticle("a-0"));
      expect(await ledger.notReadBy(RUN)).toEqual(["a-0"]);
      const next = { ...RUN, packs: "p2" };
      expect(await ledger.notReadBy(next)).toEqual(["a-0", "a-1", "a-2"]);
      expect(await ledger.notReadBy(next, { after: "a-0", limit: 1 })).toEqual(["a-1"]);
    });

    it("takes note of an article that a run need not read", async () => {
      await ledger.takeIn(makeEntry("1"));
      const next = { ...RUN, packs: "p2" };
      await ledger.markRead("a-1", next);
      expect(await ledger.notReadBy(next)).toEqual([]);
      expect(await ledger.codings()).toHaveLength(1);
      await expect(ledger.markRead("a-none", next)).rejects.toMatchObject({ code: "unknown-article" });
    });

    it("keeps the packs of a run", async () => {
      const record = { version: "p1", rest: "r", entries: { "some-actor": { hash: "h", names: ["اسم"] } } };
      await ledger.addPacks(record);
      await ledger.addPacks(record);
      expect(await ledger.packs("p1")).toEqual(record);
      expect(await ledger.packs("p2")).toBeNull();
      expect(await ledger.runs()).toEqual([]);
      await ledger.takeIn(makeEntry("1"));
      expect(await ledger.runs()).toEqual([RUN]);
    });

    it("tells where an article came from, and which runs have read it", async () => {
      await ledger.takeIn(makeEntry("1"));
      await ledger.takeIn(makeEntry("2"));
      await ledger.takeIn(makeEntry("1", { path: ["other.html"] }));
      await ledger.markRead("a-2", { ...RUN, packs: "p2" });
      expect((await ledger.intakeOf("a-1")).map(({ path, outcome }) => [path.at(-1), outcome])).toEqual([
        ["1.txt", "filed"],
        ["other.html", "known"],
      ]);
      expect(await ledger.intakeOf("a-none")).toEqual([]);
      expect(await ledger.runs("a-1")).toEqual([RUN]);
      expect(await ledger.runs("a-2")).toEqual([RUN, { ...RUN, packs: "p2" }]);
      expect(await ledger.runs("a-none")).toEqual([]);
    });

    it("supersedes what the same coder made with other packs", async () => {
      await ledger.takeIn(makeEntry("1"));
      const again = { coder: "rules@1", packs: "p2" };
      expect(await ledger.addCodings("a-1", [makeCoding("c-new")], again)).toEqual({
        added: 1,
        superseded: 1,
      });
      expect((await ledger.codings()).map(({ id }) => id)).toEqual(["c-new"]);
      expect(await ledger.notReadBy(again)).toEqual([]);
    });

    it("stores all of an entry or nothing", async () => {
      await ledger.takeIn(makeEntry("1"));
      const clash = makeEntry("2", {
        made: { article: makeArticle("a-2"), codings: [makeCoding("c-2"), makeCoding("c-1")] },
      });
      await expect(ledger.takeIn(clash)).rejects.toMatchObject({ code: "conflict" });
      expect(await ledger.counts()).toMatchObject({ articles: 1, codings: 1, originals: 1 });
      expect(await ledger.intakeLog()).toHaveLength(1);
    });
  });
}
