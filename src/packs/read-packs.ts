import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compilePacks } from "./compile.ts";
import type { Knowledge } from "./knowledge.ts";
import { unpackEntries } from "./packed.ts";
import { PackError, type PackProblem } from "./problem.ts";
import { type ReadEntry, readPackFile } from "./read-file.ts";
import { readWordData } from "./read-word-data.ts";

/** The folder of the packs that come with the program. */
export const BUNDLED_PACKS = resolve(dirname(fileURLToPath(import.meta.url)), "../../packs");
/** Written by the build, so that a start need not parse YAML. */
export const COMPILED_PACKS = resolve(dirname(fileURLToPath(import.meta.url)), "../../dist/knowledge.json");

/** What a compiled file remembers of each YAML file it was made from. */
export interface Stamp {
  readonly file: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

/** The YAML files of a packs folder, sorted, so that order never depends on the disk. */
export function listPackFiles(folder: string): string[] {
  const files: string[] = [];
  for (const pack of readdirSync(folder, { withFileTypes: true })) {
    if (!pack.isDirectory()) {
      // A folder given with --packs may itself be one pack.
      if (/\.ya?ml$/.test(pack.name)) files.push(join(folder, pack.name));
      continue;
    }
    for (const name of readdirSync(join(folder, pack.name), { recursive: true, encoding: "utf8" })) {
      if (/\.ya?ml$/.test(name)) files.push(join(folder, pack.name, name));
    }
  }
  return files.sort();
}

/** Stamps of a packs folder, to tell whether a compiled file is still good. */
export function stampPacks(folder: string): Stamp[] {
  return listPackFiles(folder).map((path) => {
    const { size, mtimeMs } = statSync(path);
    return { file: relative(folder, path), sizeBytes: size, modifiedMs: Math.floor(mtimeMs) };
  });
}

/** What packs hold and what is wrong with them. */
export interface CheckedPacks {
  readonly knowledge: Knowledge;
  /** Valid entries, each with where it stands. */
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly PackProblem[];
  readonly files: number;
}

/** Reads and checks packs; returns every problem instead of stopping at the first. */
export function checkPacks(folders: readonly string[]): CheckedPacks {
  const entries: ReadEntry[] = [];
  const problems: PackProblem[] = [];
  let files = 0;
  for (const folder of folders) {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      problems.push({
        file: folder,
        line: 0,
        entry: null,
        message: "there is no such folder",
        remedy: "give --packs a folder that holds one folder of YAML files per pack",
      });
      continue;
    }
    for (const path of listPackFiles(folder)) {
      const parts = relative(folder, path).split(/[\\/]/);
      const pack = parts.length > 1 ? (parts[0] as string) : basename(folder);
      const read = readPackFile(path, relative(process.cwd(), path) || path, pack);
      entries.push(...read.entries);
      problems.push(...read.problems);
      files++;
    }
  }
  const compiled = compilePacks(entries);
  const knowledge = { ...compiled.knowledge, wordData: readWordData() };
  return { knowledge, entries, problems: [...problems, ...compiled.problems], files };
}

/**
 * The packs of the program and of the analyst, ready to use.
 *
 * @param extra further folders, as given with `--packs`
 * @throws {PackError} with every problem, each naming file, line, entry and remedy
 */
export function readPacks(extra: readonly string[] = []): Knowledge {
  if (extra.length === 0) {
    const compiled = readCompiled();
    if (compiled) return compiled;
  }
  const { knowledge, problems } = checkPacks([BUNDLED_PACKS, ...extra]);
  if (problems.length > 0) throw new PackError(problems);
  return knowledge;
}

function readCompiled(): Knowledge | null {
  if (!existsSync(COMPILED_PACKS)) return null;
  try {
    // A TextDecoder reads Arabic in two thirds of the time that readFileSync takes with an encoding.
    const { stamps, knowledge } = JSON.parse(new TextDecoder().decode(readFileSync(COMPILED_PACKS)));
    if (JSON.stringify(stamps) !== JSON.stringify(stampPacks(BUNDLED_PACKS))) return null;
    return { ...knowledge, ...unpackEntries(knowledge), wordData: readWordData() };
  } catch {
    // A half-written compiled file is no reason to fail: the YAML is the truth.
    return null;
  }
}
