import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRightToLeft } from "../src/exports/wording.ts";
import { allHelps, ensureBuilt, isnad, REPORTS } from "./isnad.fixture.ts";

const AGENCY = join(REPORTS, "03-bani-walid-agency.txt");
const COPY = join(REPORTS, "04-bani-walid-republished.txt");
const FACTS = ["--published", "2020-05-25"];
/** Each test starts the program, which a busy machine may keep waiting. */
const SLOW = { timeout: 120_000 };
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), "isnad-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Arabic stands alone on its line; the report read here has no Latin letters of its own. */
function expectScriptsApart(text: string): void {
  expect(text.split("\n").filter((line) => isRightToLeft(line) && /[a-z]/i.test(line))).toEqual([]);
}

describe.concurrent("isnad code", SLOW, () => {
  test("prints a summary in which Arabic stands alone on its line", async () => {
    const { code, stdout, stderr } = await isnad(["code", AGENCY, ...FACTS, "--outlet", "Some Agency"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^a-[0-9a-f]{12} {2}2020-05-25 {2}ar\n/);
    expect(stdout).toMatch(/\n\d+ codings: \d+ statements?, \d+ events?, \d+ stances?\n/);
    expect(stdout).toContain("Some Agency");
    expect(stdout).not.toContain("\u001b");
    expectScriptsApart(stdout);
  });

  test("prints records only, with --json", async () => {
    const { stdout } = await isnad(["code", AGENCY, COPY, ...FACTS, "--outlet", "رويترز", "--json"]);
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ schema }) => schema)).toEqual(Array(2).fill("isnad/coded-record@1"));
    expect(records[0].article).toMatchObject({
      file: AGENCY,
      outlet: { id: "reuters", labels: { en: "Reuters" } },
      publishedOn: { edtf: "2020-05-25", basis: "stated" },
    });
  });
});

describe("isnad board", SLOW, () => {
  test("says the same from files and from a project, which a second run leaves as it is", async () => {
    const project = at("p.isnad");
    await isnad(["code", AGENCY, ...FACTS, "--project", project]);
    const again = await isnad(["code", AGENCY, ...FACTS, "--project", project]);
    expect(again.stderr).toMatch(/: 0 of \d+ codings are new to the project/);
    const ask = ["board", "--client", "خليفة حفتر", "--bar", "1"];
    const [fromFile, fromProject] = await Promise.all([
      isnad([...ask, AGENCY, ...FACTS]),
      isnad([...ask, "--project", project]),
    ]);
    expect(fromProject).toEqual(fromFile);
    expect(fromFile.stdout).toMatch(/^Isnad \d.*1 article/);
    expect(fromFile.stdout).toContain("Bar 1: any claim");
    expect(readdirSync(folder)).toEqual(["p.isnad"]);
  });

  test("as JSON and as Markdown", async () => {
    const ask = ["board", "--client", "haftar", AGENCY, ...FACTS];
    const [json, md] = await Promise.all([isnad([...ask, "--json"]), isnad([...ask, "--md"])]);
    expect(JSON.parse(json.stdout)).toMatchObject({ client: { id: "haftar" }, bar: 2, articles: 1 });
    expect(md.stdout).toMatch(/^# Khalifa Haftar: who stands where/);
  });

  test("ends with 3 where --fail-below finds a line below the bar, else with 0", async () => {
    const ask = ["board", "--client", "haftar", AGENCY, ...FACTS, "--bar", "3", "--json"];
    const [strict, plain] = await Promise.all([isnad([...ask, "--fail-below"]), isnad(ask)]);
    const isBelow = JSON.parse(plain.stdout).lanes.some(
      ({ status }: { status: string }) => status === "below-bar",
    );
    expect([strict.code, plain.code]).toEqual([isBelow ? 3 : 0, 0]);
  });
});

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

describe.concurrent("the other commands", SLOW, () => {
  test("explain shows every stage", async () => {
    const { code, stdout } = await isnad(["explain", AGENCY, ...FACTS]);
    expect(code).toBe(0);
    const titles = ["ARTICLE", "SENTENCES", "MENTIONS", "CLAUSES", "SCOPES", "CODINGS", "NOT CODED"];
    for (const title of titles) expect(stdout).toMatch(new RegExp(`^== ${title}`, "m"));
    expectScriptsApart(stdout);
  });

  test("demo prints the board, and stops with --no-serve", async () => {
    const { code, stdout, stderr } = await isnad(["demo", "--no-serve"], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Coding 11 example reports\n" });
    expect(stdout).toMatch(/^Isnad .* 11 articles/);
    expect(stdout).toContain("Client: Khalifa Haftar");
    expect(stdout).toMatch(/^Of \d+ backers?: /m);
  });

  test.each([
    [["--host", "0.0.0.0"], "give --password-file"],
    [["--host", "0.0.0.0", "--password-file", "/no/such/file"], "cannot be read"],
    [["--client", "haftr"], "did you mean "],
  ])("serve %j is refused before anything listens", async (options, message) => {
    const { code, stdout, stderr } = await isnad(["serve", at("refused.isnad"), ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("--help of every command, or of the one above it, shows an example of it", async () => {
    const helps = await allHelps();
    expect([...helps.keys()]).toEqual(expect.arrayContaining(["code", "packs check", "project merge"]));
    const above = new Map<string, string>();
    for (const parent of ["actors", "copies", "project"])
      above.set(parent, (await isnad([parent, "--help"])).stdout);
    const without = [...helps].filter(([command, help]) => {
      const parent = above.get(command.split(" ")[0] ?? "") ?? "";
      return !`${help}${parent}`.includes(`$ isnad ${command}`);
    });
    expect(without.map(([command]) => command)).toEqual([]);
  });

  test("--help says what the exit codes mean", async () => {
    const { stdout } = await isnad(["--help"]);
    for (const code of [0, 1, 2, 3, 4]) expect(stdout).toMatch(new RegExp(`^ {2}${code} {2}\\S`, "m"));
  });
});
