import {
  between,
  type Dated,
  dayFrom,
  type PartialDate,
  resolveDate,
  resolveWeekday,
  UNKNOWN,
} from "../calendar.ts";
import { behind, form, longest, maybe, not, oneOf, phrase, row } from "../grammar.ts";
import { calendarDate, numericDate, partialDate, shift } from "./dates.ts";
import * as words from "./words.ts";

const dayPart = maybe(oneOf(words.DAY_PARTS));
const weekday = longest(
  row(
    [maybe(oneOf("يوم|نهار")), not(behind("سوق|بين|كلا|هذين|حي")), phrase(words.WEEKDAYS)],
    ([, , weekday]) => weekday,
  ),
  row([oneOf("يوم"), phrase(words.BARE_WEEKDAYS)], ([, weekday]) => weekday),
);
const besideDate = longest<PartialDate>(
  row([maybe(oneOf("،|,|-|الموافق|في")), partialDate], ([, date]) => date),
  row([oneOf("("), partialDate, oneOf(")")], ([, date]) => date),
);
const besideNumbers = row([maybe(oneOf("،|,|-|الموافق|في")), numericDate], ([, date]) => date);
const adverb = maybe(oneOf(words.DAY_PART_ADVERBS));

export const weekdayDate = longest(
  row([dayPart, weekday, maybe(shift), adverb], ([, weekday, shift], { anchor }) =>
    resolveWeekday(weekday, shift, anchor),
  ),
  row([dayPart, weekday, maybe(shift), besideDate], ([, weekday, , date], { anchor }) =>
    resolveDate({ ...date, weekday }, anchor),
  ),
  row([dayPart, weekday, besideNumbers], ([, , date]) => date),
);
export const twoNights = row(
  [oneOf("ليل|ليلة"), weekday, maybe(oneOf("-|/|–|الي")), phrase(words.WEEKDAYS)],
  ([, one, , other], { anchor }): Dated | null => {
    if (one % 7 !== other - 1) return null;
    const [first, last] = [resolveWeekday(one, null, anchor).edtf, resolveWeekday(other, null, anchor).edtf];
    return first && last && first < last
      ? { edtf: `${first}/${last}`, basis: "relative", kind: "period" }
      : UNKNOWN;
  },
);

const isToday = row(
  [
    not(behind(words.PAPER_NAMES, 2)),
    not(behind("في|ذلك|نفس|هذا|كل|طوال|مدار|هو|طيلة")),
    form((norm, word) => (norm === "اليوم" && /^[وف]?ال/.test(word.norm) ? 0 : null)),
    not(
      longest(
        oneOf(words.NOT_TODAY),
        row([phrase(words.DAY_ORDINALS)], () => true as const),
      ),
    ),
  ],
  () => 0,
);
const tomorrow = row(
  [
    phrase({ غدا: 1 }),
    not(form((norm) => (/^\p{L}/u.test(norm) && !(norm in words.WEEKDAYS) && norm !== "يوم" ? norm : null))),
  ],
  () => 1,
);
const relativeWord = longest<number>(
  phrase({
    امس: -1,
    الامس: -1,
    البارحة: -1,
    "اول من امس": -2,
    "اول امس": -2,
    "امس الاول": -2,
    "يوم امس": -1,
    "يوم غد": 1,
    "يوم الغد": 1,
    "بعد غد": 2,
  }),
  phrase({ "الليلة الماضية": -1, "الليلة قبل الماضية": -2, "ليلة امس": -1, "هذه الليلة": 0 }),
  isToday,
  tomorrow,
  row([oneOf(words.DAY_PARTS), oneOf("غد|يوم غد")], () => 1),
);
export const relativeDay = longest(
  row([dayPart, relativeWord, maybe(weekday)], ([, days], { anchor }) => dayFrom(days, anchor)),
  row([dayPart, relativeWord, maybe(weekday), besideDate], ([, , weekday, date], { anchor }) =>
    resolveDate({ ...date, weekday }, anchor),
  ),
);

/** A night named by its two dates: "ليلة 31 مارس إلى أول أفريل". */
export const nightToDate = row(
  [oneOf("ليل|ليلة"), calendarDate, oneOf("الي|-|/"), calendarDate],
  ([, first, , last]) => between(first, last),
);
