import { describe, expect, test } from "vitest";
import {
  agreement,
  falseAlarms,
  kappa,
  locate,
  pair,
  type ScoredMention,
  score,
} from "../benchmarks/quality/times-score.mjs";
import {
  fromDuckling,
  fromRecognizers,
  fromTimex3,
  isSameValue,
} from "../benchmarks/quality/times-values.mjs";

const at = (start: number, end: number, value: string | null, optional = false): ScoredMention => ({
  start,
  end,
  value,
  optional,
});

describe("scores of time expressions, on cases made for it", () => {
  test("a quote is found at its nth occurrence, and one that is not there is an error", () => {
    const found = locate("x", "أمس ثم أمس", [{ quote: "أمس", nth: 2, value: "2020-05-24" }]);
    expect(found).toEqual([{ start: 7, end: 10, value: "2020-05-24", optional: false }]);
    expect(() => locate("x", "أمس", [{ quote: "أمس", nth: 2 }])).toThrow("does not stand 2 times");
  });

  test("overlap is enough for the value, equal spans for the strict score", () => {
    const texts = [
      { gold: [at(0, 5, "2020"), at(10, 15, "2021")], read: [at(1, 5, "2020"), at(10, 15, "1999")] },
    ];
    const { value_f1, strict_f1, recognition_f1 } = score(texts);
    expect([value_f1, strict_f1, recognition_f1]).toEqual([0.5, 0.5, 1]);
  });

  test("what is missed and what is made up both cost", () => {
    const texts = [
      { gold: [at(0, 5, "2020"), at(10, 15, "2021")], read: [at(0, 5, "2020"), at(20, 25, "2020")] },
    ];
    const { value_p, value_r, value_f1 } = score(texts);
    expect([value_p, value_r, value_f1]).toEqual([0.5, 0.5, 0.5]);
  });

  test("a mention meets one gold mention, the one with its span first", () => {
    const pairs = pair([at(0, 9, "a"), at(4, 9, "b")], [at(4, 9, "b")]);
    expect(pairs.map(({ gold }) => gold.value)).toEqual(["b"]);
  });

  test("optional mentions count neither way, read or not", () => {
    const gold = [at(0, 5, "2020"), at(10, 15, null, true)];
    const without = score([{ gold, read: [at(0, 5, "2020")] }]);
    const withIt = score([{ gold, read: [at(0, 5, "2020"), at(10, 15, "2021")] }]);
    expect([without.value_f1, withIt.value_f1, withIt.read]).toEqual([1, 1, 1]);
  });

  test("no value equals no value, and nothing equals nothing of a duration", () => {
    expect(score([{ gold: [at(0, 5, null)], read: [at(0, 5, null)] }]).value_f1).toBe(1);
    expect(score([{ gold: [at(0, 5, null)], read: [at(0, 5, "P3D")] }]).value_f1).toBe(0);
  });

  test("false alarms are a share of texts", () => {
    const quiet = { gold: [], read: [] };
    expect(falseAlarms([quiet, quiet, quiet, { gold: [], read: [at(0, 1, null), at(2, 3, null)] }])).toBe(
      0.25,
    );
    expect(falseAlarms([])).toBeNull();
  });

  test("two coders: spans, values, and values beyond chance", () => {
    const result = agreement([
      { a: [at(0, 5, "2020"), at(10, 15, "P1D")], b: [at(0, 5, "2020"), at(11, 15, "P1W")] },
      { a: [at(0, 5, "2021")], b: [] },
    ]);
    expect(result.span_f1).toBe(0.8);
    expect(result.strict_span_f1).toBe(0.4);
    expect(result.equal_values).toBe(0.5);
    // Half equal; by chance a quarter would be.
    expect(result.value_kappa).toBeCloseTo((0.5 - 0.25) / 0.75);
    expect(kappa([["a", "a"]])).toBeNull();
  });
});

describe("values of other sets and readers as EDTF", () => {
  test.each([
    ["datetime (2013, 2, 11, 0, 0, 0) Day", "2013-02-11"],
    ["datetime (2013, 2, 4, 0, 0, 0) Week", "2013-02-04/2013-02-10"],
    ["datetime (2012, 1, 1, 0, 0, 0) Year", "2012"],
    ["datetime (2013, 2, 12, 3, 18, 0) Minute", "2013-02-12T03:18"],
    ["datetimeInterval ((2013, 7, 13, 0, 0, 0), (2013, 7, 16, 0, 0, 0)) Day", "2013-07-13/2013-07-15"],
    [
      "datetimeInterval ((2013, 2, 12, 15, 0, 0), (2013, 2, 12, 17, 0, 0)) Hour",
      "2013-02-12T15:00/2013-02-12T16:00",
    ],
  ])("Duckling %s", (expected, value) => {
    expect(fromDuckling(expected)).toEqual([value]);
  });

  test("Recognizers gives both directions where the words leave it open", () => {
    const result = {
      Value: {
        Timex: "XXXX-05-21",
        PastResolution: { date: "2016-05-21" },
        FutureResolution: { date: "2017-05-21" },
      },
    };
    expect(fromRecognizers(result)).toEqual(["2016-05-21", "2017-05-21"]);
  });

  test.each([
    ["2016-W46", "2016-11-14/2016-11-20"],
    ["2013-Q3", "2013-07/2013-09"],
    ["199", "199X"],
    ["2013-SU", "2013-22"],
    ["PRESENT_REF", null],
  ])("TIMEX3 %s", (timex, value) => {
    expect(fromTimex3(timex)).toBe(value);
  });

  test.each([
    ["2016-10-07", "2016-10~", true],
    ["2016-10-07", "2016-10", false],
    ["2016-11-04/2016-11-22", "2016-11-04/2016-11-22", true],
    ["2016-11-07/2016-11-14", "2016-11-07/2016-11-13", true],
    ["2016-11-07/2016-11-16", "2016-11-07/2016-11-13", false],
    ["1980/1989", "198X", true],
    ["P1W", "P7D", true],
    ["PT1.5H", "PT90M", true],
    ["P1M", "PT1M", false],
    ["T15:00", "2016-11-07T15:00", true],
    ["2016-11-07T15:00", "2016-11-07", false],
    ["2016-11-07", null, false],
  ])("%s is %s: %s", (expected, value, same) => {
    expect(isSameValue(expected, value)).toBe(same);
  });
});
