import type { CodingFilter, Ledger } from "./ledger.ts";

/** A ledger that leaves out codings whose words no longer stand in their article's text. */
export interface OrphanLedger {
  readonly ledger: Ledger;
  /** Says which these are: what a check of the project found. */
  setOrphans(ids: Iterable<string>): void;
}

/**
 * A ledger in which orphans count nowhere. They are still given to whoever asks for codings that do not count
 * (`superseded`, `rejected`), to be shown for what they are.
 */
export function withoutOrphans(ledger: Ledger): OrphanLedger {
  let orphans: ReadonlySet<string> = new Set();
  let found = 0;
  const codings: Ledger["codings"] = async (filter: CodingFilter = {}) => {
    const all = await ledger.codings(filter);
    if (orphans.size === 0 || filter.superseded || filter.rejected) return all;
    return all.filter(({ id }) => !orphans.has(id));
  };
  // What was read before the orphans were known is to be read again.
  const revision: Ledger["revision"] = async () => `${await ledger.revision()}/${found}`;
  const changed: Partial<Ledger> = { codings, revision };
  const proxy = new Proxy(ledger, {
    get(target, key) {
      const own = changed[key as keyof Ledger];
      if (own !== undefined) return own;
      const value: unknown = Reflect.get(target, key);
      // An engine's private fields are its own, not the proxy's.
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return {
    ledger: proxy,
    setOrphans: (ids) => {
      orphans = new Set(ids);
      found++;
    },
  };
}
