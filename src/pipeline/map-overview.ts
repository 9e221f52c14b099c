import type { Interval } from "../model/index.ts";
import { dayBounds } from "../positions/edtf.ts";
import type { EventPlace, MapEvent } from "./map-events.ts";

/** A place with the events that are told of it. */
interface PlaceCount extends EventPlace {
  readonly events: number;
  /** The newest of them, by its coding. */
  readonly coding: string;
}

/** Events of one kind that were in the same days: one mark of the timeline. */
interface TimelineMark {
  readonly key: string;
  readonly code: string;
  readonly when: Interval;
  readonly events: number;
  /** The newest of them, by its coding. */
  readonly coding: string;
}

export interface MapOverview {
  /** Places with most events first. */
  readonly places: readonly PlaceCount[];
  /** Kinds with most events first. */
  readonly types: readonly { readonly code: string; readonly events: number }[];
  readonly marks: readonly TimelineMark[];
  /** How finely the marks tell time: where there are too many days, those of a month or a year are put together. */
  readonly grain: Grain;
}

const GRAINS = ["day", "month", "year"] as const;
export type Grain = (typeof GRAINS)[number];

/** Marks that a drawing can hold. */
const MARKS_MOST = 1000;

/** What a map and a timeline draw of some events, however many they are. */
export function overviewOf(events: readonly MapEvent[]): MapOverview {
  const places = new Map<string, PlaceCount>();
  const types = new Map<string, number>();
  for (const { places: named, code, coding } of events) {
    types.set(code, (types.get(code) ?? 0) + 1);
    for (const place of new Map(named.map((each) => [each.id, each])).values()) {
      const known = places.get(place.id);
      places.set(place.id, { coding, ...place, ...known, events: (known?.events ?? 0) + 1 });
    }
  }
  const { grain, marks } = fitting(events);
  return {
    places: [...places.values()].sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1)),
    types: [...types]
      .map(([code, count]) => ({ code, events: count }))
      .sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1)),
    marks: marks.slice(0, MARKS_MOST),
    grain,
  };
}

/** In how many events a place of each state is told, most first. */
export function countCountries(
  events: readonly MapEvent[],
): { readonly id: string; readonly events: number }[] {
  const counts = new Map<string, number>();
  for (const { places } of events)
    for (const id of new Set(places.flatMap(({ country }) => country ?? [])))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, events: count }))
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
}

/** The finest marks that are not too many. */
function fitting(events: readonly MapEvent[]): { readonly grain: Grain; readonly marks: TimelineMark[] } {
  for (const grain of GRAINS) {
    const marks = marksOf(events, grain);
    if (marks.length <= MARKS_MOST || grain === "year") return { grain, marks };
  }
  return { grain: "year", marks: [] };
}

function marksOf(events: readonly MapEvent[], grain: Grain): TimelineMark[] {
  const marks = new Map<string, TimelineMark>();
  for (const event of events) {
    const key = markOf(event, grain);
    const known = marks.get(key);
    const { code, coding, when } = event;
    marks.set(
      key,
      known
        ? { ...known, events: known.events + 1 }
        : { code, when: coarser(when, grain), events: 1, coding, key },
    );
  }
  return [...marks.values()];
}

/** By what a mark is asked for. */
export function markOf({ code, when }: Pick<MapEvent, "code" | "when">, grain: Grain): string {
  const { from, to } = coarser(when, grain);
  return [code, from ?? "", to ?? ""].join("~");
}

const DIGITS: Readonly<Record<Grain, number>> = { day: 10, month: 7, year: 4 };

/** An interval in months or years; an open end stays open. */
function coarser({ from, to }: Interval, grain: Grain): Interval {
  if (grain === "day") return { from, to };
  const cut = (day: string | null) => day?.slice(0, DIGITS[grain]) ?? null;
  return { from: cut(dayBounds(from).from), to: cut(dayBounds(to).to) };
}
