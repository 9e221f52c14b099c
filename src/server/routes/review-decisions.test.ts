import { beforeEach, describe, expect, it } from "vitest";
import { type Coding, personCoder } from "../../model/index.ts";
import { chooseAnswer, placeAnswer, type QueueItem, togetherAnswer } from "../answers/review.ts";
import { problemOf } from "../asker.fixture.ts";
import { asSaid, openReviewDesk, PERSON } from "./review.fixture.ts";

let ledger: Desk["ledger"];
let ask: Desk["ask"];
let desk: Desk["desk"];
let decide: Desk["decide"];
let filed: Desk["filed"];
let byId: Desk["byId"];
type Desk = Awaited<ReturnType<typeof openReviewDesk>>;

beforeEach(async () => {
  ({ ledger, ask, desk, decide, filed, byId } = await openReviewDesk());
});

describe("the choice between codings of the same words", () => {
  const rivals = async () => {
    const coding = (await ledger.codings({ class: "stance" }))[0] as Coding & { articleId: string };
    const other = { ...coding, id: "c-000000000002", coder: "model:x@1", code: "abandons" };
    await ledger.addCodings(coding.articleId, [other]);
    return [coding, other] as const;
  };
  const choose = (chosen: string, against: readonly string[]) =>
    ask("/api/reviews/choose", { chosen, against, reviewer: PERSON });

  it("accepts the one and rejects the other for it, and each can be taken back", async () => {
    const [coding, other] = await rivals();
    const { reviews } = chooseAnswer.parse(await (await choose(other.id, [coding.id])).json());
    expect(reviews.map(({ codingId, decision }) => [codingId, decision])).toEqual([
      [coding.id, "reject"],
      [other.id, "accept"],
    ]);
    expect(reviews[0]?.reason).toContain(other.id);
    expect(await ledger.codings({ ids: [coding.id, other.id] })).toMatchObject([{ id: other.id }]);
    await filed({ codingId: coding.id, decision: "undo" });
    expect(await ledger.codings({ ids: [coding.id, other.id] })).toHaveLength(2);
  });

  it("is refused where they are no rivals, or do not count any more, and files nothing", async () => {
    const [coding, other] = await rivals();
    const [stranger] = await ledger.codings({ class: "event" });
    for (const [chosen, against, code] of [
      [coding.id, [stranger?.id ?? ""], "not-rivals"],
      [coding.id, [coding.id], "decided-meanwhile"],
      [coding.id, ["c-none"], "decided-meanwhile"],
      ["c-none", [other.id], "decided-meanwhile"],
    ] as const)
      expect(await problemOf(await choose(chosen, against))).toEqual({ status: 409, code });
    expect(await ledger.reviews()).toEqual([]);
  });
});

describe("a decision", () => {
  const first = async () => ((await desk("queue=mine")).items[0] as QueueItem).codingId;

  it("needs a reason where it rejects", async () => {
    const codingId = await first();
    expect(await problemOf(await decide({ codingId, decision: "reject", reason: "  " }))).toEqual({
      status: 400,
      code: "no-reason",
    });
    expect(await ledger.reviews()).toEqual([]);
  });

  it("is refused where somebody has decided meanwhile", async () => {
    const codingId = await first();
    await filed({ codingId, decision: "accept", reviewer: "Omar", seen: null });
    const response = await decide({ codingId, decision: "accept", seen: null });
    const { error } = (await response.json()) as { error: { message: string } };
    expect(response.status).toBe(409);
    expect(error.message).toContain("Omar has accepted this coding");
  });

  it("is taken back by another one, and history keeps both", async () => {
    const codingId = await first();
    const { id } = await filed({ codingId, decision: "reject", reason: "no" });
    expect((await ledger.codings({ ids: [codingId] })).length).toBe(0);
    await filed({ codingId, decision: "undo", seen: id });
    expect((await ledger.codings({ ids: [codingId] })).length).toBe(1);
    expect((await ledger.reviews(codingId)).map(({ decision }) => decision)).toEqual(["reject", "undo"]);
    expect(await problemOf(await decide({ codingId, decision: "undo" }))).toMatchObject({
      code: "nothing-to-undo",
    });
  });

  it("about nothing is not taken", async () => {
    expect(await problemOf(await decide({ codingId: "c-none", decision: "accept" }))).toEqual({
      status: 404,
      code: "unknown-coding",
    });
    for (const reviewer of [" ", "Omar@2", "a+b"])
      expect((await decide({ codingId: await first(), decision: "accept", reviewer })).status).toBe(400);
  });
});

describe("a correction", () => {
  it("stands instead, as the person's, with words given in code points", async () => {
    const coding = (await ledger.codings({ class: "stance", code: "backs" }))[0] as Coding & {
      articleId: string;
    };
    const place = placeAnswer.parse(await (await ask(`/review/place.json?coding=${coding.id}`)).json());
    const [span] = place.evidence as [{ start: number; end: number }];
    const correction = {
      ...asSaid(coding),
      code: "arms",
      actors: [{ id: "france" }],
      certainty: "alleged",
      when: "2020-05/2020-06",
      evidence: [{ start: span.start, end: span.end - 2 }],
    };
    const review = await filed({
      codingId: coding.id,
      decision: "correct",
      reason: "السلاح مذكور",
      correction,
    });
    const made = await byId(review.correction ?? "");
    expect(made).toMatchObject({
      code: "arms",
      actors: [{ id: "france" }],
      certainty: "alleged",
      when: { edtf: "2020-05/2020-06" },
      coder: personCoder(PERSON),
      chain: coding.chain,
    });
    expect(coding.evidence[0]?.quote.startsWith(made.evidence[0]?.quote ?? "?")).toBe(true);
    expect((await ledger.codings({ ids: [coding.id, made.id] })).map(({ id }) => id)).toEqual([made.id]);
    await filed({ codingId: coding.id, decision: "undo", seen: review.id });
    expect((await ledger.codings({ ids: [coding.id, made.id] })).map(({ id }) => id)).toEqual([coding.id]);
  });

  it.each([
    [{ code: "befriends" }, "unknown-code"],
    [{ actors: [{ id: "nobody-at-all" }] }, "unknown-actor"],
    [{ when: "yesterday" }, "bad-date"],
    [{ evidence: [{ start: 5, end: 5 }] }, "bad-span"],
    [{ evidence: [{ start: 0, end: 10_000_000 }] }, "bad-span"],
    [{}, "same-coding"],
  ])("is refused with %o", async (change, code) => {
    const coding = (await ledger.codings({ class: "stance" }))[0] as Coding;
    const correction = { ...asSaid(coding), ...change };
    const body = { codingId: coding.id, decision: "correct", reason: "why", correction };
    expect(await problemOf(await decide(body))).toEqual({ status: 400, code });
    expect(await ledger.reviews()).toEqual([]);
  });
});

describe("accepting together", () => {
  const together = (codingIds: string[]) => ask("/api/reviews/together", { codingIds, reviewer: PERSON });

  it("takes codings of one rule that decide no board", async () => {
    const said = await ledger.codings({ class: "statement" });
    const rule = (said[0] as Coding).rule;
    const ids = said.filter((each) => each.rule === rule).map(({ id }) => id);
    expect(togetherAnswer.parse(await (await together(ids)).json()).accepted).toHaveLength(ids.length);
    const other = said.find((each) => each.rule !== rule) as Coding;
    expect(await problemOf(await together([ids[0] as string, other.id]))).toEqual({
      status: 409,
      code: "several-rules",
    });
  });

  it("refuses what decides a board", async () => {
    const [first] = (await desk("queue=board&bar=1")).items as [QueueItem];
    expect(await problemOf(await together([first.codingId]))).toEqual({ status: 409, code: "decides-board" });
    expect(await ledger.reviews()).toEqual([]);
  });
});
