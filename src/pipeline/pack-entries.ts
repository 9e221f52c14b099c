import { basename, relative } from "node:path";
import type { Actor, Place } from "../model/index.ts";
import { PackError } from "../packs/problem.ts";
import { type ReadEntry, readPackFile } from "../packs/read-file.ts";
import { BUNDLED_PACKS, checkPacks, listPackFiles, readPacks } from "../packs/read-packs.ts";
import { foldName } from "./find-actor.ts";

/** What an entry of a pack says of itself beside what coding uses, and where it stands. */
interface Told {
  readonly file: string;
  readonly line: number;
  readonly note?: string;
  readonly source?: string;
}
export type PackEntry =
  | ({ readonly kind: "actor"; readonly entry: Actor } & Told)
  | ({ readonly kind: "place"; readonly entry: Place } & Told);

interface Entries {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

/**
 * All actors and places of the packs with their notes and sources, in the order of the files.
 *
 * @param extra further folders, as given with `--packs`
 * @throws {PackError} with every problem, each naming file, line, entry and remedy
 */
export function readPackEntries(extra: readonly string[] = []): PackEntry[] {
  const { knowledge, entries, problems } = checkPacks([BUNDLED_PACKS, ...extra]);
  if (problems.length > 0) throw new PackError(problems);
  return together(knowledge, entries);
}

/**
 * Those that bear a name, or whose id it is: in either language, in capitals or not, whatever the spelling variant.
 * Only the files of their packs are read.
 *
 * @throws {PackError} as `readPackEntries`
 */
export function findPackEntries(name: string, extra: readonly string[] = []): PackEntry[] {
  const wanted = foldName(name);
  const bears = ({ id, names }: Actor | Place) =>
    [id, ...[...names.ar, ...names.en].map(({ text }) => text)].some((each) => foldName(each) === wanted);
  const knowledge = readPacks(extra);
  const named = { actors: knowledge.actors.filter(bears), places: knowledge.places.filter(bears) };
  const packs = new Set([...named.actors, ...named.places].map(({ pack }) => pack));
  const entries = [BUNDLED_PACKS, ...extra].flatMap((folder) =>
    listPackFiles(folder).flatMap((path) => {
      const parts = relative(folder, path).split(/[\\/]/);
      const pack = parts.length > 1 ? (parts[0] as string) : basename(folder);
      return packs.has(pack) ? readPackFile(path, relative(process.cwd(), path) || path, pack).entries : [];
    }),
  );
  return together(named, entries);
}

function together(known: Entries, entries: readonly ReadEntry[]): PackEntry[] {
  const actors = new Map(known.actors.map((actor) => [actor.id, actor]));
  const places = new Map(known.places.map((place) => [place.id, place]));
  return entries.flatMap((read): PackEntry[] => {
    const actor = read.kind === "actors" ? actors.get(read.value.id) : undefined;
    const place = read.kind === "places" ? places.get(read.value.id) : undefined;
    if (actor) return [{ kind: "actor", entry: actor, ...toldBy(read) }];
    return place ? [{ kind: "place", entry: place, ...toldBy(read) }] : [];
  });
}

function toldBy({ file, line, value }: ReadEntry): Told {
  const { note, source } = value as Told;
  return { file, line, ...(note ? { note } : {}), ...(source ? { source } : {}) };
}
