import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLight, Neighbours, oneSlipFrom, slipBetween } from "./neighbours.ts";

describe("one slip", () => {
  test.each([
    ["تبحت", "تبحث", "shape"],
    ["الاغدية", "الاغذية", "shape"],
    ["العكسري", "العسكري", "swap"],
    ["الدععم", "الدعم", "double"],
    ["التغير", "التغيير", "double"],
    ["الهدمة", "الهدنة", "key"],
    ["طرابلسن", "طرابلس", "extra"],
    ["عنما", "عندما", "lost"],
    ["هسبانيا", "اسبانيا", "other"],
    ["طرابلس", "طرابلس", null],
    ["طرابلسنن", "طرابلس", null],
    ["كتاب", "حجاب", null],
  ])("%s for %s: %s", (written, word, slip) => {
    expect(slipBetween(written, word)).toBe(slip);
  });

  test("every word one slip away is found, and no other", () => {
    const word = fc.string({ unit: fc.constantFrom(..."ابتثجحدذرزسشل"), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (written, other) => {
        const near = new Set(oneSlipFrom(written));
        for (const each of near) expect(each === written || slipBetween(written, each) !== null).toBe(true);
        if (slipBetween(written, other) !== null) expect(near.has(other)).toBe(true);
      }),
    );
  });

  test.each([
    ["swap", true],
    ["double", true],
    ["shape", true],
    ["key", true],
    ["lost", false],
    ["extra", false],
    ["other", false],
  ] as const)("%s is light: %s", (slip, light) => {
    expect(isLight(slip)).toBe(light);
  });
});

test("the index finds what comparing with every word finds", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ابتث"), minLength: 4, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), word, (words, written) => {
      const found = new Neighbours(words).near(written).map((each) => each.word);
      const expected = [...new Set(words)].filter((each) => slipBetween(written, each) !== null);
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});
