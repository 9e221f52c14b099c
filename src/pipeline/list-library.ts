import type { Ledger } from "../ledger/ledger.ts";
import type { FacetCounts, ListPage, ListQuery } from "../ledger/list.ts";
import type { SearchQuery } from "../ledger/search.ts";
import { catchUp } from "./catch-up.ts";
import { copiesOnFile } from "./copies-of.ts";
import { namesHere } from "./names-here.ts";
import type { Knowledge } from "./packs.ts";
import { readSearch } from "./search-words.ts";

/** What somebody wants to see of the articles on file. */
export interface LibraryQuestion extends Pick<ListQuery, "facets" | "limit" | "after"> {
  /** As `readSearch` takes it; null searches for nothing. */
  readonly typed: string | null;
}

/** A page of the library: copies of one text are one entry. */
export interface LibraryPage extends ListPage {
  /** How many others of its text are on file, by the id of the entry. */
  readonly copies: ReadonlyMap<string, number>;
}

/** @throws {LedgerError | SearchError} */
export async function listLibrary(
  ledger: Ledger,
  knowledge: Knowledge,
  { typed, facets = {}, ...page }: LibraryQuestion,
): Promise<LibraryPage> {
  const search = await searchFor(ledger, knowledge, typed);
  await catchUp(ledger, knowledge);
  const { groups, groupOf } = await copiesOnFile(ledger);
  const list = await ledger.listArticles({ search, facets, groups, ...page });
  const copies = new Map(
    list.entries.map(({ article: { id } }) => [id, (groupOf.get(id)?.length ?? 1) - 1] as const),
  );
  return { ...list, copies };
}

/** @throws {LedgerError | SearchError} */
export async function countLibrary(
  ledger: Ledger,
  knowledge: Knowledge,
  { typed, facets = {} }: Pick<LibraryQuestion, "typed" | "facets">,
): Promise<FacetCounts> {
  const search = await searchFor(ledger, knowledge, typed);
  await catchUp(ledger, knowledge);
  return ledger.countFacets({ search, facets });
}

/** An actor is found by all the names that mean it here. */
async function searchFor(ledger: Ledger, knowledge: Knowledge, typed: string | null): Promise<SearchQuery> {
  return typed === null ? {} : readSearch(typed, (await namesHere(ledger, knowledge)).knowledge);
}
