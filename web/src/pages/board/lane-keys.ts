/** Links and buttons of a lane that the arrow keys stop at: its marks, or the first link where it has none. */
const STOPS = "a.mark";

const lanes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-holder]")];

/** Puts the focus on the lane before or after; the page scrolls along. */
export function moveBetweenLanes(by: 1 | -1): void {
  const all = lanes();
  const at = all.findIndex((lane) => lane.contains(document.activeElement));
  const next = all[at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by];
  const stop = next?.querySelector<HTMLElement>(".holder a, th a");
  stop?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Puts the focus on the next mark to the left or right as it is drawn, whatever the direction of reading. */
export function moveAlongLane(side: "left" | "right"): void {
  const lane = document.activeElement?.closest("[data-holder]") ?? lanes()[0];
  const marks = [...(lane?.querySelectorAll<SVGAElement>(STOPS) ?? [])]
    .map((element) => ({ element, x: element.getBoundingClientRect().x }))
    .sort((a, b) => a.x - b.x);
  const at = marks.findIndex(({ element }) => element === document.activeElement);
  const next = at === -1 ? (side === "right" ? 0 : marks.length - 1) : at + (side === "right" ? 1 : -1);
  marks[next]?.element.focus();
}
