import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTokens } from "../tokens.ts";
import { findBrokenWords } from "./broken-words.ts";

const tokens = (text: string) => readTokens(text, "ar");

describe("a word broken to dodge filters is one token", () => {
  test.each([
    ["العلاقـ*ـات", "العلاقات"],
    ["الع*لاقات", "العلاقات"],
    ["ق*تل", "قتل"],
    ["ا.ل.د.ع.م", "الدعم"],
    ["ا.لـ.د.عـ.م", "الدعم"],
    ["الـد.عـ.م", "الدعم"],
    ["الـسـ.ريـ.ع", "السريع"],
    ["الد.ع.م", "الدعم"],
    ["السر.ي.ع", "السريع"],
    ["ا.ل.دعم", "الدعم"],
    ["ال\u200dدع\u200dم", "الدعم"],
    ["ال\u200cدع\u200fم", "الدعم"],
    ["ق-ص-ف", "قصف"],
    ["ق*ص*ف", "قصف"],
    ["ق_ص_ف", "قصف"],
    ["و-ق-ص-ف", "وقصف"],
    ["قَ-صْ-فُ", "قصف"],
    ["ا-ل-ج-ي-ش", "الجيش"],
    ["إ.س.ر.ا.ئ.ي.ل", "اسرائيل"],
    ["مرتـ-ـزقة", "مرتزقة"],
    ["الإره*اب", "الارهاب"],
    ["ق·تل", "قتل"],
    ["هجـ.ـوم", "هجوم"],
  ])("%s is %s", (written, norm) => {
    for (const [before, after] of [
      ["", ""],
      ["بدأ ", " أمس"],
      ["«", "»."],
      ["(", "، ثم"],
    ] as const) {
      const found = tokens(`${before}${written}${after}`).filter((token) => token.norm === norm);
      expect(found.map(({ text, start, end, kind }) => ({ text, start, end, kind }))).toEqual([
        { text: written, start: before.length, end: before.length + written.length, kind: "word" },
      ]);
    }
  });
});

describe("an ordinary use of marks joins nothing", () => {
  test.each([
    "أ.ف.ب",
    "أ. ف. ب.",
    "د.ب.أ",
    "أ-ف-ب",
    "أ.ش.أ",
    "م.ت.ف",
    "ق.م.",
    "U.S.",
    "U.N.S.M.I.L.",
    "3-2",
    "12/5/2020",
    "أنقرة-دمشق",
    "روسيا-أوكرانيا-أوروبا",
    "تل-أبيب",
    "*ملاحظة",
    "ملاحظة*",
    "*ملاحظة*",
    "قال*حفتر*إن",
    "لـ*حفتر*",
    "كلمة*كلمة",
    "أ-ب-ج",
    "أ.ب.ج.د",
    "د.محمد",
    "أ.د.محمد",
    "م.د.علي",
    "قال د.محمد",
    "انسحبت.وقال",
    "المدينة.في",
    "1441هـ.وقال",
    "عام 1441 هـ.وقال",
    "كتب-عبدالله",
    "الدعم_السريع",
    "#لا_للحرب",
    'بـ"السلاح"',
    "لـ «حفتر»",
    "بـ-حفتر",
    "أبو-ظبي",
    "عربي.نت",
    "الجزيرة.نت",
    "مصر+ليبيا",
    "و...ثم",
    "قال..ثم",
    "لا-لا",
    "ص.ب.123",
    "نعم|لا",
    "من-إلى",
    "ما-بعد",
    "س-300",
    "الحوثي-صالح",
    "وقال.لا",
  ])("%s", (text) => {
    expect(findBrokenWords(text)).toEqual([]);
    expect(tokens(text).some((token) => /[\p{L}][.*_+|-][\p{L}]/u.test(token.text))).toBe(false);
  });
});

test("broken words lie in the text, apart and in order, and their letters are the text's", () => {
  const text = fc.string({ unit: fc.constantFrom(..."قصفالدعمأ.*-_ـَ\u200d 1A،"), maxLength: 40 });
  fc.assert(
    fc.property(text, (given) => {
      let last = 0;
      for (const { start, end, plain } of findBrokenWords(given)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(given.slice(start, end).replace(/[.*_-]/g, "")).toBe(plain);
        last = end;
      }
      let from = 0;
      for (const token of tokens(given)) {
        expect(given.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(from);
        expect(given.slice(from, token.start)).toMatch(/^[\s\u200b-\u200f]*$/);
        from = token.end;
      }
    }),
    { numRuns: 2000 },
  );
});
