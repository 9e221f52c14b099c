import { describe, expect, test } from "vitest";
import { dateText, dayOf, intervalOf, intervalText } from "./dates.ts";
import { wordsIn } from "./words.tsx";

describe("a date of EDTF", () => {
  test.each([
    ["2020-05-25", "25 May 2020", "25 مايو/أيار 2020"],
    ["2020-05", "May 2020", "مايو/أيار 2020"],
    ["2020", "2020", "2020"],
    ["2020-05~", "≈ May 2020", "≈ مايو/أيار 2020"],
    ["2020-21", "spring 2020", "ربيع 2020"],
    ["2020-24~", "≈ winter 2020", "≈ شتاء 2020"],
    ["XXXX-05-19", "19 May (year not told)", "19 مايو/أيار (بلا سنة)"],
    ["XXXX-05", "May (year not told)", "مايو/أيار (بلا سنة)"],
    // What the pages have no words for stands as it is.
    ["2020-33", "2020-33", "2020-33"],
    ["XXXX", "XXXX", "XXXX"],
  ])("%s is never more exact than it is", (edtf, en, ar) => {
    expect(dateText(edtf, wordsIn("en"))).toBe(en);
    expect(dateText(edtf, wordsIn("ar"))).toBe(ar);
  });

  test("has the digits that an Arabic reader wants; English knows one kind", () => {
    expect(dateText("2020-05-25", wordsIn("ar", "arab"))).toBe("٢٥ مايو/أيار ٢٠٢٠");
    expect(dateText("2020-05-25", wordsIn("en", "arab"))).toBe("25 May 2020");
    const counted = wordsIn("ar", "arab")("board.counts", { articles: 11, codings: 141 });
    expect(counted).toMatch(/١١/);
    expect(counted).not.toMatch(/\d/);
  });

  test.each([
    ["2020-05", "2020-05-01", "2020-05-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2020", "2020-01-01", "2020-12-31"],
    ["2020-05-25", "2020-05-25", "2020-05-25"],
    ["2020-21", "2020-01-01", "2020-12-31"],
  ])("%s means days from the first to the last", (edtf, first, last) => {
    const iso = (day: number | null) => new Date((day ?? 0) * 86_400_000).toISOString().slice(0, 10);
    expect([iso(dayOf(edtf, "first")), iso(dayOf(edtf, "last"))]).toEqual([first, last]);
    expect(dayOf("XXXX-05-19", "first")).toBeNull();
    expect(dayOf(null, "last")).toBeNull();
  });
});

describe("an interval", () => {
  test.each([
    ["2020-05-18/2020-05-25", "18 May 2020 to 25 May 2020", "من 18 مايو/أيار 2020 إلى 25 مايو/أيار 2020"],
    ["../2020-05-25", "by 25 May 2020", "حتى 25 مايو/أيار 2020"],
    ["2014/..", "since 2014", "منذ 2014"],
    ["2020-05", "May 2020", "مايو/أيار 2020"],
    ["../..", "not known", "غير معلوم"],
  ])("%s in words", (edtf, en, ar) => {
    expect(intervalText(intervalOf(edtf), wordsIn("en"))).toBe(en);
    expect(intervalText(intervalOf(edtf), wordsIn("ar"))).toBe(ar);
  });
});
