import type { LibraryAnswer } from "../../../../src/server/answers/library.ts";
import { type Address, useAddress } from "../../address.ts";
import { usePages } from "../../parts/use-pages.ts";

/** By what the list is narrowed down, in the order it is shown. */
export const FACETS = ["attention", "outlet", "month", "language", "review", "filed"] as const;
export type FacetName = (typeof FACETS)[number];

/** The part of the address that says which articles are listed. */
export function questionIn(address: Address): Record<FacetName | "q", string | null> {
  const parts = (["q", ...FACETS] as const).map((name) => [name, address.get(name)] as const);
  return Object.fromEntries(parts) as Record<FacetName | "q", string | null>;
}

/** Takes all of them out of an address. */
export const NO_FACETS: Readonly<Record<FacetName, null>> = {
  attention: null,
  outlet: null,
  month: null,
  language: null,
  review: null,
  filed: null,
};

/** The list that the address asks for, page by page. */
export function useLibrary() {
  return usePages<LibraryAnswer>("/library", questionIn(useAddress()));
}
