import { useEffect, useRef } from "react";

/** What a key does; named by its place on the keyboard, so that an Arabic layout has the same keys. */
export type Keys = Readonly<Record<string, () => void>>;

const OFF = "isnad.letterKeys";

/** Whether single letters are keys at all; whoever speaks to the machine turns them off. */
export const areLettersOn = (): boolean => localStorage.getItem(OFF) !== "off";
export const setLetters = (isOn: boolean): void => localStorage.setItem(OFF, isOn ? "on" : "off");

/** Fields take letters for themselves. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(radio|checkbox|button|range)$/.test(target.type));

/** Behind a dialog the page rests: what cannot be seen is not decided on. */
export const isBehindDialog = (): boolean =>
  document.querySelector("[role=dialog], [role=alertdialog], dialog[open]") !== null;

/** Held down, these move on; all other keys do once what they do. */
const MOVES = /^(Arrow|Bracket|Key[JK]$)/;

/**
 * Keys of a page, by `event.code`: `KeyB`, `ArrowUp`, `Slash`. What a field or a widget has used is not a
 * key; Escape belongs to layers (`useEscape`).
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isBehindDialog()) return;
      if (event.repeat && !MOVES.test(event.code)) return;
      if (/^(Key|Slash|Digit|Bracket)/.test(event.code) && !areLettersOn()) return;
      const isHelp = event.code === "Slash" && event.shiftKey;
      const act = current.current[isHelp ? "Help" : event.code];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
