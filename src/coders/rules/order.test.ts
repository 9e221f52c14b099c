import { describe, expect, test } from "vitest";
import { codeSentence } from "./coding.fixture.ts";

/** What a sentence puts in order: "code relation code interval words". */
function ordersIn(sentence: string, language: "ar" | "en" = "ar"): string[] {
  const codings = codeSentence(sentence, language);
  return codings.flatMap(({ code, order = [] }) =>
    order.map(({ relation, coding, edtf, evidence }) => {
      const other = codings.find(({ id }) => id === coding);
      return `${code} ${relation} ${other?.code}${edtf === null ? "" : ` ${edtf}`}: ${evidence.quote}`;
    }),
  );
}

describe("an act told after or before another", () => {
  test.each([
    ["انسحبت فاغنر من بني وليد فور سقوط قاعدة الوطية.", "RETREAT after ASSAULT: فور سقوط قاعدة الوطية"],
    [
      "انسحبت فاغنر من بني وليد بعد سقوط قاعدة الوطية في 18 مايو 2020.",
      "RETREAT after ASSAULT 2020-05-18/..: بعد سقوط قاعدة الوطية",
    ],
    [
      "انسحبت فاغنر من بني وليد بعد يومين من سقوط قاعدة الوطية.",
      "RETREAT after ASSAULT: بعد يومين من سقوط قاعدة الوطية",
    ],
    ["بعد سقوط قاعدة الوطية، انسحبت فاغنر من بني وليد.", "RETREAT after ASSAULT: بعد سقوط قاعدة الوطية"],
    [
      "انسحبت قوات حفتر من سرت قبل أن تقصف قوات الوفاق ترهونة.",
      "RETREAT before ASSAULT: قبل أن تقصف قوات الوفاق ترهونة",
    ],
  ])("%s", (sentence, expected) => {
    expect(ordersIn(sentence)).toEqual([expected]);
  });

  test("in English", () => {
    expect(ordersIn("Wagner withdrew from Bani Walid after the fall of al-Watiya.", "en")).toEqual([
      "RETREAT after ASSAULT: after the fall of al-Watiya",
    ]);
  });

  test.each([
    "انسحبت فاغنر من بني وليد قبل يومين.",
    "انسحبت فاغنر من بني وليد بعد الظهر. سقطت قاعدة الوطية.",
    "قال السراج كلمة بعد سقوط قاعدة الوطية.",
    "انسحبت فاغنر من بني وليد، وسافر السراج بعد سقوط قاعدة الوطية.",
  ])("no order: %s", (sentence) => {
    expect(ordersIn(sentence)).toEqual([]);
  });

  test("the act itself gets no date from the order", () => {
    const [act] = codeSentence("انسحبت فاغنر من بني وليد بعد سقوط قاعدة الوطية في 18 مايو 2020.").filter(
      ({ code }) => code === "RETREAT",
    );
    expect(act?.when).toBeNull();
  });
});
