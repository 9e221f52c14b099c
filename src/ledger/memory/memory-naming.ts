import { type DecidedNames, type NamingDecision, readDecidedNames } from "../../model/index.ts";

/** What a ledger in memory knows of who is meant by names. */
export class MemoryNaming {
  readonly decisions: NamingDecision[] = [];
  names: DecidedNames = readDecidedNames([]);

  /** @returns whether it was new */
  decide(decision: NamingDecision): boolean {
    if (this.decisions.some(({ id }) => id === decision.id)) return false;
    this.decisions.push(structuredClone(decision));
    this.names = readDecidedNames(this.decisions);
    return true;
  }
}
