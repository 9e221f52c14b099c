import { describe, expect, test } from "vitest";
import { type DateSource, joinDates } from "./dates/candidate.ts";
import { readTimestamp } from "./dates/timestamp.ts";
import { choosePublicationDate } from "./publication-date.ts";

type Given = readonly (readonly [DateSource, string])[];
const read = (given: Given) => given.flatMap(([source, text]) => readTimestamp(text, source, "ar") ?? []);
const choose = (given: Given, more: { modified?: string; savedOn?: string; today?: string } = {}) => {
  const modified = read(more.modified ? [["meta", more.modified]] : []);
  const dates = joinDates({ candidates: read(given), modified, savedOn: more.savedOn ?? null });
  const { publishedOn, source, diagnostics } = choosePublicationDate(dates, more.today ?? null);
  return [publishedOn.edtf, publishedOn.basis, source, ...diagnostics.map(({ code }) => code)];
};

describe("the order of the sources", () => {
  test.each<[Given, DateSource]>([
    [
      [
        ["byline", "2020-05-25"],
        ["caller", "2020-05-24"],
      ],
      "caller",
    ],
    [
      [
        ["json-ld", "2020-05-25"],
        ["meta", "2020-05-25"],
      ],
      "meta",
    ],
    [
      [
        ["meta-date", "2020-05-26"],
        ["json-ld", "2020-05-25"],
      ],
      "json-ld",
    ],
    [
      [
        ["dateline", "2020-05-25"],
        ["url", "2020-05-25"],
      ],
      "url",
    ],
    [
      [
        ["byline", "2020-05-25"],
        ["dateline", "2020-05-24"],
      ],
      "dateline",
    ],
  ])("%j: %s", (given, source) => {
    expect(choose(given)[2]).toBe(source);
    expect(choose([...given].reverse())[2]).toBe(source);
  });

  test("an address alone implies, all else states, nothing is unknown", () => {
    expect(choose([["url", "2020-05-25"]])).toEqual(["2020-05-25", "implied", "url"]);
    expect(choose([["dateline", "2020-05-25"]])).toEqual(["2020-05-25", "stated", "dateline"]);
    expect(choose([])).toEqual([null, "unknown", null]);
  });
});

describe("contradictions", () => {
  const contradicts = "article/dates-contradict";

  test.each<[string, Given, (string | null)[]]>([
    [
      "a day apart is none",
      [
        ["meta", "2020-05-25"],
        ["dateline", "2020-05-24"],
      ],
      ["2020-05-25", "stated", "meta"],
    ],
    [
      "a week apart: the first, with a diagnostic",
      [
        ["meta", "2020-05-25"],
        ["dateline", "2020-05-18"],
      ],
      ["2020-05-25", "stated", "meta", contradicts],
    ],
    [
      "further apart: neither",
      [
        ["meta", "2020-05-25"],
        ["dateline", "2020-05-17"],
      ],
      [null, "unknown", null, contradicts],
    ],
    [
      "the caller is believed all the same",
      [
        ["caller", "2019-05-25"],
        ["meta", "2020-05-25"],
      ],
      ["2019-05-25", "stated", "caller", contradicts],
    ],
  ])("%s", (_, given, expected) => {
    expect(choose(given)).toEqual(expected);
  });

  test("both dates and what became of them are named", () => {
    const candidates = read([
      ["meta", "2021-08-14"],
      ["dateline", "2019-11-02"],
    ]);
    expect(choosePublicationDate(joinDates({ candidates })).diagnostics[0]?.message).toBe(
      "published 2021-08-14 by the page's metadata, but 2019-11-02 by the dateline; neither is taken; give --published",
    );
  });

  test("nothing is published long after it was changed", () => {
    const moved: Given = [["meta", "2020-01-01"]];
    expect(choose(moved, { modified: "2013-11-09" })).toEqual([null, "unknown", null, contradicts]);
    expect(choose(moved, { modified: "2022-11-09" })).toEqual(["2020-01-01", "stated", "meta"]);
  });

  test("nor after it was read", () => {
    expect(choose([["byline", "2031-05-25"]], { today: "2030-01-01" })).toEqual([
      null,
      "unknown",
      null,
      "article/date-in-future",
    ]);
    expect(choose([["byline", "2031-05-25"]])[0]).toBe("2031-05-25");
  });

  test("a bare date that is the day of saving is dropped, an explicit one is not", () => {
    const savedOn = "2024-11-06";
    expect(choose([["meta-date", savedOn]], { savedOn })).toEqual([
      null,
      "unknown",
      null,
      "article/date-of-saving",
    ]);
    expect(choose([["meta", savedOn]], { savedOn })[0]).toBe(savedOn);
    expect(choose([["meta-date", "2024-11-01"]], { savedOn })[0]).toBe("2024-11-01");
  });
});

describe("a time in UTC is a day of the page's own clock", () => {
  const late = "2020-05-25T22:40:00+00:00";
  test.each<[string, Given, string]>([
    ["early: the same day everywhere", [["meta", "2020-05-25T12:00:00Z"]], "2020-05-25"],
    ["late: one of two days", [["meta", late]], "2020-05-25/2020-05-26"],
    [
      "late, and the address says which",
      [
        ["meta", late],
        ["url", "2020-05-26"],
      ],
      "2020-05-26",
    ],
    [
      "late, and another time has the clock's offset",
      [
        ["meta", late],
        ["time", "2020-05-26T00:40:00+02:00"],
      ],
      "2020-05-26",
    ],
    ["a local time needs no help", [["meta", "2020-05-25T23:30:00+02:00"]], "2020-05-25"],
  ])("%s", (_, given, edtf) => {
    expect(choose(given)[0]).toBe(edtf);
  });
});
