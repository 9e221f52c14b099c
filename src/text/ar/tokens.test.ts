import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTokens } from "../tokens.ts";

/** White space and marks of direction, which nobody sees. */
const GAP = /^[\s\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*$/;
const words = (text: string) => readTokens(text, "ar").map((token) => token.text);

describe("tokens", () => {
  test.each([
    ["قال: نعم", ["قال", ":", "نعم"]],
    ["«لوموند»، الفرنسية", ["«", "لوموند", "»", "،", "الفرنسية"]],
    ["في 19 مايو 2020م.", ["في", "19", "مايو", "2020", "م", "."]],
    ["بلغ 3.5 مليون و2,000 جندي", ["بلغ", "3.5", "مليون", "و2", ",", "000", "جندي"]],
    ["من 12/5/2020 إلى 14-5", ["من", "12/5/2020", "إلى", "14-5"]],
    ["قُتِلَ مـــدنيّ", ["قُتِلَ", "مـــدنيّ"]],
    ["الجنوب…الشمال؟!", ["الجنوب", "…", "الشمال", "؟", "!"]],
    ["(رويترز)", ["(", "رويترز", ")"]],
    [
      "كتب إلى desk@site.example، وزار www.site.example/a.html.",
      ["كتب", "إلى", "desk@site.example", "،", "وزار", "www.site.example/a.html", "."],
    ],
    ["زار example.com أمس", ["زار", "example", ".", "com", "أمس"]],
    ["", []],
    [" \n\t ", []],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    "\u200fقال \u200fالناطق\u200f: \u202bنعم\u202c",
    "\ufeffقال\u2067 الناطق\u2069:\u061cنعم",
    "\u200bقال الناطق \u200e: \u200dنعم",
  ])("signs that nobody sees are no tokens: %j", (text) => {
    expect(readTokens(text, "ar").map((token) => token.norm)).toEqual(["قال", "الناطق", ":", "نعم"]);
  });

  test.each([
    ["2020", "number"],
    ["٢٠", "number"],
    ["مصر", "word"],
    ["ـمصرـ", "word"],
    ["،", "mark"],
    ["😀", "mark"],
  ])("%s is a %s", (text, kind) => {
    expect(readTokens(text, "ar").map((token) => token.kind)).toEqual([kind]);
  });

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'ابتجدرسشعفقلمنهوية أإآ ىـًَُِّْ  ،.؛:؟!«»“”"()…0123٤٥\n\u200f\u200d'),
      fc.constantFrom("\u202b", "\u2069", "\u061c", "\ufeff", "https://a.b/", "a@b.c", "www."),
      fc.constantFrom("😀", "👨‍👩‍👧", "ﷺ", "ﻻ", "e\u0301", "\u00a0"),
    ),
    maxLength: 60,
  });

  test("over any Unicode, tokens and gaps rebuild the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (given) => {
        let end = 0;
        for (const token of readTokens(given, "en")) {
          expect(given.slice(end, token.start)).toMatch(GAP);
          expect(token.start < token.end && given.slice(token.start, token.end) === token.text).toBe(true);
          end = token.end;
        }
        expect(given.slice(end)).toMatch(GAP);
      }),
    );
  });

  test("every token slices to its text, and tokens with the gaps between them rebuild the text", () => {
    fc.assert(
      fc.property(text, (given) => {
        let rebuilt = "";
        for (const token of readTokens(given, "ar")) {
          const gap = given.slice(rebuilt.length, token.start);
          expect(gap).toMatch(GAP);
          expect(given.slice(token.start, token.end)).toBe(token.text);
          rebuilt += gap + token.text;
        }
        expect(given.slice(rebuilt.length)).toMatch(GAP);
      }),
    );
  });
});
