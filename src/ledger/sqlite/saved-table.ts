import type { SavedSearch } from "../search.ts";
import type { Store } from "./store.ts";

export function insertSaved(store: Store, name: string, typed: string | null): void {
  store.run("INSERT INTO saved_searches (name, typed) VALUES (?, ?)", name, typed);
}

export function selectSaved(store: Store): SavedSearch[] {
  return store.all<SavedSearch>(
    `SELECT name, typed FROM saved_searches s WHERE typed IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM saved_searches t WHERE t.name = s.name AND t.seq > s.seq) ORDER BY name`,
  );
}

export function selectFiledOn(store: Store, ids: readonly string[]): Map<string, string> {
  const rows = store.all<{ id: string; recorded_on: string }>(
    "SELECT id, recorded_on FROM articles WHERE id IN (SELECT value FROM json_each(?))",
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, recorded_on }) => [id, recorded_on]));
}
