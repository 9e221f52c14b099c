import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lightSlipsOf, Neighbours, slipBetween } from "./neighbours.ts";

describe("one slip", () => {
  test.each([
    ["تبحت", "تبحث", "light"],
    ["الاغدية", "الاغذية", "light"],
    ["العكسري", "العسكري", "light"],
    ["الدععم", "الدعم", "light"],
    ["التغير", "التغيير", "light"],
    ["طرابلسن", "طرابلس", "heavy"],
    ["عنما", "عندما", "heavy"],
    ["هسبانيا", "اسبانيا", "heavy"],
    ["طرابلس", "طرابلس", null],
    ["طرابلسنن", "طرابلس", null],
    ["كتاب", "حجاب", null],
  ])("%s for %s: %s", (written, word, slip) => {
    expect(slipBetween(written, word)).toBe(slip);
  });

  test("every light slip is one, both ways", () => {
    const word = fc.string({ unit: fc.constantFrom(..."ابتثجحدذرزسشل"), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(word, (given) => {
        for (const slip of lightSlipsOf(given)) {
          expect(slipBetween(slip, given)).toBe("light");
          expect(slipBetween(given, slip)).toBe("light");
        }
      }),
    );
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
