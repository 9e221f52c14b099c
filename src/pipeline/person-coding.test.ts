import { describe, expect, it } from "vitest";
import type { Article, FiledCoding, Voice } from "../model/index.ts";
import { readPacks } from "./packs.ts";
import { correctCoding, type SaidCoding } from "./person-coding.ts";
import { readItem } from "./read-item.ts";

const knowledge = readPacks();
const TEXT = [
  "أعلنت فرنسا أن المصرف المركزي سيفتح أبوابه غدا.",
  "وقال وزير الخارجية الروسي إن القوات التركية انسحبت من سرت.",
].join("\n");
const { article }: { article: Article } = readItem(
  new TextEncoder().encode(TEXT),
  { published: "2020-05-25" },
  knowledge,
);

const voice = (id: string): Voice => ({ kind: "actor", id, name: id, labels: { ar: id, en: id } });
const refOf = (id: string) => ({ id, labels: { ar: id, en: id }, text: id });
const at = (quote: string) => {
  const start = article.text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

const coded = (extra: Partial<FiledCoding> = {}): FiledCoding => ({
  id: "c-1",
  articleId: article.id,
  class: "stance",
  code: "backs",
  actors: [refOf("russia")],
  recipients: [refOf("haftar")],
  status: "actual",
  certainty: "stated",
  chain: [],
  when: null,
  where: [],
  evidence: [at("القوات التركية انسحبت من سرت")],
  confidence: 0.5,
  coder: "rules@1",
  rule: "coders/ar/test",
  ...extra,
});

const said = (coding: FiledCoding, change: Partial<SaidCoding> = {}): SaidCoding => ({
  class: coding.class,
  code: coding.code,
  mode: coding.mode,
  actors: coding.actors,
  recipients: coding.recipients,
  status: coding.status,
  ...change,
});
const correct = (coding: FiledCoding, change: Partial<SaidCoding>) =>
  correctCoding(coding, said(coding, change), article, "سلمى", knowledge);

describe("the words of somebody whom a correction names", () => {
  it.each<[string, SaidCoding["actors"][number], string | RegExp]>([
    ["are those of the evidence that name him", { id: "turkey" }, /^(القوات )?التركية$/],
    ["are none where he is named elsewhere in the article only", { id: "france" }, ""],
    ["are no part of a longer word", { id: "egypt" }, ""],
    ["stand as whole words, also where no pack has him", { name: "سرت" }, "سرت"],
    ["are no part of a longer word where no pack has him", { name: "صرف" }, ""],
  ])("%s", (_, who, words) => {
    const [actor] = correct(coded(), { actors: [who] }).actors;
    expect(actor?.text).toEqual(typeof words === "string" ? words : expect.stringMatching(words));
  });
});

describe("the speaker of a corrected statement", () => {
  const statement = (chain: readonly Voice[], actors = [refOf("russia")]) =>
    coded({ class: "statement", code: "says", mode: "states", chain, actors });
  const nameless = { kind: "unnamed" as const, name: "مصدر" };

  it.each<[string, FiledCoding, Partial<SaidCoding>, (string | undefined)[]]>([
    ["speaks", statement([voice("russia")]), { actors: [{ id: "turkey" }] }, ["turkey"]],
    [
      "speaks through the outer voices as before",
      statement([voice("outlet:x"), voice("russia")]),
      { actors: [{ id: "turkey" }] },
      ["outlet:x", "turkey"],
    ],
    [
      "is the one who spoke, not who handed it on",
      statement([voice("russia"), nameless]),
      { actors: [{ id: "turkey" }] },
      ["turkey", undefined],
    ],
    [
      "takes the place of somebody nameless",
      statement([nameless], []),
      { actors: [{ id: "turkey" }] },
      ["turkey"],
    ],
    [
      "stays where another one spoke with him",
      statement([voice("russia")]),
      { actors: [{ id: "turkey" }, { id: "russia" }] },
      ["russia"],
    ],
    ["is nobody by name where none is told", statement([voice("russia")]), { actors: [] }, [undefined]],
    ["stays nameless", statement([nameless], []), { status: "negated" }, [undefined]],
    [
      "comes after the voices of what was no statement",
      coded({ chain: [voice("france")] }),
      { class: "statement", code: "says", mode: "states" },
      ["france", "russia"],
    ],
    [
      "is not doubled where what was no statement was on his word",
      coded({ chain: [voice("russia")] }),
      { class: "statement", code: "says", mode: "states" },
      ["russia"],
    ],
  ])("%s", (_, coding, change, ids) => {
    expect(correct(coding, change).chain.map(({ id }) => id)).toEqual(ids);
  });

  it("leaves the chain of a stance as it is: who holds it need not say so", () => {
    const chain = [voice("france")];
    expect(correct(coded({ chain }), { actors: [{ id: "turkey" }] }).chain).toEqual(chain);
  });

  it("is told by the words that name him, or by none", () => {
    const [spoken] = correct(statement([voice("russia")]), { actors: [{ id: "turkey" }] }).chain;
    expect(spoken?.name).toMatch(/التركية$/);
    expect(correct(statement([voice("russia")]), { actors: [] }).chain).toEqual([
      { kind: "unnamed", name: "" },
    ]);
  });
});

describe("what cannot be a coding", () => {
  it.each<[string, Partial<SaidCoding>]>([
    ["unknown-code", { code: "loves" }],
    ["unknown-code", { class: "event", code: "backs" }],
    ["unknown-code", { class: "statement", code: "says", mode: "sings" }],
    ["unknown-code", { class: "event", code: "ASSAULT", mode: "gently" }],
    ["who-missing", { recipients: [] }],
    ["who-missing", { actors: [] }],
    ["who-missing", { class: "event", code: "RETREAT", actors: [], recipients: [] }],
    ["recipient-missing", { class: "event", code: "AID", recipients: [] }],
    ["unknown-actor", { actors: [{ id: "nobody-of-the-packs" }] }],
    ["unknown-actor", { actors: [{ name: " " }] }],
    ["bad-date", { when: "yesterday" }],
    ["bad-date", { when: "2020-05-26/2020-05-25" }],
    ["bad-date", { when: "../.." }],
    ["bad-date", { when: ".." }],
    ["bad-span", { evidence: [] }],
    ["bad-span", { evidence: [{ start: 3, end: 3 }] }],
    ["bad-span", { evidence: [{ start: 5, end: 6 }] }],
    ["bad-span", { evidence: [{ start: 0, end: 1_000_000 }] }],
  ])("is refused: %s %o", (code, change) => {
    expect(() => correct(coded(), change)).toThrowError(expect.objectContaining({ code }));
  });

  it("is refused where its words no longer stand in the article", () => {
    const orphan = coded({ evidence: [{ start: 0, end: 4, quote: "غيره" }] });
    expect(() => correct(orphan, { code: "arms" })).toThrowError(
      expect.objectContaining({ code: "quote-differs" }),
    );
  });

  it("may yet be that a town falls and nobody is named", () => {
    const fall = coded({
      class: "event",
      code: "ASSAULT",
      actors: [],
      recipients: [],
      where: [{ id: "sirte", labels: { ar: "سرت", en: "Sirte" }, text: "سرت" }],
    });
    expect(correct(fall, { status: "historical" }).status).toBe("historical");
  });
});
