import Database from "better-sqlite3";
import { LedgerError } from "../ledger-error.ts";

/**
 * Turns SQLite's failure into the ledger's, with what the analyst can do. A failure that is not SQLite's comes back
 * as it is: it is a mistake of the program.
 *
 * @param file The project file.
 */
export function explainFailure(error: unknown, file: string): unknown {
  if (error instanceof TypeError && /database connection is not open/.test(error.message)) {
    return new LedgerError("closed", `the project ${file} is closed`, "open it again", error);
  }
  if (!(error instanceof Database.SqliteError)) return error;
  const { code } = error;
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    const remedy =
      "wait until the other program has finished writing, or close it, and run the command again";
    return new LedgerError("locked", `another program is writing to ${file}`, remedy, error);
  }
  if (code === "SQLITE_NOTADB") {
    return new LedgerError(
      "not-a-ledger",
      `${file} is not an Isnad project`,
      "give the path of a .isnad file",
      error,
    );
  }
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_IOERR_SHORT_READ") {
    const remedy = "restore the file from a backup; the damaged file was not changed";
    return new LedgerError("corrupted", `${file} is damaged`, remedy, error);
  }
  // A quota or a limit of the system refuses a write as a full disk does, under another name.
  if (code === "SQLITE_FULL" || code === "SQLITE_IOERR_WRITE") {
    const remedy = "free some space and run the command again; what was reported as stored is stored";
    return new LedgerError("disk-full", `the disk is full, ${file} could not grow`, remedy, error);
  }
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)/.test(code)) {
    const remedy = "check that its folder exists and that you may write to it, or give another place";
    return new LedgerError("not-writable", `${file} cannot be opened for writing`, remedy, error);
  }
  return error;
}
