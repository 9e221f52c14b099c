import {
  before,
  between,
  countFrom,
  type Dated,
  since,
  stretchFrom,
  UNKNOWN,
  type Unit,
  until,
} from "../calendar.ts";
import {
  ahead,
  behind,
  form,
  glued,
  longest,
  maybe,
  not,
  numberIn,
  oneOf,
  type Part,
  phrase,
  type Rule,
  row,
  type TimeGrammar,
} from "../grammar.ts";
import { bareMonth, bareYear } from "./dates.ts";
import { POINTS } from "./periods.ts";
import * as words from "./words.ts";

interface Amount {
  /** Null where the text says only "some". */
  readonly count: number | null;
  readonly unit: Unit;
}

const vague = row([oneOf("بضعة|بضع|عدة")], () => null);
const count = longest<number | null>(numberIn(1, 999), phrase(words.COUNTS), vague);
const anyUnit = longest(phrase(words.UNITS), phrase(words.PLURALS));
const amount: Part<Amount> = longest<Amount>(
  row([phrase(words.DUALS)], ([unit]) => ({ count: 2, unit })),
  row([count, anyUnit], ([count, unit]) => ({ count, unit })),
  row([phrase(words.UNITS), maybe(oneOf("واحد|واحدة"))], ([unit]) => ({ count: 1, unit })),
  row([phrase(words.PLURALS)], ([unit]) => ({ count: null, unit })),
);
const point: Part<Dated> = longest(...Object.values(POINTS), bareMonth, bareYear);
const roughly = maybe(oneOf(words.ROUGHLY));

const ago = row(
  [oneOf("قبل"), roughly, amount, ahead(oneOf("من"))],
  ([, rough, { count, unit }, isOfEvent], { anchor }) =>
    count === null || isOfEvent ? UNKNOWN : countFrom(-count, unit, rough !== null, anchor),
);
const aroundEvent = row(
  // "يوما بعد يوم" is a manner; "بعد شهر رمضان" names its month.
  [
    not(behind("يوما|عاما|سنة|شهرا|اسبوعا")),
    oneOf("قبلها|قبله|بعدها|بعده|قبل ذلك|بعد ذلك|بعد"),
    roughly,
    not(point),
    glued(amount),
  ],
  () => UNKNOWN,
);
// "وقبل ذلك بثلاثة أيام": "that" is the last day named, where one is.
const aroundLastDay = row(
  [phrase({ "قبل ذلك": -1, "بعد ذلك": 1, قبلها: -1, بعدها: 1 }), glued(amount)],
  ([sign, { count, unit }], { last }) =>
    last?.day && count && unit === "day" ? countFrom(sign * count, unit, false, last.day) : null,
);
const duration = row(
  [oneOf("منذ|لمدة|طوال|طيلة|علي مدي|علي مدار|مدة|خلال|في غضون"), roughly, not(point), amount],
  (): Dated => ({ ...UNKNOWN, kind: "duration" }),
);

const definiteCount = longest(
  phrase(words.DEFINITE_COUNTS),
  numberIn(1, 999, /^(?:ال)?(\d+)$/),
  row([oneOf("ال"), numberIn(1, 999)], ([, count]) => count),
);
const unitsPast = longest(
  row([phrase(words.THE_UNITS), definiteCount, phrase(words.SHIFTS)], ([unit, count, shift], { anchor }) =>
    stretchFrom(count, unit, shift, anchor),
  ),
  row(
    [phrase(words.THE_UNITS), maybe(oneOf("القليلة|القلائل")), phrase(words.SHIFTS)],
    (): Dated => ({ ...UNKNOWN, kind: "period" }),
  ),
  row([phrase(words.THE_DUALS), phrase(words.SHIFTS)], ([unit, shift], { anchor }) =>
    stretchFrom(2, unit, shift, anchor),
  ),
);

const andPoint = row(
  [ahead(form((norm, word) => (word.norm.startsWith("و") ? norm : null))), glued(point)],
  ([isAnd, point]) => (isAnd ? point : null),
);
const sinceWord = oneOf("منذ|مذ|ابتداء من|اعتبارا من|بدءا من|انطلاقا من");

const sincePoint = row([sinceWord, point], ([, point]) => since(point));
const afterYear = row([oneOf("بعد"), longest(bareYear, POINTS.year, bareMonth)], ([, point]) => since(point));
const untilPoint = row([oneOf("حتي|لغاية|الي غاية"), point], ([, point]) => until(point));
const beforePoint = row([oneOf("قبل"), point], ([, point]) => before(point));
const fromTo = row(
  [longest(sinceWord, oneOf("من")), point, oneOf("الي|حتي|وحتي|الي غاية"), point],
  ([, from, , to]) => between(from, to),
);
const betweenTwo = row(
  [oneOf("بين|ما بين"), maybe(oneOf("عامي|شهري|يومي|سنتي")), point, andPoint],
  ([, , from, to]) => between(from, to),
);
const dayToDate = row(
  [oneOf("من|بين|ما بين"), numberIn(1, 31), maybe(oneOf("الي|حتي")), glued(POINTS.calendarDate)],
  ([, day, , to]) =>
    to.edtf ? between({ ...to, edtf: to.edtf.replace(/\d\d$/, String(day).padStart(2, "0")) }, to) : null,
);

const hour = longest<unknown>(
  form((norm) => (/^\d{1,2}(?:[:.]\d\d)?$/.test(norm) ? norm : null)),
  phrase(words.HOUR_ORDINALS),
);
const half = maybe(oneOf(`${words.DAY_PART_ADVERBS}|م|ص|والنصف|والربع|الا ربعا|من صباح|من مساء|بعد الظهر`));
const zone = row([oneOf("بتوقيت|بالتوقيت|توقيت"), form((norm) => norm)], () => true as const);
const clockValue = (): Dated => ({ ...UNKNOWN, kind: "clock" });
const clock = longest(
  row([oneOf("الساعة"), hour, half, half, maybe(zone)], clockValue),
  row(
    [
      form((norm) => (/^\d{1,2}:\d\d$/.test(norm) ? norm : null)),
      longest(oneOf("م|ص|صباحا|مساء|ليلا|فجرا|gmt|بتوقيت غرينتش"), zone),
    ],
    clockValue,
  ),
);

const rule = (slug: string, reason: string, read: Part<Dated>): Rule => ({
  id: `mentions/ar/${slug}`,
  reason,
  read,
});

/** The order decides between matches of one length. */
export const arabicTimes: TimeGrammar = {
  withoutProclitics,
  rules: [
    rule("calendar-date", "A day and a month, in the month names of all Arab countries", POINTS.calendarDate),
    rule("numeric-date", "A date in numbers, day before month", POINTS.numericDate),
    rule("day-of-the-month", "A day of a month that was named before, or of this one", POINTS.dayOfTheMonth),
    rule("weekday", "News looks back: the last such day", POINTS.weekdayDate),
    rule(
      "two-nights",
      "A night is named by the days on both sides",
      longest(POINTS.twoNights, POINTS.nightToDate),
    ),
    rule("relative-day", "Yesterday and today count from publication", POINTS.relativeDay),
    rule("hijri", "Hijri months move through the year", POINTS.hijri),
    rule(
      "month",
      "Months are also names and verbs: a word beside them must mark the time",
      POINTS.markedMonth,
    ),
    rule("part-of", "Part of a month gives the month, an end of a year its month", POINTS.partOfWhole),
    rule("unit", "Last, this and next week, month and year", POINTS.unit),
    rule("year", "A year needs a word for year or a preposition", POINTS.year),
    rule("units-past", "A counted stretch up to publication", unitsPast),
    rule("ago", "A count back from publication", ago),
    rule("around-last-day", "Counted from the last day named", aroundLastDay),
    rule("around-event", "Counted from an event that no rule dates", aroundEvent),
    rule("duration", "How long, not when", duration),
    rule("since", "Open to the right", sincePoint),
    rule("after-year", "After a year or month is open to the right", afterYear),
    rule("until", "Open to the left", untilPoint),
    rule("before", "Open to the left, up to the beginning", beforePoint),
    rule("from-to", "Two points make a period", fromTo),
    rule("between", "Two points make a period", betweenTwo),
    rule("day-to-date", "The first day shares the month of the second", dayToDate),
    rule("clock", "An hour is no date", clock),
  ],
};

function withoutProclitics(norm: string): string[] {
  const forms: string[] = [];
  for (const rest of /^[وف]/.test(norm) ? [norm, norm.slice(1)] : [norm]) {
    if (rest !== norm) forms.push(rest);
    if (rest.startsWith("لل")) forms.push(`ا${rest.slice(1)}`);
    if (/^[بلك]/.test(rest)) forms.push(rest.slice(1));
  }
  return forms;
}
