import { type Clock, clockAlone, clockOn, clockRange } from "../clocks.ts";
import type { Dated } from "../dated.ts";
import {
  digits,
  longest,
  map,
  maybe,
  numberIn,
  oneOf,
  type Part,
  phrase,
  row,
  type Scene,
} from "../grammar.ts";
import * as words from "./words.ts";

const HOUR_AND_MINUTE = /^(\d{1,2})[:.](\d{2})(am|pm)?$/;
const HOUR_GLUED = /^(\d{1,2})(am|pm)$/;
const withMinutes = digits((norm): Clock | null => {
  const match = HOUR_AND_MINUTE.exec(norm);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  return match && hour < 25 && minute < 60 ? { hour, minute, half: halfOf(match[3]) } : null;
});
const gluedHour = digits((norm): Clock | null => {
  const match = HOUR_GLUED.exec(norm);
  return match && Number(match[1]) < 13
    ? { hour: Number(match[1]), minute: 0, half: halfOf(match[2]) }
    : null;
});
const halfOf = (text: string | undefined): Clock["half"] => (text === "am" || text === "pm" ? text : null);

const zone = oneOf("gmt|utc|local time|o'clock|est|et|cet");
const half = phrase(words.CLOCK_HALVES);
const at = maybe(oneOf("at|around|about"));
/** A time of day that says so: by "at", the half of the day, or the zone. */
const clock: Part<Clock> = longest<Clock>(
  row([oneOf("at"), withMinutes, maybe(half), maybe(zone)], ([, time, half]) => ({
    ...time,
    half: time.half ?? half,
  })),
  row([at, withMinutes, half, maybe(zone)], ([, time, half]) => ({ ...time, half })),
  row([at, withMinutes, zone], ([, time]) => time),
  row([at, gluedHour, maybe(zone)], ([, time]) => time),
  row([at, numberIn(1, 12), half, maybe(zone)], ([, hour, half]) => ({ hour, minute: 0, half })),
  row([oneOf("at"), numberIn(0, 24), zone], ([, hour]) => ({ hour, minute: 0, half: null })),
);

/** A day with its time: the clock behind the date or before it. */
export function dated(day: Part<Dated>): Part<Dated> {
  return longest(
    row([day, maybe(oneOf(",|at")), clock], ([date, , clock]) => clockOn(date, clock)),
    row([clock, maybe(oneOf("on|,")), day], ([clock, , date]) => clockOn(date, clock)),
  );
}

/** The day that a clock without one belongs to: the one named last, else that of publication. */
const dayOf = ({ last, anchor }: Scene) => last?.day ?? anchor;
export const lonely = map(clock, (time, scene) => clockAlone(time, dayOf(scene)));

const start: Part<Clock> = longest<Clock>(
  clock,
  withMinutes,
  row([numberIn(1, 12)], ([hour]) => ({ hour, minute: 0, half: null })),
);
const range = longest(
  row([oneOf("from"), start, oneOf("to|until"), clock], ([, from, , till]) => ({ from, till })),
  row([oneOf("between"), start, oneOf("and"), clock], ([, from, , till]) => ({ from, till })),
);
/** From one clock to another, on a day or alone. */
export function clocks(day: Part<Dated>): Part<Dated> {
  return longest(
    row([range, maybe(oneOf("on")), day], ([{ from, till }, , date]) => clockRange(from, till, date, null)),
    row([range], ([{ from, till }], scene) => clockRange(from, till, null, dayOf(scene))),
  );
}
