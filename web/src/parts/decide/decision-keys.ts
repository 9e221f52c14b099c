/** What can be done with a coding that is shown. */
export type Act = "accept" | "correct" | "reject" | "unsure" | "undo" | "next" | "previous";

/** The key of each act by its place on the keyboard (`event.code`), so that an Arabic layout has the same keys. */
export const KEY_OF: Readonly<Record<Act, string>> = {
  accept: "KeyA",
  correct: "KeyE",
  reject: "KeyR",
  unsure: "KeyU",
  undo: "KeyZ",
  next: "KeyJ",
  previous: "KeyK",
};

/** What the key cap says on a Latin keyboard. */
export const capOf = (act: Act): string => KEY_OF[act].slice("Key".length);

/** Acts as `useKeys` takes them. */
export function keysOf(acts: Readonly<Partial<Record<Act, () => void>>>): Record<string, () => void> {
  const entries = Object.entries(acts) as [Act, () => void][];
  return Object.fromEntries(entries.map(([act, does]) => [KEY_OF[act], does]));
}
