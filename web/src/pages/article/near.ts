import type { PointSpan } from "../../parts/form/placed.ts";

/** Things of a text by how far they stand from a stretch of it; those inside it first. */
export function nearest<Thing extends PointSpan>(things: readonly Thing[], around: PointSpan): Thing[] {
  const far = ({ start, end }: PointSpan) => Math.max(0, start - around.end, around.start - end);
  return [...things].sort((a, b) => far(a) - far(b) || a.start - b.start);
}

/** The first of those that are the same place. */
export function onePlaceEach<Place extends { readonly id: string }>(places: readonly Place[]): Place[] {
  return places.filter(({ id }, index) => places.findIndex((each) => each.id === id) === index);
}
