import { expect, test } from "vitest";
import { readArticle } from "../src/article/read-article.ts";
import { readPacks } from "../src/packs/read-packs.ts";
import { readText } from "../src/text/read-text.ts";

/** Verbs that are particles too: a preposition, or a word that only notes what stands in a sentence. */
const BOTH = [
  "أذن",
  "أقل",
  "بين",
  "حسب",
  "حول",
  "خلف",
  "ضمن",
  "عبر",
  "عقد",
  "فاخر",
  "فتح",
  "فقد",
  "قبل",
  "مثل",
  "والى",
  "يبدو",
  "يخشى",
  "يدافع",
  "يرجح",
  "يسمي",
  "يعتقد",
  "يعرف",
];

test("a class of words makes a particle of no other verb of the packs: its clauses would be lost", () => {
  const knowledge = readPacks();
  const { frames, speech, operators } = knowledge.lexicons.ar;
  const verbs = new Set(
    [...frames, ...speech, ...operators]
      .flatMap(({ units }) => units)
      .flatMap((unit) => unit.split("/")[0]?.trim().split(" ") ?? [])
      .filter((form) => form !== "-" && form !== ""),
  );
  const bytes = new TextEncoder().encode(`حصيلة.\n${[...verbs].join(".\n")}.`);
  const { article } = readArticle(bytes, { published: "2020-05-25" });
  const { tokens, readings } = readText(article, knowledge);
  const both = tokens.filter((_, i) => {
    const kinds = new Set((readings[i] ?? []).map(({ pos }) => pos));
    return kinds.has("function") && kinds.has("verb");
  });
  expect([...new Set(both.map(({ text }) => text))].sort((a, b) => a.localeCompare(b, "ar"))).toEqual(
    [...BOTH].sort((a, b) => a.localeCompare(b, "ar")),
  );
});
