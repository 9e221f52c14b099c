import type { Dated } from "./dated.ts";

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century";

/** So many of a unit; the count is null where the text says only "some". */
export interface Amount {
  readonly count: number | null;
  readonly unit: Unit;
}

/** How a unit is written in ISO 8601, and how many of that make one. */
const WRITTEN: Readonly<Record<Unit, readonly [letter: string, factor: number, isClock?: true]>> = {
  second: ["S", 1, true],
  minute: ["M", 1, true],
  hour: ["H", 1, true],
  day: ["D", 1],
  week: ["W", 1],
  month: ["M", 1],
  year: ["Y", 1],
  decade: ["Y", 10],
  century: ["Y", 100],
};

/** Halves are told in the next smaller unit: an hour and a half is 90 minutes. */
const SMALLER: Partial<Record<Unit, readonly [Unit, number]>> = {
  hour: ["minute", 60],
  day: ["hour", 24],
  year: ["month", 12],
};

function isoPart({ count, unit }: Amount): readonly [date: string, clock: string] {
  // A year and a half is written as it is said.
  if (unit === "year" && count !== null && count > 1 && count % 1 === 0.5)
    return [`${Math.trunc(count)}Y6M`, ""];
  const smaller = SMALLER[unit];
  if (count !== null && smaller && (count === 0.5 || count === 1.5 || count === 2.5)) {
    return isoPart({ count: count * smaller[1], unit: smaller[0] });
  }
  const [letter, factor, isClock] = WRITTEN[unit];
  const text = `${count === null ? "X" : count * factor}${letter}`;
  return isClock ? ["", text] : [text, ""];
}

/**
 * A length as ISO 8601 writes it; an amount of several units is their sum.
 *
 * @example
 * isoLength([{ count: 3, unit: "day" }]) // "P3D"
 */
function isoLength(amounts: readonly Amount[]): string {
  const parts = [...amounts].sort((a, b) => ORDER.indexOf(b.unit) - ORDER.indexOf(a.unit)).map(isoPart);
  const date = parts.map(([written]) => written).join("");
  const clock = parts.map(([, written]) => written).join("");
  return `P${date}${clock && `T${clock}`}`;
}

const ORDER = Object.keys(WRITTEN) as Unit[];

/** How long. */
export function duration(...amounts: Amount[]): Dated {
  return { value: isoLength(amounts), basis: "stated", kind: "duration" };
}

/** How often: the time from one to the next. */
export function every(amount: Amount): Dated {
  return { value: isoLength([amount]), basis: "stated", kind: "set" };
}
