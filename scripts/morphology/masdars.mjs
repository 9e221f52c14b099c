// A hand list of masdars and participles with the verb each belongs to, written for measuring only.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function readMasdars() {
  return readFileSync(join(import.meta.dirname, "masdars.txt"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [noun, verb] = line.split("#")[0].trim().split(/\s+/);
      return verb ? [{ noun, verb }] : [];
    });
}
