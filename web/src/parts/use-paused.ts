import { useEffect, useState } from "react";

/** How long somebody must pause before what is typed is looked up. */
const PAUSE_MS = 150;

/** What is typed, once somebody has paused. */
export function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
