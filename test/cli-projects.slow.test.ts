import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt, expectScriptsApart, isnad, REPORTS } from "./isnad.fixture.ts";

// Long ways through the program from the command line; each step starts it anew. What the steps do is tested in the
// fast suite, room by room.

const AGENCY = join(REPORTS, "03-bani-walid-agency.txt");
const COPY = join(REPORTS, "04-bani-walid-republished.txt");
const FACTS = ["--published", "2020-05-25"];
const SLOW = { timeout: 180_000 };
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), "isnad-cli-projects-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what a person decides of a project", SLOW, () => {
  test("a rejected coding counts on no board until that is taken back, and two copies can be parted", async () => {
    const project = at("decided.isnad");
    await isnad(["code", AGENCY, COPY, ...FACTS, "--project", project]);
    const board = async () => {
      const { stdout } = await isnad(["board", "--client", "haftar", "--project", project, "--json"]);
      return JSON.parse(stdout);
    };
    const [coding] = (await board()).lanes[0].claims[0].codings;
    const by = ["--by", "Salma"];
    const silent = await isnad(["review", project, coding.id, "reject", ...by]);
    expect([silent.code, silent.stderr]).toEqual([2, expect.stringContaining("--reason is missing")]);
    const why = ["--reason", "the report quotes a denial"];
    const rejected = await isnad(["review", project, coding.id, "reject", ...by, ...why]);
    expect(rejected.stdout).toContain("the report quotes a denial");
    expect(JSON.stringify(await board())).not.toContain(coding.id);
    await isnad(["review", project, coding.id, "undo", ...by]);
    expect(JSON.stringify(await board())).toContain(coding.id);

    const pairs = await isnad(["copies", "list", project]);
    const [one = "", other = ""] = pairs.stdout.match(/a-[0-9a-f]{12}/g) ?? [];
    expectScriptsApart(pairs.stdout);
    await isnad(["copies", "part", project, one, other, ...by, "--reason", "two reporters"]);
    expect((await isnad(["copies", "list", project])).stdout).toContain("parted by Salma");
    const unknown = await isnad(["copies", "join", project, one, "a-none", ...by, ...why]);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("a-none is not on file")]);
  });
});

describe("an article whose date is wrong", SLOW, () => {
  test("is mended, stays so when it is coded again, and is put back", async () => {
    const project = at("mended.isnad");
    await isnad(["code", AGENCY, ...FACTS, "--project", project]);
    const onFile = async () => (await isnad(["search", "from:2001", "--project", project])).stdout;
    const asRead = await onFile();
    const [id = ""] = /a-[0-9a-f]{12}/.exec(asRead) ?? [];
    const mend = (...said: string[]) => isnad(["mend", project, id, ...said]);
    const by = ["--by", "Salma"];
    const wrong = await mend("--published", "2020-02-30", ...by);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('"2020-02-30" is not a date')]);
    expect((await mend("--published", "2021")).stderr).toContain("--by is missing");
    const mended = await mend("--published", "2021-01-02", "--outlet", "Reuters", ...by);
    expect(mended.stdout).toContain("-> 2021-01-02");
    expect(await onFile()).toMatch(/2021-01-02.*Reuters/);
    const again = await isnad(["code", AGENCY, ...FACTS, "--project", project]);
    expect(again.stderr).toContain("2021-01-02, which is kept");
    expect(await onFile()).toMatch(/2021-01-02.*Reuters/);
    const [mendId = ""] = /m-[0-9a-f]{12}/.exec((await mend()).stdout) ?? [];
    await mend("--put-back", mendId, ...by);
    expect(await onFile()).toBe(asRead);
    expect((await isnad(["mend", project])).stderr).toContain("2 mends");
    expect((await isnad(["project", "check", project])).code).toBe(0);
  });
});

describe("names of a project", SLOW, () => {
  test("are merged and split, and both taken back", async () => {
    const project = at("names.isnad");
    await isnad(["code", AGENCY, ...FACTS, "--project", project]);
    const holders = async () => {
      const { stdout } = await isnad([
        "board",
        "--client",
        "haftar",
        "--project",
        project,
        "--json",
        "--bar",
        "1",
      ]);
      return JSON.parse(stdout).lanes.map(({ holder }: { holder: { id: string } }) => holder.id);
    };
    const before = await holders();
    expect(before).toContain("egypt");
    const by = ["--by", "Salma", "--reason", "one and the same"];
    const merged = await isnad(["actors", "merge", project, "Egypt", "turkey", ...by]);
    expect([merged.code, merged.stderr]).toEqual([
      0,
      expect.stringMatching(/^\d+ codings in 1 articles count for turkey/),
    ]);
    expect(await holders()).not.toContain("egypt");
    const around = await isnad(["actors", "merge", project, "turkey", "egypt", ...by]);
    expect([around.code, around.stderr]).toEqual([2, expect.stringContaining("take that back first")]);
    await isnad(["actors", "split", project, "turkey", "--written", "مصر", "--en", "Another", ...by]);
    const { stdout } = await isnad(["actors", "decisions", project]);
    const ids = stdout.match(/^n-[0-9a-f]{12}/gm) ?? [];
    expect(ids).toHaveLength(2);
    for (const id of ids) await isnad(["actors", "undo", project, id, "--by", "Omar"]);
    expect(await holders()).toEqual(before);
    expect((await isnad(["project", "check", project])).code).toBe(0);
  });
});

describe("a project of coded files", SLOW, () => {
  test("is searched, and its copies are listed, before anything else has looked at it", async () => {
    const project = at("coded.isnad");
    await isnad(["code", AGENCY, COPY, ...FACTS, "--project", project]);
    const found = await isnad(["search", "from:2020-05", "--project", project, "--json"]);
    const { articles } = JSON.parse(found.stdout);
    expect(articles).toHaveLength(2);
    const word = /\p{Script=Arabic}{4,}/u.exec(readFileSync(AGENCY, "utf8"))?.[0] ?? "";
    const named = await isnad(["search", `=${word}`, "--project", project, "--json"]);
    expect(JSON.parse(named.stdout).total).toBeGreaterThan(0);
    const { stdout } = await isnad(["copies", "list", project]);
    expect(stdout.match(/a-[0-9a-f]{12}/g)?.sort()).toEqual([...articles].sort());
    for (const [bare, message] of [
      [["--by", "Salma", "--reason", " "], "--reason is empty"],
      [["--by", "", "--reason", "one desk"], "--by is empty"],
    ] as const) {
      const refused = await isnad(["copies", "join", project, ...articles, ...bare]);
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });
});

describe("coded records", SLOW, () => {
  test("a project is exported, taken in again, and its boards are the same", async () => {
    const reports = ["03-bani-walid-agency.txt", "05-jets-denied.txt"].map((name) => join(REPORTS, name));
    const project = ["--project", at("one.isnad")];
    await isnad(["import", ...reports, ...project, "--published", "2020-05-28"]);
    const printed = await isnad(["project", "export", at("one.isnad")]);
    expect(printed).toMatchObject({ code: 0, stderr: "" });
    const out = ["project", "export", at("one.isnad"), "--out", at("one.jsonl")];
    const written = await isnad(out);
    expect(written).toMatchObject({ code: 0, stdout: "" });
    expect(written.stderr).toContain("one.jsonl holds the coded records of 2 articles");
    expect(readFileSync(at("one.jsonl"), "utf8")).toBe(printed.stdout);
    const again = await isnad(out);
    expect([again.code, again.stderr]).toEqual([1, expect.stringMatching(/one\.jsonl exists already; name/)]);
    expect(readFileSync(at("one.jsonl"), "utf8")).toBe(printed.stdout);

    const taken = await isnad(["import", at("one.jsonl"), "--project", at("two.isnad")]);
    expect(taken).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^2 articles filed with \d+ codings/),
    });
    const board = (name: string) =>
      isnad(["board", "--client", "haftar", "--bar", "1", "--json", "--project", at(name)]);
    expect(await board("two.isnad")).toEqual(await board("one.isnad"));
    expect((await isnad(["project", "check", at("two.isnad")])).code).toBe(0);
  });

  test("what is left of a redacted article is told and does not come in again", async () => {
    const project = ["--project", at("whole.isnad")];
    await isnad(["import", join(REPORTS, "05-jets-denied.txt"), ...project]);
    const redact = ["project", "redact", at("whole.isnad"), at("less.isnad"), "--all-articles"];
    await isnad([...redact, "--reason", "source at risk"]);
    const out = await isnad(["project", "export", at("less.isnad"), "--out", at("less.jsonl")]);
    expect(out.stderr).toContain("! 1 articles are redacted");
    const taken = await isnad(["import", at("less.jsonl"), "--project", at("other.isnad")]);
    expect(taken.code).toBe(1);
    expect(taken.stderr).toContain("is not the one that its hash names");
  });
});
