import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseArabic } from "./normalise.ts";

describe("folding a word", () => {
  test.each([
    ["أنقرة", "انقرة", "hamza above"],
    ["إيران", "ايران", "hamza below"],
    ["آلاف", "الاف", "madda"],
    ["ٱلعهد", "العهد", "wasla"],
    ["مصطفى", "مصطفي", "final ya without dots"],
    ["إلـــى", "الي", "tatweel"],
    ["مُحَمَّدٌ", "محمد", "vowel signs"],
    ["هٰذا", "هذا", "dagger alef"],
    ["کابل", "كابل", "Persian kaf"],
    ["علی", "علي", "Persian ya"],
    ["ﻣﺼﺮ", "مصر", "presentation forms"],
    ["ﻻجئ", "لاجئ", "the ligature lam-alef"],
    ["٢٠٢٠", "2020", "Arabic digits"],
    ["۲۰۲۰", "2020", "Persian digits"],
    ["\u200fمصر\u200e", "مصر", "direction marks"],
    ["لا\u200cيزال", "لايزال", "a joiner"],
    ["BBC", "bbc", "Latin letters"],
  ])("%s is %s: %s", (word, folded) => {
    expect(normaliseArabic(word)).toBe(folded);
  });

  test.each([
    ["مصر", "مضر"],
    ["مدرسة", "مدرسه"],
    ["سؤال", "سوال"],
    ["دفء", "دف"],
    ["قاد", "قال"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(normaliseArabic(one)).not.toBe(normaliseArabic(other));
  });

  test("folding twice changes nothing more", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."اأإآٱبتةثجحخدذرزسشصضطظعغفقكلمنهويىئؤءـًٌَُِّْٰ٣۴A"),
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, (word) => {
        const once = normaliseArabic(word);
        expect(normaliseArabic(once)).toBe(once);
      }),
    );
  });
});
