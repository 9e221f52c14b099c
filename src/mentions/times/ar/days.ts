import {
  type Day,
  dayFrom,
  dayOf,
  type PartialDate,
  resolveDate,
  resolveDayAndWeekday,
  resolveWeekday,
  type Shift,
  weekdayOfMonth,
} from "../calendar.ts";
import { between, type Dated, type Half, relative, UNKNOWN, UNKNOWN_PERIOD } from "../dated.ts";
import {
  behind,
  digits,
  glued,
  longest,
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
import {
  calendarDate,
  monthName,
  numericDate,
  ofYear,
  ordinal,
  partialDate,
  shift,
  theMonth,
} from "./dates.ts";
import * as words from "./words.ts";

export const dayPart = maybe(phrase(words.DAY_PARTS));
const notAName = not(behind(words.NAMED_AFTER_A_WEEKDAY));
/** A weekday with the word for day or the article: without both it is a number or a man's name. */
export const weekday = longest(
  row(
    [
      maybe(oneOf("يوم|نهار|اليوم")),
      notAName,
      phrase(words.WEEKDAYS),
      // "من قبل الاثنين معا" are two people.
      not(oneOf("معا|كليهما|كلاهما|الاسود|السوداء|العظيم|العظيمة|الحزينة|البيضاء|الدامي|الدامية")),
    ],
    ([, , weekday]) => weekday,
  ),
  row([oneOf("يوم"), phrase(words.BARE_WEEKDAYS), not(oneOf("من|اعضاء|افراد"))], ([, weekday]) => weekday),
);
const beside = maybe(oneOf("،|,|-|الموافق|في|الموافق في|المصادف|الموافق ل|الموافق لـ"));
export const besideDate = longest<PartialDate>(
  row([beside, partialDate], ([, date]) => date),
  row([oneOf("("), partialDate, oneOf(")")], ([, date]) => date),
);
const besideNumbers = longest(
  row([beside, numericDate], ([, date]) => date),
  row([oneOf("("), numericDate, oneOf(")")], ([, date]) => date),
);
export const adverb = maybe(phrase(words.DAY_PART_ADVERBS));
/** The half of the day stands with the day: the hour beside it needs it. */
export const halved = (date: Dated | null, before: Half | null, behind: Half | null = null): Dated | null =>
  date && { ...date, half: before ?? behind };

const dayAlone = numberIn(1, 31);
export const ofWeek = row(
  [
    maybe(oneOf("من|في")),
    longest(
      row([oneOf("الاسبوع"), shift], ([, shift]) => shift),
      row([oneOf("هذا الاسبوع")], () => 0 as Shift),
    ),
  ],
  ([, shift]) => shift,
);
/** A weekday of this, the last or the next week. */
export function dayInWeek(weekday: number, shift: Shift, anchor: Day | null): Dated {
  return anchor ? dayFrom(7 * shift + weekday - anchor.dayOfWeek, anchor) : UNKNOWN;
}

export const weekdayDate = longest<Dated>(
  row([dayPart, weekday, maybe(shift), adverb], ([half, weekday, shift, behind], { anchor, outlook }, at) =>
    halved(resolveWeekday(weekday, shift, anchor, outlook(at)), half, behind),
  ),
  row([dayPart, weekday, ofWeek], ([half, weekday, shift], { anchor }) =>
    halved(dayInWeek(weekday, shift, anchor), half),
  ),
  row([ofWeek, maybe(oneOf("،")), dayPart, weekday], ([shift, , half, weekday], { anchor }) =>
    halved(dayInWeek(weekday, shift, anchor), half),
  ),
  row([dayPart, weekday, maybe(shift), besideDate], ([half, weekday, shift, date], { anchor }) =>
    halved(resolveDate({ ...date, shift: date.shift ?? shift, weekday }, anchor), half),
  ),
  row([dayPart, weekday, longest(dayAlone, ordinal)], ([half, weekday, day], { anchor }) =>
    halved(resolveDayAndWeekday(day, weekday, anchor), half),
  ),
  row(
    [dayPart, weekday, longest(dayAlone, ordinal), maybe(oneOf("من")), theMonth],
    ([half, , day, , month]) =>
      month.edtf ? halved(relative(`${month.edtf}-${String(day).padStart(2, "0")}`), half) : UNKNOWN,
  ),
  row([dayPart, weekday, besideNumbers], ([half, , date]) => halved(date, half)),
  // The day and the month in numbers, where the weekday tells them from a score.
  row([dayPart, weekday, maybe(oneOf("،")), dayAndMonth()], ([half, weekday, , date], { anchor }) =>
    halved(resolveDate({ ...date, weekday }, anchor), half),
  ),
);

function dayAndMonth(): Part<PartialDate> {
  const read = (norm: string): PartialDate | null => {
    const match = /^(\d{1,2})\/(\d{1,2})$/.exec(norm);
    return match ? { day: Number(match[1]), month: Number(match[2]) } : null;
  };
  return digits(read);
}

const NTH: Readonly<Record<string, number>> = { اول: 1, ثاني: 2, ثان: 2, ثالث: 3, رابع: 4, اخر: 5 };
const THE_NTH: Readonly<Record<string, number>> = {
  الاول: 1,
  الاولي: 1,
  الثاني: 2,
  الثانية: 2,
  الثالث: 3,
  الثالثة: 3,
  الرابع: 4,
  الرابعة: 4,
  الاخير: 5,
  الاخيرة: 5,
};
interface MonthOfYear {
  readonly value: string | null;
  readonly isStated: boolean;
}
const inMonth = longest<MonthOfYear>(
  row(
    [maybe(oneOf("من|في")), maybe(oneOf("شهر")), glued(monthName), maybe(glued(ofYear))],
    ([, , month, year], { anchor, outlook }, at) => {
      const value = resolveDate({ month, year, outlook: outlook(at) }, anchor)?.value ?? null;
      return { value, isStated: typeof year === "number" };
    },
  ),
  row([oneOf("من|في"), theMonth], ([, { edtf }]) => ({ value: edtf, isStated: false })),
);
/** A weekday with or without its article: behind a word that already tells it is one. */
export const anyWeekday = longest(phrase(words.BARE_WEEKDAYS), phrase(words.WEEKDAYS));
const nthDay = row([phrase(NTH), maybe(oneOf("يوم")), anyWeekday], ([nth, , weekday]) => ({
  nth,
  weekday,
  isDate: false,
}));
// "الثلاثاء الثالث من سبتمبر" may be the third of the month as well.
const dayTheNth = row([maybe(oneOf("يوم")), phrase(words.WEEKDAYS), phrase(THE_NTH)], ([, weekday, nth]) => ({
  nth,
  weekday,
  isDate: nth < 5,
}));
export const nthWeekday = row(
  [longest(nthDay, dayTheNth), inMonth],
  ([{ nth, weekday, isDate }, { value, isStated }]): Dated | null => {
    const match = /^(\d{4})-(\d{2})$/.exec(value ?? "");
    if (!match) return null;
    const [year, month] = [Number(match[1]), Number(match[2])];
    if (isDate && (!isStated || dayOf(year, month, nth).dayOfWeek === weekday)) return null;
    return relative(weekdayOfMonth(weekday, nth, year, month) as string);
  },
);

export const twoNights = row(
  [
    phrase({ ليل: false, ليلة: false, "منتصف ليل": true, "منتصف ليلة": true } as const),
    weekday,
    maybe(oneOf("-|/|–|الي")),
    phrase(words.WEEKDAYS),
  ],
  ([isMidnight, one, , other], { anchor, outlook }, at): Dated | null => {
    if (one % 7 !== other - 1) return null;
    if (isMidnight) {
      const { value } = resolveWeekday(other, null, anchor, outlook(at));
      return value ? relative(`${value}T00:00`) : UNKNOWN;
    }
    const [first, last] = [
      resolveWeekday(one, null, anchor).value,
      resolveWeekday(other, null, anchor).value,
    ];
    return first && last && first < last ? relative(`${first}/${last}`, "period") : UNKNOWN_PERIOD;
  },
);

/** The weekday before another kind of date; gives the half of the day it names. */
export const weekdayBeside = row([dayPart, weekday, beside], ([half]) => ({ half }));

/** A day of the month in words, without its month. */
export const ordinalDay = ordinal;

/** A night named by its two dates: "ليلة 31 مارس إلى أول أفريل". */
export const nightToDate = row(
  [oneOf("ليل|ليلة"), calendarDate, oneOf("الي|-|/"), calendarDate],
  ([, first, , last]) => between(first, last),
);

const datePart = row(
  [phrase(words.DAY_PARTS), maybe(oneOf("يوم")), longest(calendarDate, numericDate)],
  ([half, , date]) => halved(date, half),
);
const dateAndPart = row(
  [longest(calendarDate, numericDate), phrase(words.DAY_PART_ADVERBS)],
  ([date, half]) => halved(date, half),
);
/** The morning of a date. */
export const partOfDate = longest(datePart, dateAndPart);

/** A day of a list, all but the last of which leave the month out: "19" of "19 و20 مايو". */
const andDay = longest<number>(
  row(
    [where(({ words: around }, at) => /^و\d/.test(around[at]?.norm ?? "")), glued(numberIn(1, 31))],
    ([, day]) => day,
  ),
  row([oneOf("و"), numberIn(1, 31)], ([, day]) => day),
);
const theirMonth = row([maybe(oneOf("من|من شهر|شهر")), monthName, maybe(ofYear)], ([, month, year]) => ({
  month,
  year,
}));
const rest = longest(
  row([andDay, theirMonth], ([day, date]) => ({ day, date })),
  row([andDay, andDay, theirMonth], ([day, , date]) => ({ day, date })),
  row([andDay, andDay, andDay, theirMonth], ([day, , , date]) => ({ day, date })),
);
export const dayBeforeDay = row(
  [maybe(oneOf("يومي|يوم|ايام")), numberIn(1, 31), peek(rest)],
  ([, day, next], { anchor, outlook }, at) =>
    day < next.day ? resolveDate({ ...next.date, day, outlook: outlook(at) }, anchor) : null,
);
