import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../model/index.ts";
import { makeCoding } from "../ledger.fixture.ts";
import { checkProject } from "./check-project.ts";
import { backupProject, redactProject } from "./copy-project.ts";
import { edit, fill, hash, makeArticle, makeReview, useFolder } from "./project-file.fixture.ts";
import { openSqliteLedger } from "./sqlite-ledger.ts";

const newFile = useFolder();

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
    const review = (id: string, reviewer: string) =>
      makeReview({ id, reviewer, decision: "accept", blind: true });
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
