import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), "../../data/names");

/** What the tagger of names outside the packs is made from: the bytes of data/names. */
export interface NameData {
  readonly weights: Uint8Array;
  /** Lines of a folded word, a tab and letters for what it names. */
  readonly lexicon: string;
}

/**
 * Read when it is asked for: coding does without.
 *
 * @throws {Error} when a file is missing
 */
export function readNameData(): NameData {
  try {
    return {
      weights: readFileSync(join(FOLDER, "weights.bin")),
      lexicon: readFileSync(join(FOLDER, "lexicon.txt"), "utf8"),
    };
  } catch (error) {
    throw new Error(`${FOLDER}: cannot be read (${(error as Error).message}); install the program again`);
  }
}
