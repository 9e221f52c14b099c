import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPacks } from "../src/packs/read-packs.ts";
import { ROOT } from "./isnad.fixture.ts";

interface Coded {
  readonly file: string;
  readonly entities: Record<string, readonly string[]>;
  readonly codings: readonly {
    readonly class: "event" | "statement" | "stance";
    readonly code: string | readonly string[];
    readonly actors?: readonly (readonly string[])[];
    readonly recipients?: readonly (readonly string[])[];
    readonly evidence: readonly string[];
    readonly trigger?: readonly string[];
    readonly who?: readonly string[];
    readonly whom?: readonly string[];
  }[];
}

const SETS = [
  { codings: "gold/articles/codings/gold.jsonl", texts: "gold/articles/texts" },
  { codings: "gold/practice/codings.jsonl", texts: "gold/practice/texts" },
];
const { codebook } = readPacks();
const CODES: Record<string, ReadonlySet<string>> = {
  event: new Set(codebook.events.map(({ code }) => code)),
  stance: new Set(codebook.stances.map(({ code }) => code)),
  statement: new Set(["says"]),
};

// A coding whose words are not in the report, or whose code no codebook has, can be matched by nothing.
describe.each(SETS)("hand codings of $codings", ({ codings: path, texts }) => {
  const articles: Coded[] = readFileSync(join(ROOT, path), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

  test.each(articles)("$file", ({ file, entities, codings }) => {
    expect(existsSync(join(ROOT, texts, file))).toBe(true);
    const text = readFileSync(join(ROOT, texts, file), "utf8");
    for (const coding of codings) {
      const quotes = [coding.evidence, coding.trigger, coding.who, coding.whom].flatMap((each) => each ?? []);
      expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
      expect(coding.evidence.length).toBeGreaterThan(0);
      expect([coding.code].flat().filter((code) => !CODES[coding.class]?.has(code))).toEqual([]);
      const ids = [coding.actors, coding.recipients].flatMap((slot) => (slot ?? []).flat());
      expect(ids.filter((id) => !entities[id])).toEqual([]);
    }
  });
});
