import { describe, expect, it } from "vitest";
import type { CodebookAnswer } from "../../../../src/server/answers/choices.ts";
import { offsetsOf } from "../../parts/form/offsets.ts";
import { bodyOf, type DraftCoding, EMPTY, lacking } from "./draft.ts";

const TEXT = "أعلن 😀 قرقاش 🇦🇪 أن روسيا انسحبت";
const offsets = offsetsOf(TEXT);
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const somebody = (id: string) => ({ id, labels: { ar: id, en: id } });
const given = { articleId: "a-1", by: "سلمى", text: TEXT, stretch: at("روسيا انسحبت"), offsets };
const stance: DraftCoding = {
  ...EMPTY,
  code: "withdraws",
  actors: [somebody("russia")],
  recipients: [somebody("haftar")],
};

describe("a coding by hand as it is sent", () => {
  it("has its place in code points, behind signs outside the first plane", () => {
    const [evidence] = bodyOf(stance, given)?.evidence ?? [];
    expect(evidence?.quote).toBe("روسيا انسحبت");
    expect([...TEXT].slice(evidence?.start, evidence?.end).join("")).toBe("روسيا انسحبت");
    expect(evidence?.start).toBe(at("روسيا").start - 3);
  });

  it("names a passage by its place in code points too", () => {
    const voice = { kind: "passage", ...at("قرقاش 🇦🇪 أن") } as const;
    expect(bodyOf({ ...stance, voice }, given)?.saidBy).toEqual({
      kind: "passage",
      start: voice.start - 1,
      end: voice.end - 3,
    });
  });

  it("is of a statement its mode, with nobody but its voice", () => {
    const said = { ...stance, class: "statement", code: "denies" } as const;
    expect(bodyOf(said, given)).toMatchObject({ code: "says", mode: "denies", actors: [] });
    expect(bodyOf(stance, given)).not.toHaveProperty("mode");
  });
});

describe("what a coding by hand lacks", () => {
  const codebook = { events: [{ code: "AID", recipientRequired: true }] } as unknown as CodebookAnswer;

  it("is told piece by piece", () => {
    expect(lacking(EMPTY, " ", codebook)).toEqual(["code", "who", "whom", "person"]);
    expect(lacking(stance, "سلمى", codebook)).toEqual([]);
    const event = { ...stance, class: "event", code: "AID" } as const;
    expect(lacking({ ...event, recipients: [] }, "سلمى", codebook)).toEqual(["whom"]);
    expect(lacking({ ...event, actors: [] }, "سلمى", codebook)).toEqual([]);
    expect(lacking({ ...stance, class: "statement", actors: [], recipients: [] }, "سلمى", codebook)).toEqual([
      "voice",
    ]);
    expect(lacking({ ...stance, voice: { kind: "actor", actor: null } }, "سلمى", codebook)).toEqual([
      "voice",
    ]);
  });
});
