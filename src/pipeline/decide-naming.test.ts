import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { makeArticle, makeCoding } from "../ledger/ledger.fixture.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import type { ActorRef, Bar, Coding } from "../model/index.ts";
import { readActorFile } from "./actor-file.ts";
import { decide } from "./decide.ts";
import {
  decideNaming,
  type NamingError,
  previewNaming,
  type SaidNaming,
  undoNaming,
} from "./decide-naming.ts";
import { listLibrary } from "./list-library.ts";
import { readMapEvents } from "./map-events.ts";
import { type Knowledge, readPacks } from "./packs.ts";
import { readProjectBoard } from "./project-board.ts";

const knowledge = readPacks();
const labelsOf = (id: string) => {
  const name = id.replace("person:", "");
  return knowledge.actors.find((actor) => actor.id === id)?.labels ?? { ar: name, en: name };
};
const ref = (id: string, text = id): ActorRef => ({ id, labels: labelsOf(id), text });
const article = (id: string) => ({ ...makeArticle(id), outlet: { labels: { ar: id, en: id } } });
const coding = (id: string, extra: Partial<Coding>): Coding =>
  makeCoding(id, "rules@1", { actors: [], recipients: [], ...extra });

let clock = 0;
const signed = () => ({ reason: "one and the same", reviewer: "Salma", on: new Date(clock++).toISOString() });
const merge = (of: string, is: string): SaidNaming => ({ of, written: [], is: { id: is } });
const split = (of: string, written: string[], is: SaidNaming["is"]): SaidNaming => ({ of, written, is });

async function filled(codings: readonly Coding[]): Promise<Ledger> {
  const ledger = openLedger(":memory:");
  for (const [at, each] of codings.entries())
    await ledger.addCoded({ article: article(`a-${at % 3}`), codings: [each] }, `rules@${at}`);
  return ledger;
}

const STRANGER = "person:سالم";

describe("a decision on a name", () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = openLedger(":memory:");
    await ledger.addCoded({
      article: article("a-0"),
      codings: [
        coding("c-0", { actors: [ref("russia", "موسكو")], recipients: [ref("haftar", "حفتر")] }),
        coding("c-1", { actors: [ref("egypt", "القاهرة")], recipients: [ref("haftar", "اللواء حفتر")] }),
      ],
    });
    await ledger.addCoded({
      article: article("a-1"),
      codings: [
        coding("c-2", { actors: [ref(STRANGER, "سالم")], recipients: [ref("haftar", "اللِّواء حفتر")] }),
      ],
    });
  });
  const made = (said: SaidNaming) => decideNaming(ledger, knowledge, { ...said, ...signed() });

  it("is told before it is made: how many codings, in how many reports", async () => {
    const written = ["اللواء حفتر"];
    expect(await previewNaming(ledger, knowledge, split("haftar", written, { ar: "حفيد" }))).toMatchObject({
      codings: 2,
      articles: 2,
      is: { id: "project:حفيد", labels: { ar: "حفيد", en: "حفيد" }, pack: null },
    });
    expect(await previewNaming(ledger, knowledge, merge(STRANGER, "egypt"))).toMatchObject({
      codings: 1,
      articles: 1,
    });
    expect(await ledger.namingDecisions()).toEqual([]);
  });

  it.each<[string, SaidNaming, NamingError["code"]]>([
    ["an actor merged into itself", merge("egypt", "egypt"), "same-actor"],
    ["somebody whom nobody names", merge("person:nobody", "egypt"), "unknown-actor"],
    ["a target that nobody names", merge("egypt", "person:nobody"), "unknown-actor"],
    ["an actor of the packs merged into one of none", merge("egypt", STRANGER), "merge-into-stranger"],
    ["words that no coding has", split("haftar", ["المشير"], { id: "egypt" }), "not-written-so"],
    ["somebody new without a name", split("haftar", ["حفتر"], { ar: " " }), "no-name"],
  ])("is refused for %s", async (_, said, code) => {
    await expect(made(said)).rejects.toMatchObject({ code });
    expect(await ledger.namingDecisions()).toEqual([]);
  });

  it("is refused where it would go round, or lead to whom another counts for", async () => {
    await made(merge("russia", "egypt"));
    await expect(made(merge("egypt", "russia"))).rejects.toMatchObject({ code: "merge-circle" });
    await expect(made(merge(STRANGER, "russia"))).rejects.toMatchObject({ code: "merged-away" });
    await expect(made(merge("russia", "turkey"))).rejects.toMatchObject({ code: "merged-already" });
  });

  it("needs a reason, and is taken back once", async () => {
    const said = { ...merge(STRANGER, "egypt"), ...signed() };
    await expect(decideNaming(ledger, knowledge, { ...said, reason: " " })).rejects.toMatchObject({
      code: "no-reason",
    });
    const { id: decision } = await decideNaming(ledger, knowledge, said);
    await undoNaming(ledger, { decision, ...signed() });
    const again = undoNaming(ledger, { decision, ...signed() });
    await expect(again).rejects.toMatchObject({ code: "taken-back-already" });
    const other = undoNaming(ledger, { decision: "n-none", ...signed() });
    await expect(other).rejects.toMatchObject({ code: "unknown-decision" });
  });

  it("is seen on the pages of both, with all the ways the one is written", async () => {
    const { id } = await made(merge(STRANGER, "egypt"));
    const file = await readActorFile(ledger, knowledge, "egypt");
    const ways = file?.written.map(({ text, codings, isName }) => [text, codings, isName]);
    // A capital may stand for its state; it is none of its names.
    expect(ways).toEqual([
      ["سالم", 1, true],
      ["القاهرة", 1, false],
    ]);
    expect(file?.decisions).toMatchObject([{ id, stands: true }]);
    const gone = await readActorFile(ledger, knowledge, STRANGER);
    expect(gone).toMatchObject({ countsAs: { id: "egypt" }, written: [], labels: labelsOf(STRANGER) });
    await undoNaming(ledger, { decision: id, ...signed() });
    const back = await readActorFile(ledger, knowledge, STRANGER);
    expect(back?.decisions.map(({ decision, stands }) => [decision, stands])).toEqual([
      ["undo", false],
      ["merge", false],
    ]);
    expect(back).toMatchObject({ countsAs: null, written: [{ text: "سالم" }] });
  });

  it("gives the board of whom it leads to under the name of whom it leads from, in a search too", async () => {
    await made(merge("haftar", "sarraj"));
    const { board } = await readProjectBoard(ledger, knowledge, { client: "haftar", bar: 1 });
    expect(board.client.id).toBe("sarraj");
    expect(board.lanes.map(({ holder }) => holder.id).sort()).toContain("egypt");
    const found = await listLibrary(ledger, knowledge, { typed: "actor:haftar" });
    expect(found.total).toBe(2);
  });

  it("leaves the voices of a correction as they were coded", async () => {
    const voice = (id: string) => ({ kind: "actor" as const, id, name: id, labels: labelsOf(id) });
    const chain = [voice("russia"), voice("haftar")];
    const says = { class: "statement" as const, code: "says", mode: "states" };
    const said = coding("c-9", { ...says, actors: [ref("haftar")], chain });
    await ledger.addCoded({ article: article("a-9"), codings: [said] }, "rules@9");
    const { id } = await made(merge("russia", "turkey"));
    const { correction } = await decide(ledger, knowledge, {
      ...{ codingId: "c-9", decision: "correct", reason: "he denies it", reviewer: "Salma", on: signed().on },
      correction: { ...says, status: "negated", actors: [{ id: "haftar" }], recipients: [] },
    });
    const corrected = async () => (await ledger.codings({ ids: [correction ?? ""] }))[0]?.chain;
    expect((await corrected())?.map((each) => each.id)).toEqual(["turkey", "haftar"]);
    await undoNaming(ledger, { decision: id, ...signed() });
    expect(await corrected()).toEqual(chain);
  });

  it("holds though the clock of who made it is behind the last one's", async () => {
    await made(split("haftar", ["حفتر"], { id: "egypt" }));
    const late = {
      ...merge("haftar", "gna"),
      reason: "why",
      reviewer: "Huda",
      on: "1969-12-31T00:00:00.000Z",
    };
    const { codings } = await previewNaming(ledger, knowledge, late);
    await decideNaming(ledger, knowledge, late);
    expect(await ledger.codings({ actorId: "gna" })).toHaveLength(codings);
    expect(await ledger.codings({ actorId: "egypt" })).not.toHaveLength(0);
  });

  it("of two projects made one is read, though each merged what the other had not", async () => {
    const by = (of: string, is: string, on: string) => ({
      ...{
        id: `n-${of}`,
        decision: "merge" as const,
        undoes: null,
        written: [],
        reason: "",
        reviewer: "Huda",
        on,
      },
      of: { id: of, labels: labelsOf(of), pack: "mena" },
      is: { id: is, labels: labelsOf(is), pack: "mena" },
    });
    for (const each of [by("russia", "egypt", "2026-01-01"), by("wagner", "russia", "2026-01-02")])
      await ledger.addNamingDecision(each);
    const { board } = await readProjectBoard(ledger, knowledge, { client: "haftar", bar: 1 });
    expect(board.lanes.map(({ holder }) => holder.id)).toContain("egypt");
  });

  it("leaves a correction as its reviewer would have coded it without the decision", async () => {
    const { id } = await made(split("russia", ["موسكو"], { id: "turkey" }));
    await decide(ledger, knowledge, {
      codingId: "c-0",
      decision: "correct",
      reason: "arms",
      reviewer: "Salma",
      on: "2026-01-02",
      correction: {
        class: "stance",
        code: "arms",
        actors: [{ id: "turkey" }],
        recipients: [{ id: "haftar" }],
        status: "actual",
      },
    });
    const actors = async () => (await ledger.codings({ code: "arms" }))[0]?.actors.map((each) => each.id);
    expect(await actors()).toEqual(["turkey"]);
    await undoNaming(ledger, { decision: id, ...signed() });
    expect(await actors()).toEqual(["russia"]);
  });
});

/** Those that are drawn below; some stand for one another in the packs. */
const POOL = [
  "russia",
  "wagner",
  "uae",
  "uae-forces",
  "egypt",
  "haftar",
  "haftar-forces",
  "gna",
  "turkey",
  STRANGER,
];
const CODES = ["backs", "arms", "withdraws", "abandons", "hints", "opposes"].filter((code) =>
  knowledge.codebook.stances.some((stance) => stance.code === code),
);

const drawn = fc.array(
  fc
    .record({
      actor: fc.constantFrom(...POOL),
      recipient: fc.constantFrom("haftar", "haftar-forces", "gna", "wagner"),
      voice: fc.option(fc.constantFrom(...POOL), { nil: null }),
      via: fc.option(fc.constantFrom("wagner", "russia"), { nil: null }),
      code: fc.constantFrom(...CODES, "RETREAT"),
      status: fc.constantFrom("actual" as const, "negated" as const),
    })
    .map(({ actor, recipient, voice, via, code, status }) => ({
      class: code === "RETREAT" ? ("event" as const) : ("stance" as const),
      code,
      status,
      actors: [
        actor === STRANGER && via !== null
          ? { ...ref(actor), via: { id: via, labels: labelsOf(via), basis: "office" as const } }
          : ref(actor),
      ],
      recipients: [ref(recipient)],
      chain:
        voice === null ? [] : [{ kind: "actor" as const, id: voice, name: voice, labels: labelsOf(voice) }],
    })),
  { minLength: 1, maxLength: 8 },
);

const BARS: readonly Bar[] = [1, 2, 3];
const CLIENTS = ["haftar", "gna"];

/** All boards, as they are printed; who was read is told beside who is meant, and is no part of the board. */
async function boards(ledger: Ledger, packs: Knowledge): Promise<string> {
  const all = [];
  for (const client of CLIENTS)
    for (const bar of BARS) all.push((await readProjectBoard(ledger, packs, { client, bar })).board);
  const asked = { client: "haftar", from: null, to: null, code: null, status: null, country: null };
  all.push(await readMapEvents(ledger, packs, asked));
  return JSON.stringify(all, (key, value) => (key === "readAs" ? undefined : value));
}

describe("any codings", () => {
  it("come to the same boards when a merge or a split is taken back", async () => {
    const decisions = fc.tuple(fc.constantFrom(...POOL), fc.constantFrom(...POOL), fc.boolean());
    await fc.assert(
      fc.asyncProperty(drawn, fc.array(decisions, { minLength: 1, maxLength: 3 }), async (told, said) => {
        const ledger = await filled(told.map((each, at) => coding(`c-${at}`, each)));
        const before = await boards(ledger, knowledge);
        const filed: string[] = [];
        for (const [of, is, isMerge] of said) {
          const asked = isMerge ? merge(of, is) : split(of, [of], { id: is });
          const decision = await decideNaming(ledger, knowledge, { ...asked, ...signed() }).catch(() => null);
          if (decision) filed.push(decision.id);
        }
        for (const decision of filed) await undoNaming(ledger, { decision, ...signed() });
        expect(await boards(ledger, knowledge)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  /** The packs with the links to one actor, and its own, written as another's. */
  const asIfSaid = (of: string, is: string): Knowledge => {
    const written = JSON.stringify(knowledge.actors.filter(({ id }) => id !== of)).replaceAll(
      `"${of}"`,
      `"${is}"`,
    );
    return { ...knowledge, actors: JSON.parse(written) };
  };

  it.each([
    ["somebody of no pack into a state", STRANGER, "egypt"],
    ["a company into the state it stands for", "wagner", "russia"],
    ["forces into their state", "uae-forces", "uae"],
    ["the client's forces into the client", "haftar-forces", "haftar"],
  ])("come to the boards that the packs would give had they said it: %s", async (_, of, is) => {
    const packs = asIfSaid(of, is);
    await fc.assert(
      fc.asyncProperty(drawn, async (told) => {
        const codings = told.map((each, at) => coding(`c-${at}`, each));
        const ledger = await filled(codings);
        if ((await ledger.codings({ actorId: of })).length === 0) return;
        await decideNaming(ledger, knowledge, { ...merge(of, is), ...signed() });
        const said = JSON.stringify(codings)
          .replaceAll(JSON.stringify(labelsOf(of)), JSON.stringify(labelsOf(is)))
          .replaceAll(`"id":${JSON.stringify(of)}`, `"id":${JSON.stringify(is)}`);
        expect(await boards(ledger, knowledge)).toBe(await boards(await filled(JSON.parse(said)), packs));
      }),
      { numRuns: 40 },
    );
  });
});
