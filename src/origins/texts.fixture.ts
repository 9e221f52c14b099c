// An agency's report in the wording of this test, and what outlets make of it. Tests may name actors.
import type { Article } from "../model/index.ts";

export const article = (id: string, text: string, about: Partial<Article> = {}): Article => ({
  ...{ id, sha256: id, file: null, title: null, outlet: null, language: "ar", text },
  publishedOn: { edtf: null, basis: "unknown" },
  ...about,
});

export const WIRE = `أعلنت وزارة الخارجية في بيان أصدرته مساء الأربعاء أن البلدين اتفقا على إعادة فتح المعبر الحدودي المغلق منذ سبعة أعوام، على أن تبدأ حركة الشاحنات في مطلع الشهر المقبل وتليها حركة المسافرين بعد أسبوعين.
وقالت المتحدثة باسم الوزارة إن لجنة فنية مشتركة ستشرف على تأهيل الطريق المؤدية إلى المعبر وعلى ترميم مباني الجمارك التي أصابها القصف، مؤكدة أن كلفة الأعمال تبلغ 12 مليون دولار يتحملها الجانبان مناصفة.
وكان المعبر قد أغلق بعد معارك دارت حوله بين الجيش ومسلحي المعارضة، فتوقفت التجارة التي كانت تدر على المنطقة نحو مئتي مليون دولار في السنة، واضطر سائقو الشاحنات إلى سلوك طريق أطول عبر البحر.
ورحب رئيس غرفة التجارة في المدينة الحدودية بالقرار، وتوقع أن تنخفض أسعار الخضروات والمحروقات بمقدار الثلث خلال أشهر قليلة، لكنه طالب بإعفاء صغار التجار من الرسوم في السنة الأولى.`;

/** The same event by another newsroom: shared names, numbers and set phrases, other sentences. */
export const OTHER_REPORT = `بعد سبع سنوات من القطيعة تعود الشاحنات إلى العبور بين البلدين الجارين، إذ كشف مسؤولون أن المعبر الحدودي سيفتح أبوابه أول الشهر المقبل أمام البضائع ثم أمام الركاب.
ويكلف إصلاح الطريق ومباني الجمارك 12 مليون دولار، يدفع كل طرف نصفها، كما شرحت المتحدثة باسم الوزارة للصحافيين.
ولا يخفي التجار فرحتهم؛ فغرفة التجارة تتحدث عن أسعار أدنى بالثلث للمحروقات والخضروات، وعن مئتي مليون دولار خسرتها المنطقة كل عام منذ أن أغلقت المعارك الطريق.`;

export const UNRELATED = `تراجعت أسعار النفط في تعاملات متقلبة بعدما أظهرت بيانات رسمية ارتفاعا غير متوقع في مخزونات الخام، فيما ينتظر المستثمرون اجتماع كبار المنتجين لتحديد سياسة الإمدادات في الربع القادم.
ورجح محللون في مصرف استثماري أن يبقى المعروض فائضا حتى نهاية العام، ما لم تقرر الدول المنتجة خفضا جديدا، وقالوا إن الطلب في آسيا أضعف مما كان مقدرا.
وأغلقت البورصات الخليجية على انخفاض طفيف تأثرا بقطاع البتروكيماويات، بينما صعد الذهب إلى أعلى مستوى له في شهرين مع تزايد الإقبال على الملاذات الآمنة.`;

const words = WIRE.split(" ");
const lines = WIRE.split("\n");
/** Every n-th word goes through `change`. */
const every = (n: number, change: (word: string) => string) =>
  words.map((word, at) => (at % n === n - 1 ? change(word) : word)).join(" ");

/** What, the text, the kind of link it has to the wire text. */
export const COPIES: readonly [what: string, text: string, kind: "copy" | "cut" | "embedded"][] = [
  ["itself", WIRE, "copy"],
  [
    "with hamza, ta marbuta and ya left out",
    WIRE.replace(/[أإ]/g, "ا").replace(/ة/g, "ه").replace(/ى/g, "ي"),
    "copy",
  ],
  ["with marks and tatweel", WIRE.replace(/ال/g, "الـ").replace(/ر/g, "رَ"), "copy"],
  ["with other digits", WIRE.replace("12", "١٢"), "copy"],
  ["with a space after every 'and'", WIRE.replace(/(?<=\s)و(?=\S{4})/g, "و "), "copy"],
  ["with every eighth word lost, as links are", every(8, () => ""), "copy"],
  ["with every sixth word replaced", every(6, () => "كذا"), "copy"],
  [
    "with three of eleven words replaced",
    words.map((word, at) => ([2, 5, 10].includes(at % 11) ? `${word}ها` : word)).join(" "),
    "copy",
  ],
  [
    "with a lead of its own",
    `مراسلنا - طوت العاصمتان صفحة خلاف طويل بخطوة رمزية لها ما بعدها\n${lines.slice(1).join("\n")}`,
    "copy",
  ],
  ["with its paragraphs turned round", [...lines].reverse().join("\n"), "copy"],
  ["cut to its head", words.slice(0, 45).join(" "), "cut"],
  ["cut to its first and third paragraph's half", `${lines[0]}\n${lines[2]?.slice(0, 80)}`, "cut"],
  [
    "inside a longer text",
    `${UNRELATED}\n${lines.slice(0, 2).join("\n")}\n${UNRELATED.split("").reverse().join("")}`,
    "embedded",
  ],
];

const FURNITURE =
  "تابعوا آخر الأخبار على قناتنا واشتركوا في نشرتنا البريدية اليومية لتصلكم أهم التقارير والتحليلات مجانا كل صباح";
const QUOTED =
  "لن نترك أهل الحدود وحدهم بعد اليوم وسنفتح كل طريق أغلقته الحرب مهما بلغت الكلفة ومهما طال العمل ولن نقبل أن يبقى تاجر واحد بلا رزق";

export const NO_COPIES: readonly [what: string, one: string, other: string][] = [
  ["another report of the event", WIRE, OTHER_REPORT],
  ["another subject", WIRE, UNRELATED],
  ["nothing", WIRE, ""],
  ["a headline of the event", WIRE, "إعادة فتح المعبر الحدودي بعد سبعة أعوام"],
  [
    "reports that quote one long passage",
    `${OTHER_REPORT}\nوقال الوزير: «${QUOTED}»`,
    `${UNRELATED}\nوفي الختام أضاف الوزير "${QUOTED}" قبل أن يغادر.`,
  ],
  [
    "briefs of one outlet with its furniture",
    `${OTHER_REPORT.slice(0, 170)}\n${FURNITURE}`,
    `${UNRELATED.slice(0, 180)}\n${FURNITURE}`,
  ],
  [
    "briefs that share a name with its offices",
    "التقى نائب رئيس مجلس الوزراء وزير الدفاع محمد راشد وفدا برلمانيا زائرا",
    "افتتح نائب رئيس مجلس الوزراء وزير الدفاع محمد راشد معرضا للكتاب في المدينة",
  ],
];

export const QUOTATION = QUOTED;
