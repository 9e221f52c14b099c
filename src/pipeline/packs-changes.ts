import { coderName, type Ledger } from "../ledger/ledger.ts";
import type { Labels, PacksRecord, Run } from "../model/index.ts";
import type { Knowledge } from "./packs.ts";
import { packsRecord } from "./packs-record.ts";
import { runOf } from "./read-item.ts";

/** What reading with other packs or another version would go by. */
export interface PacksChanges {
  /** The run that would read now. */
  readonly now: Run;
  /** The last run of another version or with other packs; null where there was none. */
  readonly before: Run | null;
  /** Articles that the run has not read. */
  readonly unread: number;
  /** Whether the coder, the lexicons or the codebook differ: then every article may be read otherwise. */
  readonly everything: boolean;
  /** Actors and places that differ; null where what the packs said then is not on file. */
  readonly entries: readonly ChangedEntry[] | null;
}

interface ChangedEntry {
  /** Of an actor, or `place:` and that of a place. */
  readonly id: string;
  readonly labels: Labels | null;
  readonly is: "new" | "changed" | "gone";
}

/** What changed in the packs since a project was read last. */
export async function readPacksChanges(ledger: Ledger, knowledge: Knowledge): Promise<PacksChanges> {
  const now = runOf(knowledge);
  const { runs } = await ledger.history();
  const others = runs.filter(
    ({ run }) =>
      coderName(run.coder) === coderName(now.coder) && (run.coder !== now.coder || run.packs !== now.packs),
  );
  const before = others.toSorted((a, b) => (a.lastOn < b.lastOn ? -1 : 1)).at(-1)?.run ?? null;
  const unread = (await ledger.notReadBy(now, { limit: Number.MAX_SAFE_INTEGER })).length;
  if (before === null) return { now, before, unread, everything: false, entries: [] };
  const then = await ledger.packs(before.packs);
  const record = packsRecord(knowledge);
  return {
    now,
    before,
    unread,
    everything: before.coder !== now.coder || then?.rest !== record.rest,
    entries: then && changedEntries(then, record, knowledge),
  };
}

function changedEntries(then: PacksRecord, now: PacksRecord, knowledge: Knowledge): ChangedEntry[] {
  const labels = new Map<string, Labels>([
    ...knowledge.actors.map((actor) => [actor.id, actor.labels] as const),
    ...knowledge.places.map((place) => [`place:${place.id}`, place.labels] as const),
  ]);
  const ids = [...new Set([...Object.keys(then.entries), ...Object.keys(now.entries)])].sort();
  return ids.flatMap((id) => {
    const [old, current] = [then.entries[id]?.hash, now.entries[id]?.hash];
    if (old === current) return [];
    const is = old === undefined ? "new" : current === undefined ? "gone" : "changed";
    return [{ id, labels: labels.get(id) ?? null, is } as const];
  });
}
