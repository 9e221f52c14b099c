import { type RefObject, useEffect, useRef, useState } from "react";
import { isBehindDialog, isTyping } from "./keys.ts";

/** Something that Escape closes, and where it stands in the page. */
interface Layer {
  readonly box: RefObject<Element | null>;
  readonly close: RefObject<() => void>;
}

/** What is open, the last opened last. */
const layers: Layer[] = [];

/** Escape closes what was opened last; whoever types means what the field stands in. */
function onKey(event: KeyboardEvent): void {
  if (event.code !== "Escape" || event.defaultPrevented || event.repeat || isBehindDialog()) return;
  const isMeant = ({ box }: Layer) => !isTyping(event.target) || box.current?.contains(event.target as Node);
  const meant = layers.filter(isMeant);
  const last = meant.at(-1);
  // What an address opens at once is told of from the inside out.
  const layer = meant.find((each) => each !== last && stands(each, last)) ?? last;
  if (!layer) return;
  event.preventDefault();
  layer.close.current();
}

/** Whether one stands in the other. */
const stands = (inner: Layer, outer: Layer | undefined): boolean =>
  inner.box.current !== null && outer?.box.current?.contains(inner.box.current) === true;

/** Makes something close on Escape for as long as it is open. */
export function useEscape(box: RefObject<Element | null>, isOpen: boolean, close: () => void): void {
  const current = useRef(close);
  current.current = close;
  useEffect(() => {
    if (!isOpen) return;
    const layer = { box, close: current };
    if (layers.length === 0) document.addEventListener("keydown", onKey);
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) document.removeEventListener("keydown", onKey);
    };
  }, [box, isOpen]);
}

/**
 * Escape in a form: closes one that nobody has touched; of one that is filled in it asks first, and drops it the second
 * time.
 *
 * @param close Left out: the form cannot be closed.
 * @returns Whether it has asked and waits for the second time.
 */
export function useFormEscape(
  box: RefObject<Element | null>,
  isTouched: boolean,
  close: (() => void) | undefined,
): boolean {
  const [isAsking, setAsking] = useState(false);
  useEscape(box, close !== undefined, () => {
    if (isTouched && !isAsking) setAsking(true);
    else close?.();
  });
  return isAsking && isTouched;
}
