import type { Article, Edtf, Labels } from "../model/index.ts";
import { dayBounds } from "../positions/edtf.ts";

/** An outlet among some articles, and from when to when. */
export interface SourceSpan {
  /** Of the packs, else the name by which it stands. */
  readonly id: string;
  readonly labels: Labels;
  /** Publication of its first and of its last article that has a date. */
  readonly first: Edtf;
  readonly last: Edtf;
  readonly articles: number;
}

/**
 * The outlets of some articles by their first publication: where one joins or ends, more or less is reported, whatever
 * happened. Articles without an outlet or a date tell nothing of that and are left out.
 *
 * @example
 * sourcesOf([{ ...article, outlet: { id: "afp", labels }, publishedOn: { edtf: "2020-05-12", basis: "stated" } }])
 * // [{ id: "afp", labels, first: "2020-05-12", last: "2020-05-12", articles: 1 }]
 */
export function sourcesOf(articles: readonly Article[]): SourceSpan[] {
  const spans = new Map<string, SourceSpan>();
  for (const { outlet, publishedOn } of articles) {
    const { edtf } = publishedOn;
    if (outlet === null || edtf === null) continue;
    const id = outlet.id ?? outlet.labels.en;
    const known = spans.get(id);
    spans.set(id, {
      id,
      labels: outlet.labels,
      first: known && firstDay(known.first) <= firstDay(edtf) ? known.first : edtf,
      last: known && lastDay(known.last) >= lastDay(edtf) ? known.last : edtf,
      articles: (known?.articles ?? 0) + 1,
    });
  }
  return [...spans.values()].sort(
    (a, b) => compare(firstDay(a.first), firstDay(b.first)) || compare(a.id, b.id),
  );
}

const firstDay = (edtf: Edtf): string => dayBounds(edtf).from ?? edtf;
const lastDay = (edtf: Edtf): string => dayBounds(edtf).to ?? edtf;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
