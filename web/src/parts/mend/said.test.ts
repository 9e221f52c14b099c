import { expect, test } from "vitest";
import type { ArticleHead } from "../../../../src/server/answers/shared.ts";
import { wordsIn } from "../../i18n/words.tsx";
import { saidOf, type Typed, typedOf } from "./said.ts";

const words = wordsIn("ar");
const article: ArticleHead = {
  id: "a-1",
  title: null,
  outlet: { id: "reuters", labels: { ar: "رويترز", en: "Reuters" } },
  publishedOn: { edtf: "2020-05", basis: "stated" },
  language: "ar",
  sha256: "",
  file: null,
};
const bare: ArticleHead = { ...article, outlet: null, publishedOn: { edtf: null, basis: "unknown" } };

test.each<[string, ArticleHead, Partial<Typed>, ReturnType<typeof saidOf>]>([
  ["nothing", article, {}, {}],
  ["nothing of an article that nothing is known of", bare, {}, {}],
  ["spaces around the name", article, { outlet: " رويترز " }, {}],
  ["another outlet", article, { outlet: "الحي" }, { outlet: "الحي" }],
  ["no outlet", article, { outlet: "" }, { outlet: null }],
  ["another date", article, { published: "2020-05-25" }, { published: "2020-05-25" }],
  ["no date", article, { published: null }, { published: null }],
  ["both", bare, { outlet: "الحي", published: "2020" }, { outlet: "الحي", published: "2020" }],
])("%s is said", (_, of, typed, said) => {
  expect(saidOf({ ...typedOf(of, words), ...typed }, of, words)).toEqual(said);
});
