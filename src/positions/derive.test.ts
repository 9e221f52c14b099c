import { describe, expect, it } from "vitest";
import { board, lane, lanes } from "./board.fixture.ts";
import { BACKED, type Told, tell } from "./positions.fixture.ts";

describe("what must not move a lane", () => {
  const nothing: [string, Told[]][] = [
    [
      "the retreat of a force that nobody puts on the client's side",
      [{ code: "RETREAT", mode: "withdraw", by: "wagner", toward: "haftar", quote: "فاغنر ترحل" }],
    ],
    [
      "the retreat of the client's own force",
      [{ code: "RETREAT", mode: "withdraw", by: "haftar-forces", quote: "قواته تتراجع" }],
    ],
    [
      "a fight between the two sides",
      [{ code: "ASSAULT", by: "gna-army", toward: "haftar-forces", quote: "الجيش يهاجم" }],
    ],
    [
      "the rival's words about the client",
      [{ code: "condemns", by: "sarraj", toward: "haftar", quote: "السراج يدين" }],
    ],
    [
      "an attack on the rival by somebody who is not on file for the client",
      [{ code: "ASSAULT", by: "france", toward: "gna", quote: "غارة" }],
    ],
  ];
  it.each(nothing)("%s", (_, told) => {
    expect(board([tell("a-nothing", told)], 1).lanes).toEqual([]);
  });

  it("the retreat of a sent force in an article about another war", () => {
    const here = tell("a-here", [BACKED[2] as Told]);
    const elsewhere = tell("a-elsewhere", [
      { code: "RETREAT", mode: "withdraw", by: "wagner", toward: "france", quote: "فاغنر ترحل عن بلد آخر" },
    ]);
    expect(lane(board([here, elsewhere], 1), "russia").claims.map(({ code }) => code)).toEqual(["backs"]);
  });

  it("fighters who share only a state's adjective", () => {
    const telling = tell("a-adjective", [
      { code: "withdraws", by: "sudanese", toward: "haftar", quote: "سودانيون يغادرون" },
    ]);
    const [coding] = telling.codings;
    const via = { id: "sudan", labels: { ar: "السودان", en: "Sudan" }, basis: "nationality" as const };
    const codings = coding ? [{ ...coding, actors: coding.actors.map((actor) => ({ ...actor, via })) }] : [];
    expect(lanes(board([{ ...telling, codings }], 1))).toEqual(["sudanese"]);
  });

  it("a coding whose words no longer stand in its article", () => {
    const telling = tell("a-orphan", BACKED);
    const edited = { ...telling, article: { ...telling.article, text: `x${telling.article.text}` } };
    const result = board([edited], 1);
    expect(result.lanes).toEqual([]);
    expect(result.warnings.map(({ code }) => code)).toEqual(["positions/orphaned-codings"]);
  });
});
