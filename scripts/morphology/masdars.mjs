// A hand list of masdars and participles with the verb each belongs to, written for measuring only.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** [{noun, verbs, kind, part}]: kind masdar, participle or noun; part first, second or blind, as the list says. */
export function readMasdars() {
  let part = "first";
  return readFileSync(join(import.meta.dirname, "masdars.txt"), "utf8")
    .split("\n")
    .flatMap((line) => {
      part = /^# (first|second|blind):/.exec(line)?.[1] ?? part;
      const [noun, verbs, kind = "masdar"] = line.split("#")[0].trim().split(/\s+/);
      return verbs ? [{ noun, verbs: verbs.split("/"), kind, part }] : [];
    });
}

/** Nouns of things, persons and places, none of which is a masdar as reports use it. */
export function readPlainNouns() {
  return readFileSync(join(import.meta.dirname, "plain-nouns.txt"), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(/\s+/).filter(Boolean));
}
