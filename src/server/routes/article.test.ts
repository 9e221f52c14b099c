import { beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../ledger/ledger.ts";
import { openLedger } from "../../ledger/open-ledger.ts";
import type { Article } from "../../model/index.ts";
import { readPacks } from "../../pipeline/packs.ts";
import { readItem, runOf } from "../../pipeline/read-item.ts";
import { articleAnswer, readingAnswer } from "../answers/article.ts";
import { type HandCodingBody, handCodingAnswer } from "../answers/hand-coding.ts";
import { asker, problemOf } from "../asker.fixture.ts";

const knowledge = readPacks();

/** With signs outside the first plane before, inside and behind what is coded: code points and UTF-16 units differ. */
const TEXT = [
  "حصيلة الأسبوع 🇱🇾 من الأخبار",
  "قال أحمد المسماري 😀 إن القوات الروسية 🛩️ غادرت بني وليد أمس.",
  "Reported from Tripoli",
  'وعُلّقت لافتة "سوقنا القديم هنا" 🏛️ قرب الميناء.',
].join("\n");

const readOne = (text: string) =>
  readItem(new TextEncoder().encode(text), { published: "2020-05-25" }, knowledge);

let ledger: Ledger;
let article: Article;
let desk: ReturnType<typeof asker>;

beforeEach(async () => {
  ledger = openLedger(":memory:");
  const read = readOne(TEXT);
  article = read.article;
  await ledger.takeIn({
    path: ["week.zip", "1.txt"],
    how: "file",
    obtainedOn: "2026-01-02T03:04:05Z",
    original: { sha256: "bytes", media: "text/plain", bytes: new TextEncoder().encode(TEXT) },
    cautions: [],
    run: runOf(knowledge),
    made: read,
  });
  desk = asker({ ledger, knowledge, name: "test" });
});

const post = (body: Partial<HandCodingBody>) => desk.post("/api/codings", body);
const file = async (body: Partial<HandCodingBody>) => handCodingAnswer.parse(await (await post(body)).json());
const readOut = async () => desk.get(`/articles/${article.id}.json`, articleAnswer);
const readReading = async () => desk.get(`/articles/${article.id}/reading.json`, readingAnswer);

/** What a span in code points holds. */
const cut = (text: string, { start, end }: { start: number; end: number }) =>
  [...text].slice(start, end).join("");

/** The place of words in code points. */
function placeOf(quote: string) {
  const start = [...article.text.slice(0, article.text.indexOf(quote))].length;
  return { start, end: start + [...quote].length, quote };
}

describe("an article's data", () => {
  it("gives every span in code points of the verbatim text", async () => {
    const { article: head, codings, paragraphs } = await readOut();
    expect(head.text).toBe(article.text);
    expect(codings.length).toBeGreaterThan(0);
    for (const { evidence } of codings)
      for (const each of evidence) expect(cut(head.text, each)).toBe(each.quote);
    expect(paragraphs.map((each) => cut(head.text, each))).toEqual(TEXT.split("\n"));
    const units = codings.flatMap(({ evidence }) =>
      evidence.map(({ start, quote }) => article.text.indexOf(quote) - start),
    );
    expect(Math.max(...units), "a sign outside the first plane stands before the evidence").toBeGreaterThan(
      0,
    );
  });

  it("gives each line its own direction", async () => {
    expect((await readOut()).paragraphs.map(({ direction }) => direction)).toEqual([
      "rtl",
      "rtl",
      "ltr",
      "rtl",
    ]);
  });

  it("tells where it came from and which articles are its copies", async () => {
    const long = `${"تقدمت القوات في المدينة وسيطرت على الحي القديم بعد قتال طويل استمر أياما عدة. ".repeat(3)}`;
    const one = readOne(`عنوان أول\n${long}`).article;
    const other = readOne(`عنوان ثان\n${long}`).article;
    for (const each of [one, other]) await ledger.addArticle(each);
    const { copies, copiesInAll } = await desk.get(`/articles/${one.id}.json`, articleAnswer);
    expect(copies.map((each) => each.article.id)).toEqual([other.id]);
    expect(copiesInAll).toBe(1);
    const { intake, copies: none } = await readOut();
    expect(intake.map(({ path }) => path)).toEqual([["week.zip", "1.txt"]]);
    expect(none).toEqual([]);
  });

  it("says that there is no such article", async () => {
    for (const path of ["/articles/a-none.json", "/articles/a-none/reading.json"])
      expect(await desk.problem(path)).toEqual({ status: 404, code: "unknown-article" });
  });
});

describe("the reading of an article", () => {
  it("tells who speaks where, in code points", async () => {
    const { speech } = await readReading();
    const [passage] = speech;
    expect(passage?.chain.at(-1)?.id).toBe("ahmed-mismari");
    expect(cut(article.text, passage ?? { start: 0, end: 0 })).toMatch(
      /^قال أحمد المسماري 😀 إن .*بني وليد/u,
    );
    expect(cut(article.text, passage?.said ?? { start: 0, end: 0 })).toMatch(/^القوات الروسية 🛩️ غادرت/u);
  });

  it("lists quotations without a code with their words", async () => {
    const quotations = (await readReading()).uncoded.filter(({ kind }) => kind === "quotation");
    expect(quotations.map(({ quote }) => quote)).toEqual(['"سوقنا القديم هنا"']);
    for (const each of quotations) expect(cut(article.text, each)).toBe(each.quote);
  });

  it("says whether it is the reading whose codings are on file", async () => {
    const same = await readReading();
    expect(same).toMatchObject({ isOtherRun: false, onlyNow: 0, onlyOnFile: 0 });
    const [first] = await ledger.codings({ articleId: article.id });
    const other = { coder: "rules@0.0", packs: "older" };
    const old = { ...first, id: "c-old", coder: "rules@0.0" } as NonNullable<typeof first>;
    const alone = readOne(`${TEXT}\nسطر آخر`).article;
    await ledger.addCoded({ article: alone, codings: [old] }, other);
    const answer = await desk.get(`/articles/${alone.id}/reading.json`, readingAnswer);
    expect(answer).toMatchObject({ isOtherRun: true, filedBy: [other], onlyOnFile: 1 });
    expect(answer.onlyNow).toBeGreaterThan(0);
  });
});

describe("a coding by hand", () => {
  const stance = (): HandCodingBody => ({
    articleId: article.id,
    by: "سلمى",
    class: "stance",
    code: "withdraws",
    actors: ["russia"],
    recipients: ["haftar"],
    status: "actual",
    certainty: "stated",
    saidBy: { kind: "article" },
    evidence: [placeOf("القوات الروسية 🛩️ غادرت")],
  });

  it("is filed under the person's name, with its words where they stand", async () => {
    const { coding, isNew } = await file(stance());
    expect(isNew).toBe(true);
    expect(coding).toMatchObject({ coder: "person/سلمى", class: "stance", code: "withdraws", chain: [] });
    const filed = (await ledger.codings({ articleId: article.id })).find(({ id }) => id === coding.id);
    expect(filed?.evidence.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      "القوات الروسية 🛩️ غادرت",
    ]);
    expect(filed?.actors[0]?.text, "the words that name him, as the reading finds them").toMatch(/روسي/);
    expect((await readOut()).codings.map(({ id }) => id)).toContain(coding.id);
  });

  it("leaves what the rules coded where it is, and is filed once", async () => {
    const before = (await ledger.codings({ articleId: article.id })).length;
    await post(stance());
    expect((await file(stance())).isNew).toBe(false);
    expect(await ledger.codings({ articleId: article.id })).toHaveLength(before + 1);
    await post({ ...stance(), by: "Omar" });
    expect(await ledger.codings({ articleId: article.id })).toHaveLength(before + 2);
  });

  it("takes the chain of a passage as it is read", async () => {
    const [passage] = (await readReading()).speech;
    const { start, end } = passage as NonNullable<typeof passage>;
    const saidBy = { kind: "passage" as const, start, end };
    const { coding } = await file({ ...stance(), saidBy });
    expect(coding.chain.map(({ id }) => id)).toEqual(["ahmed-mismari"]);
    const said = { class: "statement" as const, code: "says", mode: "states", actors: [], recipients: [] };
    const statement = await file({ ...stance(), ...said, saidBy });
    expect(statement.coding.actors.map(({ id }) => id)).toEqual(["ahmed-mismari"]);
  });

  it("takes day and place from words of the text, or a date that the person knows", async () => {
    const { times, places } = await readReading();
    expect(times.map(({ text, edtf }) => [text, edtf])).toContainEqual(["أمس", "2020-05-24"]);
    const [time, place] = [
      times.find(({ text }) => text === "أمس"),
      places.find(({ text }) => text === "بني وليد"),
    ];
    const at = ({ start, end }: { start: number; end: number } = { start: 0, end: 0 }) => ({ start, end });
    const { coding } = await file({ ...stance(), when: at(time), where: [at(place)] });
    expect(coding.when).toEqual({ edtf: "2020-05-24", basis: "relative", text: "أمس" });
    expect(coding.where.map(({ id, text }) => [id, text])).toEqual([["bani-walid", "بني وليد"]]);
    const typed = await file({ ...stance(), when: { edtf: "2020-05-18/2020-05-25" } });
    expect(typed.coding.when).toEqual({ edtf: "2020-05-18/2020-05-25", basis: "implied", text: "" });
  });

  it.each<[string, number, (body: HandCodingBody) => Partial<HandCodingBody>]>([
    ["quote-differs", 409, () => ({ evidence: [{ ...placeOf("غادرت"), quote: "غادر" }] })],
    [
      "quote-differs",
      409,
      () => ({
        evidence: [
          { start: article.text.indexOf("غادرت"), end: article.text.indexOf("غادرت") + 5, quote: "غادرت" },
        ],
      }),
    ],
    ["unknown-code", 400, () => ({ code: "loves" })],
    ["unknown-code", 400, () => ({ class: "event", code: "ASSAULT", mode: "gently" })],
    ["who-missing", 400, () => ({ recipients: [] })],
    ["recipient-missing", 400, () => ({ class: "event", code: "AID", recipients: [] })],
    ["unknown-actor", 400, () => ({ actors: ["nobody-of-the-packs"] })],
    ["name-differs", 400, () => ({ saidBy: { kind: "unnamed", name: "شهود عيان" } })],
    ["name-differs", 400, () => ({ saidBy: { kind: "unnamed", name: "سوق" } })],
    ["name-differs", 400, () => ({ saidBy: { kind: "document", name: "" } })],
    ["passage-gone", 400, () => ({ saidBy: { kind: "passage", start: 1, end: 2 } })],
    ["speaker-missing", 400, () => ({ class: "statement", code: "says", mode: "states" })],
    ["passage-gone", 400, () => ({ when: { start: 1, end: 2 } })],
    ["passage-gone", 400, () => ({ where: [{ start: 1, end: 2 }] })],
    ["bad-date", 400, () => ({ when: { edtf: "2020-02-30" } })],
    ["bad-request", 400, () => ({ by: "rules@9" })],
    ["bad-request", 400, () => ({ by: "  " })],
    ["bad-request", 400, () => ({ evidence: [] })],
    ["unknown-article", 404, () => ({ articleId: "a-none" })],
  ])("is refused: %s", async (code, status, wrong) => {
    const before = await ledger.counts();
    expect(await problemOf(await post({ ...stance(), ...wrong(stance()) }))).toEqual({ status, code });
    expect(await ledger.counts()).toEqual(before);
  });
});
