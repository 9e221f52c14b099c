import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Article, Coding } from "../../model/index.ts";
import { makeCoding } from "../ledger.fixture.ts";
import { checkProject } from "./check-project.ts";
import { backupProject, redactProject } from "./copy-project.ts";
import { mergeProject } from "./merge-projects.ts";
import { openSqliteLedger } from "./sqlite-ledger.ts";

const folder = mkdtempSync(join(tmpdir(), "isnad-project-"));
let count = 0;
const newFile = () => join(folder, `project-${count++}.isnad`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hash = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const RUN = { coder: "rules@1", packs: "p1" };

function makeArticle(name: string): Article {
  const text = `نص المقال ${name} 😀 سرّ`;
  const sha256 = hash(text);
  return {
    id: `a-${sha256.slice(0, 12)}`,
    sha256,
    file: `${name}.txt`,
    title: "سرّ العنوان",
    outlet: null,
    publishedOn: { edtf: null, basis: "unknown" },
    language: "ar",
    text,
  };
}

async function fill(file: string, name: string, codings: readonly Coding[], run = RUN): Promise<Article> {
  const article = makeArticle(name);
  const bytes = new TextEncoder().encode(article.text);
  const ledger = openSqliteLedger(file);
  await ledger.takeIn({
    path: [`${name}.txt`],
    how: "file",
    obtainedOn: "2026-01-02T03:04:05Z",
    original: { sha256: hash(bytes), media: "text/plain", bytes },
    cautions: [],
    run,
    made: { article, codings, words: { exact: ["سر"], lemma: ["سر"] } },
  });
  await ledger.close();
  return article;
}

const edit = (file: string, sql: string) => {
  const database = new Database(file);
  database.pragma("foreign_keys = OFF");
  database.exec(sql);
  database.close();
};

const liveIds = async (file: string) => {
  const ledger = openSqliteLedger(file);
  const found = (await ledger.codings()).map(({ id }) => id);
  await ledger.close();
  return found;
};

describe("the check of a project", () => {
  let file: string;
  beforeEach(async () => {
    file = newFile();
    await fill(file, "one", [makeCoding("c-1")]);
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
    ["a changed original", "UPDATE originals SET body = x'00'", ["original"]],
    ["an article that is gone", "DELETE FROM articles", ["reference", "reference", "reference", "reference"]],
  ])("finds %s", (_, sql, found) => {
    edit(file, sql);
    expect(
      checkProject(file)
        .findings.map(({ what }) => what)
        .sort(),
    ).toEqual(found);
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
    const review = (id: string, reviewer: string) => ({
      id,
      codingId: "c-1",
      decision: "accept" as const,
      reason: "",
      reviewer,
      on: "2026-01-02T03:04:05Z",
      blind: true,
      correction: null,
    });
    await ledger.addReview(review("r-1", "Salma"));
    await ledger.addReview(review("r-2", "Omar"));
    await ledger.addReview(review("r-3", "Salma"));
    await ledger.addCodings(makeArticle("one").id, [makeCoding("c-own", "person/Salma")]);
    await ledger.close();
    redactProject(file, copy, { reviewers: true, reason: "names" });
    const other = openSqliteLedger(copy);
    expect((await other.reviews()).map(({ reviewer }) => reviewer)).toEqual([
      "reviewer 1",
      "reviewer 2",
      "reviewer 1",
    ]);
    expect((await other.codings()).map(({ coder }) => coder)).toEqual(["rules@1", "person/reviewer 1"]);
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

describe("merging two projects", () => {
  let [file, other] = ["", ""];
  beforeEach(() => {
    [file, other] = [newFile(), newFile()];
  });

  it("brings what the other has, once", async () => {
    await fill(file, "one", [makeCoding("c-1")]);
    await fill(other, "one", [makeCoding("c-1")]);
    await fill(other, "two", [makeCoding("c-2")]);
    expect(mergeProject(file, other)).toEqual({ articles: 1, codings: 1, reviews: 0, superseded: 0 });
    expect(mergeProject(file, other)).toEqual({ articles: 0, codings: 0, reviews: 0, superseded: 0 });
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

  it("brings reviews and what they decide", async () => {
    await fill(file, "one", [makeCoding("c-1"), makeCoding("c-2")]);
    await fill(other, "one", [makeCoding("c-1"), makeCoding("c-2")]);
    const ledger = openSqliteLedger(other);
    const review = {
      id: "r-1",
      codingId: "c-1",
      decision: "correct" as const,
      reason: "arms",
      reviewer: "reader",
      on: "2026-01-02T03:04:05Z",
      blind: false,
      correction: "c-own",
    };
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
