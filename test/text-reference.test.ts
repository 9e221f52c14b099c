import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import * as text from "../src/text/index.ts";
import { ROOT } from "./isnad.fixture.ts";

const PAGE = join(ROOT, "docs/reference/text.md");
const read = (path: string) => readFileSync(path);
const page = read(PAGE).toString("utf8");
const data = (name: string) => read(join(ROOT, "data/morphology", name));

/** Lines `expression // value` of the page's examples. */
const EXAMPLES = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = ""]) =>
  [...code.matchAll(/^(?!\/\/)(.+?) \/\/ (.+)$/gm)].map(
    ([, expression = "", value = ""]): [string, string] => [expression, value],
  ),
);

/** Evaluates an example with everything that `isnad/text` exports in scope. */
function evaluate(expression: string): unknown {
  const scope = { ...text, lexicon: data("lexicon.txt"), weights: data("weights.bin") };
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}

describe("the reference of isnad/text", () => {
  test("is what the docstrings say", { timeout: 60_000 }, async () => {
    const script = join(ROOT, "scripts/docs/text-reference.mjs");
    const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: ROOT });
    if (process.env["ISNAD_UPDATE_DOCS"] === "1") writeFileSync(PAGE, stdout);
    else
      expect(page, "docs/reference/text.md is out of date; write it anew with ISNAD_UPDATE_DOCS=1").toBe(
        stdout,
      );
  });

  test("leaves no function without description, result, example, and no field without meaning", () => {
    const [functions = "", types = ""] = page.split("\n## Types\n");
    const sections = functions.split("\n### ").slice(1);
    expect(sections.map((section) => section.split("\n")[0])).toEqual(Object.keys(text).sort());
    for (const section of sections) {
      const prose = section.split("```")[2] ?? "";
      expect({ section: section.slice(0, 30), long: prose.length > 80 }).toMatchObject({ long: true });
      expect(section).toMatch(/\n- Returns \S/);
      expect(section).toMatch(/Throws \S|Never fails\./);
      expect(section.match(/```ts/g)).toHaveLength(2);
    }
    // Role, gender and number of clitics, and the ends of a span, are said by their types.
    const empty = types.split("\n").filter((line) => /\| {2}\|$/.test(line));
    const named = empty.map((line) => line.split("`")[1]);
    expect(
      named.filter((name) => !["role", "gender", "number", "start", "end", "kind"].includes(name ?? "")),
    ).toEqual([]);
  });

  test.each(EXAMPLES)("runs: %s", (expression, value) => {
    expect(evaluate(expression)).toEqual(evaluate(value));
  });

  test("has an example for every function", () => {
    for (const name of Object.keys(text))
      expect({ name, shown: EXAMPLES.some(([expression]) => expression.includes(`${name}(`)) }).toEqual({
        name,
        shown: true,
      });
  });
});
