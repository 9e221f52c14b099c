/**
 * Builds the converter from code points, in which offsets come in, to UTF-16 units, in which the program counts; null
 * for what lies outside the text.
 *
 * @example
 * toUnits("a😀b")(2) // 3
 */
export function toUnits(text: string): (offset: number) => number | null {
  const unitAt = [0];
  for (const character of text) unitAt.push((unitAt.at(-1) as number) + character.length);
  return (offset) => unitAt[offset] ?? null;
}
