import { describe, expect, it } from "vitest";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import { beside, countsOf, knownValue, passes } from "./filter.ts";
import type { LaidCoding } from "./layers.ts";

const laid = (id: string, codingClass: string, status: string, kind: LaidCoding["kind"]): LaidCoding => ({
  coding: { id, class: codingClass, status } as CodingAnswer,
  kind,
  stretches: [],
});
const CODINGS = [
  laid("a", "stance", "actual", "own"),
  laid("b", "event", "actual", "author"),
  laid("c", "event", "negated", "author"),
];
const NONE = { class: null, voice: null, status: null };

describe("the filter of codings", () => {
  it("lets through what fits every facet", () => {
    const left = (filter: object) =>
      CODINGS.filter((each) => passes(each, { ...NONE, ...filter })).map(({ coding }) => coding.id);
    expect(left({})).toEqual(["a", "b", "c"]);
    expect(left({ class: "event" })).toEqual(["b", "c"]);
    expect(left({ class: "event", status: "actual" })).toEqual(["b"]);
    expect(left({ voice: "own", status: "negated" })).toEqual([]);
  });

  it("counts what another choice would show, and keeps a choice that would show nothing", () => {
    expect(countsOf(CODINGS, "status", { ...NONE, class: "stance" })).toEqual([
      { value: "actual", count: 1 },
      { value: "negated", count: 0 },
    ]);
    expect(countsOf(CODINGS, "voice", { ...NONE, voice: "outlet" })).toContainEqual({
      value: "outlet",
      count: 0,
    });
  });
});

describe("a value that an address names", () => {
  it.each([
    ["class", "event", "event"],
    ["voice", "own", "own"],
    ["status", "negated", "negated"],
    ["class", "love", null],
    ["status", "event", null],
    ["voice", "__proto__", null],
    ["class", null, null],
  ] as const)("of %s: %s is taken as %s", (facet, asked, value) => {
    expect(knownValue(facet, asked)).toBe(value);
  });
});

describe("the coding beside the selected one", () => {
  it("is the next in the order of the text, and stops at the ends", () => {
    expect(beside(CODINGS, "a", 1)?.coding.id).toBe("b");
    expect(beside(CODINGS, "a", -1)).toBeUndefined();
    expect(beside(CODINGS, null, 1)?.coding.id).toBe("a");
    expect(beside(CODINGS, null, -1)?.coding.id).toBe("c");
    expect(beside(CODINGS, "filtered away", 1)?.coding.id).toBe("a");
  });
});
