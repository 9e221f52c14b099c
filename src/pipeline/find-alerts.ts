import type { Ledger } from "../ledger/ledger.ts";
import type { Alert } from "../model/index.ts";
import type { Knowledge } from "./packs.ts";
import { findPlaces, readSearch } from "./search-words.ts";

/** Characters around what was found. */
const AROUND = 120;

/**
 * What the saved searches of a project find, the newest publications of each.
 *
 * @param most Articles of each search.
 * @throws {LedgerError | SearchError}
 */
export async function findAlerts(ledger: Ledger, knowledge: Knowledge, most: number): Promise<Alert[]> {
  const found: Alert[] = [];
  for (const { name, typed } of await ledger.savedSearches()) {
    const query = readSearch(typed, knowledge);
    const { articles: ids } = await ledger.search({ ...query, limit: most });
    const filedOn = await ledger.filedOn(ids);
    for (const article of await ledger.articles(ids)) {
      const [place] = findPlaces(article, query, knowledge);
      found.push({
        search: name,
        article,
        filedOn: filedOn.get(article.id) as string,
        words: wordsAround(article.text, place?.start ?? 0, place?.end ?? 0),
      });
    }
  }
  return found;
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
