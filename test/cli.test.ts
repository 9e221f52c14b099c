import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allHelps, ensureBuilt, expectScriptsApart, isnad, REPORTS } from "./isnad.fixture.ts";

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
