import type { ReviewAnswer } from "../../../../src/server/answers/coding.ts";

/** A decision of this sitting, to be taken back by Z. */
export interface Done {
  readonly codingId: string;
  readonly review: ReviewAnswer;
}

/** What was done, after one more decision; one that takes back takes the last of its coding away. */
export function doneAfter(done: readonly Done[], review: ReviewAnswer): readonly Done[] {
  const { codingId, decision } = review;
  if (decision !== "undo") return [...done, { codingId, review }];
  const at = done.findLastIndex((each) => each.codingId === codingId);
  return at === -1 ? done : done.toSpliced(at, 1);
}
