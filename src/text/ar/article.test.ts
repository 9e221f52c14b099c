import { describe, expect, test } from "vitest";
import { readArticle } from "../../article/read-article.ts";
import { readPacks } from "../../packs/read-packs.ts";
import { readText } from "../read-text.ts";
import { hasArticle } from "./article.ts";

const knowledge = readPacks();

/** Whether the last word of a sentence bears the article. */
function lastBears(sentence: string): boolean {
  const { article } = readArticle(new TextEncoder().encode(sentence), { published: "2020-05-25" });
  const read = readText(article, knowledge);
  return hasArticle(read, read.tokens.length - 1);
}

describe("the article, and words that only begin with its letters", () => {
  test.each([
    "وقع الهجوم",
    "شارك في الهجوم",
    "تصدى للهجوم",
    "ندد بالهجوم",
    "وصل السراج",
    "عاد الآلاف",
    "عاد الالاف",
  ])("%s", (sentence) => expect(lastBears(sentence)).toBe(true));
  test.each([
    "أرسل آلاف",
    "أرسل الاف",
    "جاء بالاف",
    "أكد التزام",
    "قرر إلغاء",
    "قرر الغاء",
    "هرب إلى",
    "وصل ألكسندر",
    "وقع هجوم",
  ])("%s", (sentence) => expect(lastBears(sentence)).toBe(false));
});
