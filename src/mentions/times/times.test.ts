import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Language, PublicationDate, Reading } from "../../model/index.ts";
import { readTokens } from "../../text/tokens.ts";
import { findTimes, type TimeMention } from "./times.ts";

interface Corpus {
  readonly published: string;
  /** "edtf basis kind" to phrasings. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly open: Readonly<Record<string, readonly string[]>>;
  readonly texts: readonly { text: string; published?: string; values: readonly string[] }[];
  readonly never: readonly string[];
}

const read = (text: string, language: Language, edtf: string | null): TimeMention[] => {
  const publishedOn: PublicationDate = { edtf, basis: edtf ? "stated" : "unknown" };
  return findTimes(readTokens(text, language), language, publishedOn);
};
const show = ({ value, basis, kind }: TimeMention): string => `${value} ${basis} ${kind}`;

const readYaml = (name: string) =>
  parse(readFileSync(new URL(name, import.meta.url), "utf8"), { schema: "failsafe" });

for (const language of ["ar", "en"] as const) {
  const corpus = readYaml(`./${language}/corpus.yaml`) as Corpus;
  const news = readYaml(`./${language}/news.yaml`) as Pick<Corpus, "published" | "texts" | "never">;
  const tables = { values: corpus.published, open: null };

  describe(language, () => {
    for (const [table, published] of Object.entries(tables)) {
      const cases = Object.entries(corpus[table as keyof typeof tables]).flatMap(([value, phrasings]) =>
        phrasings.map((phrasing) => ({ phrasing, value })),
      );
      test.each(cases)(`${table}: $phrasing -> $value`, ({ phrasing, value }) => {
        expect(read(phrasing, language, published).map(show)).toEqual([value]);
      });
    }
    test.each(corpus.texts)("$text", ({ text, published, values }) => {
      const mentions = read(text, language, published ?? corpus.published);
      expect(mentions.map((mention) => String(mention.value))).toEqual(values);
    });
    test.each(news.texts)("news: $text", ({ text, values }) => {
      expect(read(text, language, news.published).map(({ value }) => String(value))).toEqual(values);
    });
    test.each([...corpus.never, ...news.never].map((text) => ({ text })))("never: $text", ({ text }) => {
      expect(read(text, language, corpus.published).map(show)).toEqual([]);
    });
  });
}

test("mentions point at their words and do not overlap", () => {
  const text =
    "قال أمس إن القوات انسحبت يوم الأحد 24 مايو/أيار 2020، و25/05/2020 بعد شهر رمضان 1441هـ منذ 2014";
  const mentions = read(text, "ar", "2020-05-25");
  const quotes = mentions.map(({ start, end }) => text.slice(start, end));
  expect(quotes).toEqual([
    "أمس",
    "يوم الأحد 24 مايو/أيار 2020",
    "و25/05/2020",
    "بعد شهر رمضان 1441هـ",
    "منذ 2014",
  ]);
});

test.each([
  ["في 19 مايو الساعة 8 مساء", "2020-05-19"],
  ["الساعة 8 مساء", null],
  ["لمدة ثلاثة أيام", null],
  ["كل أسبوع", null],
  ["شهر رمضان", "2020-04-24/2020-05-23"],
  ["منذ عامين", "2018~/.."],
])("what a coding may take as its date of %s is %s", (text, edtf) => {
  expect(read(text, "ar", "2020-05-25").map((mention) => mention.edtf)).toEqual([edtf]);
});

describe("what a word is in its sentence", () => {
  const reading = (pos: Reading["pos"], tense: Reading["tense"]): Reading => ({
    pre: [],
    article: false,
    stem: "",
    suffix: null,
    lemma: "",
    pos,
    tense,
    gender: "?",
    number: "?",
    senses: [],
  });
  const name = reading("name", null);
  const past = reading("verb", "perfect");

  test.each([
    // A name that begins like a future verb.
    ["أدلت سيرين بشهادتها في 28 نيسان", 1, name, "2020-04-28"],
    ["سيزور الوفد المدينة في 28 نيسان", 0, reading("verb", "imperfect"), "2021-04-28"],
    // What is threatened or asked for lies ahead; what was done before a day does not.
    ["هدد الوزير بقطع الغاز قبل نهاية يونيو", 0, past, "../2020-06"],
    ["طالب الوزير بالانسحاب بحلول يونيو", 0, past, "2020-06"],
    ["انسحبت القوات قبل نهاية يونيو", 0, past, "../2019-06"],
    // What happened then, and what goes on.
    ["اختفت الطائرة منذ ثلاثة أيام", 0, past, "2020-05-22"],
    ["الطائرة مختفية منذ ثلاثة أيام", 1, reading("active", null), "2020-05-22/.."],
  ] as const)("%s", (text, at, analysis, value) => {
    const tokens = readTokens(text, "ar");
    const analyses = tokens.map((_, index) => (index === at ? analysis : null));
    const found = findTimes(tokens, "ar", { edtf: "2020-05-25", basis: "stated" }, analyses);
    expect(found.map((mention) => mention.value)).toEqual([value]);
  });
});

test("an English sentence's full stop is no part of its month", () => {
  const text = "It began in January. On May 18 it ended.";
  const quotes = read(text, "en", "2020-05-25").map(({ start, end }) => text.slice(start, end));
  expect(quotes).toEqual(["January", "May 18"]);
});
