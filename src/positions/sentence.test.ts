import { describe, expect, it } from "vitest";
import type { Bar, Lane } from "../model/index.ts";
import { ACTORS, CODEBOOK, labelsOf } from "./positions.fixture.ts";
import { countInWords } from "./sentence.ts";

const labels = (code: string) =>
  CODEBOOK.stances.find((stance) => stance.code === code)?.labels ?? { ar: code, en: code };

/** A backer in short: `withdraws` is told, `withdraws!` in its own words, `withdraws?` below the bar, `-` has no move. */
function backer(move: string, name = "egypt"): Lane {
  const code = move.replace(/[!?]$/, "");
  const stance = CODEBOOK.stances.find((one) => one.code === code);
  const place = stance ? { position: stance.position, code, labels: labels(code), claim: "claim" } : null;
  const isGhost = move.endsWith("?");
  return {
    holder: { id: name, labels: labelsOf(name) },
    named: [{ id: name, labels: labelsOf(name) }],
    was: null,
    now: place && !isGhost ? { ...place, ownWords: move.endsWith("!") } : null,
    ghost: isGhost ? place : null,
    when: { from: null, to: null },
    namedOrigins: 0,
    unnamedOrigins: 0,
    backer: true,
    status: "meets-bar",
    contested: false,
    lastReport: null,
    outlook: { deciding: [], lacking: [] },
    claims: stance ? [{ id: "claim", direction: stance.direction } as Lane["claims"][number]] : [],
  };
}
const say = (bar: Bar, ...moves: string[]) =>
  countInWords(
    moves.map((move) => backer(move)),
    bar,
    CODEBOOK,
    ACTORS,
  );

describe("the sentence of counts", () => {
  it.each<[Bar, string[], string, string]>([
    [3, [], "No backers on file.", "لا داعمين مسجَّلين."],
    [3, ["-"], "Of 1 backer: 1 with no move claimed.", "من أصل داعم واحد: لا ادعاء بتحول موقف داعم واحد."],
    [
      3,
      ["arms", "withdraws"],
      "Of 2 backers: 1 withdrawal established, 1 with no move claimed.",
      "من أصل داعمين: ثبت انسحاب واحد، ولا ادعاء بتحول موقف داعم واحد.",
    ],
    [
      3,
      ["withdraws", "withdraws", "cuts?"],
      "Of 3 backers: 2 withdrawals established, 1 claim not established.",
      "من أصل 3 داعمين: ثبت انسحابان، وادعاء واحد لم يثبت.",
    ],
    [
      3,
      ["withdraws!", "mediates!", "mediates!"],
      "Of 3 backers: 2 say of themselves: mediates, 1 says it withdraws personnel.",
      "من أصل 3 داعمين: اثنان يعلنان بنفسيهما: الوساطة، وواحد يقول إنه يسحب قواته.",
    ],
    [
      2,
      ["seeks-alternative", "withdraws"],
      "Of 2 backers: 1 search for an alternative on a named origin, 1 withdrawal on a named origin.",
      "من أصل داعمين: حالة بحث عن بديل واحدة بأصل مسمّى، وانسحاب واحد بأصل مسمّى.",
    ],
    [
      1,
      ["-", "arms"],
      "Of 2 backers: none is claimed to be moving (any claim counts at this bar).",
      "من أصل داعمين: لا ادعاء بأن أحدا يغيّر موقفه (عند هذا المعيار يكفي أي ادعاء).",
    ],
    [
      1,
      ["withdraws", "-", "-"],
      "Of 3 backers: 1 is claimed to be moving, 2 with no move claimed (any claim counts at this bar).",
      "من أصل 3 داعمين: واحد يُدّعى أنه يغيّر موقفه (عند هذا المعيار يكفي أي ادعاء).",
    ],
    [
      1,
      ["withdraws", "hints"],
      "Of 2 backers: all 2 are claimed to be moving (any claim counts at this bar).",
      "من أصل داعمين: كلاهما يُدّعى أنه يغيّر موقفه (عند هذا المعيار يكفي أي ادعاء).",
    ],
  ])("at bar %i of %j", (bar, moves, en, ar) => expect(say(bar, ...moves)).toEqual({ en, ar }));

  it("says he, she or it by who speaks", () => {
    const pronounOf = (name: string) => countInWords([backer("mediates!", name)], 3, CODEBOOK, ACTORS).en;
    expect(pronounOf("hemedti")).toContain("1 says he mediates");
    expect(pronounOf("egypt")).toContain("1 says it mediates");
  });
});
