import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt, isnad, REPORTS, type Run } from "./isnad.fixture.ts";

const GOOD = join(REPORTS, "03-bani-walid-agency.txt");
/** Each test starts the program, which a busy machine may keep waiting. */
const SLOW = { timeout: 120_000 };
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), "isnad-bad-"));
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("blank.txt"), " \n\t\n");
  writeFileSync(at("binary.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]));
  writeFileSync(
    at("charset.txt"),
    Buffer.from("Le g\xe9n\xe9ral a \xe9t\xe9 re\xe7u \xe0 Tripoli. ".repeat(9), "latin1"),
  );
  writeFileSync(at("page.html"), "<!DOCTYPE html><html><body>خبر</body></html>");
  writeFileSync(at("deep.html"), `<!DOCTYPE html><html><body>${"<div>".repeat(9000)}خبر`);
  writeFileSync(at("feed.xml"), '<?xml version="1.0"?><rss><channel><title>أخبار</title></channel></rss>');
  writeFileSync(at("paper.pdf"), "%PDF-1.4 text only");
  writeFileSync(at("nothing.isnad"), "");
  writeFileSync(at("long.txt"), Buffer.alloc(50_000_000, "ا "));
  writeFileSync(at("longish.txt"), Buffer.alloc(1_000_000, "ا "));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The one sentence on stderr, with nothing on stdout. */
function expectSentence({ code, stdout, stderr }: Run, exitCode: number, pattern: RegExp): void {
  expect(stderr).toMatch(pattern);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: exitCode, stdout: "" });
}

describe.concurrent("an article that cannot be read", SLOW, () => {
  const CASES: readonly [what: string, file: string, pattern: RegExp][] = [
    ["an empty file", "empty.txt", /empty\.txt: the file is empty; give/],
    ["white space", "blank.txt", /blank\.txt: the file holds white space only; give/],
    ["a binary file", "binary.txt", /binary\.txt: this is a binary file, not text; save/],
    ["another charset", "charset.txt", /charset\.txt: the text is neither UTF-8 nor windows-1256; save/],
    ["a missing file", "none.txt", /none\.txt: there is no such file; check the path/],
    [
      "a web page without an article",
      "page.html",
      /no article is found in this web page; copy the article's/,
    ],
    ["a web page nested without end", "deep.html", /elements nested 1000 deep are more than a page .*; copy/],
    ["a feed", "feed.xml", /this is an XML file, not plain text; copy the article's text/],
    ["a PDF", "paper.pdf", /this is a PDF, not plain text; copy the article's text/],
    ["a folder", ".", /: this is a folder; give the files in it/],
  ];
  test.each(CASES)("%s", async (_, file, pattern) => {
    expectSentence(await isnad(["code", at(file), "--json"]), 1, pattern);
  });

  test.each([
    [
      "a board from an empty project",
      ["board", "--client", "haftar", "--project", "nothing.isnad"],
      1,
      /is empty and holds no project; code articles into it first/,
    ],
    [
      "a time that ends before it begins",
      ["board", "--client", "haftar", "none.txt", "--from", "2021", "--to", "2020"],
      2,
      /--from 2021 is later than --to 2020; exchange them/,
    ],
    [
      "an outlet without a name",
      ["code", "none.txt", "--outlet", " "],
      2,
      /--outlet is empty; give the outlet's name/,
    ],
  ] as const)("%s", async (_, args, code, pattern) => {
    expectSentence(await isnad([...args], folder), code, pattern);
  });

  test("50 MB of one line", async () => {
    const run = await isnad(["code", at("long.txt")]);
    expectSentence(run, 1, /long\.txt: 50\.0 MB is more than one article can be \(5 MB\); split/);
  });

  test("1 MB of text, where a page might be as long", async () => {
    const run = await isnad(["code", at("longish.txt")]);
    expectSentence(run, 1, /longish\.txt: 1\.0 MB is more than one article can be \(0\.5 MB\); split/);
  });

  test.skipIf(process.platform === "win32")(
    "50 GB, unread (a file full of holes, not on Windows)",
    async () => {
      writeFileSync(at("huge.txt"), "");
      truncateSync(at("huge.txt"), 50e9);
      expectSentence(await isnad(["code", at("huge.txt")]), 1, /huge\.txt: 50000\.0 MB is more than/);
    },
  );

  test.skipIf(process.platform === "win32")(
    "a stream without an end (no such device on Windows)",
    async () => {
      expectSentence(await isnad(["explain", "/dev/zero"]), 1, /\/dev\/zero: this is more than one article/);
    },
  );

  test("one among several: the others are coded", async () => {
    const run = await isnad(["code", at("empty.txt"), GOOD, at("none.txt"), "--json"]);
    expect(run.code).toBe(1);
    expect(run.stderr.trimEnd().split("\n")).toHaveLength(2);
    expect(
      run.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).article.file),
    ).toEqual([GOOD]);
  });
});

describe.concurrent("a wrong command line", SLOW, () => {
  const CASES: readonly [what: string, args: string[], pattern: RegExp][] = [
    ["an unknown client", ["board", "--client", "haftr", GOOD], /called "haftr"; did you mean .*\bhaftar\b/],
    ["a client like no other", ["board", "--client", "qqqqqqqq", GOOD], /called "qqqqqqqq"; give an id/],
    ["a date that is none", ["code", GOOD, "--published", "2020-02-30"], /"2020-02-30" is not a date; write/],
    ["a date in words", ["board", "--client", "haftar", GOOD, "--from", "May"], /"May" is not a date; write/],
    ["a bar that is none", ["board", "--client", "haftar", GOOD, "--bar", "4"], /"4" is not a bar; give/],
    ["nothing to read", ["board", "--client", "haftar"], /nothing to read a board from; give/],
    [
      "two sources",
      ["board", "--client", "haftar", GOOD, "--project", "p.isnad"],
      /not both; code the files/,
    ],
    ["no client", ["board", GOOD], /required option '--client <name>' not specified/],
    ["an unknown option", ["code", GOOD, "--jsn"], /unknown option '--jsn'/],
  ];
  test.each(CASES)("%s", async (_, args, pattern) => {
    const run = await isnad(args, folder);
    expect(run.stderr).toMatch(pattern);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe.concurrent("a pack", SLOW, () => {
  const pack = (name: string, yaml: string) => {
    mkdirSync(at(`${name}/mine`), { recursive: true });
    writeFileSync(at(`${name}/mine/actors.yaml`), yaml);
    return at(name);
  };
  const actor = (id: string, name: string, more = "") =>
    `- id: ${id}\n  type: person\n  names: {ar: [], en: [${name}]}\n  source: test\n${more}`;

  test("with a name borne by two entries", async () => {
    const dir = pack(
      "twice",
      `kind: actors\nentries:\n${actor("one", "Some Body")}${actor("two", "Some Body")}`,
    );
    const run = await isnad(["code", GOOD, "--packs", dir]);
    expectSentence(
      run,
      1,
      /actors\.yaml:7: entry "two": the name "Some Body" is also borne by "one" .*; delete/,
    );
  });

  test("with an unknown key", async () => {
    const dir = pack("key", `kind: actors\nentries:\n${actor("one", "Some Body", "  nmaes: {}\n")}`);
    const check = await isnad(["packs", "check", dir]);
    expect(check.stdout).toMatch(
      /^error {4}.*actors\.yaml:3: entry "one": unknown key "nmaes"; did you mean "names"\?/m,
    );
    expect(check.code).toBe(1);
  });

  test("that is not there", async () => {
    const run = await isnad(["code", GOOD, "--packs", at("no-packs")]);
    expectSentence(run, 1, /no-packs.*there is no such folder; give/);
  });

  test("whose example does not name it is warned of", async () => {
    const entry = actor("some-body", "Some Body", "  examples: [Nobody came]\n  never: [Some Body came]\n");
    const run = await isnad(["packs", "check", pack("phrases", `kind: actors\nentries:\n${entry}`)]);
    expect(run.stdout).toMatch(
      /entry "some-body": one of its examples does not name it; .*\n {2}Nobody came\n/,
    );
    expect(run.stdout).toMatch(
      /entry "some-body": a phrase that must not name it does; .*\n {2}Some Body came\n/,
    );
    expect(run.code).toBe(0);
  });
});

describe.concurrent("a project file", SLOW, () => {
  const board = (file: string) => isnad(["board", "--client", "haftar", "--project", file]);

  test("that is missing is not made by reading", async () => {
    expectSentence(await board(at("none.isnad")), 1, /there is no project .*none\.isnad; check the path/);
    expect(readdirSync(folder)).not.toContain("none.isnad");
  });

  test("that is no project is left alone", async () => {
    copyFileSync(GOOD, at("text.isnad"));
    expectSentence(
      await isnad(["code", GOOD, "--project", at("text.isnad")]),
      1,
      /text\.isnad is not an Isnad project; give/,
    );
    expect(readFileSync(at("text.isnad"))).toEqual(readFileSync(GOOD));
  });

  test("that is corrupted is left alone", async () => {
    await isnad(["code", GOOD, "--project", at("hurt.isnad")]);
    const bytes = readFileSync(at("hurt.isnad"));
    bytes.fill(0xff, 4096);
    writeFileSync(at("hurt.isnad"), bytes);
    expectSentence(await board(at("hurt.isnad")), 1, /hurt\.isnad is damaged; restore/);
    expect(readFileSync(at("hurt.isnad"))).toEqual(bytes);
  });

  test("that another program holds loses nothing", async () => {
    await isnad(["code", GOOD, "--project", at("held.isnad"), "--published", "2020-05-25"]);
    const holder = new Database(at("held.isnad"));
    try {
      holder.exec("BEGIN IMMEDIATE");
      const other = join(REPORTS, "06-shati-scoop.txt");
      const run = await isnad(["code", other, "--project", at("held.isnad")]);
      expectSentence(run, 1, /another program is writing to .*held\.isnad; wait/);
      holder.exec("ROLLBACK");
      expect(holder.prepare("SELECT count(*) AS n FROM articles").get()).toEqual({ n: 1 });
    } finally {
      holder.close();
    }
  });
});
