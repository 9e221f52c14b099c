import { beforeEach, describe, expect, it } from "vitest";
import { actorAnswer, actorsAnswer } from "../answers/actor.ts";
import { boardAnswer } from "../answers/board.ts";
import { codingAnswer } from "../answers/coding.ts";
import { handCodingAnswer } from "../answers/hand-coding.ts";
import { namingAnswer, namingListAnswer, namingPreviewAnswer } from "../answers/naming.ts";
import { problem } from "../answers/shared.ts";
import { articleOf, codingOf, refOf } from "./asked-desk.fixture.ts";
import { openTestDesk } from "./desk.fixture.ts";

const by = { reason: "one and the same", reviewer: "سلمى" };
const STRANGER = "person:سالم";

describe("decisions on names at the desk", () => {
  let desk: Awaited<ReturnType<typeof openTestDesk>>;
  beforeEach(async () => {
    let minutes = 0;
    const now = () => new Date(60_000 * minutes++).toISOString();
    desk = await openTestDesk({ now }, false);
    const backs = { class: "stance" as const, code: "backs" };
    await desk.ledger.addCoded({
      article: articleOf("a-1"),
      codings: [
        codingOf("c-1", {
          ...backs,
          actors: [refOf(STRANGER, "سالم")],
          recipients: [refOf("haftar", "حفتر")],
        }),
        codingOf("c-2", {
          ...backs,
          actors: [refOf("egypt", "مصر")],
          recipients: [refOf("haftar", "اللواء حفتر")],
        }),
      ],
    });
  });

  const actor = (id: string) => desk.get(`/actors/${encodeURIComponent(id)}.json`, actorAnswer);
  const merged = async (of: string, is: string) =>
    namingAnswer.parse(await (await desk.post("/api/naming", { of, is: { id: is }, ...by })).json()).decision;
  const refusal = async (response: Response) => [
    response.status,
    problem.parse(await response.json()).error.code,
  ];

  it("are told before they are made, and file nothing", async () => {
    const response = await desk.post("/api/naming/preview", { of: STRANGER, is: { id: "egypt" } });
    expect(namingPreviewAnswer.parse(await response.json())).toMatchObject({ codings: 1, articles: 1 });
    expect((await actor(STRANGER)).decisions).toEqual([]);
  });

  it("show on board, actor and coding, and are gone when they are taken back", async () => {
    const holders = async () =>
      (await desk.get("/board.json?client=haftar&bar=1", boardAnswer)).lanes.map(({ holder }) => holder.id);
    expect(await holders()).toContain(STRANGER);
    const { id } = await merged(STRANGER, "egypt");
    expect(await holders()).toEqual(["egypt"]);
    const egypt = await actor("egypt");
    expect(egypt.about.total).toBe(2);
    // By the other's name it is found too.
    const { actors } = await desk.get(`/actors.json?q=${encodeURIComponent("سالم")}`, actorsAnswer);
    expect(actors.map(({ id: found }) => found)).toEqual(["egypt"]);
    expect(egypt.decisions).toMatchObject([{ id, decision: "merge", stands: true, reviewer: "سلمى" }]);
    expect(await actor(STRANGER)).toMatchObject({ countsAs: { id: "egypt" }, about: { total: 0 } });
    const { coding } = await desk.get("/codings/c-1.json", codingAnswer);
    expect(coding.actors[0]).toMatchObject({
      id: "egypt",
      readAs: { id: STRANGER, decision: id, by: "سلمى" },
    });
    const undone = await desk.post("/api/naming/undo", { decision: id, reviewer: "عمر" });
    expect(namingAnswer.parse(await undone.json()).decision).toMatchObject({ decision: "undo", undoes: id });
    expect(await holders()).toContain(STRANGER);
    expect((await actor(STRANGER)).countsAs).toBeNull();
    const { decisions } = await desk.get("/naming.json", namingListAnswer);
    expect(decisions.map(({ decision, stands }) => [decision, stands])).toEqual([
      ["undo", false],
      ["merge", false],
    ]);
  });

  it("are followed by what somebody codes by hand, in the answer too", async () => {
    await merged("egypt", "turkey");
    const coded = await desk.post("/api/codings", {
      ...{
        articleId: "a-1",
        by: "سلمى",
        class: "stance",
        code: "backs",
        status: "actual",
        certainty: "stated",
      },
      ...{ actors: ["egypt"], recipients: ["haftar"], saidBy: { kind: "article" } },
      evidence: [{ start: 2, end: 4, quote: "نص" }],
    });
    const { coding } = handCodingAnswer.parse(await coded.json());
    expect(coding.actors).toMatchObject([{ id: "turkey", readAs: { id: "egypt" } }]);
  });

  it("split what is written so off for somebody new", async () => {
    const said = { of: "haftar", written: ["اللواء حفتر"], is: { ar: "صدام حفتر", en: "Saddam Haftar" } };
    const filed = namingAnswer.parse(await (await desk.post("/api/naming", { ...said, ...by })).json());
    expect(filed.decision.is).toEqual({ id: "project:saddam-haftar", labels: said.is, pack: null });
    const one = await actor("project:saddam-haftar");
    expect(one.actor.labels).toEqual(said.is);
    expect(one.written.map(({ text }) => text)).toEqual(["اللواء حفتر"]);
    expect((await actor("haftar")).written.map(({ text }) => text)).toEqual(["حفتر"]);
  });

  it("are refused in one sentence", async () => {
    const said = (of: string, is: string, extra = {}) =>
      desk.post("/api/naming", { of, is: { id: is }, ...by, ...extra });
    expect(await refusal(await said("egypt", "egypt"))).toEqual([400, "same-actor"]);
    expect(await refusal(await said("egypt", "nobody-at-all"))).toEqual([404, "unknown-actor"]);
    expect(await refusal(await said(STRANGER, "egypt", { reason: " " }))).toEqual([400, "no-reason"]);
    expect(await refusal(await said(STRANGER, "egypt", { reviewer: "a@b" }))).toEqual([400, "bad-request"]);
    await merged("egypt", "turkey");
    expect(await refusal(await said("turkey", "egypt"))).toEqual([409, "merge-circle"]);
    expect(
      await refusal(await desk.post("/api/naming/undo", { decision: "n-none", reviewer: "عمر" })),
    ).toEqual([404, "unknown-decision"]);
  });
});
