import { describe, expect, it } from "vitest";
import { codebookAnswer, namesAnswer } from "../answers/choices.ts";
import { problem } from "../answers/shared.ts";
import { openTestDesk } from "./desk.fixture.ts";

const { ledger, get, ask } = await openTestDesk();

describe("what a person who codes chooses from", () => {
  it("is the codebook", async () => {
    const { stances, events, statementModes } = await get("/codebook.json", codebookAnswer);
    expect(stances.map(({ code }) => code)).toContain("withdraws");
    expect(events.find(({ code }) => code === "AID")?.recipientRequired).toBe(true);
    expect(statementModes.map(({ mode }) => mode)).toContain("denies");
  });

  it("is the packs' actors by what is typed of a name, in either language", async () => {
    const find = async (typed: string) =>
      (await get(`/names.json?typed=${encodeURIComponent(typed)}`, namesAnswer)).actors;
    expect((await find("حفتر")).map(({ id }) => id)).toContain("haftar");
    expect((await find("haft")).map(({ id }) => id)).toContain("haftar");
    expect((await find("روسيا"))[0]).toMatchObject({ id: "russia", inText: false });
    expect(await find("zzzz")).toEqual([]);
    expect(await find(" ")).toEqual([]);
  });

  it("is of the words around a coding whom they name, before anything is typed", async () => {
    const [coding] = await ledger.codings({ class: "stance" });
    const { actors } = await get(`/names.json?coding=${coding?.id}`, namesAnswer);
    expect(actors.length).toBeGreaterThan(0);
    expect(actors.every(({ inText }) => inText)).toBe(true);
  });

  it("is nobody of a coding that there is not", async () => {
    const answer = await ask("/names.json?coding=c-none");
    expect(problem.parse(await answer.json()).error.code).toBe("unknown-coding");
  });
});
