import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { normaliseArabic } from "../ar/normalise.ts";
import { STEMS } from "./ordinary-stems.ts";
import { isOrdinaryWord, type StemKind } from "./ordinary-words.ts";
import { packWords, readWordFilter } from "./word-filter.ts";

const LEXICON = join(import.meta.dirname, "../../../data/morphology/lexicon.txt");
const TARGET = join(import.meta.dirname, "ordinary-stems.ts");

/** Every stem of the morphology's lexicon with the kinds of affixes that it takes. */
function readStems(): string[] {
  const lines = readFileSync(LEXICON, "utf8").split("\n");
  let at = 1;
  const section = () => {
    const count = Number(lines[at]);
    at += count + 1;
    return lines.slice(at - count, at);
  };
  const features = section();
  section();
  const kinds = section().map((paradigm) => {
    const codes = paradigm
      .split(" ")
      .map((affix) => features[Number.parseInt(affix.split("-")[2] ?? "", 36)] ?? "");
    return new Set(codes.map(kindOf).filter((kind) => kind !== null));
  });
  section();
  return section().flatMap((line) => {
    const [stem = "", ...groups] = line.split("\t");
    const paradigms = groups.flatMap((group) => group.slice(group.indexOf("|") + 1).split(","));
    const mine = paradigms.flatMap((item) => [
      ...(kinds[Number.parseInt(item.split(".")[1] ?? "", 36)] ?? []),
    ]);
    return [...new Set(mine)].map((kind) => normaliseArabic(stem) + kind);
  });
}

/** Imperatives hardly occur in news and look like much else. */
function kindOf(feature: string): StemKind | null {
  if (feature.startsWith("vc")) return null;
  return feature.startsWith("vp") ? "p" : feature.startsWith("vi") ? "i" : "n";
}

// WRITE_STEMS=1 npx vitest run src/text/orthography/ordinary-words.test.ts
if (process.env["WRITE_STEMS"]) {
  const doc =
    "/** Stems of data/morphology/lexicon.txt as a word filter; ordinary-words.test.ts tells how it is made. */";
  writeFileSync(TARGET, `${doc}\nexport const STEMS =\n  "${packWords(readStems())}";\n`);
}

describe("ordinary words", () => {
  test("the committed stems are those of the morphology's lexicon", () => {
    const filter = readWordFilter(STEMS);
    const stems = readStems();
    const missing = stems.filter((stem) => !filter.has(stem));
    expect(missing.length / stems.length).toBeLessThan(0.005);
  });

  test.each(
    "المستشفيات والإجراءات سيكتبون خدمات كثيرا مبكرا أسباب محاضرة بالحافلات فاكهتهم يتناولونها استخدموه ثالثة أماكن اهتمت".split(
      " ",
    ),
  )("%s is one", (word) => {
    expect(isOrdinaryWord(normaliseArabic(word))).toBe(true);
  });

  test.each("طرابلسن الاغدية فيكتورياس الدععم".split(" "))("%s is none", (word) => {
    expect(isOrdinaryWord(normaliseArabic(word))).toBe(false);
  });
});

test("a filter holds what was put in and little else", () => {
  const words = Array.from({ length: 5000 }, (_, i) => `w${i * 7}`);
  const filter = readWordFilter(packWords(words));
  expect(words.every((word) => filter.has(word))).toBe(true);
  const strangers = Array.from({ length: 5000 }, (_, i) => `x${i * 11}`);
  expect(strangers.filter((word) => filter.has(word)).length).toBeLessThan(25);
});
