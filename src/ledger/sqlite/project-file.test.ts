import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { Article, NamingDecision } from "../../model/index.ts";
import { makeCoding, makeMend } from "../ledger.fixture.ts";
import { checkProject } from "./check-project.ts";
import { backupProject, redactProject } from "./copy-project.ts";
import { mergeProject } from "./merge-projects.ts";
import { edit, fill, hash, makeArticle, makeReview, useFolder } from "./project-file.fixture.ts";
import { openSqliteLedger } from "./sqlite-ledger.ts";

const newFile = useFolder();

const MEND = makeMend({
  id: "m-1",
  before: { publishedOn: { edtf: null, basis: "unknown" } },
  after: { publishedOn: { edtf: "2020-05-25", basis: "stated" } },
});

describe("the check of a project", () => {
  let file: string;
  beforeEach(async () => {
    file = newFile();
    const { id: articleId } = await fill(file, "one", [makeCoding("c-1")]);
    const ledger = openSqliteLedger(file);
    await ledger.addMend({ ...MEND, articleId });
    await ledger.close();
  });

  it("finds nothing in a whole one", () => {
    expect(checkProject(file)).toEqual({ articles: 1, codings: 1, originals: 1, redacted: 0, findings: [] });
  });

  it.each([
    ["a changed text", "UPDATE texts SET body = replace(body, 'نص', 'نض')", ["article", "coding"]],
    ["a changed hash", "UPDATE articles SET sha256 = 'x'", ["article"]],
    ["a moved span", `UPDATE codings SET body = replace(body, '"start":0', '"start":1')`, ["coding"]],
    [
      "evidence taken away",
      `UPDATE codings SET body = json_set(body, '$.evidence', json_array())`,
      ["coding"],
    ],
    [
      "a date by which it is found and that nobody read or set",
      "UPDATE articles SET published_on = '2020'",
      ["article"],
    ],
    ["a mend that was taken out", "DELETE FROM mends", ["article"]],
    ["a changed original", "UPDATE originals SET body = x'00'", ["original"]],
    [
      "an article that is gone",
      "DELETE FROM articles",
      ["reference", "reference", "reference", "reference", "reference"],
    ],
  ])("finds %s", (_, sql, found) => {
    edit(file, sql);
    expect(
      checkProject(file)
        .findings.map(({ what }) => what)
        .sort(),
    ).toEqual(found);
  });
});

describe("decisions on names", () => {
  const named = (id: string) => ({ id, labels: { ar: id, en: id }, pack: null });
  const merge: NamingDecision = {
    id: "n-1",
    decision: "merge",
    of: named("holder"),
    written: [],
    is: named("other"),
    undoes: null,
    reason: "one and the same",
    reviewer: "Salma",
    on: "2026-01-02T03:04:05Z",
  };
  const decided = async (file: string, ...decisions: readonly NamingDecision[]) => {
    const ledger = openSqliteLedger(file);
    for (const each of decisions) await ledger.addNamingDecision(each);
    await ledger.close();
  };
  const asked = async (file: string, actorId: string) => {
    const ledger = openSqliteLedger(file);
    const found = await ledger.codings({ actorId });
    await ledger.close();
    return found.map(({ id }) => id);
  };
  let file: string;
  beforeEach(async () => {
    file = newFile();
    await fill(file, "one", [makeCoding("c-1")]);
    await decided(file, merge);
  });

  it("leave a whole project whole, also once they are taken back", async () => {
    expect(checkProject(file).findings).toEqual([]);
    await decided(file, { ...merge, id: "n-2", decision: "undo", undoes: "n-1" });
    expect(checkProject(file).findings).toEqual([]);
    expect(await asked(file, "holder")).toEqual(["c-1"]);
  });

  it.each([
    [
      "one that is found by whom it no longer counts for",
      "UPDATE coding_actors SET actor_id = 'holder' WHERE actor_id = 'other'",
    ],
    ["one that is not found by whom it counts for", "DELETE FROM coding_actors WHERE actor_id = 'other'"],
  ])("are held against the codings: %s", (_, sql) => {
    edit(file, sql);
    expect(checkProject(file).findings).toMatchObject([{ what: "coding", id: "c-1" }]);
  });

  it("are in a copy, without who decided where that is to be hidden", async () => {
    const [whole, copy] = [newFile(), newFile()];
    backupProject(file, whole);
    expect(await asked(whole, "other")).toEqual(["c-1"]);
    redactProject(file, copy, { reviewers: true, reason: "names" });
    const ledger = openSqliteLedger(copy);
    expect(await ledger.namingDecisions()).toEqual([{ ...merge, reviewer: "reviewer 1" }]);
    expect((await ledger.codings({ actorId: "other" }))[0]?.actors[0]?.readAs?.by).toBe("reviewer 1");
    await ledger.close();
    expect(readFileSync(copy).includes(Buffer.from("Salma"))).toBe(false);
  });

  it("hold for the codings of both projects that are made one, whichever takes in the other", async () => {
    const other = newFile();
    await fill(other, "two", [makeCoding("c-2")]);
    await decided(other, {
      ...merge,
      id: "n-3",
      of: named("client"),
      is: named("holder"),
      on: "2026-01-01T00:00:00Z",
    });
    const whole = newFile();
    backupProject(file, whole);
    mergeProject(file, other);
    mergeProject(other, whole);
    for (const each of [file, other]) {
      // Theirs was decided first: what it made the holder is the other too.
      expect(await asked(each, "other")).toEqual(["c-1", "c-2"]);
      expect([...(await asked(each, "holder")), ...(await asked(each, "client"))]).toEqual([]);
      expect(checkProject(each).findings).toEqual([]);
    }
  });
});

describe("a backup", () => {
  it("is the whole project, and takes no other's place", async () => {
    const [file, copy] = [newFile(), newFile()];
    await fill(file, "one", [makeCoding("c-1")]);
    backupProject(file, copy);
    expect(checkProject(copy)).toMatchObject({ articles: 1, codings: 1, originals: 1, findings: [] });
    expect(() => backupProject(file, copy)).toThrow(/exists already/);
  });
});

describe("a redacted copy", () => {
  it("keeps the words behind codings and nothing else of the text", async () => {
    const [file, copy] = [newFile(), newFile()];
    const one = await fill(file, "one", [makeCoding("c-1")]);
    const two = await fill(file, "two", [makeCoding("c-2")]);
    expect(redactProject(file, copy, { articles: [one.id], reason: "source at risk" })).toBe(1);
    const ledger = openSqliteLedger(copy);
    const blanked = (await ledger.article(one.id)) as Article;
    expect(blanked.text).toMatch(/^نص █+ █+ █+ █+$/);
    expect(blanked.text).toHaveLength(one.text.length);
    expect(blanked).toMatchObject({ file: null, title: "███ ███████" });
    expect((await ledger.article(two.id))?.text).toBe(two.text);
    expect(await ledger.original(hash(one.text))).toBeNull();
    expect(await ledger.original(hash(two.text))).not.toBeNull();
    expect((await ledger.intakeLog()).map(({ path }) => path)).toEqual([["redacted 1"], ["two.txt"]]);
    expect(await ledger.notIndexed()).toHaveLength(2);
    await ledger.close();
    expect(checkProject(copy)).toMatchObject({ redacted: 1, findings: [] });
  });

  it("leaves no trace of what was taken out in the file", async () => {
    const [file, copy] = [newFile(), newFile()];
    await fill(file, "one", [makeCoding("c-1")]);
    redactProject(file, copy, { allArticles: true, originals: true, reason: "for publication" });
    const bytes = readFileSync(copy);
    expect(bytes.includes(Buffer.from("سر"))).toBe(false);
    expect(bytes.includes(Buffer.from("one.txt"))).toBe(false);
    expect(readFileSync(file).includes(Buffer.from("سر"))).toBe(true);
  });

  it("hides who reviewed, telling them apart", async () => {
    const [file, copy] = [newFile(), newFile()];
    await fill(file, "one", [makeCoding("c-1")]);
    const ledger = openSqliteLedger(file);
    const review = (id: string, reviewer: string) =>
      makeReview({ id, reviewer, decision: "accept", blind: true });
    await ledger.addReview(review("r-1", "Salma"));
    await ledger.addReview(review("r-2", "Omar"));
    await ledger.addReview(review("r-3", "Salma"));
    await ledger.addCodings(makeArticle("one").id, [makeCoding("c-own", "person/Salma")]);
    await ledger.addMend({ ...MEND, articleId: makeArticle("one").id });
    await ledger.close();
    redactProject(file, copy, { reviewers: true, reason: "names" });
    const other = openSqliteLedger(copy);
    expect((await other.reviews()).map(({ reviewer }) => reviewer)).toEqual([
      "reviewer 1",
      "reviewer 2",
      "reviewer 1",
    ]);
    expect((await other.codings()).map(({ coder }) => coder)).toEqual(["rules@1", "person/reviewer 1"]);
    expect((await other.mends()).map(({ reviewer }) => reviewer)).toEqual(["reviewer 1"]);
    await other.close();
    expect(readFileSync(copy).includes(Buffer.from("Salma"))).toBe(false);
  });

  it("refuses an article that is not on file, and leaves nothing behind", async () => {
    const [file, copy] = [newFile(), newFile()];
    await fill(file, "one", []);
    expect(() => redactProject(file, copy, { articles: ["a-none"], reason: "x" })).toThrow(/not on file/);
    expect(() => readFileSync(copy)).toThrow(/ENOENT/);
    expect(() => readFileSync(`${copy}.draft`)).toThrow(/ENOENT/);
  });
});
