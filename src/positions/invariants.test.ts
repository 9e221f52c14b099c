import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bar, Board } from "../model/index.ts";
import { board, copiesOf, lane } from "./board.fixture.ts";
import { SITUATION, type Told, tell } from "./positions.fixture.ts";

describe("invariants", () => {
  const parts = SITUATION.map((told, index) =>
    tell(`a-part-${index}`, [told], { publishedOn: { edtf: `2020-05-${10 + index}`, basis: "stated" } }),
  );
  const bars: Bar[] = [1, 2, 3];

  it("the order of articles and codings changes nothing", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(parts, { minLength: parts.length }),
        fc.constantFrom(...bars),
        (shuffled, bar) => {
          expect(board(shuffled, bar)).toEqual(board(parts, bar));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("ten copies weigh as one, whoever else is on file", () => {
    const weigh = (result: Board) =>
      result.lanes.map(({ holder, was, now, ghost, status, namedOrigins, unnamedOrigins, contested }) => ({
        holder,
        was,
        now,
        ghost,
        status,
        namedOrigins,
        unnamedOrigins,
        contested,
      }));
    const original = tell("a-copy-00", SITUATION);
    const copies = Array.from({ length: 10 }, (_, index) =>
      tell(`a-copy-${index + 1}`, SITUATION, { text: `${original.article.text}\nنشرة رقم ${index}` }),
    );
    fc.assert(
      fc.property(
        fc.subarray(parts),
        fc.constantFrom(...bars),
        fc.integer({ min: 1, max: 10 }),
        (others, bar, count) => {
          const one = board([...others, original], bar);
          const published = [original, ...copies.slice(0, count)];
          const known = copiesOf(published.map(({ article }) => article.id));
          const many = board([...others, ...published], bar, { copies: known });
          expect(weigh(many)).toEqual(weigh(one));
          expect(many.sentence).toEqual(one.sentence);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("says why copies were folded", () => {
    const outlets = ["first", "second"].map((id) => ({ id, labels: { ar: id, en: id } }));
    const told: Told[] = [
      {
        code: "cuts",
        by: "egypt",
        toward: "haftar",
        quote: "قررت مصر أن تقطع كل مدد كانت ترسله إلى الجنرال",
      },
    ];
    const copies = outlets.map((outlet) => tell(`a-${outlet.id}`, told, { outlet }));
    const claim = lane(board(copies, 3, { copies: copiesOf(["a-first", "a-second"]) }), "egypt").claims[0];
    expect(claim).toMatchObject({
      barMet: 2,
      origins: [
        { articles: ["a-first", "a-second"], folded: { en: "41 % of the shorter text stands in the other" } },
      ],
    });
  });

  it("two outlets that quote the same words of a nameless source are one origin", () => {
    const quote = "لن يصل إلى الجنرال بعد اليوم لا سلاح ولا وقود ولا مال";
    const told: Told[] = [
      { code: "cuts", by: "egypt", toward: "haftar", chain: ["unnamed:مصدر"], voice: "quoted", quote },
    ];
    const [first, second] = ["first", "second"].map((id) =>
      tell(`a-${id}`, told, {
        text: `${id === "first" ? "قال مصدر" : "ونقلت الصحيفة عن مسؤول لم تسمه كلاما آخر كثيرا:"} «${quote}»`,
        outlet: { id, labels: { ar: id, en: id } },
      }),
    ) as [ReturnType<typeof tell>, ReturnType<typeof tell>];
    const quoting = [first, second].map(({ article: { id, text } }) => {
      const start = text.indexOf(quote);
      return [id, [{ span: { start, end: start + quote.length }, passage: "p" }]] as const;
    });
    const copies = { clusters: new Map(), links: [], passages: new Map(quoting), decisions: [] };
    const apart = lane(board([first, second], 3), "egypt").claims[0];
    const folded = lane(board([first, second], 3, { copies }), "egypt").claims[0];
    expect([apart?.barMet, folded?.barMet]).toEqual([3, 2]);
    expect(folded?.origins.map(({ kind, folded: why }) => [kind, why?.en])).toEqual([
      ["outlet", "the same quotation in several articles"],
      ["unnamed", "the same quotation in several articles"],
    ]);
  });

  it("leaves its input as it was", () => {
    const telling = tell("a-frozen", SITUATION);
    const before = JSON.stringify(telling);
    board([telling], 3);
    expect(JSON.stringify(telling)).toBe(before);
  });
});
