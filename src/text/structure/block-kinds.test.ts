import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCoded } from "../../model/index.ts";
import { kindsOf, readPage } from "./structure.fixture.ts";

const HEAD = "عنوان الخبر في سطره الأول";
const PROSE = "عاد الهدوء إلى المدينة بعد أسبوع من القتال، وفتحت المدارس أبوابها أمام التلاميذ.";
const ENGLISH_HEAD = "The first line is a headline";
const ENGLISH_PROSE =
  "Calm returned to the town after a week of fighting, and its schools opened their doors again.";

/** The kind of a line between two paragraphs. */
function inBody(line: string, language: "ar" | "en" = "ar"): string | undefined {
  const [head, prose] = language === "ar" ? [HEAD, PROSE] : [ENGLISH_HEAD, ENGLISH_PROSE];
  const text = `${head}\n${prose}\n${line}\n${prose.slice(1)}`;
  const at = text.indexOf(`\n${line}`) + 1;
  return readPage(text, language).sentences.find(({ start }) => start >= at)?.kind;
}

const kinds = (...lines: string[]) => {
  const { sentences } = readPage(lines.join("\n"));
  const blocks = new Map(sentences.map(({ block, kind }) => [block, kind]));
  return [...blocks.values()];
};

describe("page furniture, and prose that holds the same words", () => {
  test.each([
    // Words that fill the line.
    ["تعليقات", "debris"],
    ["12 تعليقا", "debris"],
    ["التعليقات (0)", "debris"],
    ["ردود وتعليقات على الاتفاق", "heading"],
    ["ولم تصدر عن الحكومة تعليقات على القرار.", "paragraph"],
    ["أرشيف", "debris"],
    ["أرشيف الثورة في خطر", "heading"],
    ["شارك على فيسبوك | شارك على تويتر | طباعة", "debris"],
    ["شارك الوفد في اجتماع القاهرة.", "paragraph"],
    ["شارك فيها ألف متظاهر", "heading"],
    ["إعلان", "debris"],
    ["إعلان القاهرة", "heading"],
    ["TT", "debris"],
    // At its head.
    ["اقرأ أيضا: قصف عنيف يستهدف الميناء", "debris"],
    ["اقرأ أيضا ما كتبه الوزير في مذكراته عن تلك الأيام.", "paragraph"],
    ["المصدر: وكالات", "debris"],
    ["المصدر الأول للسلاح", "heading"],
    ["وقال المصدر: لن نقبل بأي حل يفرض علينا.", "paragraph"],
    ["الكلمات الدلالية: سلاح، حدود، هدنة", "debris"],
    ["جميع الحقوق محفوظة 2022", "debris"],
    ["حقوق النشر والمال في قلب الخلاف بين الفريقين.", "paragraph"],
    ["نشر في: 26/01/2021 05:51 م", "debris"],
    ["نشر الجيش صورا", "heading"],
    // Anywhere.
    ["للاشتراك اضغط هنا ثم أدخل بريدك", "debris"],
    // By its shape.
    ["![صورة](media/a_1200.jpg)", "debris"],
    ["map_final_2.png", "debris"],
    ["https://site.example/news/12", "debris"],
    ["#هدنة #حدود", "debris"],
    ["#هدنة تتصدر حديث الناس في المدينة.", "paragraph"],
    ["(وكالات)", "debris"],
    ["الرئيسية / ملفات / الحرب في الشرق", "debris"],
    ["«هدنة على الورق»", "heading"],
    ["ما الذي جرى في الليل؟", "heading"],
    ["أعيان القرية يستلمون أحد الحواجز. [صدى الريحان]", "caption"],
    ["(وهذا ما قاله الوزير نفسه في لقاء سابق معه قبل الحرب)", "paragraph"],
    ["الثلاثاء 19 مايو 2020", "debris"],
    ["الجمعة 29 رمضان 1441 هـ، الموافق 22 مايو 2020 م", "debris"],
    ["مايو 2020: شهر الهزائم", "heading"],
    ["25 يناير 2011 يوم لا ينسى في تاريخ المدينة.", "paragraph"],
    ["ÇáãÒíÏ ãä ÇáÃÎÈÇÑ Úáì ãæÞÚäÇ", "debris"],
    ["1043", "debris"],
  ])("%s: %s", (line, kind) => {
    expect(inBody(line)).toBe(kind);
  });

  test.each([
    ["Advertisement", "debris"],
    ["4 Comments", "debris"],
    ["Comments on the deal", "heading"],
    ["READ MORE: Valley force captures bridge", "debris"],
    ["Read more of his letters and you will find the same complaint.", "paragraph"],
    ["Share this", "debris"],
    ["Share of the blame", "heading"],
    ["A tank outside the radio building. Photo: H. Dane", "caption"],
    ["Home » World » Islands", "debris"],
    ["Reporting by A. Stone; Editing by B. Field", "byline"],
    ["By Mara Lindqvist", "byline"],
    ["By Tuesday the troops had left the town and its airport.", "paragraph"],
    ["العربية", "debris"],
  ])("%s: %s", (line, kind) => {
    expect(inBody(line, "en")).toBe(kind);
  });
});

describe("captions and bylines", () => {
  test.each([
    ["[صورة: مسلحون قرب مدرج المطار كما ظهروا في مقاطع متداولة]", "caption"],
    ["صورة متداولة للدخان المتصاعد من محيط المطار", "caption"],
    ["صورة الوضع في المدينة قاتمة.", "paragraph"],
    ["شاحنات تنتظر قرب المعبر (أرشيف)", "caption"],
    ["مسلحون قرب مدرج المطار - رويترز", "caption"],
    ["وأكد الناطق انسحاب القوات من المدينة. (رويترز)", "paragraph"],
    ["وأكد الناطق انسحاب القوات (رويترز)", "paragraph"],
    ["بقلم: هيثم الدالي", "byline"],
    ["تحرير: قسم المحليات", "byline"],
    ["تحرير المدينة", "heading"],
    ["إعداد: م. س.", "byline"],
    ["رجال الإسعاف في موقع القصف (تصوير: حسان البيطار)", "caption"],
    ["كتبت/ منال الشاوي", "byline"],
    ["كتبت الصحيفة أن الهدنة لن تدوم.", "paragraph"],
  ])("%s: %s", (line, kind) => {
    expect(inBody(line)).toBe(kind);
  });

  test.each([
    ["السدرة - شبكة الضفاف - الأربعاء 14 أيلول 2022", "byline"],
    ["رصيف المتوسط - 11 يونيو/حزيران 2020", "byline"],
    ["عواصم: «مرفأ الخليج»", "byline"],
    ["هيثم الدالي", "byline"],
    ["كتب عبدالله محمود:", "byline"],
    ["د. لبنى الحموي - باحثة في شؤون الجزر", "byline"],
    ["المعارضة تصف الهدنة بأنها «فخ»", "heading"],
    ["الانسحاب الكبير", "heading"],
    ["الناطق العسكري: المسيرة عبرت الحدود", "heading"],
    ["حرب المسيرات - نهاية قصف", "heading"],
  ])("under the headline, %s: %s", (line, kind) => {
    expect(kinds(HEAD, line, PROSE)[1]).toBe(kind);
  });
});

describe("headlines", () => {
  test.each([
    ["the first line", ["الجيش ينسحب من المدينة", PROSE], ["headline", "paragraph"]],
    ["alone", ["الجيش ينسحب من المدينة"], ["headline"]],
    ["after a label", ["رأي", "الجيش ينسحب من المدينة", PROSE], ["debris", "headline", "paragraph"]],
    [
      "after the way to the page",
      ["الموقع > شؤون > حدود", "الجيش ينسحب من المدينة", PROSE],
      ["debris", "headline", "paragraph"],
    ],
    [
      "under the site's name",
      ["صحيفة الينابيع", "الثلاثاء 19 مايو 2020", "الجيش ينسحب من المدينة القديمة كلها", PROSE],
      ["debris", "debris", "headline", "paragraph"],
    ],
    [
      "under a slogan, where it is printed twice",
      ["صوت من لا صوت له", "الجيش ينسحب من المدينة القديمة", "الجيش ينسحب من المدينة القديمة", PROSE],
      ["debris", "headline", "debris", "paragraph"],
    ],
    [
      "above a shorter deck",
      ["الجيش ينسحب من المدينة القديمة كلها", "الثلاثاء 19 مايو 2020", "بعد حصار طويل", PROSE],
      ["headline", "debris", "heading", "paragraph"],
    ],
    ["in several parts", ["سقوط المدينة.. والجيش ينسحب", PROSE], ["headline", "paragraph"]],
    [
      "none: the first line is a paragraph",
      [PROSE, PROSE.replace("أسبوع", "شهر")],
      ["paragraph", "paragraph"],
    ],
    ["none: a short paragraph with its stop", ["عاد الهدوء إلى المدينة.", PROSE], ["paragraph", "paragraph"]],
    [
      "none: a dateline",
      ["السدرة (وكالة المرسى) - الجيش ينسحب من المدينة", PROSE],
      ["paragraph", "paragraph"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(kinds(...lines)).toEqual(expected);
  });
});

describe("items", () => {
  test.each([
    ["1. وقف النار", "item"],
    ["2- فتح الطرق", "item"],
    ["• عودة الموظفين", "item"],
    ["- سحب المسلحين من الأحياء.", "item"],
    ["أ) وقف النار", "item"],
    ["2019. عام صعب", "heading"],
    ["أولا - انسحاب القوات إلى خطوطها الأولى.", "item"],
    ["أولا انسحبت القوات ثم عادت.", "paragraph"],
    ["«وقف النار» أولا ثم ننظر في الباقي.", "paragraph"],
  ])("%s: %s", (line, kind) => {
    expect(inBody(line)).toBe(kind);
  });
});

describe("neighbours", () => {
  test("a headline or a lede printed twice counts once", () => {
    expect(kinds(HEAD, HEAD, PROSE, PROSE)).toEqual(["headline", "debris", "paragraph", "debris"]);
    expect(kinds(`${HEAD} | موقع الضفاف`, HEAD, PROSE)).toEqual(["headline", "debris", "paragraph"]);
    expect(kinds(HEAD, "خلفية الخبر", PROSE, "خلفية الخبر", "ثم عاد القتال إلى المدينة.")[3]).toBe("heading");
  });

  test("a line under every picture is a caption, however it reads", () => {
    const caption = "الجيش يقصف المدينة من الجو";
    expect(kinds(HEAD, caption, PROSE, caption, "ثم عاد القتال إلى المدينة.", caption)).toEqual([
      "headline",
      "caption",
      "paragraph",
      "debris",
      "paragraph",
      "debris",
    ]);
  });

  test("lines under a label of links are links, up to the next prose", () => {
    const links = ["أخبار ذات صلة", "الجيش يقصف الميناء", "تركيا تسحب قواتها"];
    expect(kinds(HEAD, PROSE, ...links, "ثم عاد القتال إلى المدينة.")).toEqual([
      "headline",
      "paragraph",
      "debris",
      "debris",
      "debris",
      "paragraph",
    ]);
  });

  test("of several headings before a paragraph the last heads it; after a colon they are a list", () => {
    const run = ["حرب الميناء", "هدنة البر", "قصف المطار"];
    expect(kinds(HEAD, PROSE, ...run, "ثم عاد القتال إلى المدينة.").slice(2, 5)).toEqual([
      "debris",
      "debris",
      "heading",
    ]);
    expect(kinds(HEAD, "ونص الاتفاق على ما يلي:", ...run, "ثم عاد القتال إلى المدينة.").slice(2, 5)).toEqual([
      "item",
      "item",
      "item",
    ]);
  });

  test("headings that head nothing are links; one alone may be a text cut off", () => {
    expect(kinds(HEAD, PROSE, "الجيش يقصف الميناء", "تركيا تسحب قواتها").slice(2)).toEqual([
      "debris",
      "debris",
    ]);
    expect(kinds(HEAD, PROSE, "الجيش يقصف الميناء").slice(2)).toEqual(["heading"]);
  });

  test("a short line without a stop that begins with 'and' and a verb is prose", () => {
    expect(inBody("وأكد الجيش انسحابه من المدينة")).toBe("paragraph");
    expect(inBody("وصول الجيش إلى المدينة")).toBe("heading");
  });

  test("where no paragraph ends with a stop, a verb at the head of a short line makes it prose", () => {
    const poor = `${PROSE.slice(0, -1)} ثم خرج الناس إلى الشوارع يهتفون حتى الصباح ولم يعد منهم أحد إلى بيته قبل الفجر`;
    const lines = [HEAD, poor, "أكد الجيش انسحابه من المدينة", poor.replace("أسبوع", "شهر")];
    expect(kinds(...lines)[2]).toBe("paragraph");
    expect(inBody("أكد الجيش انسحابه من المدينة")).toBe("heading");
  });

  test("a teaser inside a paragraph", () => {
    expect(kindsOf(`${HEAD}\nانسحبت القوات. اقرأ أيضا: الجيش يقصف الميناء. وعاد الهدوء.`).slice(1)).toEqual([
      "paragraph: انسحبت القوات.",
      "debris: اقرأ أيضا: الجيش يقصف الميناء.",
      "paragraph: وعاد الهدوء.",
    ]);
  });
});

test("a garbled line is reported where it stands", () => {
  const line = "ÇáãÒíÏ ãä ÇáÃÎÈÇÑ";
  const { diagnostics } = readPage(`${HEAD}\n${line}\n${PROSE}`);
  expect(diagnostics).toMatchObject([
    { code: "text/garbled-line", start: HEAD.length + 1, end: HEAD.length + 1 + line.length },
  ]);
  expect(readPage(`${HEAD}\nÀ bientôt, dit le général à Évian.\n${PROSE}`).diagnostics).toEqual([]);
});

test("sentences tile the tokens of the lines that hold words", () => {
  const unit = fc.constantFrom(
    "كلمة",
    " ",
    " ",
    ".",
    "؟",
    "،",
    "“",
    "”",
    "\n",
    "12",
    "أخبار ذات صلة",
    "- ",
    "م",
    "(",
    ")",
    "…",
    "\u200f",
    "#",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const { tokens, sentences } = readPage(text);
      let next = 0;
      sentences.forEach(({ index, block, first, last, start, end }, i) => {
        expect([index, first < last, tokens[first]?.start, tokens[last - 1]?.end]).toEqual([
          i,
          true,
          start,
          end,
        ]);
        // Only a line of marks alone has no sentence.
        expect(tokens.slice(next, first).every((token) => token.kind === "mark")).toBe(true);
        if (sentences[i - 1]?.block === block) expect(first).toBe(next);
        expect(text.slice(start, end)).not.toContain("\n");
        next = last;
      });
      expect(tokens.slice(next).every((token) => token.kind === "mark")).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a text of marks only has no sentence", () => {
  expect(readPage("… — !!!").sentences).toEqual([]);
});

test("what is coded", () => {
  expect((["headline", "heading", "paragraph", "item"] as const).every(isCoded)).toBe(true);
  expect((["caption", "byline", "dateline", "debris"] as const).some(isCoded)).toBe(false);
});
