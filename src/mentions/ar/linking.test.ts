import { describe, expect, test } from "vitest";
import { readArticle } from "../../article/read-article.ts";
import { readPacks } from "../../packs/read-packs.ts";
import { readText } from "../../text/read-text.ts";
import { readMentions } from "../read-mentions.ts";

const knowledge = readPacks();

/** "words = id" of every actor or place that is found; "words ? a, b" of one left open. */
function linked(sentence: string, published = "2024-06-01", about: readonly string[] = []): string[] {
  const { article } = readArticle(new TextEncoder().encode(sentence), { published });
  const { mentions } = readMentions(article, readText(article, knowledge), knowledge, about);
  return mentions
    .filter(({ kind, adjective }) => kind !== "time" && !adjective)
    .map((mention) => {
      const words = article.text.slice(mention.name.start, mention.name.end);
      const id = mention.actor?.id ?? mention.place?.id;
      return id ? `${words} = ${id}` : `${words} ? ${mention.candidates.map((each) => each.id).join(", ")}`;
    });
}

describe("names that depend on what the article is about", () => {
  test("bare army: of the state the article tells of", () => {
    const text = "تقدم الجيش في الخرطوم ودخل أم درمان وسيطر على جسر في الخرطوم بحري.";
    expect(linked(text)).toContain("الجيش = saf");
    expect(linked(text.replaceAll("الخرطوم", "حلب").replace("أم درمان", "إدلب"))).not.toContain(
      "الجيش = saf",
    );
  });
  test("never before the adjective of another state", () => {
    expect(linked("قصف الجيش النيوزيلندي مواقع قرب الخرطوم وأم درمان.").join()).not.toContain("saf");
  });
  test("nor before an adjective that makes it another body", () => {
    expect(linked("انتشر الجيش الزعفراني في الخرطوم وأم درمان.").join()).not.toContain("= saf");
  });
});

describe("homonyms", () => {
  test("a town of the article's state, the others kept beside it", () => {
    const { article } = readArticle(
      new TextEncoder().encode("انفجرت سيارة في حي المنصورة في جنوب اليمن، بحسب محافظ عدن."),
    );
    const { mentions } = readMentions(article, readText(article, knowledge), knowledge);
    const place = mentions.find((each) => each.place?.id === "mansoura-aden")?.place;
    expect(place?.alternatives).toContain("el-mansourah");
  });
  test.each([
    ["وصل الوزير إلى عُمان.", "oman"],
    ["وصل الوزير إلى عمّان.", "jordan"],
  ])("vowel signs tell them apart: %s", (sentence, id) => {
    expect(linked(sentence).map((each) => each.split(" = ")[1])).toContain(id);
  });
});

describe("who rules a state", () => {
  test.each([
    "نددت السلطات في مالي بالهجوم.",
    "نددت الحكومة في باماكو بالهجوم.",
    "نددت الحكومة في مالي بالهجوم.",
    "حذر من سقوط النظام في مالي.",
  ])("with the state behind 'in': %s", (sentence) => {
    expect(linked(sentence).map((each) => each.split(" = ")[1])).toEqual(["mali"]);
    expect(linked(sentence)[0]).toContain(" في ");
  });
  test.each([
    "نددت الحكومة في غاو بالهجوم.",
    "نددت المعارضة في مالي بالهجوم.",
    "نددت حكومته في مالي بالهجوم.",
  ])("no town but a capital, nobody who does not rule, nobody's own: %s", (sentence) => {
    expect(linked(sentence).join()).not.toContain(" في ");
  });
});

describe("the administration of somebody who heads a state", () => {
  test.each(["أوقفت إدارة بايدن المساعدات.", "أوقفت إدارة الرئيس الأميركي جو بايدن المساعدات."])(
    "is that state: %s",
    (sentence) => {
      expect(linked(sentence).map((each) => each.split(" = ")[1])).toEqual(["usa"]);
    },
  );
  test.each(["انتقدت الصحف إدارة بايدن للأزمة.", "رفضت عائلة بايدن الطلب."])(
    "not how he handles something, nor his family: %s",
    (sentence) => {
      expect(linked(sentence).map((each) => each.split(" = ")[1])).toEqual(["joe-biden"]);
    },
  );
});

describe("short names", () => {
  test("the last word of a full name is the person again", () => {
    const found = linked("التقى الوزير أنور قرقاش نظيره. وقال قرقاش إن الحل قريب.");
    expect(found.filter((each) => each.endsWith("anwar-gargash"))).toHaveLength(2);
  });
  test("not beside another first name", () => {
    const found = linked("قال عبد الفتاح البرهان إن الحرب مستمرة. وسافر نوفاك البرهان.");
    expect(found.filter((each) => each.endsWith("= abdel-fattah-al-burhan"))).toHaveLength(1);
  });
  test.each([
    [
      "adjectives are names where no adjective stands",
      "وصل الرئيس علي عبد الله صالح. ثم استقبل صالح الوفد.",
      "صالح = ali-abdullah-saleh",
    ],
    [
      "a headline comes before",
      "صالح يقبل المبادرة\n\nقبل الرئيس علي عبد الله صالح المبادرة.",
      "صالح = ali-abdullah-saleh",
    ],
    [
      "son of",
      "التقى محمد بن سلمان الوزير. وقال ابن سلمان إن اللقاء مثمر.",
      "ابن سلمان = mohammed-bin-salman",
    ],
    [
      "with the office alone",
      "أدان الرئيس زيلينسكي القصف على أوكرانيا.",
      "الرئيس زيلينسكي = volodymyr-zelensky",
    ],
  ])("%s", (_, text, expected) => {
    expect(linked(text)).toContain(expected);
  });
  test.each([
    ["half a name is none", "قال محمد عبد السلام كلمته. وقال إن طريق السلام طويل.", "السلام ="],
    ["an adjective", "التقى علي عبد الله صالح الوفد. وهذا رجل صالح.", " صالح ="],
    ["another one in office", "قال الرئيس بشار الأسد كلمته. وهرب الرئيس المخلوع.", "الرئيس ="],
    [
      "the head of a delegation is no president",
      "قال رئيس وفد صنعاء محمد عبد السلام كلمته. ثم غادر الرئيس.",
      "الرئيس =",
    ],
  ])("never: %s", (_, text, unexpected) => {
    expect(
      linked(text)
        .map((each) => ` ${each}`)
        .filter((each) => each.includes(unexpected) && !each.includes("عبد")),
    ).toEqual([]);
  });
  test("an office between commas is that of the man before it", () => {
    expect(
      linked("قتل أحمد الجعبري، نائب القائد العام لكتائب القسام، في غارة.").filter((each) =>
        /= (?!ahmed)/.test(each),
      ),
    ).toEqual([]);
  });
  test("whoever is named in full is meant by a name that others share", () => {
    expect(linked("وصل علي لاريجاني إلى بيروت. والتقى لاريجاني رئيس المجلس.")).toContain(
      "لاريجاني = ali-larijani",
    );
  });
});

describe("other spellings", () => {
  test("of foreign sounds", () => {
    expect(linked("استقبل عاصيمي جويتا الوفد في باماكو.")).toContain("عاصيمي جويتا = assimi-goita");
  });
  test("but not of names of the language", () => {
    expect(linked("التقى علي حسن خليل الوفد.").join()).toContain("= ali-hassan-khalil");
    expect(linked("التقى علي حسين خليل الوفد.").join()).not.toContain("ali-hassan-khalil");
  });
});

describe("a noun alone", () => {
  test("is the one named before with it", () => {
    expect(linked("أعلنت حركة الشباب الصومالية هدنة. وقالت الحركة إنها ستلتزم.")).toContain(
      "الحركة = al-shabaab",
    );
  });
  test("is open where two were", () => {
    expect(
      linked("اتفقت حركة حماس وحركة الجهاد الإسلامي على بيان. وقالت الحركة إنها ملتزمة.").at(-1),
    ).toMatch(/^الحركة \? /);
  });
  test("is nobody where none was", () => {
    expect(linked("قالت الحركة إنها ملتزمة.").join()).not.toContain("الحركة =");
  });
  test("is no part of a longer name", () => {
    expect(
      linked("أعلنت حركة الشباب الصومالية هدنة. وتراجعت الحركة التجارية في السوق.").join(),
    ).not.toContain("الحركة =");
  });
});

describe("an outlet's kind alone", () => {
  test("is the outlet named last that is of the kind", () => {
    expect(linked("ذكرت مجلة «فورين بوليسي» النبأ. وأضافت المجلة أن القرار نهائي.")).toContain(
      "المجلة = foreign-policy",
    );
  });
  test("is no outlet of another kind, nor a body that bears the word", () => {
    const found = linked(
      "أوقفت واشنطن تمويل وكالة الأونروا. وذكرت مجلة «فورين بوليسي» النبأ، ثم دعا إلى تفكيك الوكالة.",
    );
    expect(found.join()).not.toContain("الوكالة = foreign-policy");
  });
});

describe("an office without a name", () => {
  test("is its holder on the article's day", () => {
    const sentence = "قال الأمين العام للأمم المتحدة إن الوضع خطير.";
    expect(linked(sentence, "2015-05-01").join()).toContain("ban-ki-moon");
    expect(linked(sentence, "2020-05-01").join()).toContain("antonio-guterres");
  });
});

describe("a group by who leads it", () => {
  test.each([
    ["شنت جماعة إياد أغ غالي هجوما على الثكنة.", "2013-05-01", "جماعة إياد أغ غالي = ansar-dine-mali"],
    ["شنت جماعة إياد أغ غالي هجوما على الثكنة.", "2020-05-01", "جماعة إياد أغ غالي = jnim"],
    [
      "انسحبت الوحدات الموالية للمخلوع علي عبد الله صالح من التلة.",
      "2015-05-01",
      "الوحدات الموالية للمخلوع علي عبد الله صالح = saleh-forces",
    ],
    [
      "تقدم المسلحون الموالون لخليفة حفتر نحو التلة.",
      "2019-05-01",
      "المسلحون الموالون لخليفة حفتر = haftar-forces",
    ],
  ])("%s", (sentence, published, expected) => {
    expect(linked(sentence, published)).toContain(expected);
  });
  test("not where he leads none", () => {
    expect(linked("زارت جماعة أنور قرقاش المعرض.").join()).not.toContain("جماعة أنور قرقاش =");
  });
  test("nor where a state has friends", () => {
    expect(linked("خرجت القوات الموالية لروسيا من المدينة.").join()).not.toContain(
      "القوات الموالية لروسيا =",
    );
  });
});

describe("a place by the town it is named after", () => {
  test("is the one of a pack that is called so, however the town is spelt", () => {
    expect(linked("هبطت الطائرة في مطار أنجمينا.")).toContain("مطار أنجمينا = ndjamena-airport");
  });
  test("is the town where no pack has it", () => {
    expect(linked("تجمع الناس في سوق مصراتة.")).toContain("سوق مصراتة = misrata");
  });
});

describe("descriptions", () => {
  test.each([
    [
      "a relative clause is no genitive",
      "هاجمت حركة الشباب القاعدة. وتبنت الحركة التي تقاتل الحكومة الهجوم.",
      "الحركة = al-shabaab",
    ],
    [
      "a mark of quotation before it parts it from nothing",
      "هاجمت حركة الشباب القاعدة. وقال محلل: «الحركة، كما تعلمون، قصفت كينيا».",
      "الحركة = al-shabaab",
    ],
    ["nor is a weekday", "هاجمت حركة الشباب القاعدة. وتبنت الحركة الخميس الهجوم.", "الحركة = al-shabaab"],
    [
      "whom the article itself calls so",
      "اشتبك حزب الله مع القوات اللبنانية. واتهم الحزب خصومه.",
      "الحزب = hezbollah",
    ],
    ["the latter", "اتهمت الصين إثيوبيا بالقصف، وهو ما تنفيه الأخيرة.", "الأخيرة = ethiopia"],
    [
      "an expert whom no pack holds",
      "ورأى الباحث السوداني عثمان الزعفراني أن الحرب طويلة.",
      "الباحث السوداني عثمان الزعفراني = person:عثمان-الزعفراني",
    ],
    [
      "an expert in something",
      "وقالت الخبيرة في الشؤون الأفريقية نوال الزعفراني إن الحرب طويلة.",
      "الخبيرة في الشؤون الأفريقية نوال الزعفراني = person:نوال-الزعفراني",
    ],
    ["many states under one name", "اتهمت روسيا الغرب بتأجيج الحرب.", "الغرب = the-west"],
  ])("%s", (_, text, expected) => {
    expect(linked(text)).toContain(expected);
  });
  test.each([
    ["the last days", "اتهمت الصين إثيوبيا بالقصف في المرحلة الأخيرة.", "الأخيرة ="],
    [
      "a definite noun stands between",
      "اتهمت الصين إثيوبيا بعد سقوط المدينة، وهو ما نفته الأخيرة.",
      "الأخيرة =",
    ],
    ["a direction", "تقع القرية إلى الغرب من حلب.", "the-west"],
    ["an expert without a name", "ورأى الباحث السوداني أن الحرب طويلة.", "person:"],
    [
      "a word between marks",
      "أعلنت الجمهورية الجزائرية الحداد. ورفض المغرب «الجمهورية» المزعومة.",
      " الجمهورية =",
    ],
  ])("never: %s", (_, text, unexpected) => {
    expect(
      linked(text)
        .map((each) => ` ${each}`)
        .filter((each) => each.includes(unexpected)),
    ).toEqual([]);
  });
  test("a capital that a deal is called by is a place", () => {
    expect(linked("نددت فرنسا بانتهاك هدنة مينسك.")).toContain("مينسك = minsk");
    expect(linked("نددت فرنسا باتفاق مينسك وموسكو.")).not.toContain("مينسك = minsk");
  });
  test("a surname that is also a town's name", () => {
    expect(linked("وصلت قوات إلى ساكي أمس.")).not.toContain("ساكي = jen-psaki");
    expect(linked("قالت ساكي إن واشنطن تراقب الوضع.")).toContain("ساكي = jen-psaki");
  });
  const pairs = (text: string) => {
    const { article } = readArticle(new TextEncoder().encode(text), { published: "2024-06-01" });
    const { mentions } = readMentions(article, readText(article, knowledge), knowledge);
    return mentions
      .filter(({ title }) => title === "both")
      .map(({ candidates }) => candidates.map(({ id }) => id).join("+"));
  };
  test.each([
    ["لم تتوقف المعارك بين الجيش السوداني وقوات الدعم السريع. ودعا الوسيط الطرفين إلى الهدنة.", "saf+rsf"],
    ["اتفقت الصين والهند على الحدود. وقالت بكين ونيودلهي إن البلدين سيتعاونان.", "china+india"],
    ["دعا الوسيط إلى الحوار بين الجيش السوداني وقوات الدعم السريع. وحذر طرفي النزاع.", "saf+rsf"],
  ])("the two: %s", (text, expected) => {
    expect(pairs(text)).toEqual([expected]);
  });
  test.each([
    "زار وزير صيني الهند. ثم زار البرازيل وكينيا. واتفق البلدان على الحدود.",
    "لم تتوقف المعارك بين الجيش السوداني وقوات الدعم السريع. وقال أحد الطرفين إنه سيرد.",
  ])("not the two: %s", (text) => {
    expect(pairs(text)).toEqual([]);
  });
});
