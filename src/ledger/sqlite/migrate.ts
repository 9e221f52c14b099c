import { existsSync, renameSync, rmSync } from "node:fs";
import type Database from "better-sqlite3";
import { LedgerError } from "../ledger-error.ts";
import { STEPS } from "./migration-steps.ts";
import { SCHEMA_VERSION } from "./schema.ts";

/** Where the file as it was is kept before its tables change. */
export const backupBefore = (file: string, version: number): string => `${file}.format-${version}.backup`;

/**
 * Brings an older project forward, after a copy of it as it was stands beside it. All steps or none: what is killed
 * half-way is as it was.
 *
 * @throws LedgerError where no step leads on
 */
export function migrate(database: Database.Database, file: string): void {
  const version = () => database.pragma("user_version", { simple: true }) as number;
  const from = version();
  const backup = backupBefore(file, from);
  if (!existsSync(backup)) copyWhole(database, backup);
  database.pragma("foreign_keys = OFF");
  database
    .transaction(() => {
      for (let at = version(); at < SCHEMA_VERSION; at++) {
        const step = STEPS[at];
        if (step === undefined) throw noStep(file, at);
        step(database);
        database.pragma(`user_version = ${at + 1}`);
      }
    })
    .immediate();
  database.pragma("foreign_keys = ON");
}

/** Made aside and renamed: a copy that bears its name is whole, whenever the program was killed. */
export function copyWhole(database: Database.Database, target: string): void {
  const part = `${target}.part`;
  rmSync(part, { force: true });
  database.prepare("VACUUM INTO ?").run(part);
  renameSync(part, target);
}

function noStep(file: string, version: number): LedgerError {
  return new LedgerError(
    "not-a-ledger",
    `${file} has a format (${version}) that no Isnad has written`,
    "give the path of a .isnad file",
  );
}
