import { createWriteStream, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openProject } from "./code-command.ts";
import { Failure } from "./failure.ts";
import { print, warn } from "./output.ts";

/** Prints a project as coded records, or writes them to a file that must not exist. */
export async function exportProject(file: string, out: string | undefined): Promise<void> {
  const { exportRecords } = await import("../pipeline/export-records.ts");
  const ledger = await openProject(file, { create: false });
  let articles = 0;
  let redacted = 0;
  async function* counted() {
    for await (const line of exportRecords(ledger, () => redacted++)) {
      articles++;
      yield line;
    }
  }
  try {
    if (out === undefined) for await (const line of counted()) await print(line);
    else await writeNew(Readable.from(counted()), out);
  } finally {
    await ledger.close();
  }
  if (redacted > 0)
    await warn(`! ${redacted} articles are redacted; what is left of them cannot be taken in again`);
  if (out !== undefined) await warn(`${out} holds the coded records of ${articles} articles`);
}

/** Nothing is left of a file that could not be written to its end. */
async function writeNew(lines: Readable, out: string): Promise<void> {
  const file = createWriteStream(out, { flags: "wx" });
  let isMade = false;
  file.once("open", () => {
    isMade = true;
  });
  try {
    await pipeline(lines, file);
  } catch (error) {
    if (isMade) rmSync(out, { force: true });
    throw failureOf(error as NodeJS.ErrnoException, out);
  }
}

function failureOf(error: NodeJS.ErrnoException, out: string): Error {
  if (error.syscall === undefined) return error;
  if (error.code === "EEXIST")
    return new Failure(`${out} exists already; name another file, or move that one away`);
  return new Failure(`${out} cannot be written (${error.message}); check the folder and the disk`);
}
