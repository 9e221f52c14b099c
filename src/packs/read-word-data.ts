import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { WordData } from "./knowledge.ts";

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), "../../data/morphology");

let read: WordData | null = null;

/**
 * The bytes of data/morphology, read once: every Knowledge of a process shares them, and so one analyser.
 *
 * @throws {Error} when a file is missing
 */
export function readWordData(): WordData {
  read ??= { lexicon: readBytes("lexicon.txt"), weights: readBytes("weights.bin") };
  return read;
}

function readBytes(name: string): Uint8Array {
  const path = join(FOLDER, name);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`${path}: cannot be read (${(error as Error).message}); install the program again`);
  }
}
