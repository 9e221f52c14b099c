import { type Clock, clockAlone, clockOn, clockRange } from "../clocks.ts";
import type { Dated, Half } from "../dated.ts";
import {
  behind,
  digits,
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
import { numberInWords } from "./numbers.ts";
import * as words from "./words.ts";

type HourAndMinute = Omit<Clock, "half">;
const HOUR_AND_MINUTE = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/;
const withMinutes = digits((norm): HourAndMinute | null => {
  const [hour, minute] = (HOUR_AND_MINUTE.exec(norm) ?? []).slice(1).map(Number);
  return hour !== undefined && minute !== undefined && hour < 25 && minute < 60 ? { hour, minute } : null;
});

const minutes = longest<number>(
  phrase({
    والنصف: 30,
    ونصف: 30,
    والربع: 15,
    وربع: 15,
    والثلث: 20,
    وثلث: 20,
    "الا الربع": -15,
    "الا ربعا": -15,
    "الا ربع": -15,
    "الا ثلثا": -20,
    "الا الثلث": -20,
    "الا ثلث": -20,
    "والنصف والربع": 45,
  }),
  row([and(), minuteCount(), oneOf("دقيقة|دقائق")], ([, count]) => count),
  row([oneOf("الا"), minuteCount(), oneOf("دقيقة|دقائق")], ([, count]) => -count),
);

/** "and" written apart, or together with the number behind it. */
function and(): Part<null> {
  return where(({ words: around }, at) => /^و/.test(around[at]?.norm ?? ""));
}

function minuteCount(): Part<number> {
  const apart = row([oneOf("و"), longest(numberIn(1, 59), numberInWords)], ([, count]) => count);
  const glued = longest(
    row([withAnd()], ([count]) => count),
    row([numberIn(1, 59)], ([count]) => count),
    numberInWords,
  );
  return map(longest(apart, glued), (count) => (count > 0 && count < 60 ? count : null));
}

/** A number whose word begins with "and". */
function withAnd(): Part<number> {
  const read = (scene: Scene, at: number) => {
    const word = scene.words[at];
    if (!word?.norm.startsWith("و")) return null;
    const rest = word.norm.slice(1);
    if (/^\d{1,2}$/.test(rest)) return { value: Number(rest), next: at + 1 };
    const around = [...scene.words];
    around[at] = { ...word, norm: rest, forms: [rest], plain: [rest] };
    return numberInWords({ ...scene, words: around }, at);
  };
  return Object.assign(read, { heads: null, optional: false });
}

const plus = ({ hour, minute }: HourAndMinute, more: number | null): HourAndMinute => {
  const total = hour * 60 + minute + (more ?? 0);
  return { hour: Math.floor(total / 60), minute: total % 60 };
};
const hourWord = longest<number>(
  phrase(words.HOUR_ORDINALS),
  map(numberInWords, (value) => (value <= 12 ? value : null)),
);
// "الساعة 0940": four digits are an hour and its minutes, behind the word for hour only.
const fourDigits = digits((norm): HourAndMinute | null => {
  const [hour, minute] = (/^(\d{2})(\d{2})$/.exec(norm) ?? []).slice(1).map(Number);
  return hour !== undefined && minute !== undefined && hour < 24 && minute < 60 ? { hour, minute } : null;
});
const hour: Part<HourAndMinute> = longest(
  withMinutes,
  row([behind("الساعة|ساعة"), fourDigits], ([, time]) => time),
  row([longest(numberIn(0, 24), hourWord), maybe(minutes)], ([hour, more]) =>
    plus({ hour, minute: 0 }, more),
  ),
);
const ordinalHour: Part<HourAndMinute> = row([phrase(words.HOUR_ORDINALS), maybe(minutes)], ([hour, more]) =>
  plus({ hour, minute: 0 }, more),
);

const half: Part<Half> = longest<Half>(phrase(words.DAY_PART_ADVERBS), phrase({ م: "pm", ص: "am" } as const));
const zoneName = oneOf("غرينتش|جرينتش|غرينيتش|مكة المكرمة|المحلي|المحلية|الدولي|الموحد|الصيفي|gmt|utc");
const anyWord = row(
  [where(({ words: around }, at) => /^\p{L}/u.test(around[at]?.norm ?? "")), step()],
  () => true,
);
const zone = longest<unknown>(
  row(
    [maybe(oneOf("حسب|وفق")), oneOf("بتوقيت|التوقيت|بالتوقيت|توقيت"), longest<unknown>(zoneName, anyWord)],
    () => true,
  ),
  oneOf("gmt|utc|ت غ"),
);

function step(): Part<true> {
  const read = (_: Scene, at: number) => ({ value: true as const, next: at + 1 });
  return Object.assign(read, { heads: null, optional: false });
}

const lead = maybe(oneOf("حوالي|نحو|قرابة"));
const theHour = oneOf("الساعة|ساعة|بالساعة|للساعة");
// "المرة الثالثة مساء الأحد": an ordinal behind its noun counts that.
const countsNoun = where(({ words: around }, at) => /^(?:ال|لل).+ة$/.test(around[at - 1]?.norm ?? ""));
/** A time of day that says so: by the word for hour, the half of the day, or the zone. */
const clock: Part<Clock> = longest<Clock>(
  row([lead, oneOf("الساعة|بالساعة|للساعة"), hour, maybe(half), maybe(zone)], ([, , time, half]) => ({
    ...time,
    half,
  })),
  row([half, oneOf("الساعة|في الساعة"), hour, maybe(zone)], ([half, , time]) => ({ ...time, half })),
  row([not(countsNoun), ordinalHour, half, maybe(zone)], ([, time, half]) => ({ ...time, half })),
  row([withMinutes, half, maybe(zone)], ([time, half]) => ({ ...time, half })),
  row([withMinutes, zone], ([time]) => ({ ...time, half: null })),
  row(
    [not(behind("-|–|/|:")), numberIn(1, 12), phrase(words.CLEAR_HALVES), maybe(zone)],
    ([, hour, half]) => ({
      hour,
      minute: 0,
      half,
    }),
  ),
);
/** A clock beside a date, where the date says the half of the day. */
const bareClock: Part<Clock> = longest<Clock>(
  clock,
  row([withMinutes, maybe(half)], ([time, half]) => ({ ...time, half })),
  row([ordinalHour, maybe(half)], ([time, half]) => ({ ...time, half })),
);

const comma = maybe(oneOf("،|,|-"));
const ABOUT = "حوالي|بحدود|نحو|في حدود|قرابة|عند نحو";
/** Whether the words before a clock say "about". */
const joint = maybe(
  longest<boolean>(
    map(oneOf(ABOUT), () => true),
    map(oneOf("عند|في|في تمام|بتمام"), () => false),
  ),
);
const about = maybe(peek(map(oneOf(ABOUT), () => true)));
const aboutBehind = maybe(map(oneOf("تقريبا"), () => true));

function roughly(date: Dated | null, isRough: boolean): Dated | null {
  return date?.value && isRough ? { ...date, value: `${date.value}~` } : date;
}

/** A day with its time: the clock behind the date or before it. */
export function dated(day: Part<Dated>): Part<Dated> {
  return longest(
    row([day, comma, joint, bareClock, aboutBehind], ([date, , before, clock, behind]) =>
      roughly(clockOn(date, clock), before === true || behind === true),
    ),
    row(
      [about, longest(clock, theHourAlone(hour)), comma, maybe(oneOf("من|من يوم|يوم|في")), day],
      ([before, clock, , , date]) => roughly(clockOn(date, clock), before === true),
    ),
  );
}

function theHourAlone(hour: Part<HourAndMinute>): Part<Clock> {
  return longest<Clock>(
    row([theHour, hour], ([, time]) => ({ ...time, half: null })),
    row([withMinutes], ([time]) => ({ ...time, half: null })),
    row([ordinalHour], ([time]) => ({ ...time, half: null })),
  );
}

/** The day that a clock without one belongs to: the one named last, else that of publication. */
const dayOf = ({ last, anchor }: Scene) => last?.day ?? anchor;
export const lonely = row([about, clock], ([before, time], scene) =>
  roughly(clockAlone(time, dayOf(scene)), before === true),
);

const to = oneOf("الي|حتي|وحتي|والي|الي غاية|والي غاية|لغاية|-|–");
const end = longest<Clock>(
  clock,
  row([maybe(oneOf("الساعة")), hour, maybe(half)], ([, time, half]) => ({ ...time, half })),
);
const start: Part<Clock> = row([maybe(oneOf("الساعة")), hour, maybe(half)], ([, time, half]) => ({
  ...time,
  half,
}));
const saysHalf = ({ half }: Clock): boolean => half !== null;
const range = longest(
  row([oneOf("من|ابتداء من|بدءا من|اعتبارا من|انطلاقا من"), start, to, end], ([, from, , till]) => ({
    from,
    till,
  })),
  row([oneOf("بين|ما بين"), start, withoutAnd(end)], ([, from, till]) => ({ from, till })),
);

function withoutAnd(read: Part<Clock>): Part<Clock> {
  const inner = (scene: Scene, at: number) => {
    const word = scene.words[at];
    if (word?.norm === "و") return read(scene, at + 1);
    if (!word?.norm.startsWith("و")) return null;
    const around = [...scene.words];
    const rest = word.norm.slice(1);
    around[at] = { ...word, norm: rest, forms: [rest], plain: [rest] };
    return read({ ...scene, words: around }, at);
  };
  return Object.assign(inner, { heads: null, optional: false });
}

/** From one clock to another, on a day or alone. */
export function clocks(day: Part<Dated>): Part<Dated> {
  const ofDay = row([maybe(oneOf("من|من يوم|يوم|في")), day], ([, date]) => date);
  const isClock = ({ from, till }: { from: Clock; till: Clock }, at: number, scene: Scene) =>
    saysHalf(from) || saysHalf(till) || scene.words[at + 1]?.norm === "الساعة";
  return longest(
    row([day, comma, range], ([date, , { from, till }], scene) => clockRange(from, till, date, dayOf(scene))),
    row([range, ofDay], ([both, date], scene, at) =>
      isClock(both, at, scene) || HOUR_AND_MINUTE.test(scene.words[at + 1]?.norm ?? "")
        ? clockRange(both.from, both.till, date, null)
        : null,
    ),
    row([range], ([both], scene, at) =>
      isClock(both, at, scene) ? clockRange(both.from, both.till, null, dayOf(scene)) : null,
    ),
  );
}
