import { beforeEach, describe, expect, it } from "vitest";
import { baselineAnswer, boardAnswer } from "../answers/board.ts";
import { codebookAnswer } from "../answers/choices.ts";
import { problem } from "../answers/shared.ts";
import { openReviewDesk } from "./review.fixture.ts";

let test: Awaited<ReturnType<typeof openReviewDesk>>;
beforeEach(async () => {
  test = await openReviewDesk();
});

const BASELINE = {
  holder: "france",
  client: "haftar",
  code: "trains",
  evidence: "قال مسؤول فرنسي إن مستشارين من بلاده يدربون قوات حفتر 😀",
  outlet: "Reuters",
  published: "2019-04",
  by: "Salma",
};

const laneOf = async (holder: string) =>
  (await test.get("/board.json?client=haftar&bar=2", boardAnswer)).lanes.find(
    (lane) => lane.holder.id === holder,
  );

describe("a baseline", () => {
  it("says where a lane was before, on the word of its outlet, with its words", async () => {
    const before = await laneOf("france");
    const response = await test.ask("/api/baselines", BASELINE);
    expect(response.status).toBe(200);
    const { articleId, codingId } = baselineAnswer.parse(await response.json());
    const after = await laneOf("france");
    expect(before?.was?.code).not.toBe("trains");
    expect(after?.was).toMatchObject({ code: "trains", position: "backs" });
    const [coding] = await test.ledger.codings({ articleId });
    expect(coding).toMatchObject({ id: codingId, coder: "person/Salma", status: "historical" });
    expect(coding?.evidence[0]?.quote).toBe(BASELINE.evidence);
    expect((await test.ledger.article(articleId))?.publishedOn.edtf).toBe("2019-04");
  });

  it("stands beside what the same person, and another, says of the same words", async () => {
    const filed = async (part: object) =>
      baselineAnswer.parse(await (await test.ask("/api/baselines", { ...BASELINE, ...part })).json());
    const { articleId } = await filed({});
    await test.ask("/api/codings", {
      ...{ articleId, by: "Salma", class: "event", code: "AID", status: "actual", certainty: "stated" },
      ...{ actors: ["france"], recipients: ["haftar"], saidBy: { kind: "article" } },
      evidence: [{ start: 0, end: 3, quote: "قال" }],
    });
    await filed({ code: "backs" });
    await filed({ by: "Omar" });
    const codings = await test.ledger.codings({ articleId });
    expect(codings.map(({ coder, code }) => `${coder} ${code}`).sort()).toEqual([
      "person/Omar trains",
      "person/Salma AID",
      "person/Salma backs",
      "person/Salma trains",
    ]);
  });

  it.each([
    ["an unknown holder", { holder: "nobody-such" }, 404, "unknown-actor"],
    ["an unknown code", { code: "likes" }, 400, "unknown-code"],
    ["an event's code", { code: "AID" }, 400, "unknown-code"],
    ["a holder toward itself", { client: "france" }, 400, "same-actor"],
    ["a day that is none", { published: "2019-02-30" }, 400, "bad-date"],
    ["no words", { evidence: "  " }, 400, "bad-request"],
    ["nobody who adds it", { by: " " }, 400, "bad-request"],
  ])("refuses %s and files nothing", async (_, part, status, code) => {
    const before = await test.ledger.counts();
    const response = await test.ask("/api/baselines", { ...BASELINE, ...part });
    expect(response.status).toBe(status);
    expect(problem.parse(await response.json()).error.code).toBe(code);
    expect(await test.ledger.counts()).toEqual(before);
  });
});

describe("the board's answer", () => {
  it("tells the outlets behind it with their first and last report", async () => {
    const { sources } = await test.get("/board.json?client=haftar", boardAnswer);
    expect(sources.length).toBeGreaterThan(1);
    for (const { first, last, articles } of sources) {
      expect(first <= last).toBe(true);
      expect(articles).toBeGreaterThan(0);
    }
    expect(sources.map(({ first }) => first)).toEqual(sources.map(({ first }) => first).sort());
  });

  it("tells no outlet of which nothing is on it", async () => {
    const { lanes, sources } = await test.get("/board.json?client=haftar&persons=2", boardAnswer);
    expect([lanes, sources]).toEqual([[], []]);
  });
});

describe("the codebook", () => {
  it("gives every code with its meaning in both languages", async () => {
    const { stances, events } = await test.get("/codebook.json", codebookAnswer);
    for (const { code, meaning } of [...stances, ...events]) {
      expect([code, /[\u0621-\u064a]/.test(meaning.ar)]).toEqual([code, true]);
      expect([code, /[\u0621-\u064a]/.test(meaning.en)]).toEqual([code, false]);
    }
  });
});
