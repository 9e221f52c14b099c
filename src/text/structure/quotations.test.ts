import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotationsOf, readPage } from "./structure.fixture.ts";

describe("quotations", () => {
  test.each([
    ["straight", 'قال "لن ننسحب" ثم قال "سنعود".', ['"لن ننسحب"', '"سنعود"']],
    ["curly", "قال “لن ننسحب” أمس.", ["“لن ننسحب”"]],
    ["reversed curly", "قال ”لن ننسحب“ ، ثم قال ”سنعود“.", ["”لن ننسحب“", "”سنعود“"]],
    ["guillemets", "قال: «لن ننسحب».", ["«لن ننسحب»"]],
    ["a curly mark closed by a straight one", 'قال “لن ننسحب" أمس.', ['“لن ننسحب"']],
    ["after a clitic", 'أرسل لـ"الصحيفة" وبـ«البريد» و"غيره".', ['"الصحيفة"', "«البريد»", '"غيره"']],
    ["with blanks inside", 'قال " لن ننسحب " أمس.', ['" لن ننسحب "']],
    ["right after a colon", 'قال:"لن ننسحب".', ['"لن ننسحب"']],
    ["with its stop inside", 'قال "لن ننسحب." ثم قال "سنعود."', ['"لن ننسحب."', '"سنعود."']],
    ["single", "قال ‘لن ننسحب’ أمس.", ["‘لن ننسحب’"]],
    ["two apostrophes", "اتهم ''قوى إقليمية'' بالهجوم.", ["''قوى إقليمية''"]],
    ["over two sentences", "قال: «انسحبنا. ولن نعود.»", ["«انسحبنا. ولن نعود.»"]],
  ])("%s: %s", (_, body, expected) => {
    expect(quotationsOf(body)).toEqual(expected);
  });

  test.each([
    [
      "guillemets around straight marks",
      'قال: «قيل لنا "اصمتوا" فصمتنا».',
      ['«قيل لنا "اصمتوا" فصمتنا»', ' "اصمتوا"'],
    ],
    [
      "straight marks around straight marks",
      'قال: "قيل لنا "اصمتوا" فصمتنا".',
      ['"قيل لنا "اصمتوا" فصمتنا"', ' "اصمتوا"'],
    ],
    ["closing together", 'قال: «قيل لنا "اصمتوا"».', ['«قيل لنا "اصمتوا"»', ' "اصمتوا"']],
    ["opening together", 'قال: «"اصمتوا" قيل لنا».', ['«"اصمتوا" قيل لنا»', ' "اصمتوا"']],
    [
      "an inner mark that is lost",
      'قال: «قيل لنا "اصمتوا فصمتنا».',
      ['«قيل لنا "اصمتوا فصمتنا»', ' "اصمتوا فصمتنا …'],
    ],
  ])("nested, %s: %s", (_, body, expected) => {
    expect(quotationsOf(body)).toEqual(expected);
  });

  test.each([
    [
      "a lost closer ends with its sentence and does not turn the rest round",
      'قال: "نعرف من أرسلها. وأضاف أن "لجنة خاصة" بدأت، وأن الأمر "قريب".\nوعاد الهدوء إلى المدينة.',
      ['"نعرف من أرسلها …', '"لجنة خاصة"', '"قريب"'],
    ],
    ["a lost closer before the next quotation", 'قال "نعم ثم قال "لا" وصمت.', ['"نعم ثم قال …', '"لا"']],
    ["a lost opener quotes nothing", 'قال لن ننسحب" ثم قال "سنعود".', ['"سنعود"']],
    ["an inch mark", 'ضُبطت صواريخ قطرها 15" وقال "لن ننسحب".', ['"لن ننسحب"']],
    ["an inch mark in a quotation", 'قال "قطرها 15" لا أكثر" وصمت.', ['"قطرها 15" لا أكثر"']],
    ["a number in quotation marks", 'قال "العدد 15" وصمت.', ['"العدد 15"']],
    ["nothing between the marks", 'كتب "" ومضى.', []],
    ["cut off at the end of the page", 'قال "لن ننسحب. سنبقى هنا', ['"لن ننسحب. سنبقى هنا …']],
  ])("%s: %s", (_, body, expected) => {
    expect(quotationsOf(body)).toEqual(expected);
  });

  test.each([
    ["The fighters' camp and the army's base.", []],
    ["It is 5'11\" tall.", []],
    ["They said 'we won' there.", ["'we won'"]],
    ["He said, \"They told us 'leave' twice.\"", ["\"They told us 'leave' twice.\"", " 'leave'"]],
  ])("English: %s", (body, expected) => {
    expect(quotationsOf(body, "en")).toEqual(expected);
  });
});

describe("over paragraphs", () => {
  test.each([
    [
      "opened again in each",
      "“لا أحد ينتصر في هذه الحرب.\n“ولهذا قلت لهم: كفى.”\nهكذا ختم كلامه.",
      ["“لا أحد ينتصر في هذه الحرب. …", "+“ولهذا قلت لهم: كفى.”"],
    ],
    [
      "closed where it was not opened again",
      "قال: «لا أحد ينتصر في هذه الحرب.\nولهذا قلت لهم كفى».\nثم سكت.",
      ["«لا أحد ينتصر في هذه الحرب. …", "+ولهذا قلت لهم كفى»"],
    ],
    [
      "another quotation in the next paragraph is none",
      "قال: «لا أحد ينتصر. والحرب طويلة.\nوردّ آخر: «نحن ننتصر».",
      ["«لا أحد ينتصر …", "«نحن ننتصر»"],
    ],
    [
      "a line of the page between them",
      "“لا أحد ينتصر في هذه الحرب.\nشارك على فيسبوك\n“ولهذا قلت لهم: كفى.”",
      ["“لا أحد ينتصر في هذه الحرب. …", "+“ولهذا قلت لهم: كفى.”"],
    ],
  ])("%s", (_, body, expected) => {
    expect(quotationsOf(body)).toEqual(expected);
  });
});

test("quotations nest, and each level is the number of those around", () => {
  const unit = fc.constantFrom(
    "قال ",
    "كلمة",
    " ",
    ". ",
    "،",
    '"',
    '"',
    "«",
    "»",
    "“",
    "”",
    "‘",
    "’",
    "15",
    "\n",
    "(",
    ")",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const { quotations, tokens, sentences } = readPage(text);
      for (const one of quotations) {
        expect([one.start, one.end]).toEqual([tokens[one.first]?.start, tokens[one.last - 1]?.end]);
        const blocks = sentences.filter(({ first, last }) => first < one.last && one.first < last);
        expect(new Set(blocks.map(({ block }) => block)).size).toBe(1);
        const around = quotations.filter(
          (each) => each !== one && each.first <= one.first && one.last <= each.last,
        );
        expect(one.level).toBe(around.length);
        for (const other of quotations) {
          const crosses = one.first < other.first && other.first < one.last && one.last < other.last;
          expect(crosses).toBe(false);
        }
      }
    }),
    { numRuns: 300 },
  );
});
