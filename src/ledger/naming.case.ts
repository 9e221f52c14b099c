import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActorRef, Coding, NamingDecision } from "../model/index.ts";
import { makeArticle, makeCoding } from "./ledger.fixture.ts";
import type { Ledger } from "./ledger.ts";

const labels = (id: string) => ({ ar: id, en: id });
const actor = (id: string, pack: string | null = null) => ({ id, labels: labels(id), pack });
const ref = (id: string, text = id, extra: Partial<ActorRef> = {}): ActorRef => ({
  id,
  labels: labels(id),
  text,
  ...extra,
});

let count = 0;
/** A decision later than all before it. */
function decision(
  kind: NamingDecision["decision"],
  of: string,
  is: string,
  extra: Partial<NamingDecision> = {},
) {
  count++;
  return {
    id: `n-${count}`,
    decision: kind,
    of: actor(of),
    written: [],
    is: actor(is),
    undoes: null,
    reason: "one and the same",
    reviewer: "reader",
    on: `2026-01-02T03:04:05.${String(count).padStart(3, "0")}Z`,
    ...extra,
  } satisfies NamingDecision;
}
const undo = (taken: NamingDecision) =>
  decision("undo", taken.of.id, taken.is.id, { undoes: taken.id, written: taken.written });

/** Decisions on names, and how codings are read by them: the same in every engine. */
export function describeNaming(name: string, open: () => Ledger): void {
  describe(`decisions on names in a ledger in ${name}`, () => {
    let ledger: Ledger;
    beforeEach(async () => {
      ledger = open();
      await ledger.addCoded({
        article: makeArticle("a-1"),
        codings: [
          makeCoding("c-1", "rules@1", { actors: [ref("a", "زيد"), ref("b")], recipients: [ref("d")] }),
          makeCoding("c-2", "rules@1", { actors: [ref("d")], recipients: [ref("a", "زَيْد")] }),
          makeCoding("c-3", "rules@1", {
            actors: [ref("a", "الوزير")],
            recipients: [ref("b")],
            class: "event",
          }),
        ],
      });
    });
    afterEach(() => ledger.close());

    const naming = async (id: string) => (await ledger.codings({ actorId: id })).map((each) => each.id);
    const named = async () => (await ledger.named()).map(({ id, codings }) => [id, codings]);
    const all = async () =>
      JSON.stringify([await ledger.codings(), await ledger.named(), await ledger.recipients("stance", 9)]);

    it("counts all of one actor for another, everywhere, and says so", async () => {
      const merge = decision("merge", "a", "b");
      expect(await ledger.addNamingDecision(merge)).toBe(true);
      expect(await naming("a")).toEqual([]);
      expect(await naming("b")).toEqual(["c-1", "c-2", "c-3"]);
      expect(await named()).toEqual([
        ["b", 3],
        ["d", 2],
      ]);
      expect((await ledger.named())[0]?.labels).toEqual(labels("b"));
      expect(await ledger.recipients("stance", 9)).toEqual([
        { id: "b", codings: 1 },
        { id: "d", codings: 1 },
      ]);
      const [first] = await ledger.codings({ ids: ["c-1"] });
      expect(first?.actors).toEqual([
        {
          id: "b",
          labels: labels("b"),
          text: "زيد",
          readAs: { id: "a", labels: labels("a"), decision: merge.id, by: "reader" },
        },
        ref("b"),
      ]);
      expect((await ledger.search({ actorId: "b" })).articles).toEqual(["a-1"]);
      expect((await ledger.search({ actorId: "a" })).articles).toEqual([]);
      expect((await ledger.codings({ anyActor: ["b"], class: "event" })).map(({ id }) => id)).toEqual([
        "c-3",
      ]);
    });

    it("gives codings as their coders made them where that is asked, found by whom they count for", async () => {
      const before = await ledger.codings();
      await ledger.addNamingDecision(decision("merge", "a", "b"));
      expect(await ledger.codings()).not.toEqual(before);
      expect(await ledger.codings({ asCoded: true })).toEqual(before);
      expect(await ledger.codings({ actorId: "a", asCoded: true })).toEqual([]);
      expect(await ledger.codings({ actorId: "b", asCoded: true })).toEqual(before);
    });

    it("counts only what is written so, however it is spelt", async () => {
      await ledger.addNamingDecision(decision("split", "a", "new", { written: ["زيد"] }));
      expect(await naming("a")).toEqual(["c-3"]);
      expect(await naming("new")).toEqual(["c-1", "c-2"]);
    });

    it("is as before when a decision is taken back, and keeps both", async () => {
      const before = await all();
      const merge = decision("merge", "a", "b");
      const split = decision("split", "b", "new", { written: ["زيد"] });
      for (const each of [merge, split]) await ledger.addNamingDecision(each);
      expect(await naming("new")).toEqual(["c-1", "c-2"]);
      expect(await naming("b")).toEqual(["c-1", "c-3"]);
      const kept = undo(merge);
      await ledger.addNamingDecision(kept);
      // What was split off the other has never been the other's without the merge.
      expect(await naming("a")).toEqual(["c-1", "c-2", "c-3"]);
      const last = undo(split);
      await ledger.addNamingDecision(last);
      expect(await all()).toBe(before);
      expect(await ledger.namingDecisions()).toEqual([merge, split, kept, last]);
    });

    it("files the same decision once", async () => {
      const merge = decision("merge", "a", "b");
      await ledger.addNamingDecision(merge);
      expect(await ledger.addNamingDecision(merge)).toBe(false);
      expect(await ledger.namingDecisions()).toEqual([merge]);
    });

    it("never goes round in a circle: a later decision is about what the earlier ones came to", async () => {
      await ledger.addNamingDecision(decision("merge", "a", "b"));
      await ledger.addNamingDecision(decision("merge", "b", "a"));
      expect(await named()).toEqual([
        ["a", 3],
        ["d", 2],
      ]);
    });

    it("holds for codings that are filed later, and for new runs", async () => {
      await ledger.addNamingDecision(decision("merge", "a", "b"));
      await ledger.addCoded({
        article: makeArticle("a-2"),
        codings: [makeCoding("c-4", "rules@1", { actors: [ref("a")] })],
      });
      expect(await naming("b")).toEqual(["c-1", "c-2", "c-3", "c-4"]);
      await ledger.addCodings("a-2", [makeCoding("c-5", "rules@2", { actors: [ref("a")] })], "rules@2");
      expect(await naming("b")).toEqual(["c-1", "c-2", "c-3", "c-5"]);
    });

    it("follows in whom somebody stands for, and in who speaks", async () => {
      const via = { id: "a", labels: labels("a"), basis: "office" as const };
      await ledger.addCoded({
        article: makeArticle("a-3"),
        codings: [
          makeCoding("c-6", "rules@1", {
            actors: [ref("minister", "وزير", { via })],
            recipients: [],
            chain: [
              { kind: "actor", id: "a", name: "زيد" },
              { kind: "unnamed", name: "مصادر" },
            ],
          }),
        ],
      });
      await ledger.addNamingDecision(decision("merge", "a", "b"));
      const [coding] = await ledger.codings({ anyVia: ["b"] });
      expect(coding?.actors[0]?.via).toMatchObject({ id: "b", labels: labels("b"), basis: "office" });
      expect(coding?.chain.map(({ id, name }) => [id, name])).toEqual([
        ["b", "زيد"],
        [undefined, "مصادر"],
      ]);
      expect(await ledger.codings({ anyVia: ["a"] })).toEqual([]);
    });

    it("drops what a pack said of who was read, and has it again when the decision is taken back", async () => {
      const via = { id: "state", labels: labels("state"), basis: "affiliation" as const };
      const coding: Coding = makeCoding("c-7", "rules@1", { actors: [ref("wrong", "عمرو", { via })] });
      await ledger.addCoded({ article: makeArticle("a-4"), codings: [coding] });
      const split = decision("split", "wrong", "right", { of: actor("wrong", "a-pack"), written: ["عمرو"] });
      await ledger.addNamingDecision(split);
      expect(await ledger.codings({ anyVia: ["state"] })).toEqual([]);
      expect((await ledger.codings({ ids: ["c-7"] }))[0]?.actors[0]?.via).toBeUndefined();
      await ledger.addNamingDecision(undo(split));
      expect(await ledger.codings({ anyVia: ["state"] })).toEqual([{ ...coding, articleId: "a-4" }]);
    });

    it("differs in its revision once somebody has decided", async () => {
      const before = await ledger.revision();
      await ledger.addNamingDecision(decision("merge", "a", "b"));
      expect(await ledger.revision()).not.toBe(before);
    });
  });
}
