import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { describe, expect, test, vi } from "vitest";
import type { Language } from "../src/model/index.ts";
import { ROOT } from "./isnad.fixture.ts";

/** A regular expression of the program and the file it stands in. */
interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/**
 * Expressions that can take more than linear time, by file, and why they may. Delete a line when it is bounded.
 * Everything in reading rooms sees text from strangers.
 */
const ALLOWED: Readonly<Record<string, string>> = {};

const TIMEOUT_MS = 120_000;

function literalsIn(file: string): Expression[] {
  const text = readFileSync(join(ROOT, "src", file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Those that are put together when the program starts are seen while it does. */
async function builtIn(file: string): Promise<Expression[]> {
  const found: Expression[] = [];
  const Plain = RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const made = new target(...args);
      found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    vi.resetModules();
    await import(join(ROOT, "src", file));
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

async function slowOnes(expressions: readonly Expression[]): Promise<string[]> {
  const unique = [...new Map(expressions.map((each) => [`${each.source}/${each.flags}`, each])).values()];
  const slow: string[] = [];
  for (const { file, source, flags } of unique) {
    const result = await check(source, flags, { timeout: 10_000 });
    if (result.status === "vulnerable") slow.push(`${file} ${result.complexity.summary}: ${source}`);
  }
  return slow;
}

const name = (path: string): string => path.replaceAll("\\", "/");
const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map(name)
  .filter((file) => file.endsWith(".ts") && !/\.(test|case|fixture)\.ts$/.test(file));

describe("regular expressions take linear time", () => {
  test("all that stand in src/", { timeout: TIMEOUT_MS }, async () => {
    const slow = await slowOnes(files.flatMap(literalsIn));
    const unknown = slow.filter((each) => !ALLOWED[each.split(" ")[0] as string]);
    expect(unknown).toEqual([]);
  });

  test("those put together when the reading rooms start", { timeout: TIMEOUT_MS }, async () => {
    const built = await builtIn("mentions/read-mentions.ts");
    expect(built.length).toBeGreaterThan(3);
    expect(await slowOnes(built)).toEqual([]);
  });

  test("a slow one would be found", { timeout: TIMEOUT_MS }, async () => {
    expect(await slowOnes([{ file: "x.ts", source: "^(a|a)*$", flags: "" }])).toHaveLength(1);
  });
});

/** Text made to mislead a reader of times: beginnings of expressions that never end. */
const HOSTILE: readonly (readonly [Language, string])[] = [
  ["ar", "من 1 إلى "],
  ["ar", "بين الأحد و"],
  ["ar", "1/"],
  ["ar", "١٩"],
  ["ar", "الساعة "],
  ["ar", "و1 "],
  ["ar", "مئة وخمسين "],
  ["ar", "مايو/أيار ("],
  ["ar", "منذ نحو قبل حتى "],
  ["ar", "الأسبوع الثالث من "],
  ["ar", "الأحد، الأحد، "],
  ["ar", "سيعقد الأحد "],
  ["en", "from May to "],
  ["en", "the first half of "],
  ["en", "10:"],
];

describe("reading times takes time in proportion to the text", () => {
  test.each(HOSTILE)("%s: %s", { timeout: TIMEOUT_MS }, async (language, piece) => {
    const { findTimes } = await import("../src/mentions/times/times.ts");
    const { readTokens } = await import("../src/text/tokens.ts");
    const publishedOn = { edtf: "2020-05-25", basis: "stated" } as const;
    const cost = (times: number): number => {
      const tokens = readTokens(piece.repeat(times), language);
      return Math.min(
        // The quickest of many: what else the machine does takes the time of some of them.
        ...Array.from({ length: 8 }, () => {
          const start = performance.now();
          findTimes(tokens, language, publishedOn);
          return performance.now() - start;
        }),
      );
    };
    cost(500);
    // Eight times the text: far less than the 64 times of a quadratic reader, with room for a busy machine.
    expect(cost(8000)).toBeLessThan(24 * Math.max(cost(1000), 1));
  });
});
