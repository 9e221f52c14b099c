import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt, ROOT, run } from "./isnad.fixture.ts";

beforeAll(ensureBuilt, 120_000);

const read = async (sentence: string) => {
  const { code, stdout, stderr } = await run(
    process.execPath,
    ["examples/analyse-sentence.mjs", sentence],
    ROOT,
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
};

describe("the example that reads a sentence", () => {
  test.each([
    ["وقصفت الطائرات مواقعهم", { text: "وقصفت", clitics: "و+", lemma: "قَصَف", root: "قصف", pos: "VERB" }],
    ["وقصفت الطائرات مواقعهم", { text: "مواقعهم", clitics: "+هم", lemma: "مَوْقِع", pos: "NOUN" }],
    ["أُعلن انسحابهم أمس", { text: "انسحابهم", clitics: "+هم", verb: "اِنْسَحَب" }],
    ["The bombing wasn't announced.", { text: "bombing", pos: "NOUN", verb: "bomb", root: null }],
    ["The bombing wasn't announced.", { text: "wasn't", clitics: "+n't", lemma: "be", pos: "AUX" }],
  ])("%s", async (sentence, expected) => {
    const words = await read(sentence);
    expect(words).toContainEqual(expect.objectContaining(expected));
    for (const { start, end, text } of words) expect(sentence.slice(start, end)).toBe(text);
  });
});

describe("the README's snippet on reading words", () => {
  const page = readFileSync(join(ROOT, "README.md"), "utf8");
  const [snippet = ""] = [...page.matchAll(/```ts\n([\s\S]*?)```/g)]
    .map(([, code = ""]) => code)
    .filter((code) => code.includes('from "isnad/text"'));

  test("prints what its comments say", async () => {
    const promised = [...snippet.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(([, value]) => value);
    expect(promised.length).toBeGreaterThan(1);
    const { code, stdout, stderr } = await run(
      process.execPath,
      ["--input-type=module", "--eval", snippet],
      ROOT,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n")).toEqual(promised);
  });
});
