import type { Day } from "../calendar.ts";
import { between, type Dated } from "../dated.ts";
import { glued, longest, map, maybe, numberIn, oneOf, type Part, phrase, row, where } from "../grammar.ts";
import { ordinal } from "./dates.ts";
import { anyWeekday } from "./days.ts";
import { dayOfValue, type HijriMonth, ofMonth, resolve } from "./hijri-months.ts";
import { DEFINITE_COUNTS } from "./numbers.ts";
import * as words from "./words.ts";

/** Days of a month that have names. */
const NAMED_DAYS: Readonly<Record<string, number>> = {
  غرة: 1,
  "اول ايام": 1,
  "اول يوم من": 1,
  "اول يوم في": 1,
  "النصف من": 15,
  "ليلة النصف من": 15,
};
const LAST_DAY = oneOf("اخر ايام|اخر يوم من|اخر يوم في|سلخ");
const month = maybe(oneOf("شهر"));
export const namedDay = row([phrase(NAMED_DAYS), month, ofMonth], ([day, , date], scene, at) =>
  resolve({ ...date, day }, scene, at),
);

/** The first and the last day of a Hijri month. */
function edgesOf(date: HijriMonth, scene: Parameters<typeof resolve>[1], at: number) {
  const whole = resolve(date, scene, at);
  const [first, last] = (whole?.value?.split("/") ?? []).map(dayOfValue);
  return whole && first && last ? { whole, first, last } : null;
}

const stretch = (whole: Dated, from: Day, to: Day): Dated => ({
  ...whole,
  ...(from.equals(to)
    ? { value: `${from}~`, kind: "date" as const }
    : { value: `${from}~/${to}~`, kind: "period" as const }),
});
const lastDay = row([LAST_DAY, month, ofMonth], ([, , date], scene, at): Dated | null => {
  const found = edgesOf(date, scene, at);
  return found && stretch(found.whole, found.last, found.last);
});

/** So many days at the beginning of a month, or at its end: which ones the words tell. */
interface Share {
  readonly from: number;
  readonly to: number;
}
const NTH_HALF: Readonly<Record<string, Share>> = {
  "النصف الاول": { from: 1, to: 15 },
  "النصف الثاني": { from: 16, to: 30 },
  "النصف الاخير": { from: 16, to: 30 },
  "الثلث الاول": { from: 1, to: 10 },
  "الثلث الثاني": { from: 11, to: 20 },
  "الثلث الاوسط": { from: 11, to: 20 },
  "الثلث الاخير": { from: 21, to: 30 },
  "الاسبوع الاول": { from: 1, to: 7 },
  "الاسبوع الثاني": { from: 8, to: 14 },
  "الاسبوع الثالث": { from: 15, to: 21 },
  "الاسبوع الرابع": { from: 22, to: 28 },
  "الاسبوع الاخير": { from: -7, to: -1 },
};
const FIRST = "الاول|الاولي|الاوائل";
const tens = oneOf("العشر|العشرة|ايام العشر|الايام العشر|الايام العشرة|عشر|الليالي العشر");
const share: Part<Share> = longest<Share>(
  row([phrase(NTH_HALF), maybe(oneOf("من|في"))], ([share]) => share),
  row([tens, oneOf(FIRST), maybe(oneOf("من|في"))], () => ({ from: 1, to: 10 })),
  row([tens, oneOf("الاواخر|الاخيرة|الاخير"), maybe(oneOf("من|في"))], () => ({ from: -10, to: -1 })),
  row([oneOf("الايام|الليالي"), numberIn(2, 15), oneOf(FIRST), oneOf("من|في")], ([, count]) => ({
    from: 1,
    to: count,
  })),
  row([oneOf("الايام"), phrase(DEFINITE_COUNTS), oneOf(FIRST), oneOf("من|في")], ([, count]) => ({
    from: 1,
    to: count,
  })),
  row([oneOf("الايام"), phrase(DEFINITE_COUNTS), oneOf("الاخيرة"), oneOf("من|في")], ([, count]) => ({
    from: -count,
    to: -1,
  })),
);
const partsOfMonth = row([share, month, ofMonth], ([{ from, to }, , date], scene, at): Dated | null => {
  const found = edgesOf(date, scene, at);
  if (!found) return null;
  const { whole, first, last } = found;
  if (from < 0) return stretch(whole, last.add({ days: from + 1 }), last);
  const end = to >= 30 ? last : first.add({ days: to - 1 });
  return stretch(whole, first.add({ days: from - 1 }), end);
});

const EDGE = { اول: 1, ثاني: 2, ثالث: 3, رابع: 4, اخر: -1 } as const;
const THE_EDGE = {
  الاول: 1,
  الاولي: 1,
  الثاني: 2,
  الثانية: 2,
  الثالث: 3,
  الثالثة: 3,
  الرابع: 4,
  الرابعة: 4,
  الاخير: -1,
  الاخيرة: -1,
} as const;
const nthWeekday = longest<{ nth: number; weekday: number }>(
  row([phrase(EDGE), maybe(oneOf("يوم")), anyWeekday], ([nth, , weekday]) => ({ nth, weekday })),
  row([maybe(oneOf("يوم")), phrase(words.WEEKDAYS), phrase(THE_EDGE)], ([, weekday, nth]) => ({
    nth,
    weekday,
  })),
);
/** "آخر جمعة من رمضان". */
const weekdayOfMonth = row(
  [nthWeekday, oneOf("من|في"), month, ofMonth],
  ([{ nth, weekday }, , , date], scene, at): Dated | null => {
    const found = edgesOf(date, scene, at);
    if (!found) return null;
    const { whole, first, last } = found;
    const day =
      nth < 0
        ? last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 })
        : first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
    return day.toString() <= last.toString() ? stretch(whole, day, day) : null;
  },
);

const day = longest(numberIn(1, 30), ordinal);
const hijriLink = maybe(
  longest(
    map(oneOf("من|من شهر|شهر|لشهر"), () => "of" as const),
    map(oneOf("/|-"), () => "mark" as const),
  ),
);
export const hijriDay = row(
  [maybe(oneOf("يوم|ليلة")), day, hijriLink, ofMonth],
  ([, day, link, date], scene, at) =>
    // "2 - صفر" is a score.
    date.month === 2 && link !== "of" && !date.year && (link === "mark" || day <= 10)
      ? null
      : resolve({ ...date, day }, scene, at),
);

/** "من 1 إلى 10 محرم": the first day shares the month of the second. */
const dayToDay = row(
  [oneOf("من|بين|ما بين"), day, maybe(oneOf("الي|حتي|و")), day2(), hijriLink, ofMonth],
  ([, first, , last, , date], scene, at): Dated | null => {
    const [from, to] = [first, last].map((day) => resolve({ ...date, day }, scene, at));
    if (!from || !to || first >= last) return null;
    return between(from, to);
  },
);

function day2(): Part<number> {
  return longest(
    day,
    // "بين 8 و13": the second is written onto its "and".
    row(
      [where(({ words: around }, at) => /^و[\d\p{L}]/u.test(around[at]?.norm ?? "")), glued(day)],
      ([, value]) => value,
    ),
  );
}

/** Days of a Hijri month by their number, their name or their weekday. */
export const hijriDays: Part<Dated> = longest<Dated>(
  namedDay,
  lastDay,
  partsOfMonth,
  weekdayOfMonth,
  dayToDay,
);
