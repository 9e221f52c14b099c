import type { Edtf, Interval } from "../model/index.ts";
import type { Assertion } from "./assertions.ts";
import { dayBounds, splitInterval } from "./edtf.ts";

/**
 * When the claimed act happened: the envelope of the dates told. Where none is told, only that it was before the
 * earliest publication; where that is unknown too, nothing.
 */
export function intervalOf(group: readonly Assertion[]): Interval {
  const dated = group.filter(({ days }) => days.from !== null || days.to !== null);
  if (dated.length === 0) {
    const published = group.map(({ article }) => article.publishedOn.edtf).filter((edtf) => edtf !== null);
    return { from: null, to: extreme(published, "to", "least") };
  }
  const ends = dated.map(({ coding }) => splitInterval(coding.when?.edtf ?? ""));
  const starts = ends.map(([start]) => start);
  const stops = ends.map(([, stop]) => stop);
  return {
    from: starts.includes(null) ? null : extreme(starts as Edtf[], "from", "least"),
    to: stops.includes(null) ? null : extreme(stops as Edtf[], "to", "most"),
  };
}

/** The date with the least or the most extreme day; as written, never padded. */
function extreme(dates: readonly Edtf[], end: "from" | "to", which: "least" | "most"): Edtf | null {
  const readable = dates
    .map((edtf) => ({ edtf, day: dayBounds(edtf)[end] }))
    .filter((date): date is { edtf: Edtf; day: string } => date.day !== null)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.edtf < b.edtf ? -1 : 1));
  return (which === "least" ? readable[0] : readable[readable.length - 1])?.edtf ?? null;
}
