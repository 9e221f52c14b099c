import { expect, test } from "vitest";
import { stepOf } from "./tour.tsx";

test.each([
  ["1", 1],
  ["5", 5],
  ["0", null],
  ["6", null],
  ["2.5", null],
  ["2e0", null],
  ["two", null],
  ["", null],
  [null, null],
])("the step %s of an address is %s", (asked, step) => {
  expect(stepOf(asked)).toBe(step);
});
