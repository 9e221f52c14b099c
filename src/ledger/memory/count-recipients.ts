import type { FiledCoding } from "../../model/index.ts";
import type { NamedCount, RecipientCount } from "../ledger.ts";

/** The recipients of most codings, most first, then by id. */
export function countRecipients(codings: readonly FiledCoding[], most: number): RecipientCount[] {
  const counts = new Map<string, number>();
  for (const { recipients } of codings)
    for (const id of new Set(recipients.map((each) => each.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, codings: count }))
    .sort(mostFirst)
    .slice(0, most);
}

/** Everybody whom codings name, most codings first, then by id. */
export function countNamed(codings: readonly FiledCoding[]): NamedCount[] {
  const counts = new Map<string, NamedCount>();
  for (const { actors, recipients } of codings) {
    const refs = new Map([...actors, ...recipients].map((ref) => [ref.id, ref]));
    for (const { id, labels } of refs.values())
      counts.set(id, { id, labels, ...counts.get(id), codings: (counts.get(id)?.codings ?? 0) + 1 });
  }
  return [...counts.values()].sort(mostFirst);
}

const mostFirst = (a: RecipientCount, b: RecipientCount): number =>
  b.codings - a.codings || (a.id < b.id ? -1 : 1);
