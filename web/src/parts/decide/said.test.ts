import { describe, expect, it } from "vitest";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import { draftOf, emptyDraft, missingIn, saidOf } from "./said.ts";

const person = (id: string) => ({ id, labels: { ar: id, en: id }, text: id });
const coding: CodingAnswer = {
  id: "c-1",
  class: "statement",
  code: "says",
  mode: "denies",
  actors: [person("egypt")],
  recipients: [],
  status: "actual",
  certainty: "stated",
  chain: [],
  when: { edtf: "2020-05", basis: "stated", text: "مايو" },
  where: [],
  evidence: [{ start: 3, end: 9, quote: "كلمات" }],
  confidence: 1,
  coder: "rules@1",
  rule: "coders/ar/test",
  articleId: "a-1",
  label: { ar: "ينفي", en: "denies" },
};

describe("a form", () => {
  it("with nothing chosen says what is missing, and preselects nothing", () => {
    const draft = emptyDraft([{ start: 3, end: 9 }]);
    expect(missingIn(draft)).toEqual(["class", "code", "status", "words"]);
    expect(saidOf(draft, { hasDate: false })).toBeNull();
    expect([draft.class, draft.code, draft.status, draft.certainty, draft.words]).toEqual(
      Array(5).fill(null),
    );
  });

  it("needs no more where nothing is to be coded", () => {
    const draft = { ...emptyDraft([]), class: "nothing" as const };
    expect(missingIn(draft)).toEqual([]);
    expect(saidOf(draft, { hasDate: false })).toBeNull();
  });

  it("filled in with a coding says that coding", () => {
    const draft = draftOf(coding);
    expect(missingIn(draft)).toEqual([]);
    expect(saidOf(draft, { hasDate: true })).toEqual({
      class: "statement",
      code: "says",
      mode: "denies",
      actors: [{ id: "egypt", name: "egypt" }],
      recipients: [],
      status: "actual",
      certainty: "stated",
      when: "2020-05",
      evidence: [{ start: 3, end: 9 }],
    });
  });

  it.each([
    ["2020-05-25", true],
    ["2020-05/2020-06-01", true],
    ["../2020", true],
    ["2020/..", true],
    ["", true],
    ["May 2020", false],
    ["2020-13", false],
    ["2020-02-31", false],
    ["٢٠٢٠-٠٥-٢٥", true],
    ["٢٠٢٠-١٣", false],
  ])("takes the date %s: %s", (when, isTaken) => {
    expect(missingIn({ ...draftOf(coding), when })).toEqual(isTaken ? [] : ["when"]);
  });

  it.each(["XXXX-05-19", "2019-21", "2020-05~"])("leaves the coding's own date %s as it is", (edtf) => {
    const dated: CodingAnswer = { ...coding, when: { edtf, basis: "stated", text: "" } };
    const draft = draftOf(dated);
    expect(missingIn(draft)).toEqual([]);
    expect(saidOf(draft, { hasDate: true })?.when).toBe(edtf);
    expect(missingIn({ ...draft, when: `${edtf}x` }), "changed").toEqual(["when"]);
    expect(missingIn({ ...draftOf(coding), when: edtf }), "of another coding").toEqual(["when"]);
  });

  it("says a date in the digits of data", () => {
    const draft = { ...draftOf(coding), when: " ٢٠٢٠-٠٥/.. " };
    expect(saidOf(draft, { hasDate: true })?.when).toBe("2020-05/..");
  });

  it("of a stance must name both sides; of an event it may be that nobody is named", () => {
    const stance = { ...draftOf(coding), class: "stance", code: "backs", actors: [] } as const;
    expect(missingIn(stance)).toEqual(["who", "whom"]);
    expect(missingIn({ ...stance, class: "event", code: "ASSAULT" })).toEqual([]);
  });

  it("keeps the marked words where they were chosen as they are", () => {
    const draft = { ...draftOf(coding), words: "marked" as const };
    expect(saidOf(draft, { hasDate: false })).not.toHaveProperty("evidence");
    expect(saidOf(draft, { hasDate: false })).not.toHaveProperty("when");
  });
});
