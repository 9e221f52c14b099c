/** What of a key tells which end it moves. */
type Pressed = Pick<KeyboardEvent, "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** Alt and an arrow move the end as it is drawn, with Shift the beginning; null: another key. */
export function endMoved(
  { code, altKey, ctrlKey, metaKey, shiftKey }: Pressed,
  direction: "rtl" | "ltr",
): { readonly which: "start" | "end"; readonly by: 1 | -1 } | null {
  const isLeft = code === "ArrowLeft";
  if (!altKey || ctrlKey || metaKey || (!isLeft && code !== "ArrowRight")) return null;
  return { which: shiftKey ? "start" : "end", by: isLeft === (direction === "rtl") ? 1 : -1 };
}
