// Values of time expressions as other sets and readers write them, compared with EDTF. One rule a writing; nothing here
// looks at words.

const DAY_MS = 86_400_000;
const isoDay = (time) => new Date(time).toISOString().slice(0, 10);
export const addDays = (day, days) => isoDay(Date.parse(day) + days * DAY_MS);
const lastOfMonth = (month) => addDays(`${nextMonth(month)}-01`, -1);
const nextMonth = (month) => {
  const [year, number] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};
const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** First and last day of an EDTF value; null for an open end, undefined where it has none. */
export function boundsOf(value) {
  if (typeof value !== "string" || /^P|^T/.test(value)) return undefined;
  const [start, end] = value.replace(/[~?%]/g, "").split("/");
  const from = start === ".." ? null : firstDay(start);
  const to = (end ?? start) === ".." ? null : lastDay(end ?? start);
  return from === undefined || to === undefined ? undefined : [from, to];
}

function firstDay(part) {
  if (/^\d{3}X$/.test(part)) return `${part.slice(0, 3)}0-01-01`;
  if (/^\d{2}XX$/.test(part)) return `${part.slice(0, 2)}00-01-01`;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(part) ?? [];
  if (!year || Number(month) > 12) return undefined;
  return `${year}-${month ?? "01"}-${day ?? "01"}`;
}

function lastDay(part) {
  if (/^\d{3}X$/.test(part)) return `${part.slice(0, 3)}9-12-31`;
  if (/^\d{2}XX$/.test(part)) return `${part.slice(0, 2)}99-12-31`;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(part) ?? [];
  if (!year || Number(month) > 12) return undefined;
  return day ? `${year}-${month}-${day}` : month ? lastOfMonth(`${year}-${month}`) : `${year}-12-31`;
}

/** An ISO 8601 duration as months and seconds: P1W is P7D, PT90M is PT1.5H. */
export function lengthOf(value) {
  const match =
    /^P(?:([\d.]+|X+)Y)?(?:([\d.]+|X+)M)?(?:([\d.]+|X+)W)?(?:([\d.]+|X+)D)?(?:T(?:([\d.]+|X+)H)?(?:([\d.]+|X+)M)?(?:([\d.]+|X+)S)?)?$/.exec(
      value ?? "",
    );
  if (!match || value === "P") return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((each) => Number(each ?? 0));
  const key = `${years * 12 + months}m ${weeks * 604800 + days * 86400 + hours * 3600 + minutes * 60 + seconds}s`;
  return key.includes("NaN") ? value : key;
}

const isNear = (a, b) =>
  a === b || (a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS);

/**
 * Whether a value is the expected one. `~` is ignored, but a value with it is compared at its own grain ("a month ago"
 * is a month, for a set that counts it to the day). Stretches may begin or end a day apart: sets differ in whether the
 * last day is inside. Clocks are compared to the minute; where the set tells no day, without the day.
 */
export function isSameValue(expected, value) {
  if (typeof value !== "string") return false;
  if (/^P/.test(expected)) return lengthOf(expected) !== undefined && lengthOf(expected) === lengthOf(value);
  if (/^T/.test(expected)) return (value.match(/T\d\d:\d\d/g) ?? []).join("/") === expected;
  if (/T\d/.test(expected)) return expected === value;
  const plain = value.replace(/T\d\d:\d\d/g, "").replace(/~/g, "");
  if (plain === expected) return true;
  if (/^\d{4}(-\d\d)?~$/.test(value) && expected.startsWith(`${plain}-`)) return true;
  if (!expected.includes("/") && !value.includes("/") && !expected.includes("X")) return false;
  const [one, other] = [boundsOf(expected), boundsOf(plain)];
  if (!one || !other) return false;
  const isDay = (bounds) => bounds[0] === bounds[1];
  return isDay(one) === isDay(other) && isNear(one[0], other[0]) && isNear(one[1], other[1]);
}

/** What Duckling expects, as EDTF. An interval's end is the first unit outside. */
export function fromDuckling(expected) {
  const numbers = [...expected.matchAll(/\((\d[\d, ]+)\)/g)].map(([, list]) => list.split(",").map(Number));
  const grain = /\)\)? (Second|Minute|Hour|Day|Week|Month|Year)/.exec(expected)?.[1] ?? "Day";
  const two = (number) => String(number).padStart(2, "0");
  const day = ([year, month, date]) => `${year}-${two(month)}-${two(date)}`;
  const clock = ([, , , hour, minute]) => `T${two(hour)}:${two(minute)}`;
  const isClock = grain === "Hour" || grain === "Minute" || grain === "Second";
  if (numbers.length === 2) {
    const [from, to] = numbers;
    if (!isClock) return [`${day(from)}/${addDays(day(to), -1)}`];
    // A part of a day is the day.
    if (day(from) !== day(to)) return [day(from)];
    const last = grain === "Hour" ? [...to.slice(0, 3), to[3] - 1, to[4]] : to;
    return [`${day(from)}${clock(from)}/${day(to)}${clock(last)}`];
  }
  const [at] = numbers;
  if (isClock) return [`${day(at)}${clock(at)}`];
  if (grain === "Week") return [`${day(at)}/${addDays(day(at), 6)}`];
  if (grain === "Month") return [day(at).slice(0, 7)];
  return [grain === "Year" ? day(at).slice(0, 4) : day(at)];
}

/** What Recognizers expects: one value, or one that looks back and one that looks ahead where the words leave it open. */
export function fromRecognizers(result) {
  const value = result.Value ?? result.Resolution ?? {};
  const options = value.values ?? [
    { timex: value.Timex, ...value.PastResolution },
    { timex: value.Timex, ...value.FutureResolution },
  ];
  return [...new Set(options.flatMap((option) => fromTimex(option.timex ?? value.Timex ?? "", option)))];
}

function fromTimex(timex, option) {
  const start = option.startDate ?? option.start ?? option.startDateTime;
  const end = option.endDate ?? option.end ?? option.endDateTime;
  const date = option.date ?? option.dateTime ?? option.value;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex);
  if (season) return [`${season[1]}-${SEASONS[season[2]]}`];
  if (/^P/.test(timex)) return [timex];
  if (option.start && !option.end) return [`${start.slice(0, 10)}/..`, `${start.slice(0, 7)}/..`];
  if (option.set) return [setOf(timex)];
  if (option.type === "set" || /^Set/.test(String(date))) return [setOf(timex)];
  if (/^\(T/.test(timex)) return [clocksOf(timex)];
  if (/^T\d/.test(timex)) return [clockOf(timex)];
  if (/T(MO|AF|EV|NI)$/.test(timex)) return [String(start ?? date).slice(0, 10)];
  if (/^\(.*T\d/.test(timex)) return [`${minutes(start)}/${minutes(end)}`];
  if (/T\d/.test(timex)) return [minutes(date)];
  // A start, a middle or an end is told as a part; the whole is the value.
  if (/^\d{4}(-\d\d)?$/.test(timex)) return [timex];
  if (/^XXXX-\d\d$/.test(timex)) return [String(start).slice(0, 7)];
  if (/^\d{4}-W\d\d$/.test(timex)) return [weekOf(start)];
  if (/,P\d+Y\)$/.test(timex)) return [`${start}/${end}`, `${start.slice(0, 4)}/${end.slice(0, 4)}`];
  if (/,P\d+[DW]\)$|,P\d+M\)$|-W\d\d$/.test(timex) || end)
    return [`${start}/${isMonthStart(end) ? addDays(end, -1) : end}`];
  return date ? [String(date).slice(0, 10)] : [];
}

const isMonthStart = (day) => /-01$/.test(day ?? "");
const minutes = (text) => String(text).replace(" ", "T").slice(0, 16);
const weekOf = (day) => {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return `${addDays(day, -weekday)}/${addDays(day, 6 - weekday)}`;
};
const clockOf = (timex) => `T${timex.slice(1, 3)}:${timex.slice(4, 6) || "00"}`;
const clocksOf = (timex) => timex.slice(1).split(",").slice(0, 2).map(clockOf).join("/");
/** How often: clocks and parts of the day come daily, weekdays weekly, dates yearly. */
function setOf(timex) {
  if (/^P/.test(timex)) return timex;
  if (/^XXXX-WXX/.test(timex)) return "P1W";
  return /^XXXX-\d\d/.test(timex) ? "P1Y" : "P1D";
}

/** A TIMEX3 value as EDTF; null for what is no place on the calendar (PRESENT_REF), undefined for what cannot be told. */
export function fromTimex3(value) {
  if (/_REF$/.test(value)) return null;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${season[1]}-${SEASONS[season[2]]}`;
  if (/^P/.test(value)) return value;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return span(quarter[1], (quarter[2] - 1) * 3 + 1, 3);
  const half = /^(\d{4})-H([12])$/.exec(value);
  if (half) return span(half[1], (half[2] - 1) * 6 + 1, 6);
  const week = /^(\d{4})-W(\d\d)(?:-WE)?$/.exec(value);
  if (week) return weekOf(addDays(isoWeekOne(Number(week[1])), 7 * (Number(week[2]) - 1)));
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return value.slice(0, 16);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return value.slice(0, 10);
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  return undefined;
}

const span = (year, month, months) => {
  const two = (number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}/${year}-${two(month + months - 1)}`;
};
const isoWeekOne = (year) => {
  const fourth = `${year}-01-04`;
  return addDays(fourth, -((new Date(fourth).getUTCDay() + 6) % 7));
};
