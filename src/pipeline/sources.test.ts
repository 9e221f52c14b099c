import { describe, expect, it } from "vitest";
import type { Article } from "../model/index.ts";
import { sourcesOf } from "./sources.ts";

const article = (outlet: string | null, edtf: string | null): Article =>
  ({
    outlet: outlet === null ? null : { id: outlet, labels: { ar: outlet, en: outlet } },
    publishedOn: { edtf, basis: edtf === null ? "unknown" : "stated" },
  }) as Article;

const told = (articles: readonly Article[]) =>
  sourcesOf(articles).map(({ id, first, last, articles }) => [id, first, last, articles]);

describe("the outlets of some articles", () => {
  it.each([
    ["one article", [article("a", "2020-05-12")], [["a", "2020-05-12", "2020-05-12", 1]]],
    [
      "first and last whatever their order",
      [article("a", "2020-05-12"), article("a", "2020-06-01"), article("a", "2020-04-30")],
      [["a", "2020-04-30", "2020-06-01", 3]],
    ],
    [
      "a month begins with its first day and ends with its last",
      [article("a", "2020-05"), article("a", "2020-05-12")],
      [["a", "2020-05", "2020-05", 2]],
    ],
    [
      "by first publication, then by id",
      [article("c", "2020-05-12"), article("b", "2020-05-12"), article("a", "2020-06-01")],
      [
        ["b", "2020-05-12", "2020-05-12", 1],
        ["c", "2020-05-12", "2020-05-12", 1],
        ["a", "2020-06-01", "2020-06-01", 1],
      ],
    ],
    ["nothing of those without outlet or date", [article(null, "2020-05-12"), article("a", null)], []],
  ] as const)("%s", (_, articles, expected) => {
    expect(told(articles)).toEqual(expected);
  });
});
