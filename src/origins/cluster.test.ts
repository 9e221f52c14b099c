import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CopyDecision, CopyLink } from "../model/index.ts";
import { clusterCopies, standingDecisions } from "./cluster.ts";

/** `a-b` is a copy, `a<b` says that a stands in b. */
function link(told: string, containment = 0.5, fills = 0.2): CopyLink {
  const [, one = "", sign, other = ""] = /^(\w+)([-<])(\w+)$/.exec(told) ?? [];
  const [a, b] = [one, other].sort() as [string, string];
  const kind = sign === "-" ? "copy" : "embedded";
  return {
    a,
    b,
    kind,
    shorter: one,
    containment,
    fills,
    sharedWords: containment,
    reason: { ar: "", en: "" },
  };
}
const decide = (decision: "join" | "part", a: string, b: string, hour = 0): CopyDecision => ({
  articles: a < b ? [a, b] : [b, a],
  ...{ decision, reason: "", reviewer: "reader", on: `2026-01-02T0${hour}:00:00Z` },
});
const join = (a: string, b: string, hour = 0) => decide("join", a, b, hour);
const part = (a: string, b: string, hour = 0) => decide("part", a, b, hour);
const IDS = ["a", "b", "c", "d", "e"];

/** The clusters in short: `ab c de`. */
function clustered(links: readonly CopyLink[], decisions: readonly CopyDecision[] = [], ids = IDS): string {
  const groups = new Map<string, string>();
  for (const [id, name] of clusterCopies(ids, links, decisions))
    groups.set(name, (groups.get(name) ?? "") + id);
  return [...groups.values()].join(" ");
}

describe("clusters", () => {
  it.each<[string, CopyLink[], CopyDecision[], string]>([
    ["nothing", [], [], "a b c d e"],
    ["a link", [link("a-c")], [], "ac b d e"],
    ["a chain", [link("b-c"), link("a-b"), link("d-e")], [], "abc de"],
    ["a part and its whole", [link("a<b")], [], "ab c d e"],
    [
      "a part of a part",
      [link("a<b", 0.9, 0.4), link("b<c", 0.9, 0.4), link("a<c", 0.9, 0.1)],
      [],
      "abc d e",
    ],
    ["two parts that share text", [link("a<c", 0.9, 0.4), link("b<c", 0.9, 0.2), link("a-b")], [], "abc d e"],
    [
      "a collection of two texts goes with the larger",
      [link("a<c", 0.9, 0.2), link("b<c", 0.9, 0.4)],
      [],
      "a bc d e",
    ],
    [
      "two copies of one collection",
      [link("a<c", 0.9, 0.2), link("b<d", 0.9, 0.4), link("c-d")],
      [],
      "a bcd e",
    ],
    ["a join", [], [join("d", "b")], "a bd c e"],
    ["a join over a collection", [link("a<c", 0.9, 0.2), link("b<c", 0.9, 0.4)], [join("a", "c")], "abc d e"],
    ["a part wins over its link", [link("a-b")], [part("a", "b")], "a b c d e"],
    [
      "a part wins over a chain: its weakest link gives",
      [link("a-b", 0.3), link("b-c", 0.6)],
      [part("a", "c")],
      "a bc d e",
    ],
    ["of a join and a part of one time the part stands", [], [join("a", "b"), part("b", "a")], "a b c d e"],
    ["a later join undoes a part", [link("a-b")], [join("a", "b", 2), part("a", "b", 1)], "ab c d e"],
    ["a later part undoes a join", [], [part("a", "b", 2), join("a", "b", 1)], "a b c d e"],
    ["a join wins over a link", [link("a-b", 1)], [join("b", "c"), part("a", "c")], "a bc d e"],
    [
      "a part holds for whole clusters",
      [link("a-b", 0.9), link("c-d", 0.9), link("b-c", 0.4)],
      [part("a", "d")],
      "ab cd e",
    ],
    ["ids that are not on file", [link("a-z")], [join("a", "y")], "a b c d e"],
  ])("%s", (_, links, decisions, expected) => expect(clustered(links, decisions)).toBe(expected));
});

describe("clusters of anything", () => {
  const pairs = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).filter(([a, b]) => a !== b);
  const links = fc.array(
    fc
      .tuple(pairs, fc.constantFrom("-", "<"), fc.integer({ min: 1, max: 9 }))
      .map(([[a, b], sign, tenths]) => link(`${a}${sign}${b}`, tenths / 10, tenths / 20)),
    { maxLength: 8 },
  );
  const decisions = fc.array(
    fc
      .tuple(fc.constantFrom("join" as const, "part" as const), pairs, fc.integer({ min: 0, max: 9 }))
      .map(([kind, [a, b], hour]) => decide(kind, a, b, hour)),
    { maxLength: 5 },
  );

  it("do not depend on any order", () => {
    fc.assert(
      fc.property(links, decisions, fc.infiniteStream(fc.nat(99)), (some, decided, numbers) => {
        const shuffle = <T>(list: readonly T[]) =>
          list
            .map((each) => [numbers.next().value, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each);
        expect(clustered(shuffle(some), shuffle(decided), shuffle(IDS))).toBe(clustered(some, decided));
      }),
    );
  });

  it("keep apart whom an analyst parted, together whom one joined", () => {
    fc.assert(
      fc.property(links, decisions, (some, decided) => {
        const clusters = clusterCopies(IDS, some, decided);
        const standing = standingDecisions(decided);
        const parted = standing.filter(({ decision }) => decision === "part");
        for (const {
          articles: [a, b],
        } of parted)
          expect(clusters.get(a)).not.toBe(clusters.get(b));
        if (parted.length > 0) return;
        for (const {
          articles: [a, b],
        } of standing)
          expect(clusters.get(a)).toBe(clusters.get(b));
      }),
    );
  });

  it("are as before once a decision is taken back", () => {
    fc.assert(
      fc.property(links, decisions, pairs, (some, decided, [a, b]) => {
        const before = clustered(some, decided);
        for (const each of [join(a, b, 9), part(a, b, 9)]) {
          const after = [...decided, each];
          clustered(some, after);
          expect(
            clustered(
              some,
              after.filter((other) => other !== each),
            ),
          ).toBe(before);
        }
      }),
    );
  });

  it("bear the smallest id among them, itself of that cluster", () => {
    fc.assert(
      fc.property(links, decisions, (some, decided) => {
        const clusters = clusterCopies(IDS, some, decided);
        for (const [id, name] of clusters) expect([name <= id, clusters.get(name)]).toEqual([true, name]);
      }),
    );
  });
});
