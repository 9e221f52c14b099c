import { describe, expect, it } from "vitest";
import { foldWord, foldWords, quotedSpans } from "./words.ts";

describe("folding", () => {
  it.each([
    ["المسئولة", "المسؤُولـه"],
    ["إلى", "الي"],
    ["شؤون", "شئون"],
    ["الأنباء", "الانبا"],
    ["٢٬٠٠٠", "2,000"],
    ["۱۲", "12"],
    ["ﻻ", "لا"],
    ["کشور", "كشور"],
    ["Don’t", "dont"],
  ])("%s and %s are one word", (one, other) => expect(foldWord(one)).toBe(foldWord(other)));

  it.each([
    ["علم", "علن"],
    ["2000", "2001"],
    ["قال", "قالت"],
    ["مصر", "مصري"],
  ])("%s and %s are two", (one, other) => expect(foldWord(one)).not.toBe(foldWord(other)));

  it.each([
    ["و قال الوزير", ["وقال", "الوزير"]],
    ["بين 6 و10 و 20", ["بين", "6", "و", "10", "و", "20"]],
    ["قال و", ["قال"]],
    ["في 3.5% من", ["في", "35", "من"]],
    ["«الجزيرة»: لا", ["الجزيره", "لا"]],
    ["ـــ ؟! ", []],
    ["", []],
  ])("the words of %j", (text, words) => expect(foldWords(text).map(({ folded }) => folded)).toEqual(words));

  it("keeps where a word stands", () => {
    const text = "قالَ و ذهب 2,000 مرة";
    expect(foldWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "قالَ",
      "و ذهب",
      "2,000",
      "مرة",
    ]);
  });
});

describe("quotations", () => {
  it.each([
    ["قال «نعم» ثم «لا»", ["نعم", "لا"]],
    ['قال "نعم" ثم "لا"', ["نعم", "لا"]],
    ["قال “نعم” ثم ”لا“", ["نعم", "لا"]],
    ['قال «نعم "أو" لا»', ['نعم "أو" لا']],
    ["قال «سطر\nوسطر»", ["سطر\nوسطر"]],
    ['لم يغلق "هنا\nثم "نعم"', ["نعم"]],
    ["لم يغلق «هنا", []],
    ["لم يفتح هنا»", []],
  ])("of %j", (text, quoted) =>
    expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted),
  );
});
