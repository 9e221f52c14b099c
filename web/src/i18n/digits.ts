import { keptInBrowser } from "../kept.ts";

/** How numbers are written in Arabic: as most newspapers of the Maghreb do, or of the Mashriq. */
export type Digits = "latn" | "arab";

const kept = keptInBrowser("isnad.digits");

export const setDigits = (digits: Digits): void => kept.set(digits);

export const useDigits = (): Digits => (kept.use() === "arab" ? "arab" : "latn");

/** A text of the pages with its digits as they are wanted; quotations, names and ids keep their own. */
export const withDigits = (text: string, digits: Digits): string =>
  digits === "latn" ? text : text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
