import { readAnchor, resolveDate } from "../calendar.ts";
import { between, type Dated, edtfOf, relative, stated, UNKNOWN, UNKNOWN_PERIOD } from "../dated.ts";
import {
  behind,
  digits,
  glued,
  longest,
  map,
  maybe,
  not,
  numberIn,
  oneOf,
  type Part,
  peek,
  phrase,
  row,
  where,
} from "../grammar.ts";
import { hijriCentury } from "../hijri.ts";
import { calendarUnit, century, decade, fraction, lastQuarter, weekIn, weekOf } from "../stretches.ts";
import {
  bareMonth,
  bareYear,
  calendarDate,
  markedMonth,
  monthName,
  ofCalendar,
  ofYear,
  shift,
  theMonth,
  theYear,
  year,
} from "./dates.ts";
import { DEFINITE_COUNTS } from "./numbers.ts";
import { anySeason, recurringSeason, seasonsIn } from "./seasons.ts";
import * as words from "./words.ts";

const generals = not(behind(words.GENERALS));
/** "The last year (2019)": the year that is told beats the one that is counted. */
const toldYear = maybe(
  longest(
    row([bareYear], ([year]) => year),
    row([oneOf("("), bareYear, oneOf(")")], ([, year]) => year),
  ),
);
const beforeChrist = oneOf("قبل الميلاد|ق . م .|ق . م");
/** Last, this and next week, month, year, decade, century. */
const unit = longest<Dated>(
  row([generals, phrase(words.THE_UNIT), shift, toldYear], ([, unit, shift, told], { anchor }) =>
    unit === "year" && told ? told : calendarUnit(unit, shift, anchor),
  ),
  row([oneOf("هذا|هذه"), phrase(words.THE_UNIT), toldYear], ([, unit, told], { anchor }) =>
    unit === "year" && told ? told : calendarUnit(unit, 0, anchor),
  ),
  row(
    [
      oneOf(
        "العام نفسه|العام ذاته|السنة نفسها|السنة ذاتها|نفس العام|نفس السنة|ذلك العام|تلك السنة|ذات العام",
      ),
    ],
    (_, { last }): Dated => (last ? relative(edtfOf(last.year)) : UNKNOWN),
  ),
  row([oneOf("العام التالي|السنة التالية|العام الموالي|السنة الموالية")], (_, { last }): Dated | null =>
    last ? relative(edtfOf(last.year + 1)) : null,
  ),
  row([theMonth, ofYear], ([{ edtf, isBare }, year]): Dated | null =>
    isBare || edtf === null || typeof year !== "number" ? null : stated(`${edtfOf(year)}${edtf.slice(4)}`),
  ),
  row([theMonth], ([{ edtf, isBare }]): Dated | null => (isBare ? null : edtf ? relative(edtf) : UNKNOWN)),
  row([oneOf("الشهر التالي|الشهر الموالي")], (_, { last }): Dated | null => {
    if (!last?.month) return null;
    const month = (last.month % 12) + 1;
    return relative(edtfOf(last.year + (month === 1 ? 1 : 0), month));
  }),
  row([oneOf("الاسبوع نفسه|الاسبوع ذاته|نفس الاسبوع")], (_, { last }): Dated | null =>
    last?.day ? calendarUnit("week", 0, last.day) : null,
  ),
  row(
    [oneOf("الاسبوع التالي|الاسبوع الموالي|الاسبوع اللاحق|الاسبوع الذي تلاه")],
    (_, { last }): Dated | null => (last?.day ? calendarUnit("week", 1, last.day) : null),
  ),
);
const bareUnit = row([generals, phrase(words.THE_UNIT), ofCalendar], ([, unit], { anchor }) =>
  calendarUnit(unit, 0, anchor),
);

/** "خلال العام": the current one, where nothing says which. */
const duringUnit = row(
  [
    oneOf("خلال"),
    phrase(words.THE_UNIT),
    where(({ words: around }, at) => !/^(?:ال|لل)/.test(around[at]?.norm ?? "")),
  ],
  ([, unit], { anchor }) => (unit === "decade" || unit === "century" ? null : calendarUnit(unit, 0, anchor)),
);

const DECADE_OF: Part<number> = longest(
  row(
    [maybe(oneOf("من")), oneOf("القرن"), phrase({ الماضي: -1, المنصرم: -1, الحالي: 0, الجاري: 0 })],
    ([, , shift], { anchor }) => (anchor ? Math.floor(anchor.year / 100) + shift : 19 + 1 + shift),
  ),
  row([maybe(oneOf("من")), oneOf("هذا القرن")], (_, { anchor }) =>
    anchor ? Math.floor(anchor.year / 100) : 20,
  ),
  row([maybe(oneOf("من")), oneOf("القرن"), phrase(words.DAY_ORDINALS)], ([, , nth]) => nth - 1),
);
const ofAge = oneOf("من العمر|من عمره|من عمرها|من عمرهم|من اعمارهم|عمره|عمرها");
/** "الثمانينيات", "ثمانينيات القرن الماضي": of the 20th century where no other is named. */
const decades = row(
  [
    not(behind("سن|عقده|عقدها")),
    not(behind("رجل|امراة|شاب|سيدة|شخص|مواطن|رجلا|شابا|شخصا", 2)),
    maybe(oneOf("عقد|سنوات|اعوام|حقبة|فترة")),
    phrase(words.DECADES),
    not(ofAge),
    maybe(DECADE_OF),
  ],
  ([, , , tens, , hundreds]) =>
    decade((hundreds ?? 19) * 10 + tens, hundreds === null ? "relative" : "stated"),
);
const firstDecade = row(
  [oneOf("العقد"), phrase({ الاول: 0, الثاني: 1, الثالث: 2, الرابع: 3, الخامس: 4, الاخير: 9 }), DECADE_OF],
  ([, tens, hundreds]) => decade(hundreds * 10 + tens),
);
/** "القرن 19م", "القرن الـ21". */
const centuryNumber = numberIn(1, 21, /^(?:ال)?(\d{1,2})م?$/);
const hijriEra = oneOf("الهجري|للهجرة");
const centuries = row(
  [
    not(behind("طريق|مباراة|لقاء|صفقة|جريمة")),
    oneOf("القرن"),
    longest(phrase(words.DAY_ORDINALS), centuryNumber),
    maybe(beforeChrist),
    maybe(hijriEra),
    maybe(oneOf("الميلادي|للميلاد")),
  ],
  ([, , nth, early, other]) => (other && nth < 16 ? hijriCentury(nth) : century(nth, early !== null)),
);
/** "بداية الألفية" is about the year 2000. */
const millennium = row([oneOf("الالفية"), maybe(oneOf("الثالثة|الجديدة"))], () => stated("2000~"));
/** "عام 49 ق.م": the year 1 before Christ is the year 0. */
const yearBeforeChrist = longest<Dated>(
  row([maybe(theYear), numberIn(1, 9999), beforeChrist, maybe(oneOf("تقريبا"))], ([, year, , rough]) =>
    stated(`${edtfOf(1 - year)}${rough ? "~" : ""}`),
  ),
  row(
    [
      numberIn(1, 31),
      maybe(oneOf("من|من شهر")),
      monthName,
      maybe(oneOf("من")),
      maybe(theYear),
      numberIn(1, 9999),
      beforeChrist,
    ],
    ([day, , month, , , year]) => stated(edtfOf(1 - year, month, day)),
  ),
);

/** A whole year: named, counted or the one named last. */
const wholeYear: Part<Dated> = longest<Dated>(
  map(ofYear, (year, { anchor }) =>
    typeof year === "number"
      ? stated(edtfOf(year))
      : anchor
        ? relative(edtfOf(anchor.year + year.offset))
        : UNKNOWN,
  ),
  row([maybe(oneOf("من")), unit], ([, whole]) => whole),
);
const THE_NTH: Readonly<Record<string, number>> = {
  الاول: 1,
  الثاني: 2,
  الثالث: 3,
  الرابع: 4,
  الاخير: 4,
};
const quarter = row([oneOf("الربع|الثلاثي"), phrase(THE_NTH)], ([, nth]) => nth);
// Matches have quarters as well: only figures of business need no year.
const quarterMarked = behind(
  "ارباح|نتائج|ايرادات|مبيعات|صادرات|بيانات|ارباحها|نتائجها|ايراداتها|خسائر|الشركة|المصرف|البنك",
  4,
);
// "الربعين الأول والثاني من 2015": the first has its year from the second.
const twoQuarters = row(
  [
    oneOf("الربعين|الربعان"),
    phrase(THE_NTH),
    peek(row([glued(phrase(THE_NTH)), wholeYear], ([, whole]) => whole)),
  ],
  ([, nth, whole]) => fraction(nth, 4, whole),
);
const secondQuarter = row(
  [behind("الربعين|الربعان", 2), glued(phrase(THE_NTH)), wholeYear],
  ([, nth, whole]) => fraction(nth, 4, whole),
);
const quarters = longest<Dated>(
  twoQuarters,
  secondQuarter,
  row([quarter, wholeYear], ([nth, whole]) => fraction(nth, 4, whole)),
  row([quarterMarked, quarter, not(oneOf("من|ل|لمباراة|علي"))], ([, nth], { anchor }) =>
    lastQuarter(nth, anchor),
  ),
);
const half = row([oneOf("النصف|السداسي"), phrase({ الاول: 1, الثاني: 2, الاخير: 2 })], ([, nth]) => nth);
const wholeMonth = longest<Dated>(
  row([oneOf("من"), longest(bareMonth, unit)], ([, whole]) => whole),
  row([oneOf("من"), theMonth], ([, { edtf }]) => (edtf ? relative(edtf) : null)),
);
/** "الأشهر الستة الأولى من العام": so many months from the beginning of a year. */
const firstMonths = row(
  [oneOf("الاشهر|الشهور"), phrase(DEFINITE_COUNTS), oneOf("الاولي"), wholeYear],
  ([, months, , { value, basis }]): Dated | null =>
    value && /^\d{4}$/.test(value)
      ? { value: `${value}-01/${edtfOf(value, months)}`, basis, kind: "period" }
      : null,
);
const halves = row([half, longest(wholeYear, wholeMonth)], ([nth, whole]) => fraction(nth, 2, whole));

const seasons = seasonsIn(wholeYear);

const NTH_WEEK: Readonly<Record<string, number>> = { ...THE_NTH, الخامس: 5, الاخير: -1 };
const nthWeek = longest(
  row([oneOf("الاسبوع"), phrase(NTH_WEEK)], ([, nth]) => nth),
  row([phrase({ اول: 1, ثاني: 2, ثالث: 3, رابع: 4, اخر: -1 }), oneOf("اسبوع")], ([nth]) => nth),
);
const weekWhole = longest<Dated>(
  row([maybe(oneOf("من|في")), glued(longest(bareMonth, unit, year, bareYear))], ([, whole]) => whole),
  row([oneOf("من|في"), theMonth], ([, { edtf }]) => (edtf ? relative(edtf) : null)),
);
const weeks = longest<Dated>(
  row([nthWeek, weekWhole], ([nth, whole]) => weekIn(nth, whole)),
  row([oneOf("اسبوع"), calendarDate], ([, { value, basis }]) => {
    const day = readAnchor({ edtf: value, basis });
    return day && { value: weekOf(day), basis, kind: "period" as const };
  }),
);

/** The start, the middle and the end of a stretch are the stretch. */
const partOfWhole = row(
  [
    oneOf(words.PARTS),
    longest<Dated>(
      bareMonth,
      unit,
      bareYear,
      year,
      bareUnit,
      decades,
      centuries,
      seasons,
      anySeason,
      firstDecade,
      millennium,
    ),
  ],
  ([, whole]) => whole,
);
// "في وقت مبكر من الشتاء"
const earlyOrLate = row(
  [oneOf("وقت مبكر من|وقت متاخر من"), longest<Dated>(seasons, anySeason, unit)],
  ([, whole]) => whole,
);
const restOf = row([oneOf("بقية|باقي"), bareUnitOrThis()], ([, whole], { anchor }): Dated | null => {
  if (!anchor || !whole.value) return UNKNOWN_PERIOD;
  return relative(`${anchor}/${lastDayOf(whole.value)}`, "period");
});

function bareUnitOrThis(): Part<Dated> {
  return longest(bareUnit, unit);
}

function lastDayOf(value: string): string {
  if (value.includes("/")) return value.split("/")[1] as string;
  const [year, month = 12] = value.split("-").map(Number) as [number, number?];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A range of years in numbers: "2014-2018", "2012/2013". */
const YEARS = /^((?:1[5-9]|20)\d\d)[-/–]((?:1[5-9]|20)\d\d)م?$/;
const yearRange = row(
  [
    maybe(oneOf("موسم|عام|عامي|الموسم")),
    digits((norm): Dated | null => {
      const match = YEARS.exec(norm);
      if (!match || (match[1] as string) >= (match[2] as string)) return null;
      return stated(`${match[1]}/${match[2]}`, "period");
    }),
  ],
  ([, range]) => range,
);
/** "كانون الثاني-شباط 1794" */
const monthRange = row(
  [monthName, oneOf("-|–|الي"), monthName, maybe(ofYear)],
  ([from, , to, year], { anchor }): Dated | null => {
    const last = resolveDate({ month: to, year }, anchor);
    if (!last?.value || from >= to) return null;
    return between({ ...last, value: `${last.value.slice(0, -2)}${String(from).padStart(2, "0")}` }, last);
  },
);
const later = row([oneOf("في وقت لاحق من|لاحقا في|وقت لاحق من"), unit], ([, whole]) => whole);

/** Every stretch of the calendar that is not a date. */
export const PERIODS = {
  markedMonth,
  year,
  unit,
  duringUnit,
  decades,
  firstDecade,
  centuries,
  quarters,
  firstMonths,
  halves,
  seasons,
  weeks,
  partOfWhole,
  restOf,
  yearRange,
  yearBeforeChrist,
  monthRange,
  earlyOrLate,
  recurringSeason,
  later,
};
