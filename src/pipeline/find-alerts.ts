import type { Ledger } from "../ledger/ledger.ts";
import type { SearchQuery } from "../ledger/search.ts";
import type { Alert } from "../model/index.ts";
import { catchUp } from "./catch-up.ts";
import { namesHere } from "./names-here.ts";
import type { Knowledge } from "./packs.ts";
import { findPlaces, readSearch, SearchError } from "./search-words.ts";

/** Characters around what was found. */
const AROUND = 120;

/** What the saved searches of a project find. */
export interface Found {
  readonly alerts: readonly Alert[];
  /** Searches that these packs do not understand, as when an actor's name has gone from them. */
  readonly skipped: readonly { readonly search: string; readonly message: string }[];
}

/**
 * Asks every saved search of a project for its newest publications.
 *
 * @param most Articles of each search.
 * @throws LedgerError
 */
export async function findAlerts(ledger: Ledger, knowledge: Knowledge, most: number): Promise<Found> {
  await catchUp(ledger, knowledge);
  const here = (await namesHere(ledger, knowledge)).knowledge;
  const alerts: Alert[] = [];
  const skipped: { search: string; message: string }[] = [];
  for (const { name, typed } of await ledger.savedSearches()) {
    try {
      alerts.push(...(await alertsOf(name, readSearch(typed, here), ledger, knowledge, most)));
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      skipped.push({ search: name, message: error.message });
    }
  }
  return { alerts, skipped };
}

async function alertsOf(
  search: string,
  query: SearchQuery,
  ledger: Ledger,
  knowledge: Knowledge,
  most: number,
): Promise<Alert[]> {
  const { articles: ids } = await ledger.search({ ...query, limit: most });
  const filedOn = await ledger.filedOn(ids);
  return (await ledger.articles(ids)).map((article) => {
    const [place] = findPlaces(article, query, knowledge);
    const words = wordsAround(article.text, place?.start ?? 0, place?.end ?? 0);
    return { search, article, filedOn: filedOn.get(article.id) as string, words };
  });
}

/** Verbatim words around a place, cut where words end. */
export function wordsAround(text: string, start: number, end: number, around = AROUND): string {
  const from = start <= around ? 0 : start - around + text.slice(start - around, start).search(/\s|$/);
  const tail = text.slice(end, end + around);
  const cut = end + around >= text.length ? tail.length : tail.lastIndexOf(" ");
  return text
    .slice(from, end + Math.max(cut, 0))
    .replace(/\s+/g, " ")
    .trim();
}
