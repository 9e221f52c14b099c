import { expect, test } from "vitest";
import { withChosen } from "./facets.tsx";

const values = [{ value: "ar", articles: 9 }];

test("a value that no article has stands among the others, so that it can be taken away", () => {
  expect(withChosen(values, null)).toEqual(values);
  expect(withChosen(values, "ar")).toEqual(values);
  expect(withChosen(values, "xx")).toEqual([...values, { value: "xx", articles: 0 }]);
});
