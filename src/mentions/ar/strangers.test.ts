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
  const quotes = mentions.map(({ name }) => article.text.slice(name.start, name.end));
  expect(quotes.some((quote) => quote.startsWith("وزير الصحة الليبي"))).toBe(true);
  expect(quotes.filter((quote) => quote.startsWith("مسلحون "))).toEqual([]);
});

/** Ids of the actors that a sentence's mentions stand for, adjectives left out. */
function actorsIn(sentence: string): string[] {
  const text = `حصيلة الأسبوع من الأخبار.\n${sentence}`;
  const { article } = readArticle(new TextEncoder().encode(text), { published: "2020-05-25" });
  const { mentions } = readMentions(article, readText(article, knowledge), knowledge);
  return mentions.flatMap(({ actor, adjective }) => (actor && !adjective ? [actor.id] : []));
}

test.each([
  ["فرض المجلس عقوبات على وزير روسي.", []],
  ["فرض المجلس عقوبات على وزير تركي سابق.", []],
  ["قال الرئيس الروسي إن الحل بعيد.", ["russia"]],
  ["قال مصدر عسكري روسي إن الحل بعيد.", []],
  ["قال مصدر عسكري تركي إن الحل بعيد.", []],
])("an indefinite office or a source names nobody, a definite office its state: %s", (sentence, ids) => {
  expect(actorsIn(sentence)).toEqual(ids);
});
