import { describe, expect, test } from "vitest";
import { readPacks } from "../../packs/read-packs.ts";
import { formsOf } from "../read-text.ts";
import { analyseArabic, splitClitics } from "./analyse.ts";
import { normaliseArabic } from "./normalise.ts";

const table = formsOf(readPacks(), "ar");
const analyse = (word: string) => analyseArabic(normaliseArabic(word), table);

/** `و+ال+stem+suffix` */
const print = ({ pre, article, stem, suffix }: ReturnType<typeof splitClitics>[number]) =>
  [...pre, article ? "ال" : "", stem, suffix ?? ""].filter((part) => part !== "").join("+");

describe("splitting clitics", () => {
  test.each([
    ["وبالمطار", "و+ب+ال+مطار"],
    ["للجيش", "ل+ال+جيش"],
    ["وللجيش", "و+ل+ال+جيش"],
    ["فسيقول", "ف+س+يقول"],
    ["قواته", "قوات+ه"],
    ["وبقواتهم", "و+ب+قوات+هم"],
    ["كالجيش", "ك+ال+جيش"],
    ["الجيش", "ال+جيش"],
  ])("%s may be %s", (word, expected) => {
    expect(splitClitics(word).map(print)).toContain(expected);
  });

  test.each([
    ["الجيشه", "ال+جيش+ه", "no pronoun on a definite word"],
    ["بل", "ب+ل", "no stem of one letter"],
    ["وه", "و+ه", "no stem of one letter"],
    ["بوالجيش", "ب+و+ال+جيش", "no conjunction after a preposition"],
  ])("%s is never %s: %s", (word, never) => {
    expect(splitClitics(word).map(print)).not.toContain(never);
  });

  test("the uncut word comes first", () => {
    expect(splitClitics("بقي").map(print)[0]).toBe("بقي");
  });
});

describe("reading a word", () => {
  test.each([
    ["انسحبت", "verb", "انسحب"],
    ["فانسحبوا", "verb", "انسحب"],
    ["سينسحب", "verb", "انسحب"],
    ["وستسحب", "verb", "سحب"],
    ["انسحابهم", "masdar", "انسحب"],
    ["بانسحاب", "masdar", "انسحب"],
    ["هزائمه", "masdar", "هزم"],
    ["وهزيمتها", "masdar", "هزم"],
    ["الداعمة", "active", "دعم"],
    ["المدعومة", "passive", "دعم"],
    ["قائلا", "active", "قال"],
    ["بالتخلي", "masdar", "تخلي"],
    ["تخليها", "masdar", "تخلي"],
    ["لنفيه", "masdar", "نفي"],
    ["نفته", "verb", "نفي"],
    ["رأوا", "verb", "راي"],
    ["حلفائه", "noun", "حليف"],
    ["وحلفاؤه", "noun", "حليف"],
    ["ميليشياته", "noun", "ميليشيا"],
    ["مقاتليه", "noun", "مقاتل"],
    ["بمرتزقته", "noun", "مرتزق"],
  ])("%s can be the %s of %s", (word, pos, lemma) => {
    expect(analyse(word).map((reading) => `${reading.pos} ${reading.lemma}`)).toContain(`${pos} ${lemma}`);
  });

  test.each([
    ["له", "ل", "ه"],
    ["وبها", "ب", "ها"],
    ["لهم", "ل", "هم"],
  ])("%s is the preposition %s with %s", (word, lemma, suffix) => {
    const readings = analyse(word);
    expect(readings.map((reading) => [reading.pos, reading.lemma, reading.suffix])).toEqual([
      ["function", lemma, suffix],
    ]);
  });

  test.each([
    ["سانسحب", "verb", "س stands before an imperfect only"],
    ["الينسحب", "verb", "no article on a verb"],
    ["بينسحب", "verb", "no preposition on a verb"],
    ["هزيمةه", "masdar", "a free form takes no pronoun"],
    ["هزيمت", "masdar", "a form before a pronoun needs one"],
    ["سهزيمة", "masdar", "no س on a noun"],
  ])("%s is no %s: %s", (word, pos) => {
    expect(analyse(word).map((reading) => reading.pos)).not.toContain(pos);
  });

  test.each(["طماطم", "سبانخ", "بطيخ", "زرافة"])("the lexicon does not know %s", (word) => {
    expect(analyse(word)).toEqual([]);
  });
});
