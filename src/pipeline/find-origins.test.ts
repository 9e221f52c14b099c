import { describe, expect, it } from "vitest";
import { openLedger } from "../ledger/open-ledger.ts";
import type { Article, Board, CopyDecision } from "../model/index.ts";
import { readPacks } from "../packs/read-packs.ts";
import { readPositions } from "../positions/positions.ts";
import { codeArticle } from "./code-article.ts";
import { findOrigins } from "./find-origins.ts";
import { readProjectBoard } from "./project-board.ts";
import { fileArticles, readBoard } from "./read-board.ts";
import { runOf } from "./read-item.ts";

const WIRE =
  "أوقفت القاهرة مساء الثلاثاء إمداد قوات حفتر بالسلاح بعد مشاورات طويلة مع حلفائها في المنطقة، وقالت وزارة الخارجية المصرية إن القرار نهائي ولا رجعة فيه قبل أن تبدأ المفاوضات بين الأطراف الليبية في الشهر المقبل.";
/** What three outlets make of it: as it came, retyped with a lead of its own, cut. */
const COPIES = [
  WIRE,
  `مراسلنا في القاهرة - ${WIRE.replace(/أ/g, "ا").replace("طويلة ", "").replace("المقبل", "القادم")}`,
  `${WIRE.split("، وقالت")[0]}.`,
];
const OTHER =
  "لم يعد الجنرال يتلقى شيئا من جاره الشرقي، على ما أكده دبلوماسيان في تونس، وقد سبق ذلك حديث عن ضغوط دولية.";

const knowledge = readPacks();
const coded = [...COPIES, OTHER].map((text, i) =>
  codeArticle(
    new TextEncoder().encode(text),
    { published: "2020-05-20", outlet: { labels: { ar: `صحيفة ${i}`, en: `paper ${i}` } } },
    knowledge,
  ),
);
const articles = coded.map(({ article }) => article);
const [first, second, third, other] = articles.map(({ id }) => id) as [string, string, string, string];

const decide = (decision: "join" | "part", a: string, b: string): CopyDecision => ({
  articles: a < b ? [a, b] : [b, a],
  ...{ decision, reason: "as told on the phone", reviewer: "reader", on: "2026-01-02T03:04:05Z" },
});

describe("the origins of articles", () => {
  it("puts re-wrapped copies together and leaves another report out", () => {
    const { clusters } = findOrigins(articles);
    const name = [first, second, third].sort()[0];
    expect([first, second, third, other].map((id) => clusters.get(id))).toEqual([name, name, name, other]);
  });

  it("follows an analyst, and forgets the decision once it is taken back", () => {
    const parted = findOrigins(articles, [decide("part", first, second), decide("join", second, other)]);
    expect(parted.clusters.get(first)).not.toBe(parted.clusters.get(second));
    expect(parted.clusters.get(other)).toBe(parted.clusters.get(second));
    expect(findOrigins(articles).clusters.get(other)).toBe(other);
  });

  it("follows joins by way of an article that is not on the board", () => {
    const { clusters } = findOrigins(articles, [
      decide("join", other, "a-away"),
      decide("join", first, "a-away"),
    ]);
    expect(clusters.get(other)).toBe(clusters.get(first));
  });

  it("compares the same articles once", () => expect(findOrigins(articles)).toBe(findOrigins(articles)));

  it("of nothing is nothing", () => {
    const none: Article[] = [];
    expect([...findOrigins(none).clusters]).toEqual([]);
  });
});

describe("a board of copies", () => {
  const question = { client: "haftar", bar: 3 } as const;
  const actors = new Map(knowledge.actors.map((actor) => [actor.id, actor]));
  const cutsOf = (board: Board) =>
    board.lanes.flatMap(({ claims }) => claims).find(({ code }) => code === "cuts");
  const both = fileArticles(coded.slice(0, 2));

  it("has one origin for them, where two outlets would be two", () => {
    const uncompared = readPositions({ ...both, ...question, codebook: knowledge.codebook, actors });
    expect([cutsOf(uncompared)?.barMet, cutsOf(uncompared)?.origins.length]).toEqual([3, 2]);
    const claim = cutsOf(readBoard(both, knowledge, question));
    expect([claim?.barMet, claim?.origins.length]).toEqual([2, 1]);
    expect(claim?.origins[0]?.folded?.en).toMatch(
      /^near-identical text: \d\d % of the shorter text stands in the other$/,
    );
    expect(claim?.origins[0]?.folded?.ar).toMatch(/^نص شبه متطابق: \d\d٪ من النص الأقصر وارد في الآخر$/);
  });

  it("has two once an analyst parts them", () => {
    const copies = findOrigins(both.articles, [decide("part", first, second)]);
    expect(cutsOf(readBoard({ ...both, copies }, knowledge, question))?.barMet).toBe(3);
  });

  it("is the same from a project, which looked for copies as the articles came in", async () => {
    const ledger = openLedger(":memory:");
    for (const one of coded.slice(0, 2)) await ledger.addCoded(one, runOf(knowledge));
    const { board } = await readProjectBoard(ledger, knowledge, question);
    expect(cutsOf(board)?.origins).toEqual(cutsOf(readBoard(both, knowledge, question))?.origins);
    expect(await ledger.notCompared()).toEqual([]);
    await ledger.addCopyDecision(decide("part", first, second));
    const parted = await readProjectBoard(ledger, knowledge, question);
    expect(cutsOf(parted.board)?.barMet).toBe(3);
  });
});
