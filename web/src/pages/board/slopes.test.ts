import { describe, expect, test } from "vitest";
import { type End, placeSlopes } from "./slopes.ts";

const end = (id: string, level: number): End => ({ id, name: id, level });
const many = (level: number, n: number) => Array.from({ length: n }, (_, i) => end(`h${i}`, level));

describe("before and after in one figure", () => {
  test("keeps every name apart, however many stand on one level", () => {
    const { before, after, height } = placeSlopes(many(1, 40), [...many(2, 30), ...many(4, 3)]);
    for (const side of [before, after]) {
      const ys = side.map(({ y }) => y).sort((a, b) => a - b);
      for (const [i, y] of ys.entries()) if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(17);
      expect(Math.max(...ys)).toBeLessThan(height);
    }
  });

  test("draws whoever stays on one height, also where others leave its level or come to it", () => {
    const { before, after } = placeSlopes(
      [end("a", 1), end("b", 1), end("c", 1)],
      [end("a", 2), end("b", 1), end("c", 1), end("d", 1)],
    );
    const y = (side: typeof before, id: string) => side.find((each) => each.id === id)?.y;
    expect(y(after, "b")).toBe(y(before, "b"));
    expect(y(after, "c")).toBe(y(before, "c"));
    expect(y(after, "a")).toBeGreaterThan(y(before, "a") ?? Number.POSITIVE_INFINITY);
  });

  test("keeps the levels in their order, also where nobody stands", () => {
    const { bands } = placeSlopes([end("a", 5)], [end("a", 0)]);
    expect(bands).toHaveLength(6);
    for (const [i, { y }] of bands.entries())
      if (i > 0) expect(y).toBe((bands[i - 1]?.y ?? 0) + (bands[i - 1]?.height ?? 0));
  });
});
