import { readRun } from "../../model/index.ts";
import { coderName } from "../ledger.ts";
import { mark } from "./codings-table.ts";
import { IS_SUPERSEDED } from "./schema.ts";
import type { Store } from "./store.ts";

/** Live codings of an article, and when each coder read it last. */
export interface Side {
  readonly live: readonly { readonly id: string; readonly coder: string }[];
  /** By the coder's name: the run and its time; where no run was kept, the coder and when its codings were recorded. */
  readonly last: ReadonlyMap<string, { readonly run: string; readonly on: string }>;
}

/** @param schema `main` or `other` */
export function sideOf(store: Store, schema: string, article: number): Side {
  const live = store.all<{ id: string; coder: string; on: string }>(
    `SELECT id, coder, recorded_on AS "on" FROM ${schema}.codings c WHERE article = ?
     AND (SELECT s.by FROM ${schema}.superseded_by s WHERE s.coding = c.seq ORDER BY s.seq DESC LIMIT 1) IS NULL`,
    article,
  );
  const runs = store.all<{ run: string; on: string }>(
    `SELECT run, recorded_on AS "on" FROM ${schema}.runs WHERE article = ?`,
    article,
  );
  const last = new Map<string, { run: string; on: string }>();
  const add = (coder: string, run: string, on: string) => {
    const known = last.get(coderName(coder));
    if (!known || known.on < on) last.set(coderName(coder), { run, on });
  };
  for (const { run, on } of runs) add(readRun(run).coder, run, on);
  const told = new Set(last.keys());
  for (const { coder, on } of live) if (!told.has(coderName(coder))) add(coder, coder, on);
  return { live, last };
}

/**
 * Of an article that both have read, the later run of each coder stands, also what it found again after an earlier one
 * had not; what only the earlier one found is kept as superseded. Called when the other's codings have come.
 *
 * @returns how many are superseded now
 */
export function keepLaterRuns(store: Store, mine: Side, theirs: Side): number {
  let superseded = 0;
  for (const [name, own] of mine.last) {
    const other = theirs.last.get(name);
    if (!other || other.run === own.run) continue;
    const [later, earlier, run] = other.on > own.on ? [theirs, mine, other.run] : [mine, theirs, own.run];
    const stands = new Set(later.live.map(({ id }) => id));
    const gone = earlier.live.filter(({ id, coder }) => coderName(coder) === name && !stands.has(id));
    for (const { id } of gone) superseded += setSuperseded(store, id, run);
    for (const { id, coder } of later.live) if (coderName(coder) === name) setSuperseded(store, id, null);
  }
  return superseded;
}

/** @returns how many changed: none where it is so already, or where the words do not stand in the text here */
function setSuperseded(store: Store, id: string, by: string | null): number {
  const row = store.get<{ seq: number; superseded: number }>(
    `SELECT seq, ${IS_SUPERSEDED} AS superseded FROM codings
     WHERE id = ? AND id NOT IN (SELECT id FROM temp.not_in_text)`,
    id,
  );
  if (!row || (row.superseded === 1) === (by !== null)) return 0;
  mark(store, "superseded_by", row.seq, by);
  return 1;
}
