import { describe, expect, it } from "vitest";
import { placeNames } from "./place-names.ts";

const sign = (id: string, x: number, y: number) => ({ id, text: "سرت القديمة", x, y, reach: 8 });

describe("names on the map", () => {
  it("stand under their sign, or over it where another one is in the way", () => {
    const names = placeNames([sign("a", 100, 100), sign("b", 110, 125)], 300, 300);
    const [a, b] = ["a", "b"].map((id) => names.find((name) => name.id === id));
    expect(a && a.nameY < 100).toBe(true);
    expect(b && b.nameY > 125).toBe(true);
  });

  it("are left out where they would lie on one another or off the map, the first ones kept", () => {
    const crowd = [sign("a", 100, 100), sign("b", 104, 101), sign("c", 102, 99)];
    expect(placeNames(crowd, 300, 300).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(placeNames([sign("edge", 5, 100)], 300, 300)).toEqual([]);
  });
});
