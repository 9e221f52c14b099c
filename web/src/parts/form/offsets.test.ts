import { describe, expect, it } from "vitest";
import { inPoints, inUnits, offsetsOf } from "./offsets.ts";

/** Pairs at the beginning, one behind another, inside a word and at the end. */
const TEXT = "🇦🇪قال قرقاش 😀 إن الـ🛩️طائرات هناك 🙂";

describe("offsets of a text with signs outside the first plane", () => {
  const offsets = offsetsOf(TEXT);
  const points = [...TEXT];

  it("are the same place in code points and in UTF-16 units, at every code point", () => {
    for (let point = 0; point <= points.length; point++) {
      const unit = points.slice(0, point).join("").length;
      expect(offsets.toUnit(point)).toBe(unit);
      expect(offsets.toPoint(unit)).toBe(point);
    }
  });

  it("cut the words that code points cut", () => {
    const word = "طائرات";
    const start = [...TEXT.slice(0, TEXT.indexOf(word))].length;
    const stretch = { start, end: start + word.length };
    const { start: from, end: to } = inUnits(stretch, offsets);
    expect(TEXT.slice(from, to)).toBe(word);
    expect(TEXT.slice(stretch.start, stretch.end), "unconverted they would cut other words").not.toBe(word);
    expect(inPoints({ start: from, end: to }, offsets)).toEqual(stretch);
  });
});
