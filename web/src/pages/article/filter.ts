import { EN, type MessageId } from "../../i18n/en/index.ts";
import type { LaidCoding } from "./layers.ts";

/** What of a coding can be filtered by; each a part of the address. */
export const FACETS = ["class", "voice", "status"] as const;
export type Facet = (typeof FACETS)[number];
export type Filter = Readonly<Record<Facet, string | null>>;

const VALUE_MESSAGE = { class: "class", voice: "origin", status: "status" } as const;

/** How a value of a facet is said; null where there is no such value, as an address may name any. */
export function valueMessage(facet: Facet, value: string): MessageId | null {
  const id = `${VALUE_MESSAGE[facet]}.${value}`;
  return id in EN ? (id as MessageId) : null;
}

/** The value that an address names; null where there is none such. */
export const knownValue = (facet: Facet, asked: string | null): string | null =>
  asked !== null && valueMessage(facet, asked) !== null ? asked : null;

const facetOf: Readonly<Record<Facet, (laid: LaidCoding) => string>> = {
  class: ({ coding }) => coding.class,
  voice: ({ kind }) => kind,
  status: ({ coding }) => coding.status,
};

export const passes = (laid: LaidCoding, filter: Filter): boolean =>
  FACETS.every((facet) => filter[facet] === null || facetOf[facet](laid) === filter[facet]);

/** The values of a facet with how many codings have each, as the other facets leave them; most first. */
export function countsOf(
  codings: readonly LaidCoding[],
  facet: Facet,
  filter: Filter,
): { readonly value: string; readonly count: number }[] {
  // A choice that an address brings stays in sight, though nothing has it.
  const chosen = filter[facet];
  const counts = new Map<string, number>(chosen === null ? [] : [[chosen, 0]]);
  for (const laid of codings) {
    const value = facetOf[facet](laid);
    const isLeft = passes(laid, { ...filter, [facet]: null });
    counts.set(value, (counts.get(value) ?? 0) + (isLeft ? 1 : 0));
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The coding before or behind the selected one; the first or the last where none is. */
export function beside(
  codings: readonly LaidCoding[],
  selected: string | null,
  by: 1 | -1,
): LaidCoding | undefined {
  const at = codings.findIndex(({ coding }) => coding.id === selected);
  if (at === -1) return by === 1 ? codings[0] : codings.at(-1);
  return codings[at + by];
}
