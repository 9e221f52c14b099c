import {
  calendarUnit,
  type Dated,
  edtfOf,
  isDay,
  type PartialDate,
  readNumericDate,
  resolveDate,
  type Shift,
  UNKNOWN,
} from "../calendar.ts";
import {
  behind,
  form,
  longest,
  maybe,
  not,
  numberIn,
  oneOf,
  type Part,
  phrase,
  row,
  type Scene,
} from "../grammar.ts";
import * as words from "./words.ts";

type YearWords = number | { readonly offset: number };

export const shift: Part<Shift> = phrase(words.SHIFTS);
const counted = oneOf(words.COUNTED);
const ordinalUnit = "الحادي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع";
// "والعشرين" behind a unit is the rest of a day that was refused, not the twentieth.
export const ordinal = row([not(behind(ordinalUnit)), phrase(words.DAY_ORDINALS)], ([, day]) => day);
const day = longest(numberIn(1, 31), ordinal);
export const link = maybe(oneOf("من|من شهر|شهر|لشهر"));

const month = phrase(words.MONTHS);
const twin = longest(
  row([oneOf("/|-|–"), month], ([, name]) => name),
  row([oneOf("("), month, oneOf(")")], ([, name]) => name),
);
const twinMonth = row([month, twin], ([one, other]) => (one === other ? one : null));
/** مايو, or مايو/أيار where both name one month. */
const monthName = longest(month, twinMonth);

export const yearNumber = row(
  [
    numberIn(1500, 2199, /^(\d{4})م?$/),
    maybe(oneOf("م|ميلادي|ميلادية")),
    not(oneOf("ه|هجري|هجرية")),
    not(counted),
  ],
  ([year]) => year,
);
export const theYear = oneOf("عام|العام|سنة|السنة|لعام|لسنة");

/** A year that carries no word for year. */
export const bareYear: Part<Dated> = row(
  [
    numberIn(1900, 2099, /^(\d{4})م?$/),
    maybe(oneOf("م|ميلادي|ميلادية")),
    not(oneOf("ه|هجري|هجرية")),
    not(counted),
  ],
  ([year]) => ({ edtf: edtfOf(year), basis: "stated", kind: "date" }),
);

/** A year so many years from the one mentioned last. */
function fromLastYear(years: number, { last, anchor }: Scene): YearWords {
  if (!last) return { offset: years };
  return anchor ? { offset: last.year + years - anchor.year } : last.year + years;
}

const ofYear: Part<YearWords> = longest<YearWords>(
  row([maybe(oneOf("من")), oneOf("العام التالي|العام الموالي|السنة التالية|السنة الموالية")], (_, scene) =>
    fromLastYear(1, scene),
  ),
  row([maybe(oneOf("من")), maybe(theYear), yearNumber], ([, , year]) => year),
  row([maybe(oneOf("من")), oneOf("العام|السنة"), shift], ([, , offset]) => ({ offset })),
  row([maybe(oneOf("من")), oneOf("هذا العام|هذه السنة")], () => ({ offset: 0 })),
  row([maybe(oneOf("من")), oneOf("العام نفسه|العام ذاته|نفس العام|السنة نفسها|السنة ذاتها")], (_, scene) =>
    fromLastYear(0, scene),
  ),
);

const named = behind(words.NAMED_AFTER_A_DAY);
export const partialDate: Part<PartialDate> = longest<PartialDate>(
  row([not(named), day, link, monthName, maybe(ofYear), maybe(shift)], ([, day, , month, year, shift]) => ({
    day,
    month,
    year,
    shift,
  })),
  row([day, link, monthName, ofYear], ([day, , month, year]) => ({ day, month, year })),
);
export const calendarDate = row([partialDate], ([date], scene) => resolveDate(date, scene.anchor));
export const numericDate = form(readNumericDate);

const openMonth = row(
  [maybe(oneOf("شهر")), monthName, maybe(ofYear), maybe(shift)],
  ([, month, year, shift], scene) => resolveDate({ month, year, shift }, scene.anchor),
);
/** A month that something before it already marks as a time. */
export const bareMonth: Part<Dated> = row([openMonth], ([month]) => month);
export const markedMonth = longest(
  row([behind(words.TIME_PREPOSITIONS), openMonth], ([, month]) => month),
  row([oneOf("شهر"), openMonth], ([, month]) => month),
  row([twinMonth, maybe(ofYear), maybe(shift)], ([month, year, shift], { anchor }) =>
    resolveDate({ month, year, shift }, anchor),
  ),
  row([monthName, ofYear], ([month, year], { anchor }) => resolveDate({ month, year }, anchor)),
  row([monthName, shift], ([month, shift], { anchor }) => resolveDate({ month, shift }, anchor)),
);

/** "The month" as `YYYY-MM`; the month itself without more words may also have been the one before. */
export const theMonth = longest<{ edtf: string | null; isBare: boolean }>(
  row(
    [oneOf("الشهر نفسه|الشهر ذاته|نفس الشهر|الشهر عينه|ذلك الشهر|الشهر المذكور")],
    (_, { last, anchor }) => ({
      edtf: last?.month ? edtfOf(last.year, last.month) : calendarUnit("month", 0, anchor).edtf,
      isBare: false,
    }),
  ),
  row([oneOf("الشهر"), shift], ([, shift], { anchor }) => ({
    edtf: calendarUnit("month", shift, anchor).edtf,
    isBare: false,
  })),
  row([oneOf("الشهر|هذا الشهر")], (_, { anchor }) => ({
    edtf: calendarUnit("month", 0, anchor).edtf,
    isBare: true,
  })),
);
export const dayOfTheMonth = row(
  [day, oneOf("من"), theMonth],
  ([day, , { edtf, isBare }], { anchor }): Dated | null => {
    if (edtf === null) return UNKNOWN;
    const [year, month] = edtf.split("-").map(Number) as [number, number];
    if (isBare) return resolveBareDay(year, month, day, anchor?.day ?? 31);
    return isDay(year, month, day)
      ? { edtf: edtfOf(year, month, day), basis: "relative", kind: "date" }
      : null;
  },
);

function resolveBareDay(year: number, month: number, day: number, today: number): Dated | null {
  const [y, m] = day <= today ? [year, month] : month === 1 ? [year - 1, 12] : [year, month - 1];
  return isDay(y, m, day) ? { edtf: edtfOf(y, m, day), basis: "relative", kind: "date" } : null;
}

// A law's year ("رقم 4 لسنة 2015") names the law.
const ofLaw: Part<true> = (scene, at) =>
  scene.words[at - 1]?.isNumber && scene.words[at]?.norm.startsWith("ل") ? { value: true, next: at } : null;
export const year = longest(
  row(
    [not(ofLaw), theYear, yearNumber],
    ([, , year]): Dated => ({ edtf: edtfOf(year), basis: "stated", kind: "date" }),
  ),
  row(
    [
      behind(words.TIME_PREPOSITIONS),
      bareYear,
      not(form((norm) => (/^(?!ال|و).{3,}ة$/.test(norm) ? norm : null))),
    ],
    ([, year]) => year,
  ),
  form((norm): Dated | null =>
    /^(?:19|20)\d\dم$/.test(norm) ? { edtf: norm.slice(0, 4), basis: "stated", kind: "date" } : null,
  ),
);
