import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ARTICLE = join(ROOT, "../shared/seed/article.txt");
const isPresent = existsSync(ARTICLE);
const FOLDERS = ["packs", "examples", "src"];
/** Shorter runs are names and set phrases that any report may share. */
const LONGEST_SHARED_WORDS = 5;

const wordsOf = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/[أإآ]/g, "ا")
    .match(/\p{L}+|\p{N}+/gu) ?? [];

function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const length = LONGEST_SHARED_WORDS + 1;
  return new Set(
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, i) => words.slice(i, i + length).join(" ")),
  );
}

// Whoever copies the article into a pack, an example or a rule tests the program on what it has learned by heart.
describe.skipIf(!isPresent)("the seed article (skipped where ../shared holds none)", () => {
  const runs = isPresent ? runsOf(readFileSync(ARTICLE, "utf8")) : new Set<string>();

  test.each(FOLDERS)("no six words of it in a row stand in %s/", (folder) => {
    const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const copied = files.flatMap(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [...runsOf(readFileSync(path, "utf8"))]
        .filter((run) => runs.has(run))
        .map((run) => `${relative(ROOT, path)}: ${run}`);
    });
    expect(files.length).toBeGreaterThan(0);
    expect(copied).toEqual([]);
  });

  test("a copied line would be found", () => {
    const line =
      readFileSync(ARTICLE, "utf8")
        .split("\n")
        .find((each) => each.split(" ").length > 8) ?? "";
    expect([...runsOf(`  - "${line}"`)].some((run) => runs.has(run))).toBe(true);
  });
});
