import {
  dateInNumbers,
  isDay,
  type PartialDate,
  readMonthAndYear,
  readNumericDate,
  resolveBareDay,
  resolveDate,
  type Shift,
} from "../calendar.ts";
import { type Dated, edtfOf, relative, stated, UNKNOWN } from "../dated.ts";
import {
  behind,
  digits,
  form,
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
  type Scene,
  where,
} from "../grammar.ts";
import { calendarUnit } from "../stretches.ts";
import { numberInWords } from "./numbers.ts";
import * as words from "./words.ts";

export type YearWords = number | { readonly offset: number };

export const shift: Part<Shift> = phrase(words.SHIFTS);
const ordinalUnit =
  "الحادي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|الحادية|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة";
// "والعشرين" behind a unit is the rest of a day that was refused, not the twentieth.
export const ordinal = row([not(behind(ordinalUnit)), phrase(words.DAY_ORDINALS)], ([, day]) => day);
const day = longest(
  numberIn(1, 31),
  row([oneOf("("), numberIn(1, 31), oneOf(")")], ([, value]) => value),
  ordinal,
  row([not(behind(ordinalUnit)), numberInWords], ([, value]) => (value <= 31 ? value : null)),
);
const link = maybe(oneOf("من|من شهر|شهر|لشهر|/|-|."));

const month = phrase(words.MONTHS);
const twin = longest(
  row([oneOf("/|-|–"), month], ([, name]) => name),
  row([oneOf('(|«|"'), month, oneOf(')|»|"')], ([, name]) => name),
);
const twinMonth = row([month, twin], ([one, other]) => (one === other ? one : null));
/** مايو, or مايو/أيار where both name one month. */
export const monthName = longest(month, twinMonth);
// Without its madda the month is a father.
const clearMonth = row([monthName], ([month], { words }, at) =>
  month === 8 && !words[at]?.text.includes("آ") && /اب$/.test(words[at]?.norm ?? "") ? null : month,
);

// What a number counts stands behind it, in the singular or without the article.
const counted = longest(
  map(oneOf(words.COUNTED), () => true as const),
  form((norm) =>
    /^(?!ال|و|في|لم|ب)[\p{L}]{3,}(?:ا|ة)$/u.test(norm) && !(norm in words.NOT_COUNTED)
      ? (true as const)
      : null,
  ),
);
const christian = maybe(oneOf("م|ميلادي|ميلادية|الميلادي|للميلاد|ميلاديا"));
const noHijri = not(oneOf("ه|هجري|هجرية|للهجرة|هجريا"));
const yearDigits = numberIn(1000, 2199, /^(\d{4})م?$/);
const closedYear = row(
  [oneOf("("), longest(yearDigits, numberIn(100, 2199)), oneOf(")")],
  ([, year]) => year,
);

export const yearNumber = row([yearDigits, christian, noHijri, not(counted)], ([year]) => year);
export const theYear = oneOf(
  "عام|العام|سنة|السنة|لعام|لسنة|بعام|للعام|موسم|الموسم|عامي|سنتي|العام الدراسي|السنة الدراسية|العام المالي|السنة المالية|اعوام|سنوات|الاعوام",
);
/** A year behind the word for year: small ones too, and in words. */
const namedYear: Part<number> = longest(
  row([numberIn(100, 2199, /^(\d{3,4})م?$/), christian, noHijri], ([year]) => year),
  row([closedYear, noHijri], ([year]) => year),
  map(numberInWords, (year) => (year >= 100 ? year : null)),
);

/** A year that carries no word for year. */
export const bareYear: Part<Dated> = row(
  [
    longest(
      numberIn(1900, 2099, /^(\d{4})م?$/),
      row([oneOf("("), numberIn(1900, 2099), oneOf(")")], ([, year]) => year),
    ),
    christian,
    noHijri,
    not(counted),
  ],
  ([year]) => stated(edtfOf(year)),
);

/** A year so many years from the one mentioned last. */
function fromLastYear(years: number, { last, anchor }: Scene): YearWords {
  if (!last) return { offset: years };
  return anchor ? { offset: last.year + years - anchor.year } : last.year + years;
}

/** A year of schools, of budgets or of another calendar is not the calendar's. */
export const ofCalendar = not(oneOf("المالي|المالية|الدراسي|الدراسية|الهجري|الهجرية|الجامعي|القضائي"));
const of = maybe(oneOf("من|في|ل|،|,"));
export const ofYear: Part<YearWords> = longest<YearWords>(
  row([of, oneOf("العام التالي|العام الموالي|السنة التالية|السنة الموالية")], (_, scene) =>
    fromLastYear(1, scene),
  ),
  row([of, maybe(theYear), yearNumber], ([, , year]) => year),
  row([of, theYear, namedYear], ([, , year]) => year),
  row([of, map(numberInWords, (year) => (year >= 1500 ? year : null))], ([, year]) => year),
  row([of, oneOf("العام|السنة|للعام|للسنة"), shift], ([, , offset]) => ({ offset })),
  row([of, oneOf("هذا العام|هذه السنة|العام|السنة"), ofCalendar], () => ({ offset: 0 })),
  row(
    [of, oneOf("العام نفسه|العام ذاته|نفس العام|السنة نفسها|السنة ذاتها|ذلك العام|تلك السنة|نفس السنة")],
    (_, scene) => fromLastYear(0, scene),
  ),
);

const named = behind(words.NAMED_AFTER_A_DAY);
const CALLED_BY_A_DATE = "جامعة|شارع|ساحة|ميدان|مدرسة|حركة|كتيبة|جسر|ملعب";
/** The name of a thing, then a date it bears ("مدينة العاشر من رمضان"), seen from a word inside that date. */
export const inAName = where(({ words: around }, at) => {
  let i = at - 1;
  while (i >= 0 && i >= at - 5 && isOfADate(around[i]?.norm ?? "")) i--;
  return i < at - 1 && (around[i]?.forms.some((each) => NAMED.has(each)) ?? false);
});
const NAMED = new Set(words.NAMED_AFTER_A_DAY.split("|"));
const OF_A_DATE = new Set(
  ["من", "شهر", "عشر", "/", ...Object.keys(words.DAY_ORDINALS), ...Object.keys(words.MONTHS)].flatMap(
    (phrase) => phrase.split(" "),
  ),
);
const isOfADate = (norm: string): boolean => OF_A_DATE.has(norm) || /^\d{1,2}$/.test(norm);

const monthFirst = row(
  [
    monthName,
    maybe(oneOf("/|-")),
    numberIn(1, 31),
    maybe(row([oneOf("،|,"), yearNumber], ([, year]) => year)),
  ],
  ([month, , day, year]) => ({ day, month, year }),
);
/** A day and month alone in quotation marks are what somebody is called: the rebels of "23 March". */
const calledSo = row([behind('«|"|“'), day, link, monthName, oneOf('»|"|”')], () => true);
export const partialDate: Part<PartialDate> = longest<PartialDate>(
  row(
    [not(named), not(calledSo), day, link, monthName, maybe(ofYear), maybe(shift)],
    ([, , day, , month, year, shift], { outlook }, at) => ({ day, month, year, shift, outlook: outlook(at) }),
  ),
  row([not(named), monthFirst], ([, date], { outlook }, at) => ({ ...date, outlook: outlook(at) })),
  // "في مدينة 8 مايو 2020" may be a date behind a town; a university or a street is called so.
  row([not(behind(CALLED_BY_A_DATE)), day, link, monthName, ofYear], ([, day, , month, year]) => ({
    day,
    month,
    year,
  })),
);
export const calendarDate = row([maybe(oneOf("يوم")), partialDate], ([, date], scene) =>
  resolveDate(date, scene.anchor),
);
const slash = oneOf("/");
const number = digits((norm) => (/^\d{1,4}$/.test(norm) ? norm : null));
export const numericDate = row(
  [
    maybe(oneOf("يوم")),
    longest(
      digits(readNumericDate),
      row([number, slash, number, slash, number], ([a, , b, , c]) => dateInNumbers(a, b, c)),
    ),
  ],
  ([, date]) => date,
);
export const monthAndYear = digits(readMonthAndYear);

const openMonth = row(
  [maybe(oneOf("شهر|شهري|اشهر")), clearMonth, not(oneOf("كلينك|كلينيك")), maybe(ofYear), maybe(shift)],
  ([, month, , year, shift], { anchor, outlook }, at) =>
    resolveDate({ month, year, shift, outlook: outlook(at) }, anchor),
);
/** A month that something before it already marks as a time. */
export const bareMonth: Part<Dated> = row([openMonth, not(oneOf("(|رقم|كلينك|كلينيك"))], ([month]) => month);
// "في يونيو ويوليو": the second of two months stands beside the first.
const afterAMonth = where(
  ({ words: around }, at) =>
    /^و/.test(around[at]?.norm ?? "") &&
    (around[at - 1]?.forms.some((each) => each in words.MONTHS) ?? false),
);
/** "يوم 27": of the month of publication, or the one before where it lies ahead. */
export const bareDay = row(
  [
    oneOf("يوم"),
    numberIn(1, 31),
    where(({ words: around }, at) => !around[at] || words.BEHIND_A_YEAR.has(around[at]?.norm ?? "")),
  ],
  ([, day], { anchor }) => (anchor ? resolveBareDay(anchor.year, anchor.month, day, anchor.day) : UNKNOWN),
);
export const markedMonth = longest(
  row([afterAMonth, openMonth], ([, month]) => month),
  row([behind(words.TIME_PREPOSITIONS), openMonth], ([, month]) => month),
  row([oneOf("شهر|شهري"), openMonth], ([, month]) => month),
  row(
    [not(inAName), twinMonth, maybe(ofYear), maybe(shift)],
    ([, month, year, shift], { anchor, outlook }, at) =>
      resolveDate({ month, year, shift, outlook: outlook(at) }, anchor),
  ),
  row([behind(words.FIGURES), openMonth], ([, month]) => month),
  row([not(named), not(behind(CALLED_BY_A_DATE, 2)), monthName, ofYear], ([, , month, year], { anchor }) =>
    resolveDate({ month, year }, anchor),
  ),
  row([oneOf("الشهر"), phrase(words.DAY_ORDINALS), ofYear], ([, month, year], { anchor }) =>
    typeof year === "number" ? resolveDate({ month, year }, anchor) : null,
  ),
  row([monthName, shift], ([month, shift], { anchor }) => resolveDate({ month, shift }, anchor)),
);

/** "The month" as `YYYY-MM`; the month itself without more words may also have been the one before. */
export const theMonth = longest<{ edtf: string | null; isBare: boolean }>(
  row(
    [oneOf("الشهر نفسه|الشهر ذاته|نفس الشهر|الشهر عينه|ذلك الشهر|الشهر المذكور")],
    (_, { last, anchor }) => ({
      edtf: last?.month ? edtfOf(last.year, last.month) : calendarUnit("month", 0, anchor).value,
      isBare: false,
    }),
  ),
  row([oneOf("الشهر"), shift], ([, shift], { anchor }) => ({
    edtf: calendarUnit("month", shift, anchor).value,
    isBare: false,
  })),
  row([oneOf("هذا الشهر")], (_, { anchor }) => ({
    edtf: calendarUnit("month", 0, anchor).value,
    isBare: false,
  })),
  row([oneOf("الشهر")], (_, { anchor }) => ({
    edtf: calendarUnit("month", 0, anchor).value,
    isBare: true,
  })),
);
export const dayOfTheMonth = row(
  [maybe(oneOf("يوم")), day, maybe(oneOf("من|في")), theMonth],
  ([, day, of, { edtf, isBare }], { anchor }): Dated | null => {
    if (isBare && !of) return null;
    if (edtf === null) return UNKNOWN;
    const [year, month] = edtf.split("-").map(Number) as [number, number];
    if (isBare) return resolveBareDay(year, month, day, anchor?.day ?? 31);
    return isDay(year, month, day) ? relative(edtfOf(year, month, day)) : null;
  },
);

// A law's year ("رقم 4 لسنة 2015") names the law.
const ofLaw = where(({ words }, at) => Boolean(words[at - 1]?.isNumber && words[at]?.norm.startsWith("ل")));
// "انتخابات 2012": a year behind a noun, with nothing behind it that it could count.
const yearOfSomething = where(({ words: around }, at) => {
  const [before, next] = [around[at - 1], around[at + 1]];
  const isNoun = before !== undefined && /^(?:ال)?\p{L}{4,}$/u.test(before.norm);
  const beside = [before, around[at - 2]].flatMap((word) => word?.forms ?? []);
  if (!isNoun || before.forms.some((each) => words.NO_YEAR_BEHIND.has(each))) return false;
  if (beside.some((each) => words.NUMBERED.has(each))) return false;
  // "كأس آسيا 2019" is a name as "مونديال 2018" is.
  const near = [before, around[at - 2], around[at - 3]].flatMap((word) => word?.forms ?? []);
  if (near.some((each) => words.NAMED_WITH_A_YEAR.has(each))) return false;
  return next === undefined || words.BEHIND_A_YEAR.has(next.norm);
});
// "عامي 2010 و2012": the second of two years stands beside the first.
const afterAYear = where(
  ({ words: around }, at) =>
    /^و?(?:1[5-9]|20)\d\dم?$/.test(around[at - 1]?.norm ?? "") && /^و\d/.test(around[at]?.norm ?? ""),
);
export const year = longest(
  row([afterAYear, bareYear], ([, year]) => year),
  row([not(ofLaw), theYear, namedYear], ([, , year]): Dated => stated(edtfOf(year))),
  row([not(ofLaw), theYear, yearNumber], ([, , year]): Dated => stated(edtfOf(year))),
  row([behind(words.TIME_PREPOSITIONS), bareYear], ([, year]) => year),
  row([behind("الي"), behind("تعود|يعود|عائد|عائدة|ترجع|يرجع", 4), bareYear], ([, , year]) => year),
  row(
    [behind("في"), map(numberInWords, (value) => (value >= 1700 ? value : null)), not(counted)],
    ([, value]) => stated(edtfOf(value)),
  ),
  row([behind("("), bareYear, peek(oneOf(")"))], ([, year]) => year),
  row([yearOfSomething, not(behind(CALLED_BY_A_DATE, 3)), bareYear], ([, , year]) => year),
  digits((norm): Dated | null => (/^(?:19|20)\d\dم$/.test(norm) ? stated(norm.slice(0, 4)) : null)),
);
