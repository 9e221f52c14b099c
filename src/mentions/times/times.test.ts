import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Language, PublicationDate } from "../../model/index.ts";
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
const show = ({ edtf, basis, kind }: TimeMention): string => `${edtf} ${basis} ${kind}`;

for (const language of ["ar", "en"] as const) {
  const file = new URL(`./${language}/corpus.yaml`, import.meta.url);
  const corpus = parse(readFileSync(file, "utf8"), { schema: "failsafe" }) as Corpus;
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
      expect(mentions.map((mention) => mention.edtf)).toEqual(values);
    });
    test.each(corpus.never.map((text) => ({ text })))("never: $text", ({ text }) => {
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
    "شهر رمضان 1441هـ",
    "منذ 2014",
  ]);
});

test("an English sentence's full stop is no part of its month", () => {
  const text = "It began in January. On May 18 it ended.";
  const quotes = read(text, "en", "2020-05-25").map(({ start, end }) => text.slice(start, end));
  expect(quotes).toEqual(["January", "May 18"]);
});
