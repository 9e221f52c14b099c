import { useSyncExternalStore } from "react";

/** How numbers are written in Arabic: as most newspapers of the Maghreb do, or of the Mashriq. */
export type Digits = "latn" | "arab";

/** Where this browser keeps it. */
const KEY = "isnad.digits";
const CHANGED = "isnad.digits changed";

const read = (): Digits => (localStorage.getItem(KEY) === "arab" ? "arab" : "latn");

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}

export function setDigits(digits: Digits): void {
  localStorage.setItem(KEY, digits);
  window.dispatchEvent(new Event(CHANGED));
}

export const useDigits = (): Digits => useSyncExternalStore(subscribe, read);

/** A text of the pages with its digits as they are wanted; quotations, names and ids keep their own. */
export const withDigits = (text: string, digits: Digits): string =>
  digits === "latn" ? text : text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
