import { describe, expect, it } from "vitest";
import { stepDate } from "./step-date.ts";

describe("a step in time", () => {
  it.each([
    ["2020-05-19", "day", -1, "2020-05-18"],
    ["2020-05-29", "week", 1, "2020-06-05"],
    ["2020-01-31", "month", 1, "2020-02-29"],
    ["2020-01-15", "month", -1, "2019-12-15"],
    // A month means its last day, a year too.
    ["2020-05", "day", 1, "2020-06-01"],
    ["2020", "month", 1, "2021-01-31"],
  ] as const)("from %s by a %s (%i) is %s", (from, unit, by, to) => {
    expect(stepDate(from, unit, by)).toBe(to);
  });

  it("leads nowhere from a date without a year", () => {
    expect(stepDate("XXXX-05-19", "day", 1)).toBeNull();
  });
});
