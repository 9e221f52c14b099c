import { describe, expect, test } from "vitest";
import { inflectNoun, inflectParticiple, inflectVerb } from "./inflect.ts";

const written = (forms: readonly { written: string }[]) => new Set(forms.map((each) => each.written));

/** Perfect, imperfect; what must be made; what must not. */
const VERBS: readonly (readonly [string, string, string, string])[] = [
  ["هزم", "يهزم", "هزم هزمت هزموا هزما هزمتا يهزم تهزم يهزمون يهزموا يهزمان تهزمان", "هزمي يهز هزيمت"],
  ["قال", "يقول", "قال قالت قالوا يقول تقول يقولون يقل تقل", "قول قولوا"],
  ["باع", "يبيع", "باع باعت يبيع تبيع يبع تبع", "بيعت"],
  ["نفى", "ينفي", "نفى نفت نفوا ينفي تنفي ينفون ينفوا ينف تنف", "نفىت نفيت ينفيون"],
  ["دعا", "يدعو", "دعا دعت دعوا يدعو تدعو يدعون يدع تدع", "دعات يدعوون"],
  ["تخلى", "يتخلى", "تخلى تخلت تخلوا يتخلى تتخلى يتخلون يتخل تتخل", "تخلىت يتخلىون"],
  ["بقي", "يبقى", "بقي بقيت بقوا يبقى تبقى يبقون يبق", "بقت بقيوا"],
  ["أعاد", "يعيد", "أعاد أعادت أعادوا أعيد أعيدت يعيد تعيد يعد تعد", "أعدا"],
  ["رأى", "يرى", "رأى رأت رأوا يرى ترى يرون ير", "رأىت"],
  ["بدأ", "يبدأ", "بدأ بدأت بدأوا بدؤوا يبدأ تبدأ يبدأون", "بدوا"],
  ["انسحب", "ينسحب", "انسحب انسحبت انسحبوا ينسحب تنسحب ينسحبون", "ينحب"],
  ["استعد", "يستعد", "استعد استعدت يستعد تستعد يستعدون", "يستعيد"],
];

describe("verbs", () => {
  test.each(VERBS)("%s %s", (perfect, imperfect, made, never) => {
    const forms = written(inflectVerb(perfect, imperfect));
    expect(made.split(" ").filter((word) => !forms.has(word))).toEqual([]);
    expect(never.split(" ").filter((word) => forms.has(word))).toEqual([]);
  });

  test.each([
    ["قالت", "f", "s", "perfect"],
    ["قالوا", "m", "p", "perfect"],
    ["تقول", "f", "s", "imperfect"],
    ["يقولون", "m", "p", "imperfect"],
    ["قالتا", "f", "d", "perfect"],
  ])("%s is %s %s %s", (word, gender, number, tense) => {
    const found = inflectVerb("قال", "يقول").filter((each) => each.written === word);
    expect(found.map((each) => [each.gender, each.number, each.tense])).toEqual([[gender, number, tense]]);
  });

  test.each([
    ["نفى", "free"],
    ["نفا", "bound"],
    ["نفوا", "free"],
    ["نفو", "bound"],
  ])("%s is %s: its last letter changes before a pronoun", (word, bound) => {
    expect(inflectVerb("نفى", "ينفي").find((each) => each.written === word)?.bound).toBe(bound);
  });

  test("a verb may be given by half", () => {
    expect(written(inflectVerb("قال", null)).has("يقول")).toBe(false);
    expect(inflectVerb(null, null)).toEqual([]);
  });
});

describe("nouns", () => {
  test.each([
    ["هزيمة", ["هزائم"], "هزيمة هزيمت هزيمتين هزيمتان هزائم", "هزيمةا هزيمات"],
    ["هجوم", ["هجمات"], "هجوم هجوما هجومان هجومين هجمات", "هجومت"],
    ["حليف", ["حلفاء"], "حليف حليفا حلفاء حلفاؤ حلفائ", "حلفاءا"],
    ["مقاتل", ["مقاتلون"], "مقاتل مقاتلون مقاتلين مقاتلو مقاتلي", "مقاتلونا"],
    ["قوة", ["قوات"], "قوة قوت قوتين قوات", "قواتا"],
    ["مبنى", [], "مبنى مبنا", "مبنىا"],
    ["راع", ["رعاة"], "راع رعاة رعات", "رعاةا"],
  ])("%s", (singular, plurals, made, never) => {
    const forms = written(inflectNoun(singular, plurals, "noun"));
    expect(made.split(" ").filter((word) => !forms.has(word))).toEqual([]);
    expect(never.split(" ").filter((word) => forms.has(word))).toEqual([]);
  });

  test("a form before a pronoun never stands free, and the reverse", () => {
    const forms = inflectNoun("هزيمة", ["مقاتلون"], "noun");
    const bound = (word: string) => forms.find((each) => each.written === word)?.bound;
    expect([bound("هزيمة"), bound("هزيمت"), bound("مقاتلون"), bound("مقاتلي")]).toEqual([
      "free",
      "bound",
      "free",
      "both",
    ]);
  });
});

describe("participles", () => {
  test.each([
    ["داعم", "active", "داعم داعما داعمة داعمون داعمين داعمو داعمي داعمات"],
    ["مدعوم", "passive", "مدعوم مدعومة مدعومون مدعومين مدعوما"],
    ["داع", "active", "داع داعي داعية داعيا"],
    ["متهم", "passive", "متهم متهمة متهمين"],
  ] as const)("%s", (word, pos, made) => {
    const forms = inflectParticiple(word, pos);
    const all = written(forms);
    expect(made.split(" ").filter((each) => !all.has(each))).toEqual([]);
    expect(new Set(forms.map((each) => each.pos))).toEqual(new Set([pos]));
  });
});
