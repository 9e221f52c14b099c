import {
  type Coding,
  type DecidedNames,
  type NamingDecision,
  readDecidedNames,
  standingNaming,
} from "../../model/index.ts";
import type { Store } from "./store.ts";

/** @returns whether the decision was new; call it inside a transaction */
export function insertNamingDecision(store: Store, decision: NamingDecision): boolean {
  const before = namesOf(store);
  const sql = "INSERT OR IGNORE INTO naming_decisions (id, body) VALUES (?, ?)";
  if (store.run(sql, decision.id, JSON.stringify(decision)) === null) return false;
  const after = namesOf(store);
  eachCoding(store, whereabouts(selectNamingDecisions(store), decision), (seq, coding) => {
    const [was, is] = [before.read(coding), after.read(coding)];
    if (JSON.stringify(indexOf(was)) === JSON.stringify(indexOf(is))) return;
    for (const row of indexOf(was)) deleteIndex(store, seq, coding, row);
    insertIndex(store, seq, is);
  });
  return true;
}

/** Ids by which the codings are found that a decision may change: from whom it leads, and where what it led to is now. */
function whereabouts(all: readonly NamingDecision[], { id, of, is }: NamingDecision): string[] {
  if (standingNaming(all).at(-1)?.id === id) return [of.id];
  const found = new Set([of.id, is.id]);
  for (const each of found) for (const other of all) if (other.of.id === each) found.add(other.is.id);
  return [...found];
}

export function selectNamingDecisions(store: Store): NamingDecision[] {
  return store
    .all<{ body: string }>("SELECT body FROM naming_decisions ORDER BY seq")
    .map(({ body }) => JSON.parse(body) as NamingDecision);
}

/** Who is meant by the names of the project. */
export function namesOf(store: Store): DecidedNames {
  // Asked with every coding that is filed. Decisions are only added: the last one tells whether all are known.
  const last =
    store.get<{ id: string }>("SELECT id FROM naming_decisions ORDER BY seq DESC LIMIT 1")?.id ?? "";
  const known = kept.get(store);
  if (known?.last === last) return known.names;
  const names = readDecidedNames(selectNamingDecisions(store));
  kept.set(store, { last, names });
  return names;
}

const kept = new WeakMap<Store, { readonly last: string; readonly names: DecidedNames }>();

/** By whom a coding is found. */
interface IndexedActor {
  readonly id: string;
  readonly slot: "actor" | "recipient" | "via";
}

/** Rows of the index for a coding, as it counts. */
function indexOf({ actors, recipients }: Coding): IndexedActor[] {
  return [
    ...actors.map(({ id }) => ({ id, slot: "actor" as const })),
    ...recipients.map(({ id }) => ({ id, slot: "recipient" as const })),
    ...[...actors, ...recipients].flatMap(({ via }) => (via ? [{ id: via.id, slot: "via" as const }] : [])),
  ];
}

export function insertIndex(store: Store, seq: number, coding: Coding): void {
  const sql = "INSERT OR IGNORE INTO coding_actors (coding, class, slot, actor_id) VALUES (?, ?, ?, ?)";
  for (const { id, slot } of indexOf(coding)) store.run(sql, seq, coding.class, slot, id);
}

function deleteIndex(store: Store, seq: number, { class: codingClass }: Coding, row: IndexedActor): void {
  const sql = "DELETE FROM coding_actors WHERE actor_id = ? AND class = ? AND coding = ? AND slot = ?";
  store.run(sql, row.id, codingClass, seq, row.slot);
}

/** Codings that are read at a time. */
const BATCH = 500;

/** The codings that are found by any of some ids. */
function eachCoding(store: Store, ids: readonly string[], take: (seq: number, coding: Coding) => void): void {
  const rows = store.all<{ coding: number }>(
    "SELECT DISTINCT coding FROM coding_actors WHERE actor_id IN (SELECT value FROM json_each(?))",
    JSON.stringify(ids),
  );
  const seqs = rows.map(({ coding }) => coding);
  for (let from = 0; from < seqs.length; from += BATCH) {
    const codings = store.all<{ seq: number; body: string }>(
      "SELECT seq, body FROM codings WHERE seq IN (SELECT value FROM json_each(?))",
      JSON.stringify(seqs.slice(from, from + BATCH)),
    );
    for (const { seq, body } of codings) take(seq, JSON.parse(body) as Coding);
  }
}

/**
 * Makes the rows anew by which codings are found whose names any decision is about, whatever they were. They are no
 * evidence: they follow from the codings and the decisions, and only so is a board of a large project as quick with
 * decisions as without.
 */
export function indexAnew(store: Store): void {
  const names = namesOf(store);
  const about = selectNamingDecisions(store).flatMap(({ of, is }) => [of.id, is.id]);
  eachCoding(store, about, (seq, coding) => {
    const may = [...about, ...indexOf(coding).map(({ id }) => id)];
    store.run(
      "DELETE FROM coding_actors WHERE actor_id IN (SELECT value FROM json_each(?)) AND class = ? AND coding = ?",
      JSON.stringify([...new Set(may)]),
      coding.class,
      seq,
    );
    insertIndex(store, seq, names.read(coding));
  });
}

/** Whether a coding is found by whom it counts for, and by nobody whom it no longer counts for. */
export function isIndexed(store: Store, seq: number, coding: Coding): boolean {
  const read = namesOf(store).read(coding);
  if (read === coding) return true;
  const keyOf = ({ id, slot }: IndexedActor) => `${slot} ${id}`;
  const wanted = new Set(indexOf(read).map(keyOf));
  const has = ({ id, slot }: IndexedActor) =>
    store.get(
      "SELECT 1 FROM coding_actors WHERE actor_id = ? AND class = ? AND coding = ? AND slot = ?",
      id,
      coding.class,
      seq,
      slot,
    ) !== undefined;
  return [...indexOf(coding), ...indexOf(read)].every((row) => has(row) === wanted.has(keyOf(row)));
}
