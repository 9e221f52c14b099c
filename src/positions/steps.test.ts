import { describe, expect, it } from "vitest";
import type { Article } from "../model/index.ts";
import { clusterCopies, foldText } from "./copies.ts";
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

describe("copies", () => {
  const article = (id: string, text: string) => ({ id, text }) as Article;
  const wire =
    "أعلن مسؤول رفيع أن بلاده قررت وقف كل أشكال الدعم العسكري بدءا من الشهر المقبل بعد مشاورات طويلة مع الحلفاء";

  it.each([
    ["itself", wire, true],
    ["a retyped version", wire.replace("أعلن", "اعلنَ").replace("المقبل", "المـقبل"), true],
    ["a version with a changed lead", `قالت وكالة محلية أمس ${wire.slice(20)}`, true],
    ["a version cut to a third", wire.split(" ").slice(4, 12).join(" "), true],
    ["a version inside a longer text", `${"كلام آخر لا صلة له بالخبر ".repeat(9)}${wire}`, true],
    [
      "another report of the event",
      "توقف دعم الجيش كما قال مسؤول كبير بعد تشاور مع حلفاء بلاده أمس الأول",
      false,
    ],
    ["an empty text", "", false],
  ])("joins a wire text to %s: %s", (_, text, isCopy) => {
    const clusters = clusterCopies([article("a", wire), article("b", text)]);
    expect(clusters.get("b") === clusters.get("a")).toBe(isCopy);
  });

  it("joins through a third, in any order", () => {
    const words = wire.split(" ");
    const chain = [
      article("c", wire),
      article("a", words.slice(0, 9).join(" ")),
      article("b", words.slice(9).join(" ")),
    ];
    for (const order of [chain, [...chain].reverse()]) {
      expect([...clusterCopies(order).values()]).toEqual(["a", "a", "a"]);
    }
  });

  it("folds what outlets change", () =>
    expect(foldText("«الإمَـارات» في Tripoli، أمس!")).toBe("الامارات في tripoli امس"));
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
