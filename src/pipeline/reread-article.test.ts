import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readArticle } from "../article/read-article.ts";
import { type Article, type FiledCoding, fileCodings } from "../model/index.ts";
import { runFromArticle } from "./code-article.ts";
import { listReports } from "./example-reports.ts";
import { isExplained, missReason } from "./miss-reason.ts";
import { readPacks } from "./packs.ts";
import { type Reread, rereadArticle } from "./reread-article.ts";

const knowledge = readPacks();
const HEADLINE = "حصيلة الأسبوع من الأخبار.";

function read(text: string): { article: Article; codings: FiledCoding[]; reread: Reread } {
  const { article } = readArticle(new TextEncoder().encode(`${HEADLINE}\n${text}`), {
    published: "2020-05-25",
  });
  const codings = fileCodings([runFromArticle(article, knowledge).coded]);
  return { article, codings, reread: rereadArticle(article, codings, knowledge) };
}

const textOf = ({ text }: Article, span: { start: number; end: number } | null) =>
  span === null ? null : text.slice(span.start, span.end);

describe("an article that is read again", () => {
  it("tells who speaks, from the words that say so to the end of what is said", () => {
    const { article, reread } = read("قال أحمد المسماري إن القوات الروسية غادرت بني وليد.");
    const [passage] = reread.speech;
    expect(passage?.chain.map(({ id }) => id)).toEqual(["ahmed-mismari"]);
    expect(textOf(article, passage ?? null)).toMatch(/^قال أحمد المسماري إن .*بني وليد/);
    expect(textOf(article, passage?.said ?? null)).toMatch(/^القوات الروسية غادرت/);
  });

  it("puts the voice inside the voice around it", () => {
    const { reread } = read("نقلت وكالة رويترز عن أحمد المسماري قوله إن القوات الروسية غادرت بني وليد.");
    expect(reread.speech.at(-1)?.chain.map(({ kind }) => kind)).toEqual(["outlet", "actor"]);
  });

  it("takes what the article itself denies for nobody's speech", () => {
    const { article, reread } = read("ولا صحة لوقف التمويل الإماراتي.");
    expect(runFromArticle(article, knowledge).scopes).toHaveLength(1);
    expect(reread.speech).toEqual([]);
  });

  it("finds words in quotation marks that no coding holds, and no names in quotation marks", () => {
    const { article, reread } = read('بقيت لافتة كُتب عليها "هنا كان السوق القديم" قرب مقر "فاغنر".');
    const quotations = reread.uncoded.filter(({ kind }) => kind === "quotation");
    expect(quotations.map((each) => textOf(article, each))).toEqual(['"هنا كان السوق القديم"']);
  });

  it("says why a word that names an act has no code, and leaves out what is coded", () => {
    const { article, codings, reread } = read("انسحبت القوات. وقصفت القوات التركية قاعدة الوطية.");
    const triggers = reread.uncoded.filter(({ kind }) => kind === "trigger");
    expect(codings.length).toBeGreaterThan(0);
    expect(triggers.map((each) => textOf(article, each))).toContain("انسحبت");
    expect(triggers.map((each) => textOf(article, each))).not.toContain("وقصفت");
    expect(triggers[0]?.reasons[0]?.labels.en).toMatch(/^not told: /);
  });

  it("lists what somebody says as not coded once no coding tells it", () => {
    const { article, reread } = read("قال أحمد المسماري إن القوات الروسية غادرت بني وليد.");
    const isSpeech = ({ kind }: { kind: string }) => kind === "speech";
    expect(reread.uncoded.filter(isSpeech)).toEqual([]);
    expect(rereadArticle(article, [], knowledge).uncoded.filter(isSpeech)).toHaveLength(1);
  });

  it("gives the ids of the codings that it would make today", () => {
    const { codings, reread } = read("قصفت القوات التركية قاعدة الوطية.");
    expect([...reread.codings].sort()).toEqual(codings.map(({ id }) => id).sort());
  });
});

describe("reasons for what was not coded", () => {
  const whys = new Set<string>();
  beforeAll(() => {
    for (const { path, facts } of listReports()) {
      const { article } = readArticle(readFileSync(path), facts);
      for (const { why } of runFromArticle(article, knowledge).misses) whys.add(why);
    }
  });

  it("are all known in both languages", () => {
    expect(whys.size).toBeGreaterThan(20);
    expect([...whys].filter((why) => !isExplained(why))).toEqual([]);
  });

  it("keep the code that came near apart from the reason", () => {
    expect(missReason("RETREAT: nobody and nothing fills S|O")).toEqual({
      code: "RETREAT",
      labels: { ar: "لم يُذكر من يفعل ولا من وقع عليه الفعل", en: "not told: who acts or whom it is done to" },
    });
    expect(missReason("something new").code).toBeNull();
  });
});
