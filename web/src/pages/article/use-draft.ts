import { type RefObject, useState } from "react";
import { useAddress } from "../../address.ts";
import type { Stretch } from "../../parts/form/offsets.ts";
import { selectedStretch } from "./text-places.ts";
import type { ReaderState } from "./use-reader.ts";

/** The words that a coding is being made of; null while none is. */
export function useDraft(root: RefObject<HTMLElement | null>, state: ReaderState) {
  const [stretch, set] = useState<Stretch | null>(null);
  const address = useAddress();
  /** Begins with given words, else with what is selected in the text or pointed at, else with a word that is in sight. */
  const begin = (given?: Stretch) => {
    const { edges, codings, selected, spot } = state;
    const marked = root.current && selectedStretch(root.current);
    const coded = codings.find(({ coding }) => coding.id === selected)?.stretches[0];
    const words =
      given ?? marked ?? spot ?? coded ?? edges.wordAt(root.current ? firstInSight(root.current) : 0);
    const snapped = words && edges.snap(words);
    if (!snapped) return;
    document.getSelection()?.removeAllRanges();
    set(snapped);
    if (selected !== null || spot !== null) address.set({ coding: null, span: null }, { replace: true });
  };
  return { stretch, set, begin };
}

/** The offset at which the first paragraph begins that is in sight. */
function firstInSight(root: ParentNode): number {
  const paragraphs = [...root.querySelectorAll<HTMLElement>("[data-start]")];
  const first = paragraphs.find((each) => each.getBoundingClientRect().bottom > 0);
  return Number(first?.getAttribute("data-start") ?? 0);
}
