import { describe, expect, test } from "vitest";
import { readArticle } from "../../article/read-article.ts";
import { readMentions } from "../../mentions/read-mentions.ts";
import type { Clause } from "../../model/index.ts";
import { readPacks } from "../../packs/read-packs.ts";
import { readText } from "../../text/read-text.ts";
import type { Growing } from "../growing.ts";
import { readClauses } from "../read-clauses.ts";

const knowledge = readPacks();

/** The clauses of a sentence of a body, by their trigger's word. */
function clausesIn(sentence: string) {
  const text = `حصيلة الأسبوع من الأخبار.\n${sentence}`;
  const { article } = readArticle(new TextEncoder().encode(text), { published: "2020-05-25" });
  const words = readText(article, knowledge);
  const { mentions } = readMentions(article, words, knowledge);
  const { clauses } = readClauses(article, words, mentions, knowledge);
  const wordOf = (clause: Clause | undefined) => words.tokens[clause?.token ?? -1]?.text;
  const get = (trigger: string) => {
    const clause = clauses.find((each) => wordOf(each) === trigger);
    if (!clause) throw new Error(`no clause of ${trigger}; there are ${clauses.map(wordOf).join(" ")}`);
    return clause;
  };
  return { get, wordOf, clauses, words };
}
const whoActs = (sentence: string, trigger: string) =>
  clausesIn(sentence)
    .get(trigger)
    .subject.map(({ sense, found }) => `${sense.id} ${found}`);

describe("who acts", () => {
  test.each([
    ["انسحبت قوات حفتر من ترهونة.", "انسحبت", ["haftar-forces named"]],
    ["قوات حفتر انسحبت من ترهونة.", "انسحبت", ["haftar-forces named"]],
    ["يدعم أردوغان السراج.", "يدعم", ["recep-tayyip-erdogan named"]],
    ["هزم السراج حفتر.", "هزم", ["sarraj named"]],
    ["قال السراج إن حفتر رفض الهدنة.", "رفض", ["haftar named"]],
    ["وصل السراج، ثم غادر طرابلس.", "غادر", ["sarraj ellipsis"]],
    ["خسر حفتر غريان وانسحبت قواته إلى سرت.", "وانسحبت", ["haftar-forces pronoun"]],
    ["انسحبت قوات حفتر، وتقدمت قوات الوفاق نحو سرت.", "وتقدمت", ["gna-army named"]],
    ["حفتر الذي رفض الهدنة خسر غريان.", "رفض", ["haftar relative"]],
    ["تراجع السراج وحفتر الذي كان قد رفض الهدنة.", "رفض", ["haftar relative"]],
    ["خرج السراج قائلا إن حفتر خسر.", "قائلا", ["sarraj ellipsis"]],
    ["خرج السراج قائلا إن حفتر خسر.", "خسر", ["haftar named"]],
    ["وصلت أنقرة إلى قرار، وانسحب حفتر.", "وانسحب", ["haftar named"]],
    ["قال محلل: «تركيا، كما تعلمون، قصفت سرت».", "قصفت", ["turkey named"]],
    ["مصر والسعودية والأردن رفضوا الهدنة.", "رفضوا", ["egypt named", "saudi-arabia named", "jordan named"]],
    ["وصل السراج وأردوغان، وحفتر رفضوا الهدنة.", "رفضوا", []],
    // the verb does not agree with the only name before it
    ["وصل السراج، وانسحبت إلى الجنوب.", "وانسحبت", []],
  ])("%s: %s", (sentence, trigger, expected) => {
    expect(whoActs(sentence, trigger)).toEqual(expected);
  });

  test.fails.each([
    ["حفتر الذي رفض الهدنة خسر غريان.", "خسر", ["haftar named"], "main verb after a relative clause"],
  ])("%s: %s", (sentence, trigger, expected) => {
    expect(whoActs(sentence, trigger)).toEqual(expected);
  });

  test.each([
    ["هزمت قوات حفتر في سرت.", true],
    ["هزمت قوات الوفاق قوات حفتر.", false],
    ["هزم السراج حفتر.", false],
  ])("%s is a passive: %s", (sentence, passive) => {
    expect(clausesIn(sentence).get(sentence.split(" ")[0] ?? "").passive).toBe(passive);
  });
});

describe("what stands in a clause", () => {
  const phrasesOf = (sentence: string, trigger: string) =>
    clausesIn(sentence)
      .get(trigger)
      .phrases.map(({ prep, mention, genitive }) => {
        const named = mention ?? genitive;
        return `${prep ?? "-"} ${genitive ? "of " : ""}${named?.actor?.id ?? named?.place?.id ?? "?"}`;
      });

  test.each([
    ["التقى السراج أردوغان وماكرون.", "التقى", ["- sarraj", "- recep-tayyip-erdogan", "- emmanuel-macron"]],
    ["قفزت الإمارات من مركب حفتر.", "قفزت", ["- uae", "من of haftar"]],
    ["انسحبت قوات حفتر من ترهونة إلى سرت.", "انسحبت", ["- haftar-forces", "من tarhuna", "الي sirte"]],
    ["انسحبت قوات حفتر، وتقدمت قوات الوفاق.", "انسحبت", ["- haftar-forces"]],
    ["قال السراج إن حفتر رفض الهدنة.", "قال", ["- sarraj"]],
    ["اجتمع السراج بالوفد إرسال مساعدات.", "اجتمع", ["- sarraj", "ب ?", "- ?"]],
    ["انسحبت قوات حفتر. وصل ماكرون.", "انسحبت", ["- haftar-forces"]],
  ])("%s: %s", (sentence, trigger, expected) => {
    expect(phrasesOf(sentence, trigger)).toEqual(expected);
  });

  test("a date between commas parts nothing", () => {
    expect(phrasesOf("انسحبت قوات حفتر، في 19 مايو، من ترهونة.", "انسحبت")).toEqual([
      "- haftar-forces",
      "من tarhuna",
    ]);
  });
});

describe("what governs what", () => {
  const governorOf = (sentence: string, trigger: string) => {
    const { get, wordOf, clauses } = clausesIn(sentence);
    const { governor } = get(trigger);
    return governor === null ? null : wordOf(clauses[governor]);
  };

  test.each([
    ["بدأت روسيا سحب مقاتليها من سرت.", "سحب", "بدأت"],
    ["أعلن السراج سيطرة قواته على غريان.", "سيطرة", "أعلن"],
    ["حاولت قوات حفتر اقتحام غريان.", "اقتحام", "حاولت"],
    ["يمكن أن تنسحب قوات حفتر.", "تنسحب", "يمكن"],
    ["وصل السراج. وانسحبت قوات حفتر.", "وانسحبت", null],
    ["وصل السراج، وانسحبت قوات حفتر.", "وانسحبت", null],
  ])("%s: %s", (sentence, trigger, expected) => {
    expect(governorOf(sentence, trigger)).toBe(expected);
  });
});

describe("verb or noun: what stands before an unvocalised word decides", () => {
  test.each([
    ["رفضت تونس دعم حفتر.", "دعم", "masdar"],
    ["دعم السراج المبادرة.", "دعم", "verb"],
    ["بعد سحب روسيا مقاتليها.", "سحب", "masdar"],
    ["سحب حفتر مقاتليه.", "سحب", "verb"],
    ["استمر قصف المدينة.", "قصف", "masdar"],
  ])("%s: %s is a %s", (sentence, trigger, pos) => {
    expect(clausesIn(sentence).get(trigger).reading.pos).toBe(pos);
  });

  test.fails("a noun with a predicate adjective", () => {
    expect(clausesIn("دعم حفتر قديم.").get("دعم").reading.pos).toBe("masdar");
  });
});

describe("the line before has no say", () => {
  const below = (line: string, sentence: string) => clausesIn(`${line}\n${sentence}`);

  test("in what is a verb", () => {
    expect(below("انتظار ليوم واحد", "نفى السراج الخبر.").get("نفى").reading.pos).toBe("verb");
  });

  test("in who acts", () => {
    const { subject } = below("انتظار في المنطقة", "قوات حفتر انسحبت من ترهونة.").get("انسحبت");
    expect(subject.map(({ sense }) => sense.id)).toEqual(["haftar-forces"]);
  });
});

describe("verbs that no pack lists", () => {
  /** Text of the window that a trigger's arguments are looked for in. */
  const windowOf = (sentence: string, trigger: string) => {
    const { get, words } = clausesIn(sentence);
    const { first, last } = get(trigger).window;
    return words.tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(" ");
  };

  test.each([
    ["وصل السراج، ثم سافر إلى تونس وقال كلمة.", "سافر", ["sarraj ellipsis"]],
    ["سافر السراج إلى تونس. وقال إن حفتر خسر.", "وقال", ["sarraj ellipsis"]],
    ["التقط السراج صورة وغادر.", "وغادر", ["sarraj ellipsis"]],
  ])("have a subject that goes on: %s %s", (sentence, trigger, expected) => {
    expect(whoActs(sentence, trigger)).toEqual(expected);
  });

  test.each([
    ["قصفت قوات حفتر طرابلس حيث تجمهر سكان بنغازي.", "قصفت", "قصفت قوات حفتر طرابلس"],
    ["انسحبت قوات حفتر من ترهونة وتدفق سكان بنغازي.", "انسحبت", "انسحبت قوات حفتر من ترهونة"],
    // the second word is a noun with its pronoun, since the clause has its verb
    ["أدارت باريس ظهرها لحفتر.", "أدارت", "أدارت باريس ظهرها لحفتر"],
    // an accusative with its sign is no verb
    ["نشر حفتر قواته تحسبًا لهجوم.", "نشر", "نشر حفتر قواته تحسبًا لهجوم"],
  ])("end a window: %s", (sentence, trigger, expected) => {
    expect(windowOf(sentence, trigger)).toBe(expected);
  });

  test.each([
    ["قال مسؤول غربي، فضّل حجب هويته، إن حفتر خسر.", "فضّل", true],
    ["قال مسؤول غربي، فضّل حجب هويته، لوكالة رويترز إن حفتر خسر.", "فضّل", true],
    ["وصل السراج، غادر حفتر، وخسر.", "غادر", false],
    ["في طرابلس، نفى السراج أن تنسحب قواته، مشيرا إلى أن حفتر خسر.", "نفى", false],
  ])("describe who speaks between two commas: %s", (sentence, trigger, expected) => {
    expect((clausesIn(sentence).get(trigger) as Growing).aside ?? false).toBe(expected);
  });
});

describe("a verb that is written like another", () => {
  test.each([
    ["قصفت تركيا مواقع حفتر، وردت مصر بقصف طرابلس.", "وردت", "رد"],
    ["وردت بقصف مواقع حفتر.", "وردت", "رد"],
    ["وعدت تركيا بدعم السراج.", "وعدت", "وعد"],
  ])("%s: %s is of %s", (sentence, trigger, lemma) => {
    expect(clausesIn(sentence).get(trigger).reading.lemma).toBe(lemma);
  });
  test("a first name of somebody named before", () => {
    const { clauses, wordOf } = clausesIn("التقى أبي أحمد نظيره. أبي إثيوبيا بعيد.");
    expect(clauses.filter((each) => wordOf(each) === "أبي").flatMap(({ senses }) => senses)).toEqual([]);
    const { get } = clausesIn("أبى أردوغان الحوار مع مصر.");
    expect(get("أبى").senses).not.toEqual([]);
  });
});
