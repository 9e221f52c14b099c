import type { Ledger } from "../ledger/ledger.ts";
import { type NamingDecision, standingNaming } from "../model/index.ts";

/** A decision on names in a list. */
export interface ListedDecision extends NamingDecision {
  /** Nobody has taken it back; false for what takes one back. */
  readonly stands: boolean;
}

/** What was decided of the names of a project, filed last first. */
export async function listNaming(ledger: Ledger): Promise<ListedDecision[]> {
  const all = await ledger.namingDecisions();
  const standing = new Set(standingNaming(all));
  return all.map((each) => ({ ...each, stands: standing.has(each) })).reverse();
}
