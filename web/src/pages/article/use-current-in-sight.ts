import { useEffect, useRef } from "react";

/**
 * Keeps in sight what of a list is current.
 *
 * @param current What tells that another is current.
 */
export function useCurrentInSight<Element extends HTMLElement>(current: string | null) {
  const list = useRef<Element>(null);
  useEffect(() => {
    if (current === null) return;
    const item = list.current?.querySelector("[aria-current]")?.parentElement;
    const box = list.current?.closest<HTMLElement>(".reader-side");
    if (item && box) keepInSight(item, box);
  }, [current]);
  return list;
}

/** Scrolls the list alone, not the page, which shows the text. */
function keepInSight(item: Element, box: HTMLElement): void {
  if (box.scrollHeight <= box.clientHeight) return;
  const [inner, outer] = [item.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}
