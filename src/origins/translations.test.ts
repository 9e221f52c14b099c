import { describe, expect, it } from "vitest";
import { article } from "./texts.fixture.ts";
import { compareTranslations, type TranslationMarks, translationMarks } from "./translations.ts";

const marks = (about: Partial<TranslationMarks>): TranslationMarks => ({
  ...{ articleId: "a-1", language: "ar", publishedOn: "2024-09-03", words: 100 },
  ...{ numbers: ["90", "2025", "15"], named: ["egypt", "libya", "turkey", "russia", "libya"] },
  ...about,
});
const english = (about: Partial<TranslationMarks>) =>
  marks({ articleId: "a-0", language: "en", words: 125, ...about });

describe("a possible translation", () => {
  it.each<[string, Partial<TranslationMarks>, boolean]>([
    ["the same names and numbers in the same order", {}, true],
    ["the day after", { publishedOn: "2024-09-04" }, true],
    ["without a date", { publishedOn: null }, true],
    ["of some month", { publishedOn: "2024-08" }, true],
    ["a name more", { named: ["egypt", "libya", "turkey", "usa", "russia", "libya"] }, true],
    ["three days later", { publishedOn: "2024-09-06" }, false],
    ["in the same language", { language: "ar" }, false],
    ["three times as long", { words: 300 }, false],
    ["half as long", { words: 60 }, false],
    ["the same names in another order", { named: ["russia", "turkey", "libya", "libya", "egypt"] }, false],
    ["other numbers and a name less", { numbers: ["8", "2"], named: ["egypt", "libya", "russia"] }, false],
    ["three names only", { named: ["egypt", "libya", "turkey"] }, false],
    ["no names", { named: [] }, false],
  ])("%s: %s", (_, about, isOffered) => {
    expect(compareTranslations(marks({}), english(about)) !== null).toBe(isOffered);
  });

  it("is the same offer in either order", () => {
    const offer = compareTranslations(marks({}), english({}));
    expect(compareTranslations(english({}), marks({}))).toEqual(offer);
    expect(offer).toMatchObject({ kind: "possible-translation", a: "a-0", b: "a-1", agreement: 1 });
    expect(offer?.reason.en).toMatch(/agree in order by 100 %$/);
  });

  it("without numbers is judged by its names", () => {
    expect(compareTranslations(marks({ numbers: [] }), english({ numbers: [] }))?.agreement).toBe(1);
  });

  it("has its numbers from the text, in one script", () => {
    const { numbers, words } = translationMarks(article("a-1", "قتل ٣ و2,000 جندي في 12 مايو"), []);
    expect([numbers, words]).toEqual([["3", "2000", "12"], 8]);
  });
});
