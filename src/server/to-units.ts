/**
 * Builds the converter from code points, in which offsets come in, to UTF-16 units, in which the program counts.
 *
 * @example
 * toUnits("a😀b")(2) // 3
 */
export function toUnits(text: string): (offset: number) => number {
  const points = [...text];
  return (offset) => points.slice(0, offset).join("").length;
}
