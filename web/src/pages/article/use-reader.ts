import { useCallback, useMemo, useRef } from "react";
import type { ArticleAnswer, ReadingAnswer } from "../../../../src/server/answers/article.ts";
import { useAddress } from "../../address.ts";
import { inPoints, inUnits, type Offsets, offsetsOf, type Stretch } from "../../parts/form/offsets.ts";
import { TextEdges } from "../../parts/form/text-edges.ts";
import { FACETS, type Facet, type Filter, knownValue, passes } from "./filter.ts";
import { type LaidCoding, type LaidPassage, layCodings, layPassages } from "./layers.ts";

export const VIEWS = ["layers", "voices", "plain"] as const;
export type View = (typeof VIEWS)[number];

/** What stands beside the text. */
export const LISTS = ["codings", "uncoded", "voices"] as const;
export type List = (typeof LISTS)[number];

/** An article with all that is laid over its text, in UTF-16 units, and what the address says is shown of it. */
export interface ReaderState {
  readonly data: ArticleAnswer;
  readonly reading: ReadingAnswer | undefined;
  readonly offsets: Offsets;
  readonly edges: TextEdges;
  readonly codings: readonly LaidCoding[];
  readonly passages: readonly LaidPassage[];
  /** The codings that the filter lets through. */
  readonly shown: readonly LaidCoding[];
  readonly filter: Filter;
  readonly view: View;
  readonly list: List;
  /** Id of the selected coding. */
  readonly selected: string | null;
  /** Another place that is pointed at: a passage, or something without a code. */
  readonly spot: Stretch | null;
  select(id: string): void;
  pointAt(stretch: Stretch, list?: List): void;
  setView(view: View): void;
  setList(list: List): void;
  setFacet(facet: Facet, value: string | null): void;
  clearFilter(): void;
}

export function useReader(data: ArticleAnswer, reading: ReadingAnswer | undefined): ReaderState {
  const address = useAddress();
  const { text, language } = data.article;
  const offsets = useMemo(() => offsetsOf(text), [text]);
  const edges = useMemo(() => new TextEdges(text, language), [text, language]);
  const codings = useMemo(() => layCodings(data, offsets), [data, offsets]);
  const passages = useMemo(() => (reading ? layPassages(reading, offsets) : []), [reading, offsets]);
  const [codingClass, voice, status] = FACETS.map((facet) => knownValue(facet, address.get(facet)));
  const filter = useMemo<Filter>(
    () => ({ class: codingClass ?? null, voice: voice ?? null, status: status ?? null }),
    [codingClass, voice, status],
  );
  const shown = useMemo(() => codings.filter((each) => passes(each, filter)), [codings, filter]);
  const selected = address.get("coding");
  const span = address.get("span");
  const spot = useMemo(() => spotOf(span, offsets), [span, offsets]);
  const select = useSelect(selected !== null);
  const view = VIEWS.find((each) => each === address.get("view")) ?? "layers";
  const list = LISTS.find((each) => each === address.get("list"));
  return {
    data,
    reading,
    offsets,
    edges,
    codings,
    passages,
    shown,
    filter,
    view,
    list: list ?? (view === "voices" ? "voices" : "codings"),
    selected,
    spot,
    select,
    pointAt: (stretch, other) => {
      const { start, end } = inPoints(stretch, offsets);
      const beside = other === undefined ? {} : { list: other };
      address.set({ span: `${start}-${end}`, coding: null, ...beside }, { replace: true });
    },
    setView: (next) => address.set({ view: next === "layers" ? null : next, list: null }, { replace: true }),
    setList: (next) => address.set({ list: next }, { replace: true }),
    setFacet: (facet, value) => address.set({ [facet]: value }, { replace: true }),
    clearFilter: () => address.set({ class: null, voice: null, status: null }, { replace: true }),
  };
}

/**
 * Selects a coding; the same function all along, so that the list is not drawn anew. Opening the evidence can be gone
 * back from; going from one to the next leaves no trace.
 */
function useSelect(isOpen: boolean): (id: string) => void {
  const address = useAddress();
  const current = useRef({ address, isOpen });
  current.current = { address, isOpen };
  return useCallback((id) => {
    const { address: now, isOpen: replace } = current.current;
    now.set({ coding: id, span: null, list: null }, { replace });
  }, []);
}

/** The stretch that an address names in code points: `980-1045`. */
function spotOf(span: string | null, offsets: Offsets): Stretch | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(span ?? "") ?? [];
  if (start === undefined || end === undefined) return null;
  const stretch = inUnits({ start: Number(start), end: Number(end) }, offsets);
  return stretch.end > stretch.start ? stretch : null;
}
