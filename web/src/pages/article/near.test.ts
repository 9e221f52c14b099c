import { expect, test } from "vitest";
import { nearest, onePlaceEach } from "./near.ts";

const at = (id: string, start: number, end: number) => ({ id, start, end });

test("what stands in the words comes first, then what stands nearest on either side", () => {
  const things = [at("far", 0, 5), at("before", 30, 38), at("in", 45, 50), at("after", 61, 66)];
  const ids = nearest(things, { start: 40, end: 60 }).map(({ id }) => id);
  expect(ids).toEqual(["in", "after", "before", "far"]);
});

test("a place is offered once, where it stands nearest", () => {
  const places = [at("tripoli", 45, 50), at("sirte", 1, 3), at("tripoli", 0, 2)];
  expect(onePlaceEach(places)).toEqual([at("tripoli", 45, 50), at("sirte", 1, 3)]);
});
