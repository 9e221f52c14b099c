/** Where reading goes on after a word, or that the window ends before it. */
export type Step = number | "end";

/** Takes the words of `[from, limit)` one step after another; returns the token where the window ended. */
export function walkWindow(from: number, limit: number, step: (i: number) => Step): number {
  let i = from;
  while (i < limit) {
    const next = step(i);
    if (next === "end") break;
    i = next;
  }
  return i;
}
