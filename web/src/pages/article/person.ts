import { useState } from "react";

/** Where this browser keeps who codes and reviews in it. */
const KEY = "isnad.person";

/** Who works here: asked once, kept in this browser. Empty until somebody has said so. */
export function usePerson(): readonly [string, (name: string) => void] {
  const [person, setPerson] = useState(() => localStorage.getItem(KEY) ?? "");
  const keep = (name: string) => {
    localStorage.setItem(KEY, name.trim());
    setPerson(name.trim());
  };
  return [person, keep];
}
