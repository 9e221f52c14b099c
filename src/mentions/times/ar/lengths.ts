import { dayOf } from "../calendar.ts";
import { type Dated, since, UNKNOWN, UNKNOWN_PERIOD } from "../dated.ts";
import {
  behind,
  glued,
  type LastDate,
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
import { type Amount, duration, type Unit } from "../lengths.ts";
import type { Word } from "../read-words.ts";
import { countFrom, stretchFrom } from "../stretches.ts";
import { count, DEFINITE_COUNTS, numberInWords } from "./numbers.ts";
import * as words from "./words.ts";

const anyUnit = longest(phrase(words.UNITS), phrase(words.PLURALS));
const vague = oneOf("بضعة|بضع|عدة");
const andHalf = oneOf("ونصف|ونصف العام|ونصف الشهر|ونصف الساعة|ونصف السنة|والنصف");
const fraction = phrase({ نصف: 0.5, ربع: 0.25 });
/** So many of a unit; a unit alone is one of it. */
export const counted: Part<Amount> = longest<Amount>(
  row([phrase(words.DUALS), maybe(andHalf)], ([unit, half]) => ({ count: half ? 2.5 : 2, unit })),
  row([count, anyUnit, maybe(andHalf)], ([count, unit, half]) => ({
    count: half ? count + 0.5 : count,
    unit,
  })),
  row([fraction, phrase(words.UNITS)], ([part, unit]) => partOf(part, unit)),
  row([vague, anyUnit], ([, unit]) => ({ count: null, unit })),
  row([oneOf("عشرات|مئات|الاف"), phrase(words.THE_UNITS)], ([, unit]) => ({ count: null, unit })),
  row([phrase(words.UNITS), andHalf], ([unit]) => ({ count: 1.5, unit })),
  row([phrase(words.UNITS), oneOf("واحد|واحدا|واحدة|كامل|كاملا|كاملة")], ([unit]) => ({ count: 1, unit })),
);
/** A quarter of a century is a number of years; a quarter of an hour one of minutes. */
function partOf(part: number, unit: Unit): Amount | null {
  if (unit === "century") return { count: 100 * part, unit: "year" };
  if (part === 0.5) return unit === "month" ? { count: 15, unit: "day" } : { count: 0.5, unit };
  return unit === "hour" ? { count: 15, unit: "minute" } : null;
}
const endOfText = where(({ words: around }, at) => at >= around.length);
// Before a definite noun the unit is that noun's: "يوم الانتخابات", "سنوات الطفولة".
const notOfNoun = where(({ words: around }, at) => !/^(?:ال|لل)/.test(around[at]?.norm ?? ""));
export const single: Part<Amount> = longest<Amount>(
  row([phrase(words.UNITS), notOfNoun, not(oneOf("عسل"))], ([unit]) =>
    unit === "decade" ? null : { count: 1, unit },
  ),
  // "بعد عقد الجلسة" is a meeting; the decade has nothing behind it that could be held.
  row(
    [
      phrase({ عقد: "decade" } as const),
      longest<unknown>(peek(oneOf("من|علي|واحد|كامل|،|.|,|)|؛")), endOfText),
    ],
    ([unit]) => ({ count: 1, unit }),
  ),
);
const some: Part<Amount> = row([phrase(words.PLURALS), notOfNoun], ([unit]) => ({ count: null, unit }));
const amount: Part<Amount> = longest(counted, single, some);
const roughly = maybe(oneOf(words.ROUGHLY));
const roughlyBehind = maybe(oneOf(words.ROUGHLY_BEHIND));

const eventFollows = oneOf("من|علي");
/** "قبل خمسة آلاف عام", "قبل 5000 عام". */
const thousandsOfYears: Part<Amount> = longest<Amount>(
  row([numberIn(1000, 99_999), oneOf("عام|عاما|سنة")], ([count]) => ({ count, unit: "year" })),
  row([map(numberInWords, (value) => (value >= 1000 ? value : null)), oneOf("عام|عاما|سنة")], ([count]) => ({
    count,
    unit: "year",
  })),
);
const ago = row(
  [oneOf("قبل"), roughly, longest(amount, thousandsOfYears), roughlyBehind, not(eventFollows)],
  ([, rough, { count, unit }], { anchor }) =>
    count === null ? UNKNOWN : countFrom(-count, unit, rough !== null, anchor),
);
const fromNow = oneOf("من الان|من اليوم|من تاريخه");
const agoFromNow = row([oneOf("قبل"), roughly, amount, fromNow], ([, rough, { count, unit }], { anchor }) =>
  count === null ? UNKNOWN : countFrom(-count, unit, rough !== null, anchor),
);
const inFuture = longest(
  row([oneOf("بعد"), roughly, amount, fromNow], ([, rough, { count, unit }], { anchor }) =>
    count === null ? UNKNOWN : countFrom(count, unit, rough !== null, anchor),
  ),
  row(
    [oneOf("بعد"), roughly, amount, not(eventFollows)],
    ([, rough, { count, unit }], { anchor, last, outlook }, at) => {
      if (count === null) return null;
      if (outlook(at) === 1) return countFrom(count, unit, rough !== null, anchor);
      return countFromLast(count, unit, last);
    },
  ),
);
/** From the date named last, where it is as fine as the unit. */
function countFromLast(count: number, unit: Unit, last: LastDate | null): Dated | null {
  if (!last) return null;
  const isYears = unit === "year" || unit === "decade" || unit === "century";
  if (!last.day && !isYears && !(unit === "month" && last.month)) return null;
  return countFrom(count, unit, false, last.day ?? dayOf(last.year, last.month ?? 1, 1));
}
// "وقبل ذلك بثلاثة أيام": "that" is the last day named, where one is.
const BESIDE_LAST = { "قبل ذلك": -1, "بعد ذلك": 1, قبلها: -1, بعدها: 1, قبله: -1, بعده: 1 } as const;
const aroundLastDay = longest<Dated>(
  row([phrase(BESIDE_LAST), glued(amount)], ([sign, { count, unit }], { last }) =>
    count === null ? UNKNOWN : (countFromLast(sign * count, unit, last) ?? UNKNOWN),
  ),
  row([glued(amount), phrase(BESIDE_LAST)], ([{ count, unit }, sign], { last }) =>
    count === null ? null : countFromLast(sign * count, unit, last),
  ),
  row([phrase({ بعد: 1, قبل: -1 } as const), amount, oneOf("من ذلك")], ([sign, { count, unit }], { last }) =>
    count === null ? null : countFromLast(sign * count, unit, last),
  ),
);

/** "قبل يومين من الانتخابات": how long before an event, which no rule dates. */
const aroundEvent = row(
  // "يوما بعد يوم" is a manner.
  [
    not(behind("يوما|عاما|سنة|شهرا|اسبوعا")),
    oneOf("قبلها|قبله|بعدها|بعده|بعد|قبل"),
    roughly,
    glued(amount),
    peek(maybe(eventFollows)),
  ],
  ([, , , amount]) => duration(amount),
);

/** "أدنى مستوى منذ تسع سنوات", "لم يزرها منذ عامين": a comparison and a negation reach up to now. */
const REACHES_UP_TO_NOW = new Set(
  "ادني|اعلي|اكبر|اسوا|اول|اولي|اشد|اقل|اقوي|اكثر|افضل|الاول|الاولي|الادني|الاعلي|الاكبر|الاسوا|الاشد|لم|ولم|لا|ولا|ما".split(
    "|",
  ),
);
const goesBack = (around: readonly Word[], at: number): boolean =>
  around.slice(Math.max(0, at - 6), at).some(({ norm }) => REACHES_UP_TO_NOW.has(norm));

/** "منذ": a point where something happened then, open where it goes on. */
const sinceAmount = row(
  [oneOf("منذ|مذ"), roughly, amount, roughlyBehind],
  ([, rough, { count, unit }], scene, at) => {
    const { anchor, outlook } = scene;
    if (count === null) return { ...UNKNOWN, kind: "since" as const };
    const point = countFrom(-count, unit, rough !== null, anchor);
    // "منذ أكثر من سنتين" tells how long something has gone on.
    return outlook(at, "before") === -1 && rough === null && !goesBack(scene.words, at)
      ? point
      : since(point);
  },
);

const measure = oneOf("لمدة|طوال|طيلة|علي مدي|علي مدار|علي امتداد|مدة|خلال|في غضون|غضون|لفترة|بعد مرور");
const whole = phrase<Unit>({
  اليوم: "day",
  الاسبوع: "week",
  الشهر: "month",
  العام: "year",
  السنة: "year",
});
/** What goes on a length; without a count only a unit that is no verb and no contract. */
const more: Part<Amount> = longest<Amount>(
  counted,
  map(phrase<Unit>({ شهر: "month", يوم: "day", ساعة: "hour", اسبوع: "week" }), (unit) => ({
    count: 1,
    unit,
  })),
);
const and = row([oneOf("و"), more], ([, amount]) => amount);
const andGlued = row(
  [where(({ words: around }, at) => /^و[\p{N}\p{L}]/u.test(around[at]?.norm ?? "")), glued(more)],
  ([, amount]) => amount,
);
const andMore = maybe(longest(and, andGlued));
const sum = row([amount, andMore, andMore], ([one, two, three]) =>
  duration(...[one, two, three].filter((each) => each !== null)),
);
/** "ما بين ستة أشهر وسنة": from one length to another. */
const lengthRange = row(
  [
    oneOf("بين|ما بين|من"),
    counted,
    longest(
      row([oneOf("الي"), amount], ([, to]) => to),
      row(
        [where(({ words: around }, at) => /^و./.test(around[at]?.norm ?? "")), glued(amount)],
        ([, to]) => to,
      ),
    ),
  ],
  ([, from, to]): Dated | null => {
    const [least, most] = [duration(from), duration(to)];
    return least.value === most.value ? null : { ...least, value: `${least.value}/${most.value}` };
  },
);
/** They say that what follows is a length, and are no part of it. */
const lasts = behind(
  "مدتها|مدته|استمر|استمرت|يستمر|تستمر|دام|دامت|يدوم|تدوم|استغرق|استغرقت|يستغرق|تستغرق|ظل|ظلت|مرور|مضي",
);
const measured = longest<Dated>(
  lengthRange,
  row([measure, roughly, sum, roughlyBehind], ([, , length]) => length),
  row([lasts, roughly, sum, roughlyBehind], ([, , length]) => length),
  row([oneOf("طوال|طيلة|علي مدار"), whole], ([, unit]) => duration({ count: 1, unit })),
);
const ages =
  "ناهز|ناهزت|تناهز|بلوغ|بلوغه|بلوغها|تجاوز|تجاوزت|ابن|ابنة|ذو|ذي|ذات|صاحب|صاحبة|تحت|دون|فوق|عمره|عمرها|عمر|العمر|بعمر|سن|سنه|يبلغ|تبلغ|البالغ|البالغة|عن|عمرهما|يناهز|ببلوغه|بلغ|وعمره|السن";
const isAge = longest<unknown>(oneOf("من العمر|من عمره|من عمرها"));
const AGES_NEAR = "البالغ|البالغة|سن|عمره|عمرها|بعمر|اعمارهم|اعمارهن|اعمارهما|العمر|العمرية|الاعمار";
const NAMED_BY_A_LENGTH =
  "(|حرب|حروب|خطبة|درجة|درجات|وكالة|قناة|شبكة|موقع|صحيفة|سباق|رواية|فيلم|كتاب|مسلسل|مسرحية|اغنية|ديوان|برنامج|لعبة";
// "محمد، 30 عاما،"
const ageBetweenCommas = where(
  ({ words: around }, at) =>
    /^[،,]$/.test(around[at - 1]?.norm ?? "") && /^[،,]$/.test(around[at + 2]?.norm ?? ""),
);
/** A count of units without a word before it that says so. */
const bareLength = row(
  [
    not(behind(ages)),
    not(behind(AGES_NEAR, 5)),
    not(behind(NAMED_BY_A_LENGTH)),
    not(ageBetweenCommas),
    roughly,
    counted,
    andMore,
    roughlyBehind,
    not(isAge),
    not(oneOf("ضوئية|عمل|يد")),
  ],
  ([, , , , , one, two]) => duration(...[one, two].filter((each) => each !== null)),
);
/** "لسنوات", "بعد سنوات من": some, behind a preposition that measures. */
const forSome = row(
  [
    where(({ words: around }, at) => /^(?:و|ف)?ل/.test(around[at]?.norm ?? "")),
    longest(
      some,
      row([single, oneOf("واحد|واحدة|كامل|كاملة")], ([amount]) => amount),
    ),
  ],
  ([, amount]) => duration(amount),
);

/** "سنوات طويلة", "أياما عديدة". */
const long = row([phrase(words.PLURALS), oneOf("عديدة|طويلة|قليلة|كثيرة|معدودة|طوال")], ([unit]) =>
  duration({ count: null, unit }),
);

const definiteCount = longest(
  phrase(DEFINITE_COUNTS),
  numberIn(1, 999, /^(?:ال)?(\d+)$/),
  row([oneOf("ال"), numberIn(1, 999)], ([, count]) => count),
);
/** "التسعين دقيقة", "الأيام السبعة التي". */
const definiteLength = longest(
  row(
    [
      not(behind(ages)),
      not(behind(NAMED_BY_A_LENGTH)),
      where(({ words: around }, at) => /^[وفبلك]?ال/.test(around[at]?.norm ?? "")),
      definiteCount,
      anyUnit,
    ],
    ([, , , count, unit]) => duration({ count, unit }),
  ),
  row(
    [not(behind(NAMED_BY_A_LENGTH)), phrase(words.THE_UNITS), definiteCount, not(oneOf("الاولي"))],
    ([, unit, count]) => duration({ count, unit }),
  ),
);
const spanShift = phrase(words.SPAN_SHIFTS);
const lead = maybe(oneOf("خلال|في غضون|علي مدي|طوال|طيلة|علي مدار|منذ|غضون"));
const few = maybe(oneOf("القليلة|القلائل|المعدودة"));
const ofALife = oneOf("من حياته|من حياتها|من عمره|من عمرها|من حكمه|من حكمها|من عهده|من ولايته|من ولايتها");
const unitsPast = longest<Dated>(
  row([lead, phrase(words.THE_UNITS), definiteCount, spanShift], ([, unit, count, shift], { anchor }) =>
    stretchFrom(count, unit, shift, anchor),
  ),
  row([lead, phrase(words.THE_UNITS), spanShift, definiteCount], ([, unit, shift, count], { anchor }) =>
    stretchFrom(count, unit, shift, anchor),
  ),
  row([lead, definiteCount, anyUnit, spanShift], ([, count, unit, shift], { anchor }) =>
    stretchFrom(count, unit, shift, anchor),
  ),
  row([lead, definiteCount, phrase(words.THE_UNITS), spanShift], ([, count, unit, shift], { anchor }) =>
    stretchFrom(count, unit, shift, anchor),
  ),
  row([lead, phrase(words.THE_UNITS), few, spanShift, few], () => UNKNOWN_PERIOD),
  row([lead, phrase(words.THE_UNITS), oneOf("السابقة|التالية|اللاحقة")], () => UNKNOWN_PERIOD),
  row([lead, phrase(words.THE_DUALS), spanShift], ([, unit, shift], { anchor }) =>
    stretchFrom(2, unit, shift, anchor),
  ),
  // "آخر عقدين من حياته" end with a life, not with publication.
  row([lead, oneOf("اخر"), counted, peek(ofALife)], ([, , amount]) => duration(amount)),
  row([lead, oneOf("اخر"), counted, not(ofALife)], ([, , { count, unit }], { anchor }) =>
    count === null
      ? UNKNOWN_PERIOD
      : unit === "minute" || unit === "second"
        ? null
        : stretchFrom(count, unit, -1, anchor),
  ),
);

/** Counts and lengths of time. */
export const LENGTHS = {
  ago,
  agoFromNow,
  inFuture,
  aroundLastDay,
  aroundEvent,
  sinceAmount,
  measured,
  bareLength,
  long,
  definiteLength,
  forSome,
  unitsPast,
};
