import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../sentences.ts";
import { readTokens } from "../tokens.ts";
import { normaliseArabic } from "./normalise.ts";

const DEBRIS = ["اقرأ أيضا", "تابعونا"].map((phrase) => phrase.split(" ").map(normaliseArabic).join(" "));
const HEAD = "عنوان الخبر في سطره الأول\n";

function split(text: string): string[] {
  const tokens = readTokens(text, "ar");
  return splitSentences(text, tokens, DEBRIS).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}
const body = (text: string) =>
  split(HEAD + text)
    .slice(1)
    .map((each) => each.replace(/^\w+: /, ""));

describe("where a sentence ends", () => {
  test.each([
    ["انسحبت القوات. وعاد الهدوء.", ["انسحبت القوات.", "وعاد الهدوء."]],
    ["هل انسحبت؟ لا أحد يعلم!", ["هل انسحبت؟", "لا أحد يعلم!"]],
    ["قال: “انسحبنا أمس.” ثم صمت.", ["قال: “انسحبنا أمس.”", "ثم صمت."]],
    [
      "كلام طويل جدا لا تختمه نقطة في آخره ولا غيرها من العلامات أبدا",
      ["كلام طويل جدا لا تختمه نقطة في آخره ولا غيرها من العلامات أبدا"],
    ],
    ["سقطت المدينة.وعاد الهدوء.", ["سقطت المدينة.", "وعاد الهدوء."]],
  ])("%s", (text, expected) => {
    expect(body(text)).toEqual(expected);
  });

  test("two stops end a sentence of the body", () => {
    expect(body("بدأ الهجوم.. وانتهى سريعا.")).toEqual(["بدأ الهجوم..", "وانتهى سريعا."]);
  });

  test.each([
    "نقلت أ. ف. ب عن المصدر خبرا.",
    "بلغ العدد 3.5 مليون شخص.",
    "قال الناطق، ثم عاد، وأكد الخبر.",
    "قال الناطق؛ وعاد وأكد الخبر.",
    "زار موقع example.com أمس.",
  ])("not inside: %s", (text) => {
    expect(body(text)).toEqual([text]);
  });
});

describe("what a line is", () => {
  test.each([
    ["الجيش ينسحب من المدينة", ["headline: الجيش ينسحب من المدينة"]],
    ["رأي\nالجيش ينسحب من المدينة", ["debris: رأي", "headline: الجيش ينسحب من المدينة"]],
    [`${HEAD}الانسحاب الكبير\nانسحبت القوات.`, ["heading: الانسحاب الكبير", "paragraph: انسحبت القوات."]],
    [
      `${HEAD}اقرأ أيضا: الجيش يتقدم\nانسحبت القوات.`,
      ["debris: اقرأ أيضا: الجيش يتقدم", "paragraph: انسحبت القوات."],
    ],
    [`${HEAD}قال “لن ننسحب أبدا”`, ["paragraph: قال “لن ننسحب أبدا”"]],
    [`${HEAD}\r\n\r\nانسحبت القوات.\r\nوعادت.`, ["paragraph: انسحبت القوات.", "paragraph: وعادت."]],
  ])("%j", (text, expected) => {
    const kinds = split(text);
    expect(text.startsWith(HEAD) ? kinds.slice(1) : kinds).toEqual(expected);
  });

  test("a text of marks only has no sentence", () => {
    expect(split("… — !!!")).toEqual([]);
  });
});

test("sentences follow one another, and each word stands in exactly one", () => {
  const line = fc.string({
    unit: fc.constantFrom("كلمة", " ", " ", ".", "؟", "،", "“", "”", "\n", "12"),
    maxLength: 50,
  });
  fc.assert(
    fc.property(line, (text) => {
      const tokens = readTokens(text, "ar");
      const sentences = splitSentences(text, tokens, DEBRIS);
      let next = 0;
      for (const { first, last, start, end } of sentences) {
        expect(tokens.slice(next, first).every((token) => token.kind === "mark")).toBe(true);
        expect([first < last, tokens[first]?.start, tokens[last - 1]?.end]).toEqual([true, start, end]);
        next = last;
      }
      expect(tokens.slice(next).every((token) => token.kind === "mark")).toBe(true);
    }),
  );
});
