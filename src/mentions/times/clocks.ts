import type { Day } from "./calendar.ts";
import { between, type Dated, type Half, UNKNOWN_PERIOD } from "./dated.ts";

/** A time of day as a text gives it. */
export interface Clock {
  /** 0 to 24. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  readonly half: Half | null;
}

/** `20:30` in 24 hours. A clock without half of the day is taken as it stands. */
function clockText({ hour, minute, half }: Clock, besides: Half | null = null): string {
  const hours = in24Hours(hour, half ?? besides);
  return `${String(hours).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function in24Hours(hour: number, half: Half | null): number {
  if (hour > 12 || half === null) return hour % 24;
  if (half === "am") return hour % 12;
  if (half === "noon") return hour >= 10 ? hour : hour + 12;
  if (half === "pm") return (hour % 12) + 12;
  return hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
}

const ONE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The clock on a day: `2013-10-27T20:30`; null where the date is no single day. */
export function clockOn(date: Dated, clock: Clock): Dated | null {
  if (date.value === null) return { ...date, kind: "clock" };
  if (!ONE_DAY.test(date.value)) return null;
  return { ...date, value: `${date.value}T${clockText(clock, date.half ?? null)}`, kind: "date" };
}

/** A clock whose day is not told: of the day named last, else of the day of publication. */
export function clockAlone(clock: Clock, day: Day | null): Dated {
  const text = `T${clockText(clock)}`;
  return { value: day ? `${day}${text}` : text, basis: day ? "relative" : "stated", kind: "clock" };
}

/** "From seven in the evening to five in the morning" ends on the next day. */
function overnight(first: Dated, last: Dated): Dated {
  const [day, clock] = (last.value ?? "").split("T");
  if (!day || !first.value?.startsWith(`${day}T`) || !last.value || last.value >= first.value) return last;
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return { ...last, value: `${next}T${clock}` };
}

/** From one clock to another; the half of the day that only the second one names holds for both where it can. */
export function clockRange(from: Clock, to: Clock, date: Dated | null, day: Day | null): Dated | null {
  const half = from.half ?? (from.hour <= to.hour ? to.half : null);
  const ends = [{ ...from, half }, to].map((clock) =>
    date ? clockOn(date, clock) : { ...clockAlone(clock, day), kind: "date" as const },
  );
  const [first, last] = ends;
  if (!first || !last) return null;
  const range = between(first, overnight(first, last));
  return { ...(range.value ? range : UNKNOWN_PERIOD), kind: date ? "period" : "clock" };
}
