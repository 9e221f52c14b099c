import { dayFrom, resolveDate } from "../calendar.ts";
import type { Dated } from "../dated.ts";
import { behind, form, longest, map, maybe, not, oneOf, type Part, phrase, row, where } from "../grammar.ts";
import { adverb, besideDate, dayPart, halved, weekday } from "./days.ts";
import * as words from "./words.ts";

const isToday = row(
  [
    not(behind(words.PAPER_NAMES, 2)),
    not(behind(words.THESE_DAYS, 3)),
    not(behind("في|ذلك|نفس|هذا|كل|طوال|مدار|هو|طيلة|حتي|الي")),
    where(({ words: around }, at) => /^[وف]?ال/.test(around[at]?.norm ?? "")),
    oneOf("اليوم"),
    // "تاريخ اليوم والشهر": a word for day.
    not(oneOf("والشهر|والسنة|والساعة|والليلة")),
    not(longest<unknown>(oneOf(words.NOT_TODAY), phrase(words.DAY_ORDINALS))),
  ],
  () => 0,
);
const besideTomorrow = form((norm) =>
  /^\p{L}/u.test(norm) && !(norm in words.WEEKDAYS) && !words.BEHIND_TOMORROW.has(norm) ? norm : null,
);
// Without its vowel sign the word is also a verb, "became".
const tomorrow = longest(
  row([oneOf("غدا"), not(besideTomorrow)], () => 1),
  row(
    [
      where(({ words: around, outlook }, at) => /[\u064b]/.test(around[at]?.text ?? "") || outlook(at) === 1),
      oneOf("غدا"),
    ],
    () => 1,
  ),
);
const relativeWord = longest<number>(
  phrase({
    امس: -1,
    الامس: -1,
    البارحة: -1,
    "اول من امس": -2,
    "اول امس": -2,
    "امس الاول": -2,
    "قبل امس": -2,
    "قبل يوم امس": -2,
    "يوم قبل امس": -2,
    "يوم امس": -1,
    "يوم امس الاول": -2,
    "نهار امس": -1,
    "يوم غد": 1,
    "يوم الغد": 1,
    الغد: 1,
    "بعد غد": 2,
    "بعد الغد": 2,
    "يوم بعد غد": 2,
    "اليوم الذي بعد الغد": 2,
    "اليوم الماضي": -1,
    "اليوم المنصرم": -1,
    "الليلة الماضية": -1,
    "الليلة قبل الماضية": -2,
    "ليلة امس": -1,
  }),
  isToday,
  tomorrow,
  row([behind("صباح|مساء|ظهر|عصر|فجر|ليل|ليلة|نهار"), oneOf("غد")], () => 1),
);
const thisDay = map(phrase(words.THIS_DAY), (half, { anchor }) => halved(dayFrom(0, anchor), half));
const notNamed = not(
  behind(
    "لم|ولم|جريدة|صحيفة|المصري|دار|اخبار|عالم|قادة|شباب|جيل|اجيال|حزب|تيار|رجال|نساء|مدينة|مدن|سيارة|سيارات|وظائف|مدرسة|تقنيات|قناة|مجلة|اعداء|حلفاء|حليف|عدو|صديق|اصدقاء|خصوم|رفاق|خصم|شريك|شركاء",
  ),
);
// "في أمس الحاجة" is a measure of need.
const notVague = not(oneOf("القريب|البعيد|الكبيرة|الظلماء|المظلمة|الحاجة"));
export const relativeDay = longest<Dated>(
  row(
    [notNamed, dayPart, relativeWord, notVague, maybe(maybeComma(weekday)), adverb],
    ([, half, days, , , behind], { anchor }) => halved(dayFrom(days, anchor), half, behind),
  ),
  row(
    [dayPart, relativeWord, maybe(maybeComma(weekday)), besideDate],
    ([half, days, weekday, date], { anchor }) =>
      halved(resolveDate({ ...date, weekday, outlook: days > 0 ? 1 : -1 }, anchor), half),
  ),
  row([not(behind("في|مثل|ذات|اوبريت|مسرحية|فيلم|برنامج")), dayPart, thisDay, notVague], ([, half, day]) =>
    halved(day, half ?? day.half ?? null),
  ),
  row([behind("في"), thisDay, notVague], ([, day]) => day),
);

function maybeComma<T>(part: Part<T>): Part<T> {
  return row([maybe(oneOf("،|,|(")), part], ([, value]) => value);
}

/** The same day and the day after, from the day named last. */
const SAME_DAY: Readonly<Record<string, number>> = {
  "اليوم نفسه": 0,
  "اليوم ذاته": 0,
  "اليوم عينه": 0,
  "نفس اليوم": 0,
  "ذات اليوم": 0,
  "ذلك اليوم": 0,
  "الليلة نفسها": 0,
  "الليلة ذاتها": 0,
  "تلك الليلة": 0,
  "نفس الليلة": 0,
  "اليوم التالي": 1,
  "اليوم الموالي": 1,
  "الليلة التالية": 1,
  "اليوم السابق": -1,
  "اليوم الذي سبقه": -1,
  "اليوم الذي تلاه": 1,
};
export const sameDay = row(
  [dayPart, maybe(oneOf("من|في")), phrase(SAME_DAY)],
  ([half, of, days], { last }) => (last?.day && (half || !of) ? halved(dayFrom(days, last.day), half) : null),
);
