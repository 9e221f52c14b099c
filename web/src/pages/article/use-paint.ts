import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Stretch } from "../../parts/form/offsets.ts";
import { voiceStretches } from "./layers.ts";
import { clearPaint, type Layer, paint } from "./paint.ts";
import { followClick } from "./text-clicks.ts";
import { placesIn, rangesOf } from "./text-places.ts";
import type { ReaderState } from "./use-reader.ts";

type Painted = Readonly<Record<Layer, readonly Stretch[]>>;

const NOTHING: readonly Stretch[] = [];

/** Paints what is shown over the text, and takes it off with the page. */
export function usePaint(root: RefObject<HTMLElement | null>, state: ReaderState, draft: Stretch | null) {
  const { data, reading, selected, codings, spot } = state;
  const layers = usePainted(state);
  const own = codings.find(({ coding }) => coding.id === selected)?.stretches ?? NOTHING;
  const spots = useMemo(() => (spot ? [spot] : NOTHING), [spot]);
  const drafts = useMemo(() => (draft ? [draft] : NOTHING), [draft]);
  // With another text, or once the kinds of its lines are known, paragraphs may be other elements.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told by what is drawn, not by what is used here
  useLayoutEffect(() => clearPaint, [data, reading]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: painted anew after it was cleared
  useEffect(() => {
    if (root.current) paint(root.current, { ...layers, selected: own, spot: spots, draft: drafts });
  }, [root, data, reading, layers, own, spots, drafts]);
}

/** The layers of the view; each stays the same array while it says the same. */
function usePainted({ passages, codings, shown, view, filter }: ReaderState): Partial<Painted> {
  const voices = useMemo(() => tints(view === "voices" ? passages : []), [view, passages]);
  const nested = useMemo(
    () => ({
      // A statement on file tells who speaks, also where today's reading does not.
      speaks: [
        ...passages,
        ...codings.flatMap(({ coding, stretches }) => (coding.class === "statement" ? stretches : [])),
      ],
      said: passages.flatMap(({ said }) => said ?? []),
    }),
    [passages, codings],
  );
  const coded = useMemo(
    () =>
      shown
        // A statement covers all that is said, and what else is coded in it: painted where it is shown alone.
        .filter(({ coding }) => coding.class !== "statement" || filter.class === "statement")
        .flatMap(({ stretches }) => stretches),
    [shown, filter],
  );
  const isLayered = view === "layers";
  return useMemo(
    () => ({
      ...voices,
      speaks: isLayered ? nested.speaks : NOTHING,
      said: isLayered ? nested.said : NOTHING,
      coded: isLayered ? coded : NOTHING,
    }),
    [voices, nested, coded, isLayered],
  );
}

/** The innermost voice of each place. */
function tints(passages: ReaderState["passages"]): Partial<Painted> {
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

function scrollToStretch(root: ParentNode, stretch: Stretch): void {
  const box = rangesOf(placesIn(root), stretch)[0]?.getBoundingClientRect();
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
