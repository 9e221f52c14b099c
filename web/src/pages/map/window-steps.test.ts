import { describe, expect, it } from "vitest";
import { stepWindow } from "./window-steps.ts";

const may = { from: "2020-05-01", to: "2020-05-10" };
const extent = { first: Date.UTC(2020, 0, 1) / 86_400_000, last: Date.UTC(2020, 0, 8) / 86_400_000 };

describe("a step of the window", () => {
  it.each([
    ["earlier", "2020-04-21", "2020-04-30"],
    ["later", "2020-05-11", "2020-05-20"],
    ["wider", "2020-04-26", "2020-05-15"],
    ["narrower", "2020-05-04", "2020-05-07"],
  ] as const)("%s is from %s to %s", (step, from, to) => {
    expect(stepWindow(may, null, step)).toEqual({ from, to });
  });

  it("begins where the events are, if an end is open", () => {
    expect(stepWindow({ from: null, to: null }, extent, "later")).toEqual({
      from: "2020-01-09",
      to: "2020-01-16",
    });
    expect(stepWindow({ from: null, to: null }, null, "later")).toBeNull();
  });

  it("never turns a window inside out", () => {
    const day = { from: "2020-05-01", to: "2020-05-01" };
    expect(stepWindow(day, null, "narrower")).toEqual(day);
    expect(stepWindow({ from: "2020-06", to: "2020-05" }, null, "wider")).toBeNull();
  });
});
