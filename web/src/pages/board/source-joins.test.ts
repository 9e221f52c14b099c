import { describe, expect, test } from "vitest";
import { joinsOf, type Source } from "./source-joins.ts";

const source = (id: string, first: string): Source => ({
  id,
  labels: { ar: id, en: id },
  first,
  last: first,
  articles: 1,
});

describe("outlets that joined later", () => {
  test.each([
    ["none of one", [["a", "2020-05-01"]], []],
    [
      "none of those that began together",
      [
        ["a", "2020-05-01"],
        ["b", "2020-05-08"],
      ],
      [],
    ],
    [
      "one a day after that",
      [
        ["a", "2020-05-01"],
        ["b", "2020-05-09"],
      ],
      ["b"],
    ],
    [
      "a month counts from its first day",
      [
        ["a", "2020-04-20"],
        ["b", "2020-05"],
      ],
      ["b"],
    ],
    ["none of none", [], []],
  ] as const)("%s", (_, given, expected) => {
    const sources = given.map(([id, first]) => source(id, first));
    expect(joinsOf(sources).map((join) => join.source.id)).toEqual(expected);
  });
});
