import { personCoder, readRun } from "../../model/index.ts";
import { coderName } from "../ledger.ts";
import { mark } from "./codings-table.ts";
import { IS_SUPERSEDED } from "./schema.ts";
import type { Store } from "./store.ts";

interface Reading {
  readonly run: string;
  readonly on: string;
  /** How many mends of the article it knew. */
  readonly mends: number;
}

/** Live codings of an article, when each coder read it last, and what was mended of it. */
export interface Side {
  /** Ids. */
  readonly mends: string;
  readonly live: readonly { readonly id: string; readonly coder: string }[];
  /** By the coder's name: the run and its time; where no run was kept, the coder and when its codings were recorded. */
  readonly last: ReadonlyMap<string, Reading>;
}

/** @param schema `main` or `other` */
export function sideOf(store: Store, schema: string, article: number): Side {
  const live = store.all<{ id: string; coder: string; on: string }>(
    `SELECT id, coder, recorded_on AS "on" FROM ${schema}.codings c WHERE article = ?
     AND (SELECT s.by FROM ${schema}.superseded_by s WHERE s.coding = c.seq ORDER BY s.seq DESC LIMIT 1) IS NULL`,
    article,
  );
  const runs = store.all<Reading>(
    `SELECT run, recorded_on AS "on", mends FROM ${schema}.runs WHERE article = ?`,
    article,
  );
  const last = new Map<string, Reading>();
  const add = (coder: string, reading: Reading) => {
    const known = last.get(coderName(coder));
    if (!known || isLater(reading, known)) last.set(coderName(coder), reading);
  };
  for (const reading of runs) add(readRun(reading.run).coder, reading);
  const told = new Set(last.keys());
  for (const { coder, on } of live) if (!told.has(coderName(coder))) add(coder, { run: coder, on, mends: 0 });
  const mends = store.all<{ id: string }>(
    `SELECT id FROM ${schema}.mends WHERE article = ? ORDER BY id`,
    article,
  );
  return { mends: mends.map(({ id }) => id).join(), live, last };
}

/** One run reads an article again when it is mended. */
const isLater = (one: Reading, other: Reading): boolean =>
  one.run === other.run && one.mends !== other.mends ? one.mends > other.mends : one.on > other.on;

/**
 * Of an article that both have read, the later run of each coder stands, also what it found again after an earlier one
 * had not; what only the earlier one found is kept as superseded. Called when the other's codings have come.
 *
 * @returns how many are superseded now
 */
export function keepLaterRuns(store: Store, mine: Side, theirs: Side): number {
  let superseded = 0;
  const areMendedAlike = mine.mends === theirs.mends;
  for (const [name, own] of mine.last) {
    // A person adds to what was coded, and is no run that a later one could stand instead of.
    if (name.startsWith(personCoder(""))) continue;
    const other = theirs.last.get(name);
    if (!other || (other.run === own.run && other.mends === own.mends && areMendedAlike)) continue;
    const [later, earlier, run] = isLater(other, own) ? [theirs, mine, other.run] : [mine, theirs, own.run];
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
