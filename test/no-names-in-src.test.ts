import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { WordData } from "../src/packs/knowledge.ts";
import { readPacks } from "../src/packs/read-packs.ts";
import { createMorphology } from "../src/text/ar/morphology/create-morphology.ts";
import { normaliseArabic } from "../src/text/ar/normalise.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCE = /(?<!\.(?:test|fixture|case))\.tsx?$/;
const SHORTEST_NAME = 4;
/** Help texts that show an option in use, and the town by whose clock Arab states tell the time; nobody is meant. */
const HELP_EXAMPLES = new Set([
  "src/cli/board-command.ts خليفة حفتر",
  "src/cli/board-command.ts حفتر",
  "src/cli/baseline-command.ts Reuters",
  "src/cli/code-command.ts Reuters",
  "src/mentions/times/ar/clocks.ts مكة المكرمة",
]);

const wordsOf = (text: string) => (text.match(/[\p{L}\p{M}\p{N}\u0640]+/gu) ?? []).map(fold);
/** English keeps its capitals: "Chad" is a state, "chad" none. */
const fold = (word: string) => (/[\u0600-\u06ff]/.test(word) ? normaliseArabic(word) : word);

/** People named by what they are ("civilians") bear common nouns, which any word list may hold. */
const COMMON_NOUNS = new Set(["civilians", "protesters", "refugees", "journalists"]);

const { actors, places, wordData } = readPacks();
const { analyse } = createMorphology(wordData as WordData);
/** "النظام", "البيضاء": a word of the language that is somebody's or some place's name as well. */
const isWordOfTheLanguage = (words: readonly string[]) =>
  words.length === 1 && analyse(words[0] ?? "").some(({ known, pos }) => known && pos !== "PROPN");
const namesByFirst = new Map<string, string[][]>();
for (const { id, names, labels } of [...actors, ...places]) {
  if (COMMON_NOUNS.has(id)) continue;
  // A name that means somebody only in some articles is a common noun in all others.
  const always = [...names.ar, ...names.en].filter((alias) => !alias.when);
  for (const text of always.map((alias) => alias.text).concat(labels.ar, labels.en)) {
    const words = wordsOf(text);
    const first = words[0];
    if (first === undefined || text.replace(/\P{L}/gu, "").length < SHORTEST_NAME) continue;
    if (isWordOfTheLanguage(words)) continue;
    namesByFirst.set(first, [...(namesByFirst.get(first) ?? []), words]);
  }
}

function namesIn(line: string): string[] {
  const words = wordsOf(line);
  return words.flatMap((word, i) =>
    (namesByFirst.get(word) ?? [])
      .filter((name) => name.every((part, k) => words[i + k] === part))
      .map((name) => name.join(" ")),
  );
}

/** A line of prose: the examples of a comment may name anybody. */
const isComment = (line: string) => /^\s*(\*|\/\*|\/\/)/.test(line);

test("no name of the packs stands in the program: shared code knows nobody", () => {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    SOURCE.test(file),
  );
  const found = files.flatMap((file) => {
    const path = join(ROOT, "src", file);
    return readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line) =>
        isComment(line) ? [] : namesIn(line).map((name) => `${relative(ROOT, path)} ${name}`),
      );
  });
  expect(files.length).toBeGreaterThan(50);
  expect([...new Set(found)].filter((each) => !HELP_EXAMPLES.has(each))).toEqual([]);
});

test.each(["if (id === 'حفتر')", 'const PATRON = "United Arab Emirates";', '["طرابلس"]'])(
  "would be found: %s",
  (line) => {
    expect(namesIn(line)).not.toEqual([]);
  },
);
