import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** How far outside the window something is made ready, in pixels. */
const AHEAD = "800px";

/**
 * Whether an element is in sight or nearly so; once it was, it stays. Before printing everything is.
 *
 * @param isAlways Draw it whatever its place: few things cost nothing.
 */
export function useNear<Element extends HTMLElement>(isAlways: boolean) {
  const ref = useRef<Element>(null);
  const [isNear, setNear] = useState(isAlways);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    const showNow = () => flushSync(() => setNear(true));
    window.addEventListener("beforeprint", showNow);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", showNow);
    };
  }, [isNear]);
  return [ref, isNear || isAlways] as const;
}
