import { useSyncExternalStore } from "react";

/** Something that this browser keeps for whoever uses it, and that every part of a page sees change. */
export interface Kept {
  set(value: string): void;
  /** Empty until it is set. */
  use(): string;
}

/**
 * @param name E.g. `isnad.person`.
 */
export function keptInBrowser(name: string): Kept {
  const changed = `${name} changed`;
  const read = (): string => localStorage.getItem(name) ?? "";
  const subscribe = (onChange: () => void) => {
    window.addEventListener(changed, onChange);
    window.addEventListener("storage", onChange);
    return () => {
      window.removeEventListener(changed, onChange);
      window.removeEventListener("storage", onChange);
    };
  };
  return {
    set: (value) => {
      localStorage.setItem(name, value);
      window.dispatchEvent(new Event(changed));
    },
    use: () => useSyncExternalStore(subscribe, read, read),
  };
}
