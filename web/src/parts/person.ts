import { useSyncExternalStore } from "react";

/** Where this browser keeps who codes and reviews in it. */
const KEY = "isnad.person";
const CHANGED = "isnad.person changed";

const read = (): string => localStorage.getItem(KEY) ?? "";

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}

export function setPerson(name: string): void {
  localStorage.setItem(KEY, name.trim());
  window.dispatchEvent(new Event(CHANGED));
}

/** The name that stands beside what this person decides; empty until it is given. */
export const usePerson = (): string => useSyncExternalStore(subscribe, read);
