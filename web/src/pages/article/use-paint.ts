import { type RefObject, useEffect, useRef } from "react";
import { voiceStretches } from "./layers.ts";
import type { Stretch } from "./offsets.ts";
import { clearPaint, type Layer, paint } from "./paint.ts";
import { followClick } from "./text-clicks.ts";
import { rangesOf } from "./text-places.ts";
import type { ReaderState } from "./use-reader.ts";

type Painted = Partial<Record<Layer, readonly Stretch[]>>;

/** Paints what is shown over the text, and takes it off with the page. */
export function usePaint(root: RefObject<HTMLElement | null>, state: ReaderState, draft: Stretch | null) {
  const { reading, codings, passages, shown, view, selected, spot } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the reading, paragraphs may become other elements
  useEffect(() => {
    if (!root.current) return;
    const own = codings.find(({ coding }) => coding.id === selected);
    paint(root.current, {
      ...(view === "layers" ? nested(state) : view === "voices" ? tints(state) : {}),
      selected: own?.stretches ?? [],
      spot: spot ? [spot] : [],
      draft: draft ? [draft] : [],
    });
  }, [root, reading, codings, passages, shown, view, selected, spot, draft]);
  useEffect(() => clearPaint, []);
}

/** Who speaks, in it what is said, in it what is coded. A statement on file tells who speaks, also where today's reading does not. */
const nested = ({ passages, codings, shown, filter }: ReaderState): Painted => ({
  speaks: [
    ...passages,
    ...codings.flatMap(({ coding, stretches }) => (coding.class === "statement" ? stretches : [])),
  ],
  said: passages.flatMap(({ said }) => said ?? []),
  // A statement covers all that is said, and what else is coded in it; it is painted where statements alone are shown.
  coded: shown
    .filter(({ coding }) => coding.class !== "statement" || filter.class === "statement")
    .flatMap(({ stretches }) => stretches),
});

function tints({ passages }: ReaderState): Painted {
  const all = voiceStretches(passages);
  const of = (kind: string) => all.filter((each) => each.kind === kind);
  return {
    "voice-actor": of("actor"),
    "voice-outlet": of("outlet"),
    "voice-unnamed": of("unnamed"),
    "voice-document": of("document"),
    "voice-social": of("social"),
  };
}

/** Brings what was selected into sight, unless it is there. */
export function useScrollTo(root: RefObject<HTMLElement | null>, state: ReaderState) {
  const { codings, selected, spot } = state;
  const target = codings.find(({ coding }) => coding.id === selected)?.stretches[0] ?? spot;
  useEffect(() => {
    if (root.current && target) scrollToStretch(root.current, target);
  }, [root, target]);
}

/** On a small screen the evidence covers the lower part. */
const SMALL = "(max-width: 60rem)";

export function scrollToStretch(root: ParentNode, stretch: Stretch): void {
  const box = rangesOf(root, stretch)[0]?.getBoundingClientRect();
  if (!box) return;
  const isSmall = matchMedia(SMALL).matches;
  const lowest = window.innerHeight * (isSmall ? 0.2 : 0.8);
  if (box.top > 60 && box.top < lowest) return;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  window.scrollTo({ top: window.scrollY + box.top - window.innerHeight * (isSmall ? 0.1 : 0.3), behavior });
}

/** A click on a coded word selects it; one on what is selected, the coding around it. */
export function useTextClicks(root: RefObject<HTMLElement | null>, state: ReaderState) {
  const current = useRef(state);
  current.current = state;
  useEffect(() => {
    const element = root.current;
    const onClick = (event: MouseEvent) => followClick(event, current.current);
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, [root]);
}
