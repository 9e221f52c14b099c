import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allHelps, ensureBuilt, MAIN, ROOT, run } from "./isnad.fixture.ts";

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/how-to/add-a-pack.md",
  "docs/how-to/read-a-board.md",
  "docs/reference/cli.md",
];
const read = (page: string) => readFileSync(join(ROOT, page), "utf8");

/** A fenced block of commands, with the comment before it. */
interface Block {
  readonly page: string;
  readonly marker: string;
  readonly body: string;
}

function blocksOf(page: string): Block[] {
  const fences = /(?:<!-- (.*?) -->\n)?```(?:console|sh|bash|shell)\n([\s\S]*?)```/g;
  return [...read(page).matchAll(fences)].map(([, marker = "", body = ""]) => ({ page, marker, body }));
}

/** Commands of a block: a line after `$ `, with those after `> ` that go on with it. */
function commandsOf({ body }: Block): string[] {
  return [...body.matchAll(/^\$ (.*(?:\n> .*)*)/gm)].map(([, command = ""]) =>
    command.replace(/\n> /g, "\n"),
  );
}

const isSkipped = ({ marker }: Block) => /^not run: \S/.test(marker);
const blocks = PAGES.flatMap(blocksOf);
let folders: Map<string, string>;

beforeAll(() => {
  ensureBuilt();
  // Each page is followed from its top in a folder of its own, which the bundled examples are in.
  folders = new Map(
    PAGES.map((page) => {
      const folder = mkdtempSync(join(tmpdir(), "isnad-docs-"));
      symlinkSync(join(ROOT, "examples"), join(folder, "examples"), "junction");
      return [page, folder];
    }),
  );
});
afterAll(() => {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
});

/** Runs a command of the docs in a shell, with the `isnad` of this checkout. */
function runCommand(command: string, page: string) {
  const here = command.replace(/\bnpx isnad\b/g, `"${process.execPath}" "${MAIN}"`);
  return run("bash", ["-c", `set -o pipefail; ${here}`], folders.get(page) ?? ROOT);
}

describe.skipIf(process.platform === "win32")(
  "commands in the docs (they are written for a POSIX shell)",
  () => {
    test("are all found", () => {
      const written = PAGES.flatMap((page) => read(page).match(/^\$ /gm) ?? []).length;
      expect(blocks.flatMap(commandsOf)).toHaveLength(written);
    });

    describe.concurrent("run", () => {
      test.each(PAGES)("%s", { timeout: 240_000 }, async (page) => {
        for (const block of blocks.filter((each) => each.page === page && !isSkipped(each))) {
          const commands = commandsOf(block);
          for (const command of commands) {
            const { code, stdout, stderr } = await runCommand(command, page);
            expect({ command, code, stderr: /^isnad:/m.test(stderr) ? stderr : "" }).toEqual({
              command,
              code: 0,
              stderr: "",
            });
            if (block.marker === "output") checkOutput(block, `$ ${command}\n${stdout}`);
          }
        }
      });
    });
  },
);

/** What a page prints as the program's answer is its answer; ISNAD_UPDATE_DOCS=1 writes it anew. */
function checkOutput({ page, body }: Block, printed: string): void {
  const answer = printed.replace(/[ \t]+$/gm, "").trimEnd();
  if (process.env["ISNAD_UPDATE_DOCS"] === "1") {
    writeFileSync(
      join(ROOT, page),
      read(page).replace(body, () => `${answer}\n`),
    );
    return;
  }
  expect(body.trimEnd(), `${page} is out of date; write it anew with ISNAD_UPDATE_DOCS=1`).toBe(answer);
}

describe("the docs", () => {
  test.each([...PAGES, "docs/reference/packs.md", "docs/reference/text.md", "examples/browser/README.md"])(
    "links of %s lead somewhere",
    (page) => {
      const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path = ""]) => path);
      for (const link of links)
        expect({ link, exists: existsSync(join(ROOT, dirname(page), link)) }).toEqual({ link, exists: true });
    },
  );

  test("name every command and option of the program", { timeout: 60_000 }, async () => {
    const sections = read("docs/reference/cli.md").split("\n## ");
    const missing = [...(await allHelps())].flatMap(([command, help]) => {
      const [first = "", last = first] = command.split(" ");
      const section =
        sections.find((each) => each.startsWith(`isnad ${command}`)) ??
        sections.find(
          (each) => each.startsWith(`isnad ${first} COMMAND`) && each.includes(`\n| \`${last} `),
        ) ??
        "";
      const options = [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = ""]) => option);
      return ["", ...options.filter((each) => each !== "--help")]
        .filter((option) => !section.includes(option === "" ? "isnad" : `\`${option}`))
        .map((option) => `${command} ${option}`);
    });
    expect(missing).toEqual([]);
  });

  test("have their example of the library type-checked by the same names", { timeout: 60_000 }, async () => {
    const [, imported = ""] = /import \{([^}]+)\} from "isnad"/.exec(read("README.md")) ?? [];
    const surface = await import("../src/index.ts");
    for (const name of imported.split(",").map((each) => each.trim())) expect(surface).toHaveProperty(name);
  });
});
