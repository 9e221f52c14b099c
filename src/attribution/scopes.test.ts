import { describe, expect, test } from "vitest";
import { readArticle } from "../article/read-article.ts";
import { readClauses } from "../clauses/read-clauses.ts";
import { readMentions } from "../mentions/read-mentions.ts";
import { readPacks } from "../packs/read-packs.ts";
import { readText } from "../text/read-text.ts";
import { readChains } from "./read-chains.ts";
import { scopesAt } from "./scope.ts";

const knowledge = readPacks();
const HEADLINE = "حصيلة الأسبوع من الأخبار.\n";

/** The scopes of a sentence of a body, or of a headline where it begins with `H:`. */
function read(sentence: string, outlet?: string) {
  const text = sentence.startsWith("H:") ? sentence.slice(2).trim() : HEADLINE + sentence;
  const facts = outlet === undefined ? {} : { outlet: { id: outlet, labels: { ar: outlet, en: outlet } } };
  const { article } = readArticle(new TextEncoder().encode(text), { published: "2020-05-25", ...facts });
  const words = readText(article, knowledge);
  const { mentions } = readMentions(article, words, knowledge);
  const { clauses, reader } = readClauses(article, words, mentions, knowledge);
  return { scopes: readChains(reader, clauses, knowledge), tokens: words.tokens, text };
}

/** `voice<voice: what is said`, with marks at its ends off; the flags that are set stand in brackets. */
function scopesOf(sentence: string, outlet?: string): string[] {
  const { scopes, tokens, text } = read(sentence, outlet);
  return scopes.map(({ voices, first, last, quoted, denies, wanted, certainty }) => {
    const said = text
      .slice(tokens[first]?.start, tokens[last - 1]?.end)
      .replace(/^[\s،:“”"«»]+|[\s،.“”"«»]+$/g, "");
    const who = voices.map(({ kind, id, name }) => `${kind} ${id ?? name}`).join(" < ");
    const flags = [
      quoted && "quoted",
      denies && "denied",
      wanted && "wanted",
      certainty !== "stated" && certainty,
    ];
    return `${who}: ${said}${flags
      .filter(Boolean)
      .map((flag) => ` [${flag}]`)
      .join("")}`;
  });
}

describe("quotations and indirect speech", () => {
  test.each([
    [
      "قال السراج: “إن قوات حفتر انسحبت من ترهونة”.",
      ["actor sarraj: إن قوات حفتر انسحبت من ترهونة [quoted]"],
    ],
    [
      "قال السراج “إن قوات حفتر انسحبت من ترهونة” وغادر.",
      ["actor sarraj: إن قوات حفتر انسحبت من ترهونة [quoted]"],
    ],
    ["قال السراج إن قوات حفتر انسحبت.", ["actor sarraj: قوات حفتر انسحبت"]],
    ["أكد السراج أن الحل بعيد.", ["actor sarraj: الحل بعيد"]],
    ["قال السراج إن قوات حفتر انسحبت، فيما تقدمت قوات الوفاق.", ["actor sarraj: قوات حفتر انسحبت"]],
    [
      "ذكرت صحيفة لوموند، نقلا عن مسؤول فرنسي طلب عدم ذكر اسمه، أن الحل بعيد.",
      ["outlet le-monde < unnamed مسؤول فرنسي: الحل بعيد"],
    ],
    ["قال السراج إن الحل بعيد؛ وقد نفى حفتر ذلك.", ["actor sarraj: الحل بعيد", "actor haftar: ذلك [denied]"]],
    ["قال السراج إن الحل بعيد، وقد انسحبت قوات حفتر.", ["actor sarraj: الحل بعيد، وقد انسحبت قوات حفتر"]],
    ["H: موسكو تنفي دعم حفتر وواشنطن تفرض عقوبات على فاغنر", ["actor russia: دعم حفتر [denied]"]],
    ["H: موسكو تنفي دعم حفتر وتركيا", ["actor russia: دعم حفتر وتركيا [denied]"]],
    ["رأى مراقبون أن الحل بعيد.", ["unnamed مراقبون: الحل بعيد"]],
    ["نقلت إذاعة أوكابو عن مسؤول قوله إن الحل بعيد.", ["outlet إذاعة أوكابو < unnamed مسؤول: الحل بعيد"]],
    ["نقلت إذاعة محلية عن مسؤول قوله إن الحل بعيد.", ["unnamed إذاعة محلية < unnamed مسؤول: الحل بعيد"]],
    [
      "أعلنت قوات الوفاق أن حفتر خسر، وأضافت أن سرت محاصرة.",
      ["actor gna-army: حفتر خسر", "actor gna-army: سرت محاصرة"],
    ],
    ["خرج السراج قائلا إن قوات حفتر انسحبت.", ["actor sarraj: قوات حفتر انسحبت"]],
    ["نفى المسماري أن تكون قوات حفتر انسحبت.", ["actor ahmed-mismari: تكون قوات حفتر انسحبت [denied]"]],
    ["زعم المسماري أن قوات حفتر تقدمت.", ["actor ahmed-mismari: قوات حفتر تقدمت [alleged]"]],
    ["طالب السراج حفتر بالانسحاب من سرت.", ["actor sarraj: بالانسحاب من سرت [wanted]"]],
    ["رصدت قوات الوفاق فرار مرتزقة فاغنر.", ["actor gna-army: فرار مرتزقة فاغنر"]],
  ])("%s", (sentence, expected) => {
    expect(scopesOf(sentence)).toEqual(expected);
  });

  test.each([
    "قال السراج كلمة.",
    "سمى القائد العملية “بركان الغضب” أمس.",
    "زار السراج البلدة “القديمة” أمس.",
    "ذكر السراج صديقه بالخير.",
    "رأى السراج المدينة من الطائرة.",
    "تحدث السراج مع أردوغان.",
  ])("nothing is said: %s", (sentence) => {
    expect(scopesOf(sentence)).toEqual([]);
  });
});

// "المدينة" is also written like a participle of أدان.
test("the town accuses nobody", () => {
  expect(scopesOf("زار السراج المدينة “القديمة” أمس.")).toEqual([]);
});

describe("colons of headlines", () => {
  test.each([
    ["H: السراج: قوات حفتر انسحبت", ["actor sarraj: قوات حفتر انسحبت"]],
    ["H: “لوموند” الفرنسية: قوات حفتر انسحبت", ["outlet le-monde: قوات حفتر انسحبت"]],
    ["H: مراقبون: قوات حفتر انسحبت", ["unnamed مراقبون: قوات حفتر انسحبت"]],
    ["H: معركة سرت: قوات حفتر انسحبت", []],
    ["H: الساعة 10:30 انسحبت قوات حفتر", []],
    ["المدن المحاصرة: سرت وترهونة.", []],
  ])("%s", (sentence, expected) => {
    expect(scopesOf(sentence)).toEqual(expected);
  });
});

describe("prepositions of attribution", () => {
  test.each([
    ["بحسب رويترز، انسحبت قوات حفتر.", ["outlet reuters: انسحبت قوات حفتر"]],
    ["انسحبت قوات حفتر، بحسب مصادر محلية.", ["unnamed مصادر محلية: انسحبت قوات حفتر"]],
    ["انسحبت قوات حفتر، وفقا لوكالة رويترز.", ["outlet reuters: انسحبت قوات حفتر"]],
    ["انسحبت القوات، حسبما ذكرت رويترز.", ["outlet reuters: انسحبت القوات"]],
    ["رتب الكتب بحسب الحجم.", []],
    ["تحركت القوات وفق الخطة.", []],
  ])("%s", (sentence, expected) => {
    expect(scopesOf(sentence)).toEqual(expected);
  });

  test("a report after وفقا is a document", () => {
    expect(scopesOf("وفقا لتقرير أممي، انسحبت قوات حفتر.")).toEqual([
      "document تقرير أممي: انسحبت قوات حفتر",
    ]);
  });
});

describe("relays and words told to an outlet", () => {
  test.each([
    ["قال السراج لقناة الجزيرة إن قوات حفتر انسحبت.", ["outlet al-jazeera < actor sarraj: قوات حفتر انسحبت"]],
    [
      "قال مصدر مطلع لوكالة الأناضول إن قوات حفتر انسحبت.",
      ["outlet anadolu < unnamed مصدر مطلع: قوات حفتر انسحبت"],
    ],
    ["قال السراج لأردوغان إن قوات حفتر انسحبت.", ["actor sarraj: قوات حفتر انسحبت"]],
  ])("%s", (sentence, expected) => {
    expect(scopesOf(sentence)).toEqual(expected);
  });

  test("what the publishing outlet is told has no outer voice", () => {
    expect(scopesOf("قال السراج لقناة الجزيرة إن قوات حفتر انسحبت.", "al-jazeera")).toEqual([
      "actor sarraj: قوات حفتر انسحبت",
    ]);
  });

  test("an outlet and the one it relays", () => {
    expect(scopesOf("نقلت رويترز عن السراج أن قوات حفتر انسحبت.")).toEqual([
      "outlet reuters < actor sarraj: قوات حفتر انسحبت",
    ]);
  });

  test.each([
    [
      "نقلت صحيفة لوموند عن دبلوماسي غربي أن قوات حفتر انسحبت.",
      ["outlet le-monde < unnamed دبلوماسي غربي: قوات حفتر انسحبت"],
    ],
  ])("%s", (sentence, expected) => {
    expect(scopesOf(sentence)).toEqual(expected);
  });

  test.each([
    ["نقلت رويترز عن السراج أن قوات حفتر انسحبت.", ["sarraj"]],
    ["نقلت رويترز عن السراج قوله إن قوات حفتر انسحبت.", ["sarraj"]],
    ["نشرت رويترز أن قوات حفتر انسحبت.", []],
    ["نقلت رويترز عن صحيفة لوموند أن قوات حفتر انسحبت.", []],
  ])("an outlet makes no statement; whom it hands on does: %s", (sentence, speakers) => {
    const stated = read(sentence).scopes.filter(({ statement }) => statement);
    expect(stated.flatMap((scope) => scope.speakers.map(({ sense }) => sense.id))).toEqual(speakers);
  });

  test.each([
    [
      "نقلت رويترز عن دبلوماسي غربي نفيه أن قوات حفتر انسحبت.",
      ["outlet reuters < unnamed دبلوماسي غربي: قوات حفتر انسحبت [denied]"],
    ],
    [
      "نقلت رويترز عن السراج نفيه انسحاب قوات حفتر.",
      ["outlet reuters < actor sarraj: انسحاب قوات حفتر [denied]"],
    ],
    // "دافع عن" hands nothing on: these are not Sarraj's words.
    ["دافع أردوغان عن السراج بقوله إن قوات حفتر انسحبت.", []],
    [
      "نقلت رويترز عن السراج قوله إن قوات حفتر انسحبت. وأضاف أن أنقرة بعيدة.",
      ["outlet reuters < actor sarraj: قوات حفتر انسحبت", "outlet reuters < actor sarraj: أنقرة بعيدة"],
    ],
    [
      "نقل موقع أكسيوس عن ترامب قوله إن قوات حفتر انسحبت، مضيفا أن أنقرة بعيدة.",
      [
        "outlet axios < actor donald-trump: قوات حفتر انسحبت، مضيفا أن أنقرة بعيدة",
        "outlet axios < actor donald-trump: أنقرة بعيدة",
      ],
    ],
  ])("the noun of speech behind a relay: %s", (sentence, expected) => {
    expect(scopesOf(sentence)).toEqual(expected);
  });
});

describe("where another takes over", () => {
  test.each([
    [
      "قالت موسكو إن الحل بعيد، في حين أعلنت أنقرة أن الحل قريب.",
      ["actor russia: الحل بعيد", "actor turkey: الحل قريب"],
    ],
    [
      "قالت موسكو إن حفتر انسحب، وهو ادعاء نفاه السراج.",
      ["actor russia: حفتر انسحب", "actor sarraj:  [denied]"],
    ],
    ["قالت موسكو إن الحل بعيد، غير أن روسيا قصفت كييف.", ["actor russia: الحل بعيد"]],
    ["قالت موسكو إن الحل بعيد، إلا أن روسيا قصفت كييف.", ["actor russia: الحل بعيد"]],
    ["قالت موسكو إن الحل بعيد، إلا أنها تدعم السراج.", ["actor russia: الحل بعيد، إلا أنها تدعم السراج"]],
    [
      "تدعم موسكو حفتر، غير مستبعدة الحل، بحسب رويترز.",
      ["actor russia: الحل", "outlet reuters: تدعم موسكو حفتر، غير مستبعدة الحل"],
    ],
    ["قالت موسكو إن الحل بعيد، لكنها تدعم السراج.", ["actor russia: الحل بعيد، لكنها تدعم السراج"]],
    [
      "أعلنت موسكو، في حديث إلى «الجزيرة»، أن الحل بعيد، نافية وجود صفقة.",
      [
        "outlet al-jazeera < actor russia: الحل بعيد، نافية وجود صفقة",
        "outlet al-jazeera < actor russia: وجود صفقة [denied]",
      ],
    ],
  ])("%s", (sentence, expected) => {
    expect(scopesOf(sentence)).toEqual(expected);
  });
});

describe("channels", () => {
  test.each([
    ["قال السراج في تغريدة إن الحل بعيد.", "tweet"],
    ["قال السراج في مؤتمر صحفي إن الحل بعيد.", "press conference"],
    ["قال السراج في بيان إن الحل بعيد.", "statement"],
    ["قال السراج في مقابلة إن الحل بعيد.", "interview"],
    ["قال السراج إن البيان صدر أمس.", undefined],
  ])("%s", (sentence, channel) => {
    expect(read(sentence).scopes.map(({ voices }) => voices[0]?.channel)).toEqual([channel]);
  });
});

test("voices over one another stand outermost first", () => {
  const { scopes, tokens } = read("قالت موسكو إن أردوغان أعلن أن تركيا سحبت مقاتليها.");
  const at = tokens.findIndex(({ text }) => text === "سحبت");
  const ids = scopesAt(scopes, at).flatMap(({ voices }) => voices.map(({ id }) => id));
  expect(ids).toEqual(["russia", "recep-tayyip-erdogan"]);
});
