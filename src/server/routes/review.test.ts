import { beforeEach, describe, expect, it } from "vitest";
import { openLedger } from "../../ledger/open-ledger.ts";
import { type Coding, personCoder } from "../../model/index.ts";
import { boardAnswer } from "../answers/board.ts";
import { blindAnswer, type QueueItem, reviewAnswer } from "../answers/review.ts";
import { asker, problemOf } from "../asker.fixture.ts";
import { asSaid, knowledge, openReviewDesk, PERSON } from "./review.fixture.ts";

let ledger: Desk["ledger"];
let ask: Desk["ask"];
let desk: Desk["desk"];
let filed: Desk["filed"];
let byId: Desk["byId"];
type Desk = Awaited<ReturnType<typeof openReviewDesk>>;

beforeEach(async () => {
  ({ ledger, ask, desk, filed, byId } = await openReviewDesk());
});

describe("the queue that decides the board", () => {
  it("holds codings without which a line stands elsewhere, and a rejection moves the board", async () => {
    const lanes = async () =>
      boardAnswer.parse(await (await ask("/board.json?client=haftar&bar=1")).json()).lanes;
    const before = await desk("queue=board&bar=1");
    expect(before.client?.id).toBe("haftar");
    expect(before.counts.board).toBeGreaterThan(0);
    const alone = before.items.find(
      ({ decides }, at) =>
        before.items.filter((other) => other.decides?.claim === decides?.claim).length === 1 && at >= 0,
    ) as QueueItem;
    expect(alone.says?.label.ar).not.toBe("");
    const standing = await lanes();
    await filed({ codingId: alone.codingId, decision: "reject", reason: "النص لا يقول ذلك" });
    expect(await lanes()).not.toEqual(standing);
    const after = await desk("queue=board&bar=1");
    expect(after.items.map(({ codingId }) => codingId)).not.toContain(alone.codingId);
  });

  it("keeps what was accepted in its place, and counts it no more", async () => {
    const before = await desk("queue=board&bar=1");
    const [first] = before.items as [QueueItem];
    await filed({ codingId: first.codingId, decision: "accept" });
    const after = await desk("queue=board&bar=1");
    expect(after.items[0]).toMatchObject({
      codingId: first.codingId,
      isMine: true,
      decided: { decision: "accept" },
    });
    expect(after.counts.board).toBe(before.counts.board - 1);
  });
});

describe("a project without anything", () => {
  it("has empty queues and no client", async () => {
    const { get } = asker({ ledger: openLedger(":memory:"), knowledge, name: "empty" });
    for (const queue of ["board", "disagreements", "mine", "blind"]) {
      expect(await get(`/review.json?queue=${queue}`, reviewAnswer)).toMatchObject({
        client: null,
        items: [],
        next: null,
        counts: { board: 0, disagreements: 0, mine: 0, decided: 0, blind: 0 },
        sample: { size: 0 },
      });
    }
  });
});

describe("pages of a queue", () => {
  it("follow one another without a gap", async () => {
    const whole = await desk("queue=mine&limit=50");
    const first = await desk("queue=mine&limit=7");
    const second = await desk(`queue=mine&limit=7&after=${first.next}`);
    const ids = [...first.items, ...second.items].map(({ codingId }) => codingId);
    expect(ids).toEqual(whole.items.slice(0, 14).map(({ codingId }) => codingId));
    expect((await desk("queue=board&bar=1&limit=1")).next).not.toBeNull();
  });
});

describe("my queue", () => {
  it("shows what I have not decided, and what I have", async () => {
    const before = await desk("queue=mine");
    const [first] = before.items as [QueueItem];
    await filed({ codingId: first.codingId, decision: "accept" });
    const open = await desk("queue=mine");
    expect(open.counts).toMatchObject({ mine: before.counts.mine - 1, decided: 1 });
    expect(open.items.map(({ codingId }) => codingId)).not.toContain(first.codingId);
    expect((await desk("queue=mine&show=decided")).items).toMatchObject([
      { codingId: first.codingId, isMine: true },
    ]);
    const other = reviewAnswer.parse(await (await ask("/review.json?queue=mine&person=Omar")).json());
    expect(other.counts).toMatchObject({ mine: before.counts.mine, decided: 0 });
  });
});

describe("disagreements", () => {
  it("are codings on which reviewers differ", async () => {
    const [one] = (await desk("queue=mine")).items as [QueueItem];
    await filed({ codingId: one.codingId, decision: "accept" });
    expect((await desk("queue=disagreements")).items).toEqual([]);
    await filed({ codingId: one.codingId, decision: "reject", reason: "no", reviewer: "Omar" });
    expect((await desk("queue=disagreements")).items).toMatchObject([
      { codingId: one.codingId, between: [PERSON, "Omar"], others: [] },
    ]);
    await filed({ codingId: one.codingId, decision: "undo", reviewer: "Omar" });
    expect((await desk("queue=disagreements")).counts.disagreements).toBe(0);
  });

  it("are codings of two coders on the same words that differ", async () => {
    const coding = (await ledger.codings({ class: "stance" }))[0] as Coding & { articleId: string };
    const same = { ...coding, id: "c-000000000001", coder: "model:x@1" };
    await ledger.addCodings(coding.articleId, [same]);
    const told = async () =>
      (await desk("queue=disagreements")).items.filter(({ between }) => between.includes("model:x"));
    expect(await told()).toEqual([]);
    const words = [{ ...(coding.evidence[0] as Coding["evidence"][0]) }];
    await ledger.addCodings(coding.articleId, [
      same,
      { ...same, id: "c-000000000002", evidence: words, code: "abandons", actors: [] },
    ]);
    expect((await told()).length).toBe(1);
  });
});

describe("the blind sample", () => {
  it("is the same for a seed, and another for another", async () => {
    const ids = async (seed: string) =>
      (await desk(`queue=blind&limit=50&seed=${seed}`)).items.map((each) => each.codingId);
    expect(await ids("7")).toEqual(await ids("7"));
    expect(await ids("7")).not.toEqual(await ids("8"));
    expect(new Set(await ids("7")).size).toBe(30);
  });

  it("tells nothing of what the coder said, before the answer", async () => {
    const response = await ask(`/review.json?queue=blind&limit=50`);
    const text = await response.text();
    const { items } = reviewAnswer.parse(JSON.parse(text));
    for (const { codingId, says, decides, others } of items) {
      expect([says, decides, others]).toEqual([null, null, []]);
      const place = await (await ask(`/review/place.json?coding=${codingId}`)).text();
      const { rule, code } = await byId(codingId);
      expect(text + place).not.toContain(rule);
      expect(Object.keys(JSON.parse(place))).toEqual([
        "codingId",
        "article",
        "paragraphs",
        "evidence",
        "class",
      ]);
      expect(place).not.toContain(`"${code}"`);
    }
  });

  it("files agreement as accepting, and differing as correcting or rejecting, all blind", async () => {
    const [a, b, c] = (await desk("queue=blind")).items as [QueueItem, QueueItem, QueueItem];
    const answer = async (codingId: string, said: unknown) =>
      blindAnswer.parse(
        await (
          await ask("/api/reviews/blind", { codingId, reviewer: PERSON, reason: "blind", answer: said })
        ).json(),
      );
    const agreed = await answer(a.codingId, asSaid(await byId(a.codingId)));
    expect(agreed).toMatchObject({
      review: { decision: "accept", blind: true },
      correction: null,
      coding: { id: a.codingId },
    });
    const other = { ...asSaid(await byId(b.codingId)), status: "hypothetical" };
    const differs = await answer(b.codingId, other);
    expect(differs).toMatchObject({
      review: { decision: "correct", blind: true },
      correction: { status: "hypothetical", coder: personCoder(PERSON) },
      same: { code: true, actors: true, status: false },
    });
    expect(await answer(c.codingId, null)).toMatchObject({
      review: { decision: "reject", blind: true },
      same: null,
    });
    const after = await desk("queue=blind");
    expect(after.counts.blind).toBe(27);
    expect(after.items[0]).toMatchObject({ isMine: true, decided: { decision: "accept" } });
    const again = await ask("/api/reviews/blind", {
      codingId: a.codingId,
      reviewer: PERSON,
      reason: "",
      answer: null,
    });
    expect(await problemOf(again)).toMatchObject({ status: 409, code: "decided-meanwhile" });
  });

  it.each([undefined, "", "  "])(
    "files what differs with the reason %j as differing in what it does",
    async (reason) => {
      const [a, b, c] = (await desk("queue=blind")).items as [QueueItem, QueueItem, QueueItem];
      const filedWith = async (codingId: string, answer: unknown) => {
        const response = await ask("/api/reviews/blind", { codingId, reviewer: PERSON, reason, answer });
        return blindAnswer.parse(await response.json()).review.reason;
      };
      const other = { ...asSaid(await byId(a.codingId)), status: "hypothetical" };
      expect(await filedWith(a.codingId, other)).toMatch(/differs in: status$/);
      expect(await filedWith(b.codingId, null)).toMatch(/nothing to code$/);
      expect(await filedWith(c.codingId, asSaid(await byId(c.codingId)))).toBe("");
    },
  );

  it("leaves out what the person has seen, and says how many", async () => {
    const [first] = (await desk("queue=blind")).items as [QueueItem];
    await filed({ codingId: first.codingId, decision: "accept" });
    const after = await desk("queue=blind&limit=50");
    expect(after.items.map(({ codingId }) => codingId)).not.toContain(first.codingId);
    expect(after.sample?.seen).toBe(1);
  });
});

describe("agreement", () => {
  it("ignores decisions made with the answer in sight", async () => {
    const { items } = await desk("queue=blind&limit=50");
    const blind = items.slice(0, 20);
    for (const { codingId } of blind)
      await ask("/api/reviews/blind", {
        codingId,
        reviewer: PERSON,
        reason: "",
        answer: asSaid(await byId(codingId)),
      });
    const before = (await desk()).agreement;
    expect(before).toMatchObject({
      codings: 20,
      reviewers: [PERSON],
      code: { n: 20, value: 1, missing: null },
    });
    for (const { codingId } of items.slice(20, 26))
      await filed({ codingId, decision: "reject", reason: "no", reviewer: "Omar" });
    const after = (await desk()).agreement;
    expect(after).toEqual({ ...before, excluded: { ...before.excluded, "not-blind": 6 } });
  });

  it("gives no number of too few", async () => {
    expect((await desk()).agreement.code).toEqual({
      n: 0,
      value: null,
      low: null,
      high: null,
      missing: "too-few",
    });
  });
});
