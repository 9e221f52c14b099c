import type { Part, Shift, Unit } from "../calendar.ts";

// All keys are folded as the tokens' `norm` is.

/** "a|b c" of each month in order, to a table of month numbers. */
function numbered(lists: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(lists.flatMap((list, index) => list.split("|").map((word) => [word, index + 1])));
}

/** International, Levantine, Maghrebi and Moroccan names. */
export const MONTHS = numbered([
  "يناير|كانون الثاني|جانفي",
  "فبراير|شباط|فيفري",
  "مارس|اذار",
  "ابريل|نيسان|افريل",
  "مايو|ايار|ماي",
  "يونيو|يونيه|حزيران|جوان",
  "يوليو|يوليه|تموز|جويلية|يوليوز",
  "اغسطس|اب|اوت|غشت",
  "سبتمبر|ايلول|شتنبر",
  "اكتوبر|تشرين الاول",
  "نوفمبر|تشرين الثاني|نونبر",
  "ديسمبر|كانون الاول|دجنبر",
]);

export const HIJRI_MONTHS = numbered([
  "محرم|المحرم",
  "صفر",
  "ربيع الاول",
  "ربيع الاخر|ربيع الثاني",
  "جمادي الاولي|جمادي الاول",
  "جمادي الاخرة|جمادي الثانية|جمادي الثاني",
  "رجب",
  "شعبان",
  "رمضان|رمضان المبارك|رمضان الكريم",
  "شوال",
  "ذو القعدة|ذي القعدة",
  "ذو الحجة|ذي الحجة",
]);

/** ISO numbers, Monday 1. Without the article these words are other words. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...numbered(["الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعة", "السبت", "الاحد"]),
  الثلاثا: 2,
};

/** After يوم the article may be missing. */
export const BARE_WEEKDAYS = numbered(["اثنين", "ثلاثاء", "اربعاء", "خميس", "جمعة", "سبت", "احد"]);

const ORDINALS = "الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر".split("|");
const UNITS_BEFORE_TEN = ["الحادي", ...ORDINALS.slice(1, 9)];

/** الأول to الحادي والثلاثين. */
export const DAY_ORDINALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...ORDINALS.map((word, index) => [word, index + 1]),
  ...UNITS_BEFORE_TEN.map((word, index) => [`${word} عشر`, index + 11]),
  ...UNITS_BEFORE_TEN.flatMap((word, index) => [
    [`${word} والعشرين`, index + 21],
    [`${word} والعشرون`, index + 21],
  ]),
  ...Object.entries({ العشرين: 20, العشرون: 20, الثلاثين: 30, الثلاثون: 30, "الحادي والثلاثين": 31, اول: 1 }),
]);

export const HOUR_ORDINALS = numbered(
  "الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة|الثانية عشرة".split(
    "|",
  ),
);

export const COUNTS: Readonly<Record<string, number>> = {
  ...numbered([
    "واحد|واحدة",
    "اثنين|اثنتين",
    "ثلاثة|ثلاث",
    "اربعة|اربع",
    "خمسة|خمس",
    "ستة|ست",
    "سبعة|سبع",
    "ثمانية|ثماني|ثمان",
    "تسعة|تسع",
    "عشرة|عشر",
    "احد عشر|احدي عشرة",
    "اثني عشر|اثنتي عشرة",
  ]),
  "خمسة عشر": 15,
  "خمس عشرة": 15,
  عشرين: 20,
  ثلاثين: 30,
  اربعين: 40,
  خمسين: 50,
};

/** Counts behind a definite noun: الأسابيع الثلاثة. */
export const DEFINITE_COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(COUNTS)
    .filter(([word]) => !word.includes(" "))
    .map(([word, count]) => [`ال${word}`, count]),
);

/** One of them, where no count stands before. */
export const UNITS: Readonly<Record<string, Unit>> = table({
  hour: "ساعة",
  day: "يوم|يوما",
  week: "اسبوع|اسبوعا",
  month: "شهر|شهرا",
  year: "عام|عاما|سنة",
  decade: "عقد|عقدا",
});

/** An unknown number of them, where no count stands before. */
export const PLURALS: Readonly<Record<string, Unit>> = table({
  hour: "ساعات",
  day: "ايام",
  week: "اسابيع",
  month: "اشهر|شهور",
  year: "اعوام|سنوات|سنين",
  decade: "عقود",
});

/** A dual is a count of two in one word. */
export const DUALS: Readonly<Record<string, Unit>> = table({
  hour: "ساعتين|ساعتان",
  day: "يومين|يومان",
  week: "اسبوعين|اسبوعان",
  month: "شهرين|شهران",
  year: "عامين|عامان|سنتين|سنتان",
  decade: "عقدين|عقدان",
});

export const THE_UNIT: Readonly<Record<string, Unit>> = table({
  week: "الاسبوع",
  month: "الشهر",
  year: "العام|السنة",
  decade: "العقد",
});
export const THE_UNITS: Readonly<Record<string, Unit>> = table({
  hour: "الساعات",
  day: "الايام",
  week: "الاسابيع",
  month: "الاشهر|الشهور",
  year: "السنوات|الاعوام|السنين",
  decade: "العقود",
});
export const THE_DUALS: Readonly<Record<string, Unit>> = table({
  hour: "الساعتين",
  day: "اليومين",
  week: "الاسبوعين",
  month: "الشهرين",
  year: "العامين|السنتين",
  decade: "العقدين",
});

export const SHIFTS: Readonly<Record<string, Shift>> = {
  ...shifts(
    -1,
    "الماضي|الماضية|الماضيين|الماضيتين|المنصرم|المنصرمة|الفائت|الفائتة|المنقضي|المنقضية|الفارط|الفارطة",
  ),
  ...shifts(-1, "الاخيرة|الاخيرين"),
  ...shifts(0, "الجاري|الجارية|الحالي|الحالية"),
  ...shifts(1, "المقبل|المقبلة|المقبلين|القادم|القادمة|القادمين"),
};

export const PARTS: Readonly<Record<string, Part>> = {
  ...Object.fromEntries("مطلع|بداية|اوائل|مستهل|بدايات".split("|").map((word) => [word, "start" as const])),
  ...Object.fromEntries("منتصف|اواسط|وسط".split("|").map((word) => [word, "middle" as const])),
  ...Object.fromEntries("نهاية|اواخر|ختام|اخر|نهايات".split("|").map((word) => [word, "end" as const])),
};

export const DAY_PARTS = "صباح|مساء|فجر|ظهر|عصر|ليل|ليلة|ظهيرة|نهار|بعد ظهر|منتصف ليل|منتصف ليلة|قبل ظهر";
export const DAY_PART_ADVERBS = "صباحا|مساء|ليلا|ظهرا|فجرا|عصرا";
export const ROUGHLY = "نحو|حوالي|قرابة|زهاء|اكثر من|اقل من|ما يقارب|ما يقرب من|ما يزيد علي|ما يزيد عن";

/** What a count before them counts: the number is no year. */
export const COUNTED =
  "درهم|دولار|دينار|ريال|جنيه|يورو|ليرة|مليون|مليار|الف|شخص|جندي|مقاتل|عنصر|قتيل|جريح|نازح|لاجئ|طن|برميل|متر|كيلومتر|كم|مدني|مرتزق|موقع|صاروخ|حالة|اصابة|مدرسة|عائلة|اسرة|نسمة|قرية|بلدة|منطقة|مدينة|وحدة|بالمئة|بالمائة";
/** Before a day and month they make a name, not a date: the revolution of a day long past. */
export const NAMED_AFTER_A_DAY =
  "ثورة|انتفاضة|حركة|قوي|تحالف|حزب|شارع|ساحة|ميدان|جامعة|كتيبة|لواء|حراك|جسر|ملعب|مدرسة|مستشفي|حرب|منتدي|ائتلاف|تيار|فريق|احداث";
/** Before العام they make it an adjective: "the secretary-general". */
export const GENERALS =
  "الامين|المدير|الراي|النائب|المدعي|القائد|المنسق|المفوض|المراقب|القطاع|المشهد|الوضع|المفتي|القنصل|المحامي|النظام|الاتجاه|الاضراب|الاتحاد|المؤتمر|الانفاق|الدين|العفو";
/** Behind اليوم they make it a noun: "the next day", "the national day". */
export const NOT_TODAY =
  "التالي|السابق|نفسه|ذاته|عينه|الواحد|الوطني|العالمي|الدولي|الاخير|المقبل|القادم|الموعود|الدراسي|المفتوح|الذي|المذكور|الموالي|التاريخي|ال24|الماضي";
export const PAPER_NAMES = "صحيفة|جريدة|موقع|قناة|وكالة|المصري|دار|اخبار|مؤسسة|شبكة";
/** A bare month or year counts as one behind these. */
export const TIME_PREPOSITIONS = "في|خلال|منذ|حتي|قبل|بعد|طوال|مذ";

function table<T extends string>(lists: Readonly<Record<T, string>>): Readonly<Record<string, T>> {
  const pairs = (Object.entries(lists) as [T, string][]).flatMap(([value, list]) =>
    list.split("|").map((word) => [word, value] as const),
  );
  return Object.fromEntries(pairs);
}

function shifts(shift: Shift, list: string): Record<string, Shift> {
  return Object.fromEntries(list.split("|").map((word) => [word, shift]));
}
