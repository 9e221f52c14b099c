import { expect, test } from "vitest";
import type { ReviewAnswer } from "../../../../src/server/answers/coding.ts";
import { type Done, doneAfter } from "./sitting.ts";

const sitting = (...decisions: readonly (readonly [string, ReviewAnswer["decision"]])[]) =>
  decisions
    .reduce<readonly Done[]>(
      (done, [codingId, decision], index) =>
        doneAfter(done, { id: `r-${index}`, codingId, decision } as ReviewAnswer),
      [],
    )
    .map(({ review }) => review.id);

test("what is taken back is no longer done, also where another decision came after it", () => {
  expect(sitting(["a", "accept"], ["b", "reject"])).toEqual(["r-0", "r-1"]);
  expect(sitting(["a", "accept"], ["b", "reject"], ["a", "undo"])).toEqual(["r-1"]);
  expect(sitting(["a", "accept"], ["a", "correct"], ["a", "undo"])).toEqual(["r-0"]);
  expect(sitting(["a", "accept"], ["c", "undo"]), "a decision of another sitting").toEqual(["r-0"]);
});
