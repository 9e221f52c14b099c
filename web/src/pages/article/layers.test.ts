import { describe, expect, it } from "vitest";
import type { PassageAnswer } from "../../../../src/server/answers/article.ts";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import {
  codingAt,
  type LaidCoding,
  type LaidPassage,
  passageAt,
  voiceShares,
  voiceStretches,
} from "./layers.ts";
import { isNamed, type VoiceKind, voiceKindOf } from "./voice-kind.ts";

const laid = (id: string, ...stretches: [number, number][]): LaidCoding => ({
  coding: { id } as CodingAnswer,
  kind: "author",
  stretches: stretches.map(([start, end]) => ({ start, end })),
});
const passage = (start: number, end: number, kind: VoiceKind): LaidPassage => ({
  start,
  end,
  kind,
  said: null,
  passage: {} as PassageAnswer,
});

describe("what is meant by a place in the text", () => {
  const codings = [laid("outer", [0, 50]), laid("pieces", [10, 14], [30, 45]), laid("inner", [32, 36])];

  it("is the innermost coding", () => {
    expect(codingAt(codings, 33, null)?.id).toBe("inner");
    expect(codingAt(codings, 12, null)?.id).toBe("pieces");
    expect(codingAt(codings, 20, null)?.id).toBe("outer");
    expect(codingAt(codings, 50, null)).toBeNull();
  });

  it("is the next one around it when asked again, then the innermost", () => {
    expect(codingAt(codings, 33, "inner")?.id).toBe("pieces");
    expect(codingAt(codings, 33, "pieces")?.id).toBe("outer");
    expect(codingAt(codings, 33, "outer")?.id).toBe("inner");
    expect(codingAt(codings, 33, "elsewhere")?.id).toBe("inner");
  });
});

describe("who speaks where", () => {
  const passages = [passage(10, 40, "outlet"), passage(20, 30, "actor"), passage(40, 50, "outlet")];

  it("is the innermost voice, each place once", () => {
    expect(passageAt(passages, 25)?.kind).toBe("actor");
    expect(voiceStretches(passages)).toEqual([
      { start: 10, end: 20, kind: "outlet" },
      { start: 20, end: 30, kind: "actor" },
      { start: 30, end: 50, kind: "outlet" },
    ]);
  });

  it("adds up to the text, white space apart", () => {
    const text = `${"a".repeat(40)}${" ".repeat(10)}${"a".repeat(50)}`;
    expect(voiceShares(text, passages)).toEqual([
      { kind: "author", percent: 67 },
      { kind: "outlet", percent: 22 },
      { kind: "actor", percent: 11 },
    ]);
    expect(voiceShares("", [])).toEqual([{ kind: "author", percent: 0 }]);
  });
});

describe("whose word a coding stands on", () => {
  const outlet = { kind: "outlet", id: "reuters", name: "رويترز" } as const;
  const speaker = { kind: "actor", id: "peskov", name: "بيسكوف" } as const;
  const labels = { ar: "", en: "" };
  const actor = (id: string, via?: string) => ({
    id,
    labels,
    text: "",
    ...(via ? { via: { id: via, labels, basis: "office" as const } } : {}),
  });

  it("is the first voice inside the outlets that relay it", () => {
    expect(voiceKindOf({ chain: [outlet, speaker], actors: [actor("turkey")] })).toBe("actor");
    expect(voiceKindOf({ chain: [outlet], actors: [] })).toBe("outlet");
    expect(voiceKindOf({ chain: [], actors: [] })).toBe("author");
    expect(voiceKindOf({ chain: [outlet, { kind: "unnamed", name: "مصدر" }], actors: [] })).toBe("unnamed");
  });

  it("is his own where he who acts says so", () => {
    expect(voiceKindOf({ chain: [speaker], actors: [actor("peskov")] })).toBe("own");
    const official = { ...speaker, via: { id: "russia", labels, basis: "office" as const } };
    expect(voiceKindOf({ chain: [official], actors: [actor("russia")] })).toBe("own");
    expect(voiceKindOf({ chain: [speaker], actors: [actor("wagner", "peskov")] })).toBe("own");
    const stranger = { kind: "actor", name: "سالم" } as const;
    const acting = { ...actor("person:سالم"), text: "سالم" };
    expect(voiceKindOf({ chain: [stranger], actors: [acting] })).toBe("own");
    expect(voiceKindOf({ chain: [{ ...stranger, name: "" }], actors: [actor("turkey")] })).toBe("actor");
  });

  it("has a name or has none", () => {
    expect(isNamed({ chain: [outlet, speaker] })).toBe(true);
    expect(isNamed({ chain: [{ kind: "unnamed", name: "مصدر" }] })).toBe(false);
    expect(isNamed({ chain: [{ kind: "actor", name: "" }] })).toBe(false);
    expect(isNamed({ chain: [] })).toBe(false);
  });
});
