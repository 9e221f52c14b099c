import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseArabic } from "../normalise.ts";
import type { Analysis } from "./analysis.ts";
import { createMorphology } from "./create-morphology.ts";
import { morphology } from "./morphology.fixture.ts";

/** `و+ل+ال+stem+ها` */
const cut = ({ proclitics, stem, enclitic }: Analysis): string =>
  [...proclitics.map((each) => each.letter), stem, ...(enclitic ? [enclitic.surface] : [])].join("+");

const written = ({ proclitics, stem, enclitic }: Analysis): string =>
  [...proclitics.map((each) => each.surface), stem, enclitic?.surface ?? ""].join("");

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
    ["داعم", "دعم", "active participle"],
    ["معتقل", "اعتقل", "passive participle"],
  ])("%s belongs to %s as %s", (word, verb, kind) => {
    expect(
      readings(word).some((each) => each.verb && bare(each.verb.lemma) === verb && each.verb.kind === kind),
    ).toBe(true);
  });

  test("a pronoun carries person, gender and number", () => {
    const [best] = morphology.rank(["مواقعهم"]);
    expect(best?.enclitic).toEqual({ surface: "هم", person: 3, gender: "m", number: "plural" });
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

describe("invariants", () => {
  const letters = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءؤئ"];
  const core = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 9 });
  const word = fc
    .tuple(
      fc.constantFrom("", "و", "ف", "ال", "وال", "بال", "لل", "ل", "وس"),
      core,
      fc.constantFrom("", "ه", "ها", "هم", "نا", "ات"),
    )
    .map((parts) => parts.join(""));

  test("clitics and stem rebuild the folded word", () => {
    fc.assert(
      fc.property(word, (each) => {
        for (const reading of morphology.analyse(each)) expect(written(reading)).toBe(normaliseArabic(each));
      }),
      { numRuns: 400 },
    );
  });

  test("every token gets one reading, the same each time; vowel signs and tatweel change nothing", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (tokens) => {
        const first = morphology.rank(tokens);
        expect(first).toHaveLength(tokens.length);
        expect(morphology.rank(tokens)).toEqual(first);
        const marked = tokens.map((token) => `${token.slice(0, 1)}\u064e\u0640${token.slice(1)}`);
        expect(morphology.rank(marked).map(cut)).toEqual(first.map(cut));
      }),
      { numRuns: 100 },
    );
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
