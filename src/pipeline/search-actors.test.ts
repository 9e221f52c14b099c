import { describe, expect, it } from "vitest";
import type { Actor } from "../model/index.ts";
import { searchActors } from "./search-actors.ts";

const actor = (id: string, ar: string, en: string, ...others: string[]): Actor =>
  ({
    id,
    labels: { ar, en },
    names: { ar: [ar, ...others].map((text) => ({ text })), en: [{ text: en }] },
  }) as unknown as Actor;

const actors = [
  actor("nile-state", "دولة النيل", "Nile State", "النيليون"),
  actor("nile-army", "جيش النيل", "Nile Army"),
  actor("salim", "سالم", "Salim"),
  actor("salima", "سالمة المرّي", "Salima al-Marri", "المري"),
];
const found = (typed: string, text = "") =>
  searchActors(typed, text, { actors }).map(({ actor: { id }, inText }) => (inText ? `${id}*` : id));

describe("the search for an actor", () => {
  it.each([
    ["سالم", ["salim", "salima"]],
    ["SALIM", ["salim", "salima"]],
    ["Nile", ["nile-army", "nile-state"]],
    ["نيل", ["nile-army", "nile-state"]],
    ["مري", ["salima"]],
    ["marri", ["salima"]],
    ["zzzz", []],
    ["", []],
    [" ", []],
  ])("for %s finds %j", (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it("puts whom the text names before others that it fits alike, and never before a better fit", () => {
    const text = "قال متحدث باسم دولة النيل وسالمه المري إن";
    expect(found("Nile", text)).toEqual(["nile-state*", "nile-army"]);
    expect(found("سالم", text)).toEqual(["salim", "salima*"]);
  });

  it("finds only whom the text names, to the end of a word, while nothing is typed", () => {
    expect(found("", "غادر وفد إلى جيش النيل")).toEqual(["nile-army*"]);
    expect(found("", "وسالم ليس سالمين")).toEqual(["salim*"]);
    expect(found("", "كان سالمين")).toEqual([]);
  });
});
