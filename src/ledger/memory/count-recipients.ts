import type { FiledCoding } from "../../model/index.ts";
import type { RecipientCount } from "../ledger.ts";

/** The recipients of most codings, most first, then by id. */
export function countRecipients(codings: readonly FiledCoding[], most: number): RecipientCount[] {
  const counts = new Map<string, number>();
  for (const { recipients } of codings)
    for (const id of new Set(recipients.map((each) => each.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, codings: count }))
    .sort((a, b) => b.codings - a.codings || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
