import { expect, test } from "vitest";
import { keepLast } from "./keep-last.ts";

const keep = (map: Map<string, number>, key: string, size: number) =>
  keepLast(map, key, size, { sizeOf: (each) => each, most: 10 });

test("the entries that were not put for longest go first", () => {
  const map = new Map<string, number>();
  for (const [key, size] of [
    ["a", 4],
    ["b", 4],
    ["a", 4],
    ["c", 5],
  ] as const)
    keep(map, key, size);
  expect([...map.keys()]).toEqual(["a", "c"]);
});

test("one that is too large stands alone, until the next", () => {
  const map = new Map<string, number>();
  keep(map, "a", 1);
  keep(map, "large", 50);
  expect([...map.keys()]).toEqual(["large"]);
  keep(map, "b", 1);
  expect([...map.keys()]).toEqual(["b"]);
});
