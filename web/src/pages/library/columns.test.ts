import { describe, expect, test } from "vitest";
import { choices, columnsToSend, isTable, knownColumns } from "./columns.ts";

const none = { text: "", title: "", date: "", outlet: "", url: "" };

describe("columns of a table", () => {
  test("stand first as their headers tell", () => {
    expect(knownColumns({ headers: ["يوم", "title", "المتن"], known: { title: 1, text: 2 } })).toEqual({
      ...none,
      title: "title",
      text: "المتن",
    });
  });

  test("are offered once each, those without a header not at all", () => {
    expect(choices(["a", "", "b", "a"])).toEqual(["a", "b"]);
  });

  test("are sent whole for the files somebody has chosen them of, and for no others", () => {
    const files = [new File([], "a.csv"), new File([], "b.csv")];
    const chosen = { "a.csv": { ...none, text: "كلام" }, "gone.csv": none };
    expect(columnsToSend(files, chosen)).toEqual({ "a.csv": { ...none, text: "كلام" } });
    expect(columnsToSend(files, {})).toBeNull();
  });

  test.each([
    ["a.csv", true],
    ["A.XLSX", true],
    ["a.tsv", true],
    ["a.csv.zip", false],
    ["csv", false],
  ])("%s is looked at: %s", (name, is) => expect(isTable(new File([], name))).toBe(is));
});
