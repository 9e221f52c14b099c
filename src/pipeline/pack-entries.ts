import type { Actor, Place } from "../model/index.ts";
import { PackError } from "../packs/problem.ts";
import type { ReadEntry } from "../packs/read-file.ts";
import { BUNDLED_PACKS, checkPacks } from "../packs/read-packs.ts";
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

/**
 * All actors and places of the packs with their notes and sources, in the order of the files.
 *
 * @param extra further folders, as given with `--packs`
 * @throws {PackError} with every problem, each naming file, line, entry and remedy
 */
export function readPackEntries(extra: readonly string[] = []): PackEntry[] {
  const { knowledge, entries, problems } = checkPacks([BUNDLED_PACKS, ...extra]);
  if (problems.length > 0) throw new PackError(problems);
  const actors = new Map(knowledge.actors.map((actor) => [actor.id, actor]));
  const places = new Map(knowledge.places.map((place) => [place.id, place]));
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

/** Those that bear the name, or whose id it is: in either language, in capitals or not, whatever the spelling variant. */
export function entriesNamed(name: string, entries: readonly PackEntry[]): PackEntry[] {
  const wanted = foldName(name);
  return entries.filter(({ entry: { id, names } }) =>
    [id, ...[...names.ar, ...names.en].map(({ text }) => text)].some((each) => foldName(each) === wanted),
  );
}
