import { describe, expect, test } from "vitest";
import type { Article, Mention } from "../../model/index.ts";
import { readPacks } from "../../packs/read-packs.ts";
import { readText } from "../read-text.ts";
import { spellingRemarks } from "./correct-spelling.ts";

const knowledge = readPacks();

function read(text: string) {
  const article = { language: "ar", text } as Article;
  return spellingRemarks(readText(article, knowledge).tokens, []).map(
    ({ message, start = 0, end = 0 }) => `${text.slice(start, end)}>${/read as "(.*)"/.exec(message)?.[1]}`,
  );
}

describe("a slip is read as the one word it can be", () => {
  test.each([
    [
      "دارت معارك في طرابلس. وفي محاور عدة جنوب طرابلسن وخسرت قواته.",
      "طرابلسن>طرابلس",
      "the name stands elsewhere",
    ],
    ["هاجمت القوات مطار طرابلس، ثم انسحبت إلى طرابلش مساء.", "طرابلش>طرابلس", "a letter of the same shape"],
    ["زار خليفة حفتر القاهرة، ثم عاد خليفة حفتتر إلى بنغازي.", "حفتتر>حفتر", "a letter twice"],
    ["قال القائد العكسري للقوات إن الهجوم بدأ.", "العكسري>العسكري", "two letters swapped"],
  ])("%s: %s, %s", (text, remark) => {
    expect(read(text)).toEqual([remark]);
  });

  test("the text stays, the norm is the word read, both are named", () => {
    const text = "دارت معارك في طرابلس، وجنوب طرابلسن.";
    const { tokens } = readText({ language: "ar", text } as Article, knowledge);
    expect(tokens.find((token) => token.text === "طرابلسن")?.norm).toBe("طرابلس");
    expect(spellingRemarks(tokens, [])).toEqual([
      {
        code: "text/spelling",
        message: `"طرابلسن" is no word that is known; read as "طرابلس"`,
        start: text.indexOf("طرابلسن"),
        end: text.indexOf("طرابلسن") + 7,
      },
    ]);
  });
});

test("inside a mention the remark is the mentions'", () => {
  const { tokens } = readText({ language: "ar", text: "في طرابلس وجنوب طرابلسن." } as Article, knowledge);
  const name = { first: 3, last: 4, kind: "place" } as Mention;
  expect(spellingRemarks(tokens, [name]).map(({ code }) => code)).toEqual(["mentions/spelling"]);
});

test("a word broken by marks is read without a remark", () => {
  expect(read("قصفت قوات حفتر العلاقـ*ـات وا.ل.د.ع.م ق-ص-ف")).toEqual([]);
});

describe("what is no slip stays as it is", () => {
  const ORDINARY =
    "خدمات كثيرا مبكرا أسباب محاضرة إجراءات المستشفيات ثالثة أماكن إنجاز اهتمت مجاعة بواسطة السباق المعروف تخالف الحوار القضائية انتخابية حضورا زاوية بحيرة سباقا الخلف جامعات الرقابة ترويجية قريبين مشتركة الديار التخفيف الاطلاع بتقييم الصيف الإنصاف العلامات المقدس الخاص يتعاون تجتاز ملحمي كتابي".split(
      " ",
    );
  const NAMES =
    "موسكون بومبي كولومبوس فيكتورياس راديوم مورينو سيسيلي فينيتو نورما تريكس لابوف غوردون كراسوف بولكيسي الجروشي سيمبيان هسبانيا ستارلين موليزي ترودو ميكرو فاسيليف كينياتا أوغورا تراقيا كرياكوس الجربا فالتس شومان".split(
      " ",
    );
  test.each(ORDINARY)("an ordinary word: %s", (word) => {
    expect(read(`ذكر التقرير ${word} أمس، ومصر وليبيا.`)).toEqual([]);
  });
  test.each(NAMES)("a name of nobody in the packs: %s", (word) => {
    expect(read(`التقى الوفد ${word} أمس في مصر وليبيا وإسبانيا.`)).toEqual([]);
  });

  test.each([
    ["مصر والسودان وتونس ومالي ومالطا", "names near each other"],
    ["قال السراج إن السراج والسراجي هنا", "an adjective of a name"],
    ["عاد طرابلسي إلى طرابلس مع طرابلسية", "adjectives of a town"],
    ["جرت في طرابلس طرابلسن طرابلسن طرابلسن", "thrice the same is meant"],
    ["BBC NATO Tripolis Libyans", "Latin words"],
    ["قوات حفتير وحفتار", "words near a short name"],
  ])("%s: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("a report full of strange words is written in another way", () => {
    const slips = "طرابلش بنغاذي الحكومةة مليشيتات العكسري القواتت";
    expect(read(`${slips} في طرابلس وبنغازي`).length).toBeLessThanOrEqual(3);
  });

  test("no word of the packs is read as another", () => {
    const words = [...knowledge.actors, ...knowledge.places].flatMap(({ names }) =>
      names.ar.map((alias) => alias.text),
    );
    for (let i = 0; i < words.length; i += 40) expect(read(words.slice(i, i + 40).join("، "))).toEqual([]);
  });
});
