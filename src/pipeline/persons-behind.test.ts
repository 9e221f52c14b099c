import { describe, expect, it } from "vitest";
import { openLedger } from "../ledger/open-ledger.ts";
import { type FiledCoding, personCoder, type Review } from "../model/index.ts";
import { decide } from "./decide.ts";
import { fillWithExamples } from "./example-project.ts";
import { readPacks } from "./packs.ts";
import { personsBehind } from "./persons-behind.ts";
import { readProjectBoard } from "./project-board.ts";

const by = (coder: string) => ({ coder }) as FiledCoding;
const review = (decision: Review["decision"], reviewer: string) => ({ decision, reviewer }) as Review;

describe("the persons behind a coding", () => {
  it.each([
    ["nobody behind what rules made", by("rules@0.3"), [], []],
    ["who made it", by(personCoder("Salma")), [], ["Salma"]],
    ["who accepted it", by("rules@0.3"), [review("accept", "Omar")], ["Omar"]],
    [
      "two where one made it and another accepted it",
      by(personCoder("Salma")),
      [review("accept", "Omar")],
      ["Salma", "Omar"],
    ],
    ["one where one did both", by(personCoder("Salma")), [review("accept", "Salma")], ["Salma"]],
    ["not who took it back", by("rules@0.3"), [review("accept", "Omar"), review("undo", "Omar")], []],
    ["not who rejected it", by("rules@0.3"), [review("accept", "Omar"), review("reject", "Ali")], ["Omar"]],
  ] as const)("are %s", (_, coding, reviews, expected) => {
    expect([...personsBehind(coding, reviews)]).toEqual(expected);
  });
});

describe("a board of what persons stand behind", () => {
  it("is empty before anybody has looked, and shows a claim once enough have accepted its coding", async () => {
    const [ledger, knowledge] = [openLedger(":memory:"), readPacks()];
    await fillWithExamples(ledger, knowledge);
    const board = async (persons: 0 | 1 | 2) =>
      (await readProjectBoard(ledger, knowledge, { client: "haftar", bar: 1, persons })).board;
    const all = await board(0);
    expect(all.lanes.length).toBeGreaterThan(3);
    expect(all.persons).toBeUndefined();
    expect((await board(1)).lanes).toEqual([]);
    const claims = all.lanes.find(({ holder }) => holder.id === "uae")?.claims ?? [];
    const [coding] = claims.flatMap(({ codings }) => codings).filter((each) => each.class === "stance");
    const accept = (reviewer: string) =>
      decide(ledger, knowledge, {
        codingId: coding?.id ?? "",
        decision: "accept",
        reason: "",
        reviewer,
        on: "2026-01-01T00:00:00Z",
      });
    await accept("Salma");
    expect((await board(1)).lanes.map(({ holder }) => holder.id)).toEqual(["uae"]);
    expect((await board(2)).lanes).toEqual([]);
    await accept("Salma");
    expect((await board(2)).lanes, "twice the same eyes").toEqual([]);
    await accept("Omar");
    expect(await board(2)).toMatchObject({ persons: 2, lanes: [{ holder: { id: "uae" } }] });
  });
});
