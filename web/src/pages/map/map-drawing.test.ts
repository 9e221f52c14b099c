import { describe, expect, it } from "vitest";
import type { MapPlaceAnswer } from "../../../../src/server/answers/map.ts";
import { besidePath, drawable, projectionFor, radiusOf, signOffset } from "./map-drawing.ts";
import type { Country } from "./outlines.ts";

const place = (id: string, extra: Partial<MapPlaceAnswer>): MapPlaceAnswer => ({
  id,
  labels: { ar: id, en: id },
  precision: "point",
  kind: "town",
  lat: 31.2,
  lon: 16.6,
  bearing: null,
  country: "libya",
  ambiguous: false,
  wikidata: null,
  events: 1,
  coding: "c-1",
  ...extra,
});
const outline: Country = {
  type: "Feature",
  properties: { name: "Libya" },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [10, 20],
        [10, 33],
        [25, 33],
        [25, 20],
        [10, 20],
      ],
    ],
  },
};
const view = { width: 600, height: 400 };
const all = { zoom: 1, center: null };

describe("what can be drawn of places", () => {
  it("places nothing that nobody has put on the map", () => {
    const { drawn, unplaced } = drawable(
      [
        place("town", {}),
        place("nowhere", { precision: "none", lat: null, lon: null }),
        place("Libya", { precision: "country", lat: 32.9, lon: 13.2 }),
        place("south of Libya", { precision: "country", bearing: "s", lat: null, lon: null }),
        place("Atlantis", { precision: "country", lat: null, lon: null }),
      ],
      (name) => (name === "Libya" ? outline : null),
    );
    expect(drawn.map(({ place: { id } }) => id)).toEqual(["town", "Libya", "south of Libya"]);
    // Its middle, not its capital on the coast.
    expect(drawn[1]?.at[1]).toBeLessThan(28);
    expect(unplaced.map(({ id }) => id)).toEqual(["nowhere", "Atlantis"]);
  });
});

describe("the projection", () => {
  const { drawn } = drawable([place("west", { lon: 11 }), place("east", { lon: 21, lat: 32 })], () => null);

  it("shows all places, north up and east to the right", () => {
    const projection = projectionFor(drawn, view, all);
    const [west, east] = drawn.map(({ at }) => projection([at[0], at[1]]) ?? [0, 0]) as [number[], number[]];
    for (const [x = -1, y = -1] of [west, east]) {
      expect(x > 0 && x < view.width && y > 0 && y < view.height).toBe(true);
    }
    expect((west[0] ?? 0) < (east[0] ?? 0) && (west[1] ?? 0) > (east[1] ?? 0)).toBe(true);
  });

  it("comes closer around a point", () => {
    const closer = projectionFor(drawn, view, { zoom: 2, center: [11, 31.2] });
    expect(closer([11, 31.2])).toEqual([expect.closeTo(300), expect.closeTo(200)]);
    expect(closer.scale()).toBeCloseTo(projectionFor(drawn, view, all).scale() * 2);
  });

  it("draws a province larger than a district, and neither as a point", () => {
    const projection = projectionFor(drawn, view, { zoom: 8, center: null });
    const radius = (kind: string) =>
      radiusOf({ place: place(kind, { precision: "area", kind }), at: [11, 31], outline: null }, projection);
    expect(radius("region")).toBeGreaterThan(radius("district"));
    expect(radius("district")).toBeGreaterThan(12);
  });
});

describe("an area beside a place", () => {
  it("lies on the side that is told", () => {
    // From west to east through the south: y grows downward.
    expect(besidePath("s", 10)).toBe("M10,0A10.0,10.0 0 0,1 -10,0Z");
    expect(besidePath("n", 10)).toBe("M-10,0A10.0,10.0 0 0,1 10,0Z");
    const [dx, dy] = signOffset(place("a", { precision: "beside", bearing: "e" }), 10);
    expect([dx, dy]).toEqual([5, 0]);
    expect(besidePath("around", 10)).toContain("a10.0,10.0 0 1,0");
  });
});
