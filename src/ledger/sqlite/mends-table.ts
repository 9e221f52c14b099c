import type { Mend } from "../../model/index.ts";
import type { Store } from "./store.ts";

export function selectMends(store: Store, articleIds?: readonly string[]): Mend[] {
  const only = articleIds === undefined ? "1" : "a.id IN (SELECT value FROM json_each(?))";
  const rows = store.all<{ body: string }>(
    `SELECT m.body AS body FROM mends m JOIN articles a ON a.seq = m.article WHERE ${only} ORDER BY m.seq`,
    ...(articleIds === undefined ? [] : [JSON.stringify(articleIds)]),
  );
  return rows.map(({ body }) => JSON.parse(body) as Mend);
}

export type MendsByRow = ReadonlyMap<number, readonly Mend[]>;

/** By the row of their article, in the order they were filed. Few articles are mended: all are read at once. */
export function mendsByRow(store: Store): MendsByRow {
  return store.remembered("mends", () => {
    const mends = new Map<number, Mend[]>();
    const rows = store.all<{ article: number; body: string }>("SELECT article, body FROM mends ORDER BY seq");
    for (const { article, body } of rows)
      mends.set(article, [...(mends.get(article) ?? []), JSON.parse(body) as Mend]);
    return mends;
  });
}
