import { describe, expect, test } from "vitest";
import { codeSentence } from "./coding.fixture.ts";

/** Voices of the first statement of a sentence, as the record gives them. */
const voicesOf = (sentence: string) =>
  codeSentence(sentence)
    .find((coding) => coding.class === "statement")
    ?.chain.map(({ kind, name }) => `${kind} ${name}`);

describe("who speaks, where no pack has the name", () => {
  test.each([
    ["قال نزار الكيخيا إن حفتر خسر.", ["actor نزار الكيخيا"]],
    ["وقالت الشرطة اليونانية إن حفتر خسر.", ["actor الشرطة اليونانية"]],
    ['وقالت شركة "بحر الشمال" إن حفتر خسر.', ['actor شركة "بحر الشمال"']],
    ["وقال المجلس الدستوري إن حفتر خسر.", ["actor المجلس الدستوري"]],
    ["قال صاحب مقهى إن حفتر خسر.", ["unnamed صاحب مقهى"]],
    ["وقال منظمو رحلات إن حفتر خسر.", ["unnamed منظمو رحلات"]],
    ["قال الناطق باسم لجنة الأعيان إن حفتر خسر.", ["unnamed الناطق باسم لجنة الأعيان"]],
    ["قال الناطق بلسان البلدية إن حفتر خسر.", ["unnamed الناطق بلسان البلدية"]],
    ["قال نزار الكيخيا لـ«الطابية» إن حفتر خسر.", ["actor نزار الكيخيا"]],
  ])("%s", (sentence, expected) => {
    expect(voicesOf(sentence)).toEqual(expected);
  });

  test.each([
    "وقال «نحن نرفض انسحاب حفتر من سرت».",
    "وكتب على الجدار «نطالب بانسحاب حفتر من سرت».",
    "وقال حرفيا إن حفتر خسر.",
    "وقال أولا إن حفتر خسر.",
  ])("nobody by that name: %s", (sentence) => {
    const names = codeSentence(sentence).flatMap(({ chain }) => chain.map(({ name }) => name));
    for (const name of names) expect(["", "الجدار"]).toContain(name);
  });
});
