import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Coding, Span } from "../../src/model/index.ts";
import { readPacks } from "../../src/packs/read-packs.ts";
import { runStages, type Stages } from "../../src/pipeline/code-article.ts";

const knowledge = readPacks();
const FACTS = { published: "2020-05-25" };
const read = (text: string): Stages => runStages(new TextEncoder().encode(text), FACTS, knowledge);

/** Reports in little; each sentence of them is coded somehow. */
const SENTENCES = [
  "انسحبت قوات حفتر من ترهونة في 19 مايو.",
  "قال وزير الخارجية الإماراتي أنور قرقاش إن الإمارات لن تتخلى عن ليبيا.",
  "نقلت وكالة رويترز عن دبلوماسي غربي أن روسيا بدأت سحب مقاتليها من صفوف حفتر.",
  "اتهمت تركيا فرنسا بتزويد حفتر بالسلاح.",
  "نفت القاهرة أنها تبحث عن بديل لحفتر.",
  "هزمت قوات حفتر في عدة محاور، وتخلت عنه أبوظبي.",
  "رأى مراقبون أن هذه التغريدة تشير إلى تخلي مصر عن حفتر.",
  "تواصلت عدة دول مع السراج، أبرزها إيطاليا وقطر.",
  "دعمت السعودية حفتر بالأموال.",
  "ورصدت قوات الوفاق فرار مرتزقة فاغنر إلى بني وليد.",
  "طرحت تونس مبادرة للمصالحة بين حفتر والسراج.",
  "“لا بديل عن الحل السياسي في ليبيا”، قال السراج.",
];
const HEADLINES = ["الإمارات تقفز من مركب حفتر", "السراج: مصر تدعم حفتر", "سقوط قاعدة الوطية الجوية"];

const report = fc
  .tuple(
    fc.constantFrom(...HEADLINES),
    fc.subarray(SENTENCES, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(" ", "\n", "\n\n"),
  )
  .map(([headline, sentences, gap]) => `${headline}\n${sentences.join(gap)}`);
/** Reports with what pages are littered with between their words. */
const litter = fc.string({
  unit: fc.constantFrom(
    "😀",
    " ",
    "\u200f",
    "ـ",
    "،",
    "“",
    "”",
    ":",
    ".",
    "؟",
    "(",
    "\n",
    "قال",
    "أن",
    "حفتر",
    "لم",
    "19",
  ),
  maxLength: 25,
});

describe("for any report", () => {
  test("every span of every stage lies in the text, in order, and slices to its words", () => {
    fc.assert(
      fc.property(fc.tuple(report, litter, fc.nat()), ([text, dirt, at]) => {
        const cut = at % (text.length + 1);
        const {
          article,
          text: words,
          mentions,
          clauses,
          scopes,
          coded,
        } = read(text.slice(0, cut) + dirt + text.slice(cut));
        const whole = { start: 0, end: article.text.length };
        for (const token of words.tokens) expect(article.text.slice(token.start, token.end)).toBe(token.text);
        for (const { start, end, name } of mentions) {
          expectInside({ start, end }, whole);
          expectInside(name, { start, end });
        }
        expect(mentions.every((mention, i) => i === 0 || (mentions[i - 1]?.last ?? 0) <= mention.first)).toBe(
          true,
        );
        for (const { token, window, phrases } of clauses) {
          expect(window.first <= token && window.last <= words.tokens.length).toBe(true);
          for (const { first, last } of phrases)
            expect(0 <= first && first < last && last <= words.tokens.length).toBe(true);
        }
        for (const { first, last } of scopes)
          expect(0 <= first && first <= last && last <= words.tokens.length).toBe(true);
        for (const { start, end, quote } of [
          ...coded.mentions,
          ...coded.codings.flatMap(({ evidence }) => evidence),
        ]) {
          expect(article.text.slice(start, end)).toBe(quote);
          expect(quote).not.toBe("");
        }
      }),
      { numRuns: 40 },
    );
  });

  test("every coding has evidence, somebody, a rule and a confidence", () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const { evidence, actors, recipients, where, chain, rule, confidence } of read(text).coded
          .codings) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(actors.length + recipients.length + where.length + chain.length).toBeGreaterThan(0);
          expect(rule).toMatch(/^coders\/ar\/[a-z0-9-]+$/);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  test("ids are never shared, and reading again gives the same", () => {
    fc.assert(
      fc.property(report, (text) => {
        const [first, second] = [read(text).coded.codings, read(text).coded.codings];
        expect(second).toEqual(first);
        expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
      }),
      { numRuns: 15 },
    );
  });

  test("what is read is plain JSON", () => {
    const { coded, mentions, text } = read([HEADLINES[0], ...SENTENCES].join("\n"));
    for (const output of [coded, mentions, text]) expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });

  test("neither the article's bytes nor the packs are changed", () => {
    const bytes = new TextEncoder().encode([HEADLINES[0], ...SENTENCES].join("\n"));
    const copy = bytes.slice();
    const facts = deepFreeze({
      ...FACTS,
      outlet: { id: "reuters", labels: { ar: "رويترز", en: "Reuters" } },
    });
    const { wordData, ...packs } = knowledge;
    // Bytes cannot be frozen; they are compared instead.
    const words = structuredClone(wordData);
    const frozen = Object.freeze({ ...deepFreeze(structuredClone(packs)), wordData: words });
    expect(() => runStages(bytes, facts, frozen)).not.toThrow();
    expect(bytes).toEqual(copy);
    expect(Buffer.compare(words?.lexicon ?? copy, wordData?.lexicon ?? copy)).toBe(0);
  });
});

describe("one thing changed, the codings the same", () => {
  const lines = SENTENCES.map((sentence) => `حصيلة الأسبوع من الأخبار.\n${sentence}`);

  test.each(lines)("vowel signs and tatweel: %s", (text) => {
    const said = print(read(text).coded.codings);
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom("", "", "", "َ", "ُ", "ِ", "ْ", "ّ", "ـ")), (marks) => {
        // A sign follows a letter; before a letter nothing stands that joins words.
        const decorated = text.replace(/\p{L}(?=\p{L})/gu, (letter) => letter + (marks.next().value ?? ""));
        expect(print(read(decorated).coded.codings)).toEqual(said);
      }),
      { numRuns: 6 },
    );
  });

  test.each(lines)("hamza seats: %s", (text) => {
    const said = print(read(text).coded.codings);
    expect(print(read(text.replace(/[أإآ]/g, "ا")).coded.codings)).toEqual(said);
    expect(print(read(text.replace(/ى/g, "ي")).coded.codings)).toEqual(said);
  });

  test("bidi marks", () => {
    for (const text of lines) {
      expect(print(read(text.replace(/ /g, " \u200f")).coded.codings)).toEqual(
        print(read(text).coded.codings),
      );
    }
  });

  test.each(lines)("Windows line ends, doubled blanks: %s", (text) => {
    const said = print(read(text).coded.codings);
    expect(print(read(text.replace(/\n/g, "\r\n")).coded.codings)).toEqual(said);
    expect(print(read(text.replace(/ /g, "  ")).coded.codings)).toEqual(said);
  });

  test.each([
    "وافتتح معرض للكتاب في مدينة فاس أمس.",
    "وتوقعت الأرصاد طقسا معتدلا في عمان.",
    "وفاز الفريق بكأس البطولة للمرة الثالثة.",
    "😀😀",
  ])("another sentence at the end takes no coding away: %s", (extra) => {
    fc.assert(
      fc.property(report, (text) => {
        const after = print(read(`${text}\n${extra}`).coded.codings);
        for (const line of print(read(text).coded.codings)) expect(after).toContain(line);
      }),
      { numRuns: 12 },
    );
  });
});

describe("a clause that is negated is never told as a fact", () => {
  // The perfect, the imperfect, the jussive, and the rest of the clause.
  const CLAUSES = [
    ["تخلت", "تتخلى", "تتخل", "الإمارات عن حفتر"],
    ["دعمت", "تدعم", "تدعم", "مصر قوات حفتر"],
    ["انسحبت", "تنسحب", "تنسحب", "قوات حفتر من ترهونة"],
    ["سيطرت", "تسيطر", "تسيطر", "قوات الوفاق على سرت"],
    ["هاجمت", "تهاجم", "تهاجم", "قوات حفتر غريان"],
    ["زودت", "تزود", "تزود", "تركيا حكومة الوفاق بالسلاح"],
    ["سحبت", "تسحب", "تسحب", "روسيا مقاتليها من صفوف حفتر"],
    ["أرسلت", "ترسل", "ترسل", "روسيا أسلحة إلى حفتر"],
    ["هزمت", "تهزم", "تهزم", "قوات الوفاق مليشيات حفتر"],
    ["بدأت", "تبدأ", "تبدأ", "مصر البحث عن بديل لحفتر"],
    ["اعترفت", "تعترف", "تعترف", "قطر بحكومة الوفاق"],
  ] as const;
  const factsOf = (sentence: string) =>
    read(`حصيلة الأسبوع من الأخبار.\n${sentence}.`)
      .coded.codings.filter(({ status }) => status === "actual")
      .map(one);

  test.each(CLAUSES)("%s: لم، لن، لا", (perfect, imperfect, jussive, rest) => {
    expect(factsOf(`${perfect} ${rest}`)).not.toEqual([]);
    expect(factsOf(`لم ${jussive} ${rest}`)).toEqual([]);
    expect(factsOf(`لن ${imperfect} ${rest}`)).toEqual([]);
    expect(factsOf(`لا ${imperfect} ${rest}`)).toEqual([]);
  });

  test("a light verb", () => {
    expect(factsOf("لم تشن قوات حفتر هجوما على غريان")).toEqual([]);
  });

  test("ما before a perfect", () => {
    for (const [perfect, , , rest] of CLAUSES) expect(factsOf(`ما ${perfect} ${rest}`)).toEqual([]);
  });
});

function expectInside(inner: Span, outer: Span): void {
  expect([outer.start <= inner.start, inner.start < inner.end, inner.end <= outer.end]).toEqual([
    true,
    true,
    true,
  ]);
}

/** What a coding says, without its words and its place in the text. */
function one({
  class: codingClass,
  code,
  mode,
  actors,
  recipients,
  status,
  certainty,
  chain,
  when,
  where,
}: Coding): string {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join("+");
  const voices = chain.map(({ kind, id }) => `${kind}:${id ?? ""}`).join("<");
  return `${codingClass} ${code}/${mode ?? ""} ${ids(actors)}>${ids(recipients)} ${status} ${certainty} [${voices}] ${when?.edtf} ${ids(where)}`;
}

const print = (codings: readonly Coding[]) => codings.map(one).sort();

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}
