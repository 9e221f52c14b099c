import { describe, expect, it } from "vitest";
import { type CopyLink, foldText } from "../model/index.ts";
import { readCopies } from "./copies.ts";
import { dayBounds } from "./edtf.ts";
import { readSides } from "./holders.ts";
import { countArabic, notEstablished, STANCE_NOUNS, wasEstablished } from "./nouns.ts";
import { ACTORS, CODEBOOK, labelsOf } from "./positions.fixture.ts";

describe("days of an EDTF date", () => {
  it.each([
    ["2020-05-19", "2020-05-19", "2020-05-19"],
    ["2020-05", "2020-05-01", "2020-05-31"],
    ["2020-02~", "2020-02-01", "2020-02-29"],
    ["2020", "2020-01-01", "2020-12-31"],
    ["2020-21", "2020-01-01", "2020-12-31"],
    ["2020-04-24/2020-05-23", "2020-04-24", "2020-05-23"],
    ["2014/..", "2014-01-01", null],
    ["../2020-05", null, "2020-05-31"],
    ["XXXX-05-19", null, null],
    ["soon", null, null],
    ["", null, null],
  ])("%s", (edtf, from, to) => expect(dayBounds(edtf)).toEqual({ from, to }));
});

describe("who stands for whom", () => {
  const sides = readSides(ACTORS, "haftar");
  const may = dayBounds("2020-05");
  const named = (id: string) => ({ id, labels: labelsOf(id) });

  it.each([
    ["wagner", "2020-05", "russia"],
    ["wagner", "2024", "wagner"],
    ["anwar-gargash", "2020-05", "uae"],
    ["anwar-gargash", "2022", "anwar-gargash"],
    ["hemedti", "2020-05", "rsf"],
    ["sarraj", "2020-05", "gna"],
    ["nobody-known", "2020-05", "nobody-known"],
  ])("carries %s in %s to %s", (id, edtf, holder) => {
    expect(sides.carry(named(id), dayBounds(edtf)).id).toBe(holder);
  });

  it("follows the office the coder found before the pack's", () => {
    const via = { id: "sudan", labels: labelsOf("sudan"), basis: "office" as const };
    expect(sides.carry({ ...named("hemedti"), via }, may).path).toEqual(["hemedti", "sudan"]);
  });

  it.each([
    ["haftar-forces", "client"],
    ["gna-army", "rival"],
    ["sarraj", "rival"],
    ["russia", "outsider"],
    ["wagner", "outsider"],
    ["nobody-known", "outsider"],
  ])("puts %s on the side: %s", (id, side) => expect(sides.sideOf(named(id), may)).toBe(side));
});

it("folds what writers vary in a name", () =>
  expect(foldText("«الإمَـارات» في Tripoli، أمس!")).toBe("الامارات في tripoli امس"));

describe("what is known of copies", () => {
  const link = (a: string, b: string, sharedWords: number): CopyLink => ({
    ...{ a, b, kind: "cut", shorter: a, containment: 0.5, fills: 0.1, sharedWords },
    reason: { en: `cut ${sharedWords}`, ar: "" },
  });
  const copies = readCopies({
    clusters: new Map([
      ["a-2", "a-1"],
      ["a-1", "a-1"],
    ]),
    links: [link("a-1", "a-2", 0.41), link("a-1", "a-3", 0.9), link("a-2", "a-3", 0.7)],
    passages: new Map([["a-1", [{ span: { start: 10, end: 20 }, passage: "p" }]]]),
    decisions: [
      { articles: ["a-4", "a-5"], decision: "join", reason: "one release", reviewer: "Salma", on: "" },
      { articles: ["a-5", "a-6"], decision: "part", reason: "two", reviewer: "Salma", on: "" },
    ],
  });
  const coding = (articleId: string, ...evidence: [number, number][]) =>
    ({ articleId, evidence: evidence.map(([start, end]) => ({ start, end, quote: "" })) }) as never;

  it.each([
    ["a-1", "a-1"],
    ["a-2", "a-1"],
    ["a-9", "a-9"],
  ])("%s is of the cluster %s", (id, cluster) => expect(copies.clusterOf(id)).toBe(cluster));

  it.each([
    [["a-1", "a-2"], "cut 0.41"],
    [["a-1", "a-2", "a-3"], "near-identical text: 41 to 90 % of the shorter text stands in the other"],
    [["a-1", "a-9"], "copies by way of other articles"],
    [["a-4", "a-5"], "joined by Salma: one release"],
    [["a-5", "a-6"], "copies by way of other articles"],
  ])("%j are folded because: %s", (ids, reason) => expect(copies.reasonFor(ids).en).toBe(reason));

  it.each<[string, string, [number, number][], string | null]>([
    ["inside the quotation", "a-1", [[11, 19]], "p"],
    ["mostly inside it", "a-1", [[8, 19]], "p"],
    ["mostly before it", "a-1", [[0, 14]], null],
    [
      "its attribution and the quotation",
      "a-1",
      [
        [4, 8],
        [11, 18],
      ],
      "p",
    ],
    ["in another article", "a-2", [[11, 19]], null],
    ["nowhere", "a-1", [], null],
  ])("evidence %s", (_, id, evidence, passage) =>
    expect(copies.passageOf(coding(id, ...evidence))).toBe(passage),
  );
});

describe("counting in Arabic", () => {
  const withdrawal = STANCE_NOUNS["withdraws"]?.ar;
  const mediation = STANCE_NOUNS["mediates"]?.ar;
  it.each([
    [1, "ثبت انسحاب واحد", "ثبتت وساطة واحدة"],
    [2, "ثبت انسحابان", "ثبتت وساطتان"],
    [3, "ثبتت 3 انسحابات", "ثبتت 3 وساطات"],
    [10, "ثبتت 10 انسحابات", "ثبتت 10 وساطات"],
    [11, "ثبت 11 انسحابا", "ثبتت 11 وساطة"],
    [99, "ثبت 99 انسحابا", "ثبتت 99 وساطة"],
    [100, "ثبت 100 انسحاب", "ثبتت 100 وساطة"],
    [103, "ثبتت 103 انسحابات", "ثبتت 103 وساطات"],
  ])("%i", (count, masculine, feminine) => {
    const said = [withdrawal, mediation].map(
      (noun) => noun && `${wasEstablished(count, noun)} ${countArabic(count, noun)}`,
    );
    expect(said).toEqual([masculine, feminine]);
  });

  it("says what is not established in the number of its noun", () => {
    const said = [1, 2, 3, 11].map((count) => withdrawal && notEstablished(count, withdrawal));
    expect(said).toEqual(["لم يثبت", "لم يثبتا", "لم تثبت", "لم يثبت"]);
  });

  it("has a noun for every code that moves away or aside", () => {
    const moves = CODEBOOK.stances.filter(({ direction }) => direction !== "toward").map(({ code }) => code);
    expect(moves.filter((code) => !(code in STANCE_NOUNS))).toEqual([]);
  });
});

describe("the bundled codebook", () => {
  it("keeps the ladder's codes, each once, with both labels", () => {
    const codes = CODEBOOK.stances.map(({ code }) => code);
    expect(codes).toHaveLength(27);
    expect(new Set(codes).size).toBe(27);
    for (const { labels, code } of CODEBOOK.stances)
      expect([code, labels.ar !== "", labels.en !== ""]).toEqual([code, true, true]);
  });

  it("derives only codes that exist, by relations that are read", () => {
    const codes = new Set(CODEBOOK.stances.map(({ code }) => code));
    for (const { derives = {}, modes } of CODEBOOK.events) {
      for (const [key, code] of Object.entries(derives)) {
        const [relation = "", mode] = key.split("/");
        expect(["client", "rival", "sent"]).toContain(relation);
        if (mode !== undefined) expect(modes).toContain(mode);
        expect(codes).toContain(code);
      }
    }
  });

  it("has PLOVER's sixteen types and sixty-seven modes, and one mode of its own", () => {
    expect(CODEBOOK.events).toHaveLength(16);
    expect(CODEBOOK.events.flatMap(({ modes }) => modes)).toHaveLength(68);
  });
});
