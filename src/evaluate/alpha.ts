/**
 * How far apart two values are, 0 for the same one.
 *
 * @param counts How often each value occurs among those that can be paired.
 */
export type Distance = (a: number, b: number, counts: readonly number[]) => number;

/** Two different names are as far apart as any other two. */
export const nominal: Distance = (a, b) => Number(a !== b);

/** As far apart as there are values between them, each as often as it occurs (Krippendorff's ordinal metric, squared). */
export const ordinal: Distance = (a, b, counts) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const between = counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
  const ends = ((counts[low] ?? 0) + (counts[high] ?? 0)) / 2;
  return low === high ? 0 : (between - ends) ** 2;
};

/**
 * Krippendorff's alpha: 1 where all agree, 0 where they agree as by chance. A unit with one value says nothing of
 * agreement and is left out.
 *
 * @param units What each unit was given, one value a coder; values are the numbers 0, 1, 2 ..., in order for `ordinal`.
 * @returns null where no two values can be paired, or where every value is the same and chance would agree too
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], distance: Distance): number | null {
  const paired = units.filter((values) => values.length > 1);
  const counts: number[] = [];
  for (const value of paired.flat()) counts[value] = (counts[value] ?? 0) + 1;
  for (let value = 0; value < counts.length; value++) counts[value] ??= 0;
  const total = paired.flat().length;
  const observed = paired.reduce((sum, values) => sum + pairDistance(values, distance, counts), 0);
  let expected = 0;
  for (const [a, timesA] of counts.entries())
    for (const [b, timesB] of counts.entries()) expected += timesA * timesB * distance(a, b, counts);
  return expected === 0 ? null : 1 - (observed * (total - 1)) / expected;
}

/** Of every value to every other one of a unit, weighed by how many it has. */
function pairDistance(values: readonly number[], distance: Distance, counts: readonly number[]): number {
  let sum = 0;
  for (const [i, a] of values.entries())
    for (const [j, b] of values.entries()) if (i !== j) sum += distance(a, b, counts);
  return sum / (values.length - 1);
}
