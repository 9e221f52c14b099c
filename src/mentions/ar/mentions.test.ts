import { describe, expect, test } from "vitest";
import { readArticle } from "../../article/read-article.ts";
import type { Mention } from "../../model/index.ts";
import { readPacks } from "../../packs/read-packs.ts";
import { readText } from "../../text/read-text.ts";
import { readMentions } from "../read-mentions.ts";

const knowledge = readPacks();
const HEADLINE = "حصيلة الأسبوع من الأخبار.\n";

function read(text: string, outlet?: string) {
  const facts = outlet === undefined ? {} : { outlet: { id: outlet, labels: { ar: outlet, en: outlet } } };
  const bytes = new TextEncoder().encode(HEADLINE + text);
  const { article } = readArticle(bytes, { published: "2020-05-25", ...facts });
  const { mentions, diagnostics } = readMentions(article, readText(article, knowledge), knowledge);
  // People who are only described have tests of their own.
  const own = mentions.filter(({ start, actor }) => start >= HEADLINE.length && actor?.type !== "described");
  return { text: article.text, mentions: own, diagnostics };
}

/** `words = id`; `~` before the id of an adjective, `@` before a place's, `?` between open candidates. */
function print(
  { name, actor, place, adjective, candidates, voiceKind, owner, group, kind }: Mention,
  text: string,
): string {
  const id =
    kind === "place"
      ? `@${place?.id}`
      : actor
        ? adjective
          ? `~${actor.id}`
          : actor.id
        : candidates.length > 0
          ? candidates
              .map((each) => each.id)
              .sort()
              .join("?")
          : (group ?? (owner === null ? (voiceKind ?? kind) : `owner ${owner}`));
  return `${text.slice(name.start, name.end)} = ${id}`;
}
const mentionsIn = (sentence: string, outlet?: string) => {
  const { mentions, text } = read(sentence, outlet);
  return mentions.filter(({ kind }) => kind !== "time").map((mention) => print(mention, text));
};

describe("groups and their owners", () => {
  test.each([
    ["انسحبت قوات حفتر أمس.", ["قوات حفتر = haftar-forces"]],
    ["انسحبت مليشيات حفتر أمس.", ["مليشيات حفتر = haftar-forces"]],
    ["انسحبت قوات حكومة الوفاق أمس.", ["قوات حكومة الوفاق = gna-army"]],
    ["هاجمت قواته المدينة.", ["قواته = owner ه"]],
    ["وصل مرتزقة روس إلى سرت.", ["مرتزقة روس = russia-mercenaries", "سرت = @sirte"]],
    ["قصفت طائرات مسيرة تركية الميناء.", ["طائرات مسيرة تركية = turkey-forces"]],
    ["وصل المرتزقة السودانيون إلى سرت.", ["المرتزقة السودانيون = sudan-mercenaries", "سرت = @sirte"]],
    ["الجنود الكنديون وصلوا.", ["الجنود الكنديون = canada-soldiers"]],
    ["فر مقاتلو فاغنر الروس.", ["مقاتلو فاغنر الروس = wagner"]],
    ["وصلت دبابات إلى الميناء.", []],
    ["قوات الأمن في المدينة.", []],
    ["وصلت قوة من الشرطة.", []],
  ])("%s", (sentence, expected) => {
    expect(mentionsIn(sentence)).toEqual(expected);
  });

  test("fighters of a nation are the one body of that nation that the article names", () => {
    expect(mentionsIn("انسحبت مرتزقة فاغنر. وشوهد المرتزقة الروس في الجنوب.")).toEqual([
      "مرتزقة فاغنر = wagner",
      "المرتزقة الروس = wagner",
    ]);
  });

  // "خاصة" is also a word that introduces members.
  test("a word may stand between a group and its nation", () => {
    expect(mentionsIn("وصلت قوات خاصة تركية إلى طرابلس.")[0]).toBe("قوات خاصة تركية = turkey-forces");
  });
});

describe("offices", () => {
  test.each([
    ["قال وزير الخارجية المصري سامح شكري كلمة.", ["وزير الخارجية المصري سامح شكري = sameh-shoukry"]],
    ["قال وزير الخارجية التركي كلمة.", ["وزير الخارجية التركي = turkey"]],
    ["قال الرئيس التركي رجب طيب أردوغان كلمة.", ["الرئيس التركي رجب طيب أردوغان = recep-tayyip-erdogan"]],
    ["الحكومة المصرية تدرس الطلب.", ["الحكومة المصرية = egypt"]],
    ["قال السفير الأميركي لدى ليبيا كلمة.", ["السفير الأميركي لدى ليبيا = usa"]],
    ["التقى السفير الأميركي حفتر أمس.", ["السفير الأميركي = usa", "حفتر = haftar"]],
    ["دعت مجموعة 5+1 إلى الحوار.", ["مجموعة 5+1 = p5-plus-1"]],
    ["دعت أوبك+ إلى الحوار.", ["أوبك+ = opec-plus"]],
    ["دعت أوبك إلى الحوار.", ["أوبك = opec"]],
    [
      "نفى المجلس العسكري في النيجر ذلك. ورحبت مالي بالمجلس العسكري.",
      ["المجلس العسكري في النيجر = niger-cnsp", "مالي = mali", "المجلس العسكري = niger-cnsp"],
    ],
    [
      "نفى المجلس العسكري في النيجر ذلك. ورحبت مالي بالمجلس العسكري الأعلى.",
      ["المجلس العسكري في النيجر = niger-cnsp", "مالي = mali"],
    ],
    ["قتل القائد الإيراني عبد الرضا شهلائي أمس.", ["القائد الإيراني عبد الرضا شهلائي = abdulreza-shahlai"]],
    ["التقى الرئيس الليبي حفتر أمس.", ["الرئيس الليبي حفتر = haftar"]],
    [
      "وصل وزير الدفاع التركي خلوصي أكار. وقال الوزير كلمة.",
      ["وزير الدفاع التركي خلوصي أكار = hulusi-akar", "الوزير = hulusi-akar"],
    ],
    ["قال الوزير كلمة.", []],
    ["قال مدير المدرسة كلمة.", []],
  ])("%s", (sentence, expected) => {
    expect(mentionsIn(sentence)).toEqual(expected);
  });

  test("a spokesman of a leader's forces speaks for the forces", () => {
    expect(mentionsIn("قال المتحدث باسم قوات حفتر كلمة.")).toEqual([
      "المتحدث باسم قوات حفتر = haftar-forces",
    ]);
  });

  test("a spokesman with his name is one mention", () => {
    expect(mentionsIn("قال المتحدث باسم قوات حفتر أحمد المسماري كلمة.")).toEqual([
      "المتحدث باسم قوات حفتر أحمد المسماري = ahmed-mismari",
    ]);
  });
});

describe("areas and places", () => {
  test.each([
    ["اندلع القتال جنوب العاصمة طرابلس.", "جنوب العاصمة طرابلس = @south-of-tripoli"],
    ["اندلع القتال في جنوب طرابلس.", "جنوب طرابلس = @south-of-tripoli"],
    ["اندلع القتال في محيط مدينة ترهونة.", "محيط مدينة ترهونة = @around-of-tarhuna"],
    ["دخلت قاعدة الوطية الجوية.", "قاعدة الوطية الجوية = @al-watiya"],
    ["وصل بالطائرة إلى مطار معيتيقة.", "مطار معيتيقة = @mitiga"],
    ["فروا لسرت ليلا.", "سرت = @sirte"],
    ["نقلوا من بني وليد.", "بني وليد = @bani-walid"],
  ])("%s", (sentence, expected) => {
    expect(mentionsIn(sentence)).toContain(expected);
  });

  test.each([
    ["اندلع القتال شرقي مصراتة.", "شرقي مصراتة = @east-of-misrata"],
    ["اندلع القتال شمال غرب سرت.", "شمال غرب سرت = @north-west-of-sirte"],
  ])("%s", (sentence, expected) => {
    expect(mentionsIn(sentence)).toContain(expected);
  });

  test("a capital is a place that may stand for its government", () => {
    const [mention] = read("رفضت القاهرة العرض.").mentions;
    expect([mention?.kind, mention?.place?.id, mention?.actor?.id]).toEqual(["place", "cairo", "egypt"]);
  });
});

describe("voices", () => {
  test.each([
    ["رأى مراقبون دوليون أن الحل بعيد.", "مراقبون دوليون = unnamed"],
    ["قالت عدة صحف ومواقع دولية إن الحل بعيد.", "عدة صحف ومواقع دولية = unnamed"],
    ["قال مصدر في وزارة الدفاع الأميركية إن الحل بعيد.", "مصدر في وزارة الدفاع الأميركية = unnamed"],
    ["قال دبلوماسيون غربيون إن الحل بعيد.", "دبلوماسيون غربيون = unnamed"],
    ["قالت صحيفة لوموند إن الحل بعيد.", "صحيفة لوموند = le-monde"],
    ["قالت وكالة رويترز إن الحل بعيد.", "رويترز = reuters"],
    ["ذكر موقع «ليبيا سكوب» أن الحل بعيد.", "ليبيا سكوب = outlet:ليبيا سكوب"],
  ])("%s", (sentence, expected) => {
    expect(mentionsIn(sentence)).toContain(expected);
  });

  test.fails("the whole name of social media", () => {
    expect(mentionsIn("تداولت مواقع التواصل الاجتماعي صورا.")).toContain("مواقع التواصل الاجتماعي = social");
  });

  test.each(["قال المصدر الوحيد للمياه.", "قرأ الصحف في المقهى.", "هذه معلومات عن الطقس."])(
    "none: %s",
    (sentence) => {
      const kinds = read(sentence).mentions.map(({ voiceKind }) => voiceKind);
      expect(kinds.filter((kind) => kind !== null && kind !== "unnamed")).toEqual([]);
    },
  );
});

describe("backers and other groups to be filled", () => {
  test.each([
    ["قال داعموه كلمة.", ["داعموه = backers"]],
    ["تخلى حلفاؤه عنه.", ["حلفاؤه = backers"]],
    [
      "وصل أكبر داعمي حفتر مصر وروسيا.",
      ["أكبر داعمي = backers", "حفتر = haftar", "مصر = egypt", "روسيا = russia"],
    ],
    ["اجتمعت عدة دول أبرزها مصر.", ["عدة دول = members", "مصر = egypt"]],
    ["وصل الداعم الوحيد للفكرة.", []],
    ["تحالفت الشركات فيما بينها.", []],
  ])("%s", (sentence, expected) => {
    expect(mentionsIn(sentence)).toEqual(expected);
  });

  test("a group of backers knows whom it backs", () => {
    const { mentions } = read("وصل أكبر داعمي حفتر مصر وروسيا.");
    const { backs } = mentions.find(({ group }) => group === "backers") ?? {};
    expect(typeof backs).toBe("number");
  });
});

describe("nations and their adjectives", () => {
  test.each([
    ["قال الروس كلمة.", ["الروس = russia"]],
    ["الطائرات الروسية في الجو.", ["الطائرات الروسية = russia-forces"]],
    ["الموقف الروسي واضح.", ["الروسي = ~russia"]],
    ["السلع الفرنسية غالية.", ["الفرنسية = ~france"]],
  ])("%s", (sentence, expected) => {
    expect(mentionsIn(sentence)).toEqual(expected);
  });
});

describe("a name that two sides bear", () => {
  const decided = (sentence: string, outlet?: string) => {
    const { mentions, diagnostics } = read(sentence, outlet);
    const army = mentions.find(({ candidates }) => candidates.length > 0);
    return [army?.actor?.id ?? null, diagnostics.map(({ code }) => code)];
  };

  test.each([
    ["هزم حفتر على يد الجيش الليبي.", "gna-army"],
    ["انهارت قوات حفتر أمام الجيش الليبي.", "gna-army"],
    ["خسر السراج الحرب ضد الجيش الليبي.", "haftar-forces"],
    ["تقدم الجيش الليبي بقيادة حفتر نحو سرت.", "haftar-forces"],
    ["تقدم الجيش الليبي التابع لحكومة الوفاق نحو سرت.", "gna-army"],
  ])("%s is decided by the clause", (sentence, id) => {
    expect(decided(sentence)).toEqual([id, ["mentions/ambiguous-name"]]);
  });

  test("one that nothing decides stays open, with a diagnostic", () => {
    expect(decided("تقدم الجيش الليبي نحو سرت.")).toEqual([null, ["mentions/ambiguous-name"]]);
    expect(read("تقدم الجيش الليبي نحو سرت.").diagnostics[0]?.message).toContain("left open");
  });

  test("one sense holds for the whole article", () => {
    expect(mentionsIn("تقدم الجيش الليبي نحو سرت. وهزم حفتر على يد الجيش الليبي.")).toEqual([
      "الجيش الليبي = gna-army",
      "سرت = @sirte",
      "حفتر = haftar",
      "الجيش الليبي = gna-army",
    ]);
  });

  test.each([
    ["al-marsad-libya", "haftar-forces"],
    ["le-monde", undefined],
  ])("a name of the outlet %s only", (outlet, id) => {
    const { mentions } = read("أعلنت القيادة العامة ذلك.", outlet);
    expect(mentions.find(({ kind }) => kind === "actor")?.actor?.id).toBe(id);
  });
});
