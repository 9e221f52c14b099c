import { describe, expect, test } from "vitest";
import type { Analysis } from "../../analysis.ts";
import { createMorphology } from "./create-morphology.ts";
import { morphology } from "./morphology.fixture.ts";

/** `و+ل+ال+stem+ها` */
const cut = ({ proclitics, stem, enclitic }: Analysis): string =>
  [...proclitics.map((each) => each.letter), stem, ...(enclitic ? [enclitic.surface] : [])].join("+");

const bare = (lemma: string): string => lemma.replace(/[\u064b-\u0652\u0670]/g, "");

/** The reading that the ranker gives a word of a sentence. */
function inSentence(sentence: string, word: string): Analysis {
  const tokens = sentence.split(" ");
  const at = tokens.indexOf(word);
  return morphology.rank(tokens)[at] as Analysis;
}

describe("best reading in context", () => {
  test.each([
    // clitics
    ["وانسحبت القوات من المدينة .", "وانسحبت", "و+انسحبت", "انسحب", "VERB"],
    ["فانسحبوا إلى مواقعهم .", "فانسحبوا", "ف+انسحبوا", "انسحب", "VERB"],
    ["فانسحبوا إلى مواقعهم .", "مواقعهم", "مواقع+هم", "موقع", "NOUN"],
    ["سيعلن المجلس قراره غدا .", "سيعلن", "س+يعلن", "أعلن", "VERB"],
    ["للسلطة دور كبير .", "للسلطة", "ل+ال+سلطة", "سلطة", "NOUN"],
    ["فاز الفريق بالجائزة .", "بالجائزة", "ب+ال+جائزة", "جائزة", "NOUN"],
    ["والقوات في المدينة .", "والقوات", "و+ال+قوات", "قوة", "NOUN"],
    ["سيطرتها على الحقول النفطية مستمرة .", "سيطرتها", "سيطرت+ها", "سيطرة", "NOUN"],
    ["وأكد أن داعميه يسعون إلى السلام .", "داعميه", "داعمي+ه", "داعم", "NOUN"],
    ["قال إنه سيعود .", "إنه", "ان+ه", "إن", "SCONJ"],
    // weak, hollow, doubled verbs, hamza
    ["قال وزير الخارجية ذلك .", "قال", "قال", "قال", "VERB"],
    ["لم يدع الرئيس إلى الاجتماع .", "يدع", "يدع", "دعا", "VERB"],
    ["رأى المراقبون أنها ستستولي على المطار .", "رأى", "راي", "رأى", "VERB"],
    ["رأى المراقبون أنها ستستولي على المطار .", "ستستولي", "س+تستولي", "استولى", "VERB"],
    ["استمر القصف على المدينة .", "استمر", "استمر", "استمر", "VERB"],
    ["بدأت المفاوضات أمس .", "بدأت", "بدات", "بدأ", "VERB"],
    ["وصل الوفد أمس .", "وصل", "وصل", "وصل", "VERB"],
    // broken plurals
    ["زار الوفد مدارس كثيرة .", "مدارس", "مدارس", "مدرسة", "NOUN"],
    ["قتل ثلاثة جنود .", "جنود", "جنود", "جندي", "NOUN"],
    ["سلموا أسلحتهم للجيش .", "أسلحتهم", "اسلحت+هم", "سلاح", "NOUN"],
    ["حضر رؤساء الدول .", "رؤساء", "رؤساء", "رئيس", "NOUN"],
    ["نوقشت قضايا كثيرة .", "قضايا", "قضايا", "قضية", "NOUN"],
    // words whose first letter looks like a clitic
    ["قال وزير الخارجية ذلك .", "وزير", "وزير", "وزير", "NOUN"],
    ["وقعت الحكومة الاتفاق .", "وقعت", "وقعت", "وقع", "VERB"],
    ["جاء وفد من مصر .", "وفد", "وفد", "وفد", "NOUN"],
    ["شارك فريق من الخبراء .", "فريق", "فريق", "فريق", "NOUN"],
    ["عاد بلال إلى بيروت .", "بيروت", "بيروت", "بيروت", "PROPN"],
    ["سافر الوفد إلى لندن .", "لندن", "لندن", "لندن", "PROPN"],
    ["زار الرئيس فرنسا .", "فرنسا", "فرنسا", "فرنسا", "PROPN"],
  ])("%s: %s", (sentence, word, expectedCut, lemma, pos) => {
    const best = inSentence(sentence, word);
    expect([cut(best), bare(best.lemma), best.pos]).toEqual([expectedCut, lemma, pos]);
  });

  test.each([
    ["وزير", "و+زير"],
    ["فريق", "ف+ريق"],
    ["كبير", "ك+بير"],
    ["سلاح", "س+لاح"],
    ["لجنة", "ل+جنة"],
    ["بلاد", "ب+لاد"],
    ["وجه", "وج+ه"],
    ["مياه", "ميا+ه"],
  ])("%s alone is not %s", (word, wrong) => {
    expect(cut(morphology.rank([word])[0] as Analysis)).not.toBe(wrong);
  });
});

describe("readings", () => {
  const readings = (word: string): Analysis[] => morphology.analyse(word);

  test("a verb has root, pattern, transitivity, person, gender, number, aspect, mood and voice", () => {
    expect(readings("يقولون")).toContainEqual(
      expect.objectContaining({
        root: "قول",
        pos: "VERB",
        aspect: "imperfect",
        moods: ["indicative"],
        voice: "active",
        person: 3,
        gender: "m",
        number: "plural",
        transitivity: "transitive",
      }),
    );
  });

  test.each([
    ["قيل", "قال", "passive"],
    ["يقال", "قال", "passive"],
    ["دعي", "دعا", "passive"],
    ["استهدف", "استهدف", "active"],
  ])("%s may be %s, %s", (word, lemma, voice) => {
    expect(readings(word).some((each) => bare(each.lemma) === lemma && each.voice === voice)).toBe(true);
  });

  test.each([
    ["انسحابهم", "انسحب", "masdar"],
    ["سيطرة", "سيطر", "masdar"],
    ["زيارة", "زار", "masdar"],
    ["قتال", "قاتل", "masdar"],
    ["قيام", "قام", "masdar"],
    ["كتاب", "كتب", "noun"],
    ["شهر", "شهر", "noun"],
    ["سرقة", "سرق", "masdar"],
    ["إيمان", "آمن", "masdar"],
    ["تصدي", "تصدى", "masdar"],
    ["اطمئنان", "اطمأن", "masdar"],
    ["انجرار", "انجر", "masdar"],
    ["اقتياد", "اقتاد", "masdar"],
    ["داعم", "دعم", "active participle"],
    ["معتقل", "اعتقل", "passive participle"],
  ])("%s belongs to %s as %s", (word, verb, kind) => {
    expect(
      readings(word).some((each) => each.verb && bare(each.verb.lemma) === verb && each.verb.kind === kind),
    ).toBe(true);
  });

  test.each("رئيس وزير سفير شرطة شهر عام طريق جيش سلاح دولة حزب مال رأس".split(" "))(
    "%s names no act",
    (word) => {
      const own = readings(word).filter((each) => each.pos === "NOUN" && bare(each.lemma) === word);
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((each) => each.verb?.kind === "masdar")).toEqual([]);
    },
  );

  test.each([
    ["إبعاد", "بعد"],
    ["إعداد", "عد"],
    ["قيام", "قاوم"],
    ["كتاب", "كاتب"],
    ["تسليح", "سلح"],
  ])("%s, as it is spelled, does not belong to %s in the first form or the third", (word, verb) => {
    const own = readings(word).filter((each) => each.spelling !== "wrong" && each.verb);
    expect(own.length).toBeGreaterThan(0);
    expect(
      own.filter((each) => each.verb?.lemma.replace(/[\u064b-\u0650\u0652\u0670]/g, "") === verb),
    ).toEqual([]);
  });

  test("a pronoun carries person, gender and number", () => {
    const [best] = morphology.rank(["مواقعهم"]);
    expect(best?.enclitic).toEqual({
      surface: "هم",
      role: "pronoun",
      person: 3,
      gender: "m",
      number: "plural",
    });
  });

  test.each([
    [
      "الكتابه",
      "a definite noun takes no pronoun",
      (each: Analysis) => each.article && each.enclitic !== null,
    ],
    [
      "سكتب",
      "the future particle stands before an imperfect only",
      (each: Analysis) => each.proclitics[0]?.letter === "س" && each.aspect !== "imperfect",
    ],
    [
      "بيكتب",
      "no preposition before a verb",
      (each: Analysis) => each.proclitics[0]?.letter === "ب" && each.pos === "VERB",
    ],
    [
      "بمهندسون",
      "the genitive after a preposition",
      (each: Analysis) => each.known && each.proclitics.length > 0 && each.stem === "مهندسون",
    ],
    [
      "انتشرها",
      "an intransitive verb takes no object",
      (each: Analysis) => each.pos === "VERB" && each.enclitic !== null && bare(each.lemma) === "انتشر",
    ],
  ])("%s: %s", (word, _reason, forbidden) => {
    expect(readings(word).filter(forbidden)).toEqual([]);
  });

  test("hamza left out is `bare`, a different hamza is `wrong`", () => {
    const spelling = (word: string) =>
      readings(word).find((each) => bare(each.lemma) === "أعلن" && each.aspect === "perfect")?.spelling;
    expect([spelling("أعلن"), spelling("اعلن"), spelling("إعلن")]).toEqual(["same", "bare", "wrong"]);
  });

  test("an unknown word is marked as guessed, a number and a mark have readings", () => {
    expect(readings("زغفرطخ").every((each) => !each.known)).toBe(true);
    expect(morphology.rank(["12", "،"]).map((each) => each.pos)).toEqual(["NUM", "PUNCT"]);
  });
});

/** Cut, lemma and second object of the readings of a word. */
const shown = (word: string): string[] =>
  morphology
    .analyse(word)
    .map(
      (each) => `${cut(each)}${each.secondObject ? `+${each.secondObject.surface}` : ""} ${bare(each.lemma)}`,
    );

describe("two objects", () => {
  test.each([
    ["أعطانيه", "اعطا+ني+ه أعطى"],
    ["منحهموها", "منح+همو+ها منح"],
    ["سلمنيها", "سلم+ني+ها سلم"],
    ["وأبلغناكموه", "و+ابلغنا+كمو+ه أبلغ"],
    ["سيعطيكه", "س+يعطي+ك+ه أعطى"],
  ])("%s is %s", (word, expected) => {
    expect(shown(word)).toContain(expected);
  });

  test.each(["ملكها", "تركها", "أدركه", "بنيها", "يمكنها", "قصفناهم", "اعتقلنيها", "شاركها", "معاركهم"])(
    "%s has no two",
    (word) => {
      expect(morphology.analyse(word).filter(({ secondObject }) => secondObject)).toEqual([]);
    },
  );
});

describe("questions", () => {
  test.each([
    ["أيعقل أن يبقى الملف مغلقا ؟", "أيعقل", "أ+يعقل", "عقل"],
    ["ألم يكن الحصار كافيا ؟", "ألم", "أ+لم", "لم"],
    ["أليس من حق السكان أن يعودوا ؟", "أليس", "أ+ليس", "ليس"],
    ["أهذا ما وعدت به الحكومة ؟", "أهذا", "أ+هذا", "هذا"],
    ["أتعتقد الوزارة أن الهدنة ستصمد ؟", "أتعتقد", "أ+تعتقد", "اعتقد"],
    ["أتنسحب القوات قبل الشتاء ؟", "أتنسحب", "أ+تنسحب", "انسحب"],
  ])("%s: %s", (sentence, word, expectedCut, lemma) => {
    const best = inSentence(sentence, word);
    expect([cut(best), bare(best.lemma)]).toEqual([expectedCut, lemma]);
  });

  test.each(
    "أعلن أكبر أمن أيد أحمد أنشأ أيام أمام أخذ أسرى أهم أما أنت أبدى أثار أكد أيقن أمس أين أول أجل".split(
      " ",
    ),
  )("%s is none", (word) => {
    expect(
      morphology.analyse(word).filter(({ proclitics }) => proclitics[0]?.role === "interrogative"),
    ).toEqual([]);
  });

  test("nor is a word without its hamza", () => {
    expect(shown("الم").some((each) => each.startsWith("أ+"))).toBe(false);
  });

  test("pain is read where no verb follows", () => {
    expect(inSentence("يشعر الجريح بألم شديد في كتفه .", "بألم").lemmaFolded).toBe("الم");
  });
});

describe("data", () => {
  test("a wrong lexicon is refused with a remedy", () => {
    expect(() => createMorphology({ lexicon: "something else" })).toThrow(
      /rebuild it with scripts\/morphology\/build.mjs/,
    );
  });

  test("weights of another size are refused", () => {
    const lexicon = "isnad-morphology 1\n0\n0\n0\n0\n0\n";
    expect(() => createMorphology({ lexicon, weights: new Uint8Array(3) })).toThrow(
      /scripts\/morphology\/train.mjs/,
    );
  });
});
