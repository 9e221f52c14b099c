import { describe, expect, it } from "vitest";
import { isNamingAct, type NamingDraft, saidOf } from "./draft.ts";

const draft = (extra: Partial<NamingDraft>): NamingDraft => ({
  act: "merge",
  of: "a",
  written: [],
  who: null,
  ...extra,
});
const other = { id: "b", labels: { ar: "ب", en: "B" } };
const named = (ar: string, en: string) => ({ id: null, ar, en });

describe("a decision on names, as it is sent", () => {
  it.each<[string, Partial<NamingDraft>, ReturnType<typeof saidOf>]>([
    ["a merge", { who: other }, { of: "a", is: { id: "b" } }],
    [
      "a merge sends no ways, whatever was ticked before",
      { who: other, written: ["س"] },
      { of: "a", is: { id: "b" } },
    ],
    ["a split", { act: "split", written: ["س"], who: other }, { of: "a", written: ["س"], is: { id: "b" } }],
    ["somebody new in one language", { who: named(" جديد ", "") }, { of: "a", is: { ar: "جديد" } }],
    ["somebody new in both", { who: named("جديد", "New") }, { of: "a", is: { ar: "جديد", en: "New" } }],
    ["nobody chosen", {}, null],
    ["nothing ticked", { act: "split", who: other }, null],
    ["somebody new without a name", { who: named(" ", "") }, null],
  ])("%s", (_, extra, said) => {
    expect(saidOf(draft(extra))).toEqual(said);
  });

  it("is one of two, as the address names them", () => {
    expect([isNamingAct("merge"), isNamingAct("split"), isNamingAct("undo"), isNamingAct(null)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
