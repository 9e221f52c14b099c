import { describe, expect, it } from "vitest";
import { board, lane } from "./board.fixture.ts";
import { SITUATION, tell } from "./positions.fixture.ts";

describe("what a line of the board hangs on", () => {
  const article = tell("a-one", SITUATION);

  it("is the claim without which it would stand elsewhere", () => {
    const { outlook, now } = lane(board([article], 3), "russia");
    expect(outlook.deciding).toEqual([{ claim: now?.claim, without: null }]);
  });

  it("is nothing where another claim says the same", () => {
    for (const { outlook, claims } of board([article], 1).lanes)
      for (const { claim } of outlook.deciding) expect(claims.map(({ id }) => id)).toContain(claim);
  });

  it.each([
    [3, "egypt", ["a second named origin, or the holder's own words or acts"]],
    [3, "uae", ["two named origins, or the holder's own words or acts"]],
    [2, "uae", ["a named origin"]],
    [1, "egypt", []],
    [1, "uae", []],
  ] as const)("at bar %s what stays below it tells what it lacks: %s", (bar, holder, needs) => {
    const { lacking } = lane(board([article], bar), holder).outlook;
    expect(lacking.map((one) => one.needs.en)).toEqual(needs);
  });

  it("has no evidence after the last report of it", () => {
    const dated = {
      ...article,
      article: { ...article.article, publishedOn: { edtf: "2020-05-25", basis: "stated" as const } },
    };
    expect(lane(board([dated], 1), "egypt").lastReport).toBe("2020-05-25");
  });
});
