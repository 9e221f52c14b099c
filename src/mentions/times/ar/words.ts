import type { Shift } from "../calendar.ts";
import type { Half } from "../dated.ts";
import type { Feast } from "../feasts.ts";
import type { Unit } from "../lengths.ts";
import type { Season } from "../stretches.ts";

// All keys are folded as the tokens' `norm` is.

/** "a|b c" of each month in order, to a table of month numbers. */
function numbered(lists: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(lists.flatMap((list, index) => list.split("|").map((word) => [word, index + 1])));
}

/** International, Levantine, Maghrebi and Moroccan names. */
export const MONTHS = numbered([
  "يناير|كانون الثاني|كانون ثاني|كانون ثان|جانفي",
  "فبراير|شباط|فيفري",
  "مارس|اذار",
  "ابريل|نيسان|افريل",
  "مايو|ايار|ماي",
  "يونيو|يونيه|حزيران|جوان",
  "يوليو|يوليه|تموز|جويلية|يوليوز",
  "اغسطس|اب|اوت|غشت",
  "سبتمبر|ايلول|شتنبر",
  "اكتوبر|تشرين الاول|تشرين اول",
  "نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر",
  "ديسمبر|كانون الاول|كانون اول|دجنبر|دجمبر",
]);

export const HIJRI_MONTHS = numbered([
  "محرم|المحرم|محرم الحرام",
  "صفر|صفر الخير",
  "ربيع الاول",
  "ربيع الاخر|ربيع الثاني",
  "جمادي الاولي|جمادي الاول",
  "جمادي الاخرة|جمادي الثانية|جمادي الثاني|جمادي الاخر",
  "رجب|رجب الفرد",
  "شعبان|شعبان المعظم",
  "رمضان|رمضان المبارك|رمضان الكريم|رمضان الفضيل",
  "شوال|شوال المكرم",
  "ذو القعدة|ذي القعدة|ذا القعدة|ذي القعدة الحرام",
  "ذو الحجة|ذي الحجة|ذا الحجة|ذي الحجة الحرام",
]);

/** ISO numbers, Monday 1. Without the article these words are other words. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...numbered(["الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعة", "السبت", "الاحد"]),
  الثلاثا: 2,
  الجمعه: 5,
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
  ...Object.entries({
    فاتح: 1,
    العشرين: 20,
    العشرون: 20,
    الثلاثين: 30,
    الثلاثون: 30,
    "الحادي والثلاثين": 31,
    "الحادي والثلاثون": 31,
    اول: 1,
  }),
]);

export const HOUR_ORDINALS: Readonly<Record<string, number>> = {
  ...numbered(
    "الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة|الثانية عشرة".split(
      "|",
    ),
  ),
  "الحادية عشر": 11,
  "الثانية عشر": 12,
};

/** One of them, where no count stands before. */
export const UNITS: Readonly<Record<string, Unit>> = table({
  second: "ثانية",
  minute: "دقيقة",
  hour: "ساعة",
  day: "يوم|يوما",
  week: "اسبوع|اسبوعا",
  month: "شهر|شهرا",
  year: "عام|عاما|سنة",
  decade: "عقد|عقدا",
  century: "قرن|قرنا",
});

/** An unknown number of them, where no count stands before. */
export const PLURALS: Readonly<Record<string, Unit>> = table({
  second: "ثوان|ثواني",
  minute: "دقائق",
  hour: "ساعات",
  day: "ايام|اياما|ليال|ليالي",
  week: "اسابيع",
  month: "اشهر|شهور|شهورا|اشهرا",
  year: "اعوام|سنوات|سنين|اعواما",
  decade: "عقود|عقودا",
  century: "قرون",
});

/** A dual is a count of two in one word. */
export const DUALS: Readonly<Record<string, Unit>> = table({
  minute: "دقيقتين|دقيقتان",
  hour: "ساعتين|ساعتان",
  day: "يومين|يومان",
  week: "اسبوعين|اسبوعان",
  month: "شهرين|شهران",
  year: "عامين|عامان|سنتين|سنتان",
  decade: "عقدين|عقدان",
  century: "قرنين|قرنان",
});

export const THE_UNIT: Readonly<Record<string, Unit>> = table({
  week: "الاسبوع",
  month: "الشهر",
  year: "العام|السنة",
  decade: "العقد",
  century: "القرن",
});
export const THE_UNITS: Readonly<Record<string, Unit>> = table({
  hour: "الساعات",
  day: "الايام",
  week: "الاسابيع",
  month: "الاشهر|الشهور",
  year: "السنوات|الاعوام|السنين",
  decade: "العقود",
  century: "القرون",
});
export const THE_DUALS: Readonly<Record<string, Unit>> = table({
  hour: "الساعتين",
  day: "اليومين",
  week: "الاسبوعين",
  month: "الشهرين",
  year: "العامين|السنتين",
  decade: "العقدين",
  century: "القرنين",
});

const PAST =
  "الماضي|الماضية|الماضيين|الماضيتين|المنصرم|المنصرمة|المنصرمين|الفائت|الفائتة|المنقضي|المنقضية|الفارط|الفارطة";
const CURRENT = "الجاري|الجارية|الحالي|الحالية";
const COMING = "المقبل|المقبلة|المقبلين|المقبلتين|القادم|القادمة|القادمين|القادمتين";
export const SHIFTS: Readonly<Record<string, Shift>> = {
  ...shifts(-1, PAST),
  ...shifts(0, CURRENT),
  ...shifts(1, COMING),
  "قبل الماضي": -2,
  "قبل الماضية": -2,
  "ما قبل الماضي": -2,
  "بعد المقبل": 2,
  "بعد القادم": 2,
  "بعد المقبلة": 2,
};
/** With plural and dual spans "the last" is the past one; "the last week of May" is not. */
export const SPAN_SHIFTS: Readonly<Record<string, Shift>> = {
  ...shifts(-1, `${PAST}|الاخيرة|الاخيرين|الاخيرتين`),
  ...shifts(0, CURRENT),
  ...shifts(1, COMING),
};

export const PARTS =
  "مطلع|بداية|اوائل|مستهل|بدايات|منتصف|اواسط|وسط|نهاية|اواخر|ختام|اخر|نهايات|غضون|مطالع|انتهاء|حلول";

export const DAY_PARTS: Readonly<Record<string, Half>> = table<Half>({
  am: "صباح|فجر|قبل ظهر|ضحي|صبيحة|صبح|الساعات الاولي من صباح|الساعات الاولي من فجر",
  noon: "ظهر|ظهيرة|نهار",
  pm: "مساء|عصر|بعد ظهر|عشية|عصاري|مغرب|امسية",
  night: "ليل|ليلة|منتصف ليل|منتصف ليلة",
});
export const DAY_PART_ADVERBS: Readonly<Record<string, Half>> = table<Half>({
  am: "صباحا|فجرا|ضحي|قبل الظهر|في الصباح|من صباح|صباح|فجر|هذا الصباح",
  noon: "ظهرا|من ظهر|ظهر|الظهر",
  pm: "مساء|مساءا|عصرا|بعد الظهر|من مساء|من بعد ظهر|بعد ظهر|من عصر|بعد العصر|في المساء|هذا المساء|عصر",
  night: "ليلا|من ليل|من ليلة|في الليل|هذه الليلة|الليلة|ليل|ليلة|بعد منتصف الليل",
});
/** Behind a bare number these make it an hour. */
export const CLEAR_HALVES: Readonly<Record<string, Half>> = table<Half>({
  am: "صباحا|فجرا|قبل الظهر",
  noon: "ظهرا",
  pm: "مساء|مساءا|عصرا|بعد الظهر",
  night: "ليلا",
});
/** Today by a part of it. */
export const THIS_DAY: Readonly<Record<string, Half>> = table<Half>({
  am: "هذا الصباح|هذا الفجر|ساعات الصباح الاولي|ساعات الفجر الاولي|الساعات الاولي من الصباح|الساعات الاولي من الفجر",
  noon: "هذه الظهيرة",
  pm: "هذا المساء|هذه الامسية|هذا العصر",
  night: "هذه الليلة|الليلة|هذا النهار|هذا اليوم",
});
export const ROUGHLY =
  "نحو|حوالي|قرابة|زهاء|اكثر من|اقل من|ما يقارب|ما يقرب من|ما يزيد علي|ما يزيد عن|ازيد من|تقريبا|بنحو|لنحو|ما لا يقل عن|حدود|ما يناهز|كثر من";
export const ROUGHLY_BEHIND =
  "من الزمن|من الزمان|تقريبا|كاملة|كامل|كاملين|كاملا|متتالية|متواصلة|متتاليين|متواصل|متصلة";

export const SEASONS: Readonly<Record<string, Season>> = {
  ربيع: 21,
  صيف: 22,
  خريف: 23,
  شتاء: 24,
};
export const THE_SEASONS: Readonly<Record<string, Season>> = {
  الربيع: 21,
  الصيف: 22,
  الخريف: 23,
  الشتاء: 24,
};
/** Decades by their tens. */
export const DECADES: Readonly<Record<string, number>> = Object.fromEntries(
  "عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين".split("|").flatMap((tens, index) =>
    [`${tens}يات`, `${tens.slice(0, -1)}نات`].flatMap((word) => [
      [word, index + 2],
      [`ال${word}`, index + 2],
    ]),
  ),
);
export const FEASTS: Readonly<Record<string, Feast>> = table<Feast>({
  "eid-al-fitr": "عيد الفطر|عيد الفطر المبارك|عيد الفطر السعيد",
  "eid-al-adha": "عيد الاضحي|عيد الاضحي المبارك|عيد النحر|عيد الاضحي السعيد",
  tarwiyah: "يوم التروية",
  tashriq: "ايام التشريق|التشريق",
  nahr: "يوم النحر",
  eid: "ليلة العيد|يوم العيد|صباح العيد|فجر العيد",
  "eid-days": "ايام العيد|عطلة العيد|اجازة العيد",
  arafah: "يوم عرفة|وقفة عرفات|وقفة عرفة|يوم عرفات",
  ashura: "عاشوراء|يوم عاشوراء|ذكري عاشوراء",
  mawlid: "المولد النبوي|المولد النبوي الشريف|ذكري المولد النبوي|ذكري المولد النبوي الشريف|عيد المولد النبوي",
  "isra-and-miraj": "الاسراء والمعراج|ليلة الاسراء والمعراج|ذكري الاسراء والمعراج",
  "hijri-new-year": "راس السنة الهجرية|عيد راس السنة الهجرية",
  "new-year":
    "راس السنة|راس السنة الميلادية|راس السنة الجديدة|عيد راس السنة|عيد راس السنة الميلادية|يوم راس السنة",
  "new-year-eve": "ليلة راس السنة|ليلة راس السنة الميلادية|ليلة راس السنة الجديدة|عشية راس السنة",
  christmas: "عيد الميلاد|عيد الميلاد المجيد|اعياد الميلاد|يوم عيد الميلاد",
  "christmas-eve": "ليلة عيد الميلاد|عشية عيد الميلاد",
  easter: "عيد الفصح|احد الفصح|عيد القيامة|عيد الفصح المجيد",
  nowruz: "النوروز|نوروز|عيد النوروز|عيد نوروز|عيد النيروز",
  "labour-day": "عيد العمال|يوم العمال العالمي|عيد العمال العالمي|اليوم العالمي للعمال",
  "women-day": "يوم المراة العالمي|عيد المراة العالمي|اليوم العالمي للمراة",
  valentine: "عيد الحب",
  thanksgiving: "عيد الشكر|يوم الشكر",
});

/** What a count before them counts: the number is no year. */
export const COUNTED =
  "درهم|دولارات|ريالات|دنانير|جنيهات|دراهم|ليرات|اشخاص|جنود|مقاتلين|اطنان|اميال|ميل|كلم|فرد|عامل|طالب|موظف|هدف|نقطة|صوت|دولار|دينار|ريال|جنيه|يورو|ليرة|مليون|مليار|الف|شخص|جندي|مقاتل|عنصر|قتيل|جريح|نازح|لاجئ|طن|برميل|متر|كيلومتر|كم|مدني|مرتزق|موقع|صاروخ|حالة|اصابة|مدرسة|عائلة|اسرة|نسمة|قرية|بلدة|منطقة|مدينة|وحدة|بالمئة|بالمائة";
/** They end as what is counted does, and are none. */
export const NOT_COUNTED: Readonly<Record<string, true>> = Object.fromEntries(
  "بعدما|عندما|حينما|كما|فيما|بينما|ايضا|خلفا|وفقا|نتيجة|اثر|ضمن|بمشاركة|بهدف|نظرا|هذا|هنا|بسبب|اذا|علما|مرورا|وصولا|بدءا|حيثما|مقارنة|اضافة|بنسبة|بقيمة|انطلاقا|لما|ربما|حتما"
    .split("|")
    .map((word) => [word, true as const]),
);
/** A number behind them is an amount or a number, no year. */
export const NO_YEAR_BEHIND: ReadonlySet<string> = new Set(
  "عام|سنة|رواية|فيلم|كتاب|مسلسل|مسرحية|ديوان|لعبة|وثائقي|رقم|الرقم|نحو|حوالي|قرابة|زهاء|اكثر|اقل|بلغ|بلغت|عدد|عددهم|عددها|مبلغ|بقيمة|قيمة|قدره|قدرها|تضم|يضم|ثمن|سعر|المادة|الصفحة|صفحة|مادة|قرار|القرار|قانون|القانون|الالف|موديل|طراز|غرفة|رحلة|كيلو|مسافة|ارتفاع|بطول|الي|علي|حتي|قناة|استشهد|اعتقل|قتل|مقتل|اصيب|اصابة|شارك|يعمل|وصل".split(
    "|",
  ),
);
/** Numbers that are read out stand near them. */
export const NUMBERED: ReadonlySet<string> = new Set(
  "الخط|خط|هاتف|الهاتف|الساخن|المختصر|رمز|الرمز|البريدي|بريد|صندوق|تردد|التردد|كود|لوحة|قطار|الرحلة|طائرة".split(
    "|",
  ),
);
/** They have a year in their name, also behind another word. */
export const NAMED_WITH_A_YEAR: ReadonlySet<string> = new Set(
  "مونديال|اولمبياد|يورو|ثورة|حرب|حدود|نكسة|هزيمة|اتفاق|معاهدة|اتفاقية|كاس|بطولة|دورة|العالم|اكسبو|رؤية|خطة|اجندة|مبادرة".split(
    "|",
  ),
);
export const BEHIND_A_YEAR: ReadonlySet<string> = new Set(
  ".|،|,|؛|:|)|؟|!|في|من|على|علي|الى|الي|عن|حيث|التي|الذي|وفق|بعد|قبل|ان|كان|كانت|بسبب|بفارق|حين|حتي|مع|ضد|بين|لم|قد|و".split(
    "|",
  ),
);
/** Before a day and month they make a name, not a date: the revolution of a day long past. */
export const NAMED_AFTER_A_DAY =
  "جزيرة|مدينة|كوبري|محور|نفق|محافظة|استاد|قاعة|معسكر|سجن|قاعدة|مطار|ميناء|مخيم|حي|ضاحية|كلية|نادي|جائزة|مجموعة|منظمة|تنظيم|كتلة|انتصار|انتصارات|نصر|معركة|نكبة|نكسة|صاروخ|سرايا|كتائب|الوية|فرقة|جبهة|اكاديمية|معهد|مؤسسة|مصنع|مجمع|سد|طريق|رواية|فيلم|كتاب|مسلسل|صحيفة|جريدة|مجلة|ثورة|ثوار|شهداء|شباب|شاطئ|ثانوية|اعدادية|اتحاد|رابطة|جمعية|زلزال|حديقة|متحف|مسرح|حقل|دوار|هجمات|هجوم|اعتداءات|اعتداء|تفجيرات|مجزرة|انقلاب|اتفاق|اتفاقية|ذكري ثورة|انتفاضة|حركة|قوي|تحالف|حزب|شارع|ساحة|ميدان|جامعة|كتيبة|لواء|حراك|جسر|ملعب|مدرسة|مستشفي|حرب|منتدي|ائتلاف|تيار|فريق|احداث|متمردو|متمردي|مقاتلو|مقاتلي|مسلحو|مسلحي|انصار|اتباع|جماعة|مليشيا|ميليشيا|فصيل";
/** What is counted or paid by the month: a bare month behind them is one. */
export const FIGURES =
  "رواتب|راتب|مرتبات|معاشات|اجور|مستحقات|حرائق|امطار|فيضانات|واردات|حصيلة|بيانات|ارقام|تداولات|تعاملات|موازنة|عقود";
/** Before العام they make it an adjective: "the secretary-general". */
export const GENERALS =
  "المجلس|المقر|السكرتير|المكتب|الاطار|الهدف|الحرس|المستوي|التعليم|الطريق|الذوق|المال|الحق|القانون|النقل|الصالح|الطابع|التوجه|الموقف|المسار|المناخ|المزاج|التشريع|الرئيس|المحاسب|المفتش|المستشار|الامين|المدير|الراي|النائب|المدعي|القائد|المنسق|المفوض|المراقب|القطاع|المشهد|الوضع|المفتي|القنصل|المحامي|النظام|الاتجاه|الاضراب|الاتحاد|المؤتمر|الانفاق|الدين|العفو";
/** Behind اليوم they make it a noun: "the next day", "the national day". */
export const NOT_TODAY =
  "التالي|السابق|نفسه|ذاته|عينه|الواحد|الوطني|العالمي|الدولي|الاخير|المقبل|القادم|الموعود|الدراسي|المفتوح|الذي|المذكور|الموالي|التاريخي|ال24|الماضي";
/** Near اليوم they make it "nowadays". */
export const THESE_DAYS =
  "اصبح|اصبحت|بات|باتت|يعد|تعد|يعيش|تعيش|نعيش|عالمنا|مجتمعنا|حياتنا|واقعنا|شبابنا|العصر|عصرنا";
/** Before a weekday they make another name. */
export const NAMED_AFTER_A_WEEKDAY =
  "عبد|الواحد|بن|ابن|ابو|ام|ال|سوق|بين|كلا|هذين|حي|صلاة|خطبة|صحيفة|مسجد|جامع|مستشفي|مدرسة|قداس|سورة|قرية|شارع|ساحة|منطقة";
export const BEHIND_TOMORROW: ReadonlySet<string> = new Set(
  "يوم|في|من|الي|علي|مع|عند|الساعة|ان|صباحا|مساء|ظهرا|بعد|بمشاركة|بحضور|لقاء|او|على|برئاسة|مباراة|لبحث|وسط|خلال".split(
    "|",
  ),
);
export const PAPER_NAMES =
  "شباب|جيل|اطفال|واقع|قضايا|هموم|حديث|صورة|سؤال|عالم|مجلة|برنامج|صحيفة|جريدة|موقع|قناة|وكالة|المصري|دار|اخبار|مؤسسة|شبكة";
/** A bare month or year counts as one behind these. */
export const TIME_PREPOSITIONS =
  "في|خلال|منذ|حتي|قبل|بعد|طوال|مذ|بحلول|حلول|وحتي|طيلة|عقب|لغاية|منتصف|مطلع|اواخر|افق";

function table<T extends string>(lists: Readonly<Record<T, string>>): Readonly<Record<string, T>> {
  const pairs = (Object.entries(lists) as [T, string][]).flatMap(([value, list]) =>
    list.split("|").map((word) => [word, value] as const),
  );
  return Object.fromEntries(pairs);
}

function shifts(shift: Shift, list: string): Record<string, Shift> {
  return Object.fromEntries(list.split("|").map((word) => [word, shift]));
}
