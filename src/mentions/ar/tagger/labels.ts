/** What a word is: outside every name, the first or a further word of one. */
export const LABELS = [
  "O",
  "B-PERS",
  "I-PERS",
  "B-LOC",
  "I-LOC",
  "B-ORG",
  "I-ORG",
  "B-MISC",
  "I-MISC",
] as const;
export const LABEL_COUNT = LABELS.length;

/** Whether one label may follow another; `-1` is the start of a sentence. */
export function mayFollow(before: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
}
