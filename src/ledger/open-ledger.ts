import type { Ledger } from "./ledger.ts";
import { openMemoryLedger } from "./memory/memory-ledger.ts";
import { openSqliteLedger, type SqliteOptions } from "./sqlite/sqlite-ledger.ts";

/**
 * Opens a ledger for a face, which need not know the engines: a file path is SQLite, `:memory:` lasts as long as the
 * process.
 *
 * @throws LedgerError
 */
export function openLedger(location: string, options: SqliteOptions = {}): Ledger {
  return location === ":memory:" ? openMemoryLedger() : openSqliteLedger(location, options);
}
