import type { Article, Edtf, FiledCoding, Interval } from "../model/index.ts";
import { dayBounds, splitInterval } from "../positions/edtf.ts";

/** A coding's time: as told, else only that it was before its article was published. */
export function toldInterval(
  { when }: Pick<FiledCoding, "when">,
  published: Edtf | null | undefined,
): Interval {
  if (when === null) return { from: null, to: published ?? null };
  const [from, to] = splitInterval(when.edtf);
  return { from, to };
}

/** Before every day there is. */
const NO_DAY = "0000-00-00";

/** By what a coding stands in a list that begins with the newest: its last day, and its id; no day stands last. */
export function newestKey(coding: Pick<FiledCoding, "id" | "when">, article: Article | undefined): string {
  const published = article?.publishedOn.edtf;
  const told = dayBounds(coding.when?.edtf);
  const day = told.to ?? told.from ?? dayBounds(published).to ?? NO_DAY;
  return `${day}~${coding.id}`;
}

/** A page of a list. */
export interface KeyedPage<Row> {
  readonly rows: readonly Row[];
  /** What to ask for to go on; null at the end. */
  readonly next: string | null;
}

/**
 * The rows behind a key, in the order of the keys from the last to the first.
 *
 * @param rows Sorted by `newestFirst`.
 */
export function pageBehind<Row extends { readonly key: string }>(
  rows: readonly Row[],
  after: string | null,
  limit: number,
): KeyedPage<Row> {
  const first = after === null ? 0 : rows.findIndex(({ key }) => key < after);
  if (first === -1) return { rows: [], next: null };
  const page = rows.slice(first, first + limit);
  return { rows: page, next: first + limit < rows.length ? (page.at(-1)?.key ?? null) : null };
}

export const newestFirst = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? 1 : a.key > b.key ? -1 : 0;
