import { describe, expect, test } from "vitest";
import { readArticle } from "../../article/read-article.ts";
import { readPacks } from "../../packs/read-packs.ts";
import { readText } from "../../text/read-text.ts";
import { readMentions } from "../read-mentions.ts";

const knowledge = readPacks();

/** Persons that no pack holds, each by the words that are taken for the name. */
function strangersIn(sentence: string): string[] {
  const text = `حصيلة الأسبوع من الأخبار.\n${sentence}`;
  const { article } = readArticle(new TextEncoder().encode(text), { published: "2020-05-25" });
  const { mentions } = readMentions(article, readText(article, knowledge), knowledge);
  const names = mentions.flatMap(({ actor }) => (actor?.id.startsWith("person:") ? [actor.labels.ar] : []));
  return [...new Set(names)];
}

describe("somebody whom no pack has, behind an office", () => {
  test.each([
    ["قال رئيس الوزراء اليوناني السابق رشيد الحمداني كلمة.", "رشيد الحمداني"],
    ["قال وزير الصحة، نزار الكيخيا، إن الحل بعيد.", "نزار الكيخيا"],
    ["قال المتحدث باسم البلدية علي الكيخيا إن الحل بعيد.", "علي الكيخيا"],
    ["قال قائد الحرس الجنرال محمد علي كيخيا إن الحل بعيد.", "محمد علي كيخيا"],
    ["قال العقيد حسن ياسر مدير المكتب إن الحل بعيد.", "حسن ياسر"],
    ["قال الدكتور محمد بن سالم إن الحل بعيد.", "محمد بن سالم"],
    ["التقى الوفد السفير اليوناني طارق عزيز أمس.", "طارق عزيز"],
    ["اغتال مسلحون وزير الصحة نزار الكيخيا ورفاقه في بيروت.", "نزار الكيخيا"],
  ])("%s", (sentence, name) => {
    expect(strangersIn(sentence)).toEqual([name]);
  });

  test.each([
    "قال رئيس لجنة الصحة في البرلمان إن الحل بعيد.",
    "قال رئيس الاتحاد لكرة القدم إن الحل بعيد.",
    "قال عضو كتلة البناء إن الحل بعيد.",
    "قال وزير الصحة، والحل بعيد، إن المدينة هادئة.",
    "قال وزير الصحة أمس إن الحل بعيد.",
    "قال رئيس البلدية على الهواء إن الحل بعيد.",
    "قال الوزير السابق قادر على الحل.",
    "اعتبر الرئيس عربيا يناهض الحرب.",
  ])("nobody by name: %s", (sentence) => {
    expect(strangersIn(sentence)).toEqual([]);
  });
});

test("a sound plural with its nun owns nobody behind it", () => {
  const text = "حصيلة الأسبوع من الأخبار.\nاغتال مسلحون وزير الصحة الليبي في بيروت.";
  const { article } = readArticle(new TextEncoder().encode(text), { published: "2020-05-25" });
  const { mentions } = readMentions(article, readText(article, knowledge), knowledge);
  const quotes = mentions.map(({ start, end }) => article.text.slice(start, end));
  expect(quotes.filter((quote) => quote.includes("مسلحون"))).not.toContain(
    "مسلحون وزير الصحة الليبي في بيروت",
  );
});
