import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Article, Board, Claim, FiledCoding, Lane } from "../model/index.ts";
import { boardToJson } from "./board-json.ts";
import { boardToMarkdown } from "./board-md.ts";
import { boardToText } from "./board-text.ts";
import { isRightToLeft } from "./wording.ts";

const TEXT = "😀 قال الشاهد إن الدولة سحبت رجالها";
const QUOTE = "الدولة سحبت رجالها";
const START = TEXT.indexOf(QUOTE);

const article: Article = {
  id: "a-000000000001",
  sha256: "0",
  file: null,
  title: null,
  outlet: null,
  publishedOn: { edtf: "2020-05-25", basis: "stated" },
  language: "ar",
  text: TEXT,
};
const labels = (en: string, ar: string) => ({ en, ar });
const coding: FiledCoding = {
  id: "c-000000000001",
  articleId: article.id,
  class: "stance",
  code: "withdraws",
  actors: [{ id: "state", labels: labels("State", "الدولة"), text: "الدولة" }],
  recipients: [{ id: "client", labels: labels("Client", "العميل"), text: "العميل" }],
  status: "actual",
  certainty: "stated",
  chain: [
    {
      kind: "actor",
      id: "witness",
      name: "الشاهد",
      labels: labels("Witness", "الشاهد"),
      channel: "interview",
    },
    { kind: "unnamed", name: "مصادر" },
  ],
  when: null,
  where: [],
  evidence: [{ start: START, end: START + QUOTE.length, quote: QUOTE }],
  confidence: 0.7,
  coder: "rules@0.1",
  rule: "coders/ar/test",
};
const claim: Claim = {
  id: "state.client.withdraws.actual",
  holder: "state",
  client: "client",
  code: "withdraws",
  labels: labels("withdraws personnel", "يسحب قواته"),
  position: "wavers",
  direction: "away",
  status: "actual",
  earlier: false,
  codings: [coding],
  origins: [
    {
      key: "actor:witness",
      kind: "actor",
      labels: labels("Witness", "الشاهد"),
      named: true,
      party: true,
      articles: [article.id],
      codings: ["c-000000000001"],
      when: { from: null, to: "2020-05-25" },
    },
  ],
  barMet: 2,
  derived: null,
  when: { from: null, to: "2020-05-25" },
  denials: [{ ...coding, id: "c-000000000002", status: "negated" }],
};
const lane: Lane = {
  holder: { id: "state", labels: labels("State", "الدولة") },
  named: [{ id: "company", labels: labels("شركة", "شركة") }],
  was: null,
  now: null,
  ghost: {
    position: "wavers",
    code: "withdraws",
    labels: labels("withdraws personnel", "يسحب قواته"),
    claim: claim.id,
  },
  when: claim.when,
  namedOrigins: 1,
  unnamedOrigins: 0,
  backer: true,
  status: "below-bar",
  contested: false,
  lastReport: null,
  outlook: { deciding: [], lacking: [] },
  claims: [claim],
};
const board: Board = {
  client: { id: "client", labels: labels("Client", "العميل") },
  bar: 3,
  from: "2020-05-10",
  to: null,
  articles: 1,
  codings: 2,
  coders: ["rules@0.1"],
  lanes: [lane],
  sentence: labels("Of 1 backer: 1 claim not established.", "من أصل داعم واحد: ادعاء واحد لم يثبت."),
  warnings: [{ code: "positions/test", labels: labels("a warning", "تنبيه") }],
};
const START_POINT = START - 1; // one emoji before it: two code units, one code point

describe("the board as text", () => {
  const text = boardToText(board, [article], { color: false, title: "Isnad 0.1" });
  const lines = text.split("\n");

  it("opens with what was read, the client, and the bar", () => {
    expect(lines.slice(0, 3)).toEqual([
      "Isnad 0.1  1 article  2 codings  coder rules@0.1",
      "Client: Client   from 2020-05-10 to now",
      "Bar 3: two distinct named origins, or the patron's own words or acts",
    ]);
  });

  it("draws a table in which a claim below the bar carries a question mark", () => {
    expect(lines[4]).toMatch(/^PATRON +WAS +NOW +WHEN +NAMED +UNNAMED +STATUS$/);
    expect(lines[5]).toMatch(
      /^State\/company +nothing on file +withdraws personnel\? +\.\.2020-05-25 +1 +0 +below bar$/,
    );
  });

  it("prints each span in code points, then the quote, then the chain", () => {
    const at = lines.findIndex((line) => line.includes(`${article.id}:`));
    expect(lines[at]).toBe(
      `  ${article.id}:${START_POINT}-${START_POINT + QUOTE.length}  c-000000000001 withdraws`,
    );
    expect(lines.slice(at + 1, at + 4)).toEqual([
      `  ${QUOTE}`,
      "  article (author) > Witness (interview) > unnamed voice",
      "  مصادر",
    ]);
    expect(text).toContain("  origin: Witness [a party to the conflict]");
  });

  it("shows denials and warnings", () => {
    expect(text).toContain("  denied:\n");
    expect(text).toContain("! a warning");
  });

  it("leaves Arabic alone on its line", () => {
    for (const line of lines.filter(isRightToLeft)) expect(line).not.toMatch(/[A-Za-z0-9]/);
  });

  it("leaves it so where a name is known in Arabic only", () => {
    const derived = labels("derived from an event by شركة ما", "مشتق");
    const origins = claim.origins.map((origin) => ({
      ...origin,
      folded: labels("one body speaks: أ, ب", "أصوات"),
    }));
    const shown = boardToText(
      {
        ...board,
        warnings: [{ code: "positions/test", labels: labels("on الكاتب", "") }],
        lanes: [{ ...lane, claims: [{ ...claim, derived, origins }] }],
      },
      [article],
      { color: false },
    );
    for (const line of shown.split("\n").filter(isRightToLeft)) expect(line).not.toMatch(/[A-Za-z0-9]/);
    expect(shown).toContain("derived from an event by ...\n");
  });

  it.each([
    ["an id that is in Arabic", { id: "person:سالم-نوير", labels: labels("سالم نوير", "سالم نوير") }],
    ["no English label", { id: "person:سالم-نوير", labels: labels("", "سالم نوير") }],
  ])("gives a number to a name with %s, and the name on a line below", (_, person) => {
    const other = { id: "force:لواء", labels: labels("", "لواء") };
    const origin = { ...claim.origins[0], key: `own:${person.id}`, kind: "own", labels: person.labels };
    const origins = [origin as Claim["origins"][number]];
    const unlatin = { ...lane, holder: person, named: [person, other], claims: [{ ...claim, origins }] };
    const boardOf = { ...board, client: person, lanes: [unlatin] };
    const shown = boardToText(boardOf, [article], { color: false }).split("\n");
    for (const line of shown.filter(isRightToLeft)) expect(line).not.toMatch(/[A-Za-z0-9:#-]/);
    expect(shown[1]).toMatch(/^Client: unknown name #1 {3}from/);
    expect(shown[5]).toMatch(/^unknown name #1\/unknown name #2 +nothing on file/);
    expect(shown.slice(6, 10)).toEqual(["unknown name #1:", "  سالم نوير", "unknown name #2:", "  لواء"]);
    expect(shown).toContain(
      "unknown name #1 -> withdraws personnel   bar 2: 1 named origin   when ..2020-05-25",
    );
    const at = shown.indexOf("  origin: own words [a party to the conflict]");
    expect(shown[at + 1]).toBe("  سالم نوير");
    const markdown = boardToMarkdown(boardOf, [article]).split("\n");
    for (const line of markdown.filter(isRightToLeft)) expect(line).toMatch(/^> [^A-Za-z0-9|]+$/);
    expect(markdown).toContain("> سالم نوير");
  });

  it("uses colour only where it is asked to, and says the same with it", () => {
    const painted = boardToText(board, [article], { color: true, title: "Isnad 0.1" });
    expect(text).not.toContain("\u001b");
    expect(painted).toContain("\u001b[1m");
    expect(stripVTControlCharacters(painted)).toBe(text);
  });

  it("keeps a quote from steering the terminal", () => {
    const hostile = { ...coding, evidence: [{ start: 0, end: 1, quote: "أ\u001b[2Jب\nج\u202Eد" }] };
    const shown = boardToText(
      { ...board, lanes: [{ ...lane, claims: [{ ...claim, codings: [hostile] }] }] },
      [article],
      { color: false },
    );
    expect(shown).toContain("  أ [2Jب ج د\n");
  });

  it("says so where nothing is on file", () => {
    expect(boardToText({ ...board, lanes: [] }, [], { color: false })).toContain(
      "Nobody's position toward Client is on file.",
    );
  });
});

describe("the board as JSON", () => {
  it("has code-point offsets and the exact quote, and leaves the board as it was", () => {
    const before = JSON.stringify(board);
    const json = boardToJson(board, [article]);
    expect(json.schema).toBe("isnad-board/1");
    const [evidence] = json.lanes[0]?.claims[0]?.codings[0]?.evidence ?? [];
    expect([...TEXT].slice(evidence?.start, evidence?.end).join("")).toBe(QUOTE);
    expect(JSON.stringify(board)).toBe(before);
  });

  it("refuses to guess offsets in an article it was not given", () => {
    expect(() => boardToJson(board, [])).toThrow(/a-000000000001 of c-000000000001 was not given/);
  });
});

describe("the board in Markdown", () => {
  const markdown = boardToMarkdown(board, [article]);
  it("puts Arabic in block quotes only", () => {
    const arabic = markdown.split("\n").filter(isRightToLeft);
    expect(arabic.length).toBeGreaterThan(0);
    for (const line of arabic) expect(line).toMatch(/^> /);
    expect(markdown).toContain(`> ${QUOTE}`);
  });
  it("keeps names from being read as markup", () => {
    const odd = { ...board, client: { id: "x", labels: labels("A|B <b>*", "س") } };
    expect(boardToMarkdown(odd, [article])).toContain("# A\\|B &lt;b>\\*: who stands where");
  });
});
