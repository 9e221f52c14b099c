import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseArabic } from "../ar/normalise.ts";
import { foldWithMap } from "./fold-with-map.ts";

const MARKED = [..."اأإآٱبتةكلمنهويىئؤءـًٌَُِّْٰ٣۴۵یکہھۀەA“”«»‘’'\" \n.،"];
const STRANGE = [
  "ﻻ",
  "ﷺ",
  "ﻣ",
  "ﹰ",
  "ﱞ",
  "\u200d",
  "\u200f",
  "\ufeff",
  "😀",
  "👨‍👩‍👧",
  "e\u0301",
  "İ",
  "ﬁ",
  "ｶﾞ",
  "\u1100\u1161",
  "ς",
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...MARKED, ...STRANGE), maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);
const RUNS = { numRuns: 2000 };

describe("folding a whole text", () => {
  test.each([
    ["إلـى", "الي", "hamza, tatweel, final ya"],
    ["مُحَمَّدٌ", "محمد", "vowel signs"],
    ["علی کابل ہند ھنا ۀ", "علي كابل هند هنا ة", "Persian and Urdu letters"],
    ["ﻻ ﷲ ﻣﺼﺮ", "لا الله مصر", "presentation forms"],
    ["ال\u200dدع\u200dم", "الدعم", "joiners"],
    ["\u202bمصر\u202c", "مصر", "direction"],
    ["٢٠۲۰", "2020", "digits"],
    ["«لا» “لا” „لا‟ ‘لا’", `"لا" "لا" "لا" 'لا'`, "quotes"],
    ["", "", "nothing"],
  ])("%s is %s: %s", (given, folded) => {
    expect(foldWithMap(given).folded).toBe(folded);
  });

  test("a letter's span holds its marks; a ligature stands for each of its letters", () => {
    const { folded, spanOf, toOriginal, toFolded } = foldWithMap("هٰذا ﻻهاي");
    expect(folded).toBe("هذا لاهاي");
    expect(spanOf(0, 1)).toEqual({ start: 0, end: 2 });
    expect([toOriginal(4), toOriginal(5), toOriginal(6)]).toEqual([5, 5, 6]);
    expect(spanOf(4, 5)).toEqual({ start: 5, end: 6 });
    expect(spanOf(5, 6)).toEqual({ start: 5, end: 6 });
    expect([toFolded(0), toFolded(1), toFolded(2), toFolded(5), toFolded(6)]).toEqual([0, 0, 1, 4, 6]);
  });

  test("both maps answer for every offset, never step back, and meet at both ends", () => {
    fc.assert(
      fc.property(text, (given) => {
        const { folded, toOriginal, toFolded } = foldWithMap(given);
        expect([toOriginal(folded.length), toFolded(given.length)]).toEqual([given.length, folded.length]);
        expect(toFolded(0)).toBe(0);
        for (let i = 0; i < folded.length; i++) {
          expect(toOriginal(i)).toBeLessThanOrEqual(toOriginal(i + 1));
          expect(toOriginal(i)).toBeGreaterThanOrEqual(0);
        }
        for (let i = 0; i < given.length; i++) expect(toFolded(i)).toBeLessThanOrEqual(toFolded(i + 1));
        expect([toOriginal(-5), toOriginal(1e9)]).toEqual([toOriginal(0), given.length]);
        expect([toFolded(-5), toFolded(1e9)]).toEqual([0, folded.length]);
      }),
      RUNS,
    );
  });

  test("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(text, (given) => {
        const once = foldWithMap(given).folded;
        expect(foldWithMap(once).folded).toBe(once);
      }),
      RUNS,
    );
  });

  test("the span of a folded slice folds to a text that holds the slice; going there and back stays put", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, a, b) => {
        const { folded, spanOf, toOriginal, toFolded } = foldWithMap(given);
        const [start = 0, end = 0] = [a % (folded.length + 1), b % (folded.length + 1)].sort((x, y) => x - y);
        const span = spanOf(start, end);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(foldWithMap(given.slice(span.start, span.end)).folded).toContain(folded.slice(start, end));
        expect(toFolded(toOriginal(start))).toBeLessThanOrEqual(start);
        expect(toOriginal(toFolded(toOriginal(start)))).toBe(toOriginal(start));
      }),
      RUNS,
    );
  });

  test("a word is folded as look-ups fold it", () => {
    const word = fc.string({
      unit: fc.constantFrom(...MARKED.filter((mark) => /[\p{L}\p{M}\p{N}]/u.test(mark))),
      maxLength: 20,
    });
    fc.assert(
      fc.property(word, (given) => {
        expect(foldWithMap(given).folded).toBe(normaliseArabic(given));
      }),
      RUNS,
    );
  });
});
