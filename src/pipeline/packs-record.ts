import { hashText } from "../article/hash-text.ts";
import type { Actor, PacksRecord, Place } from "../model/index.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { normaliseArabic } from "../text/ar/normalise.ts";
import { runOf } from "./read-item.ts";

/** Changes no coding. */
const BESIDE = new Set(["source", "note", "examples", "never", "wikidata", "geonames", "reason"]);

/** Of what a coding depends on: compiled packs and packs of YAML hold the same keys in another order. */
function hashOf(value: unknown): string {
  const plain = JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(
          Object.entries(each)
            .filter(([key]) => !BESIDE.has(key))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : each,
  );
  return hashText(plain).slice(0, 12);
}

const made = new WeakMap<Knowledge, PacksRecord>();

/** What a project keeps of packs. */
export function packsRecord(knowledge: Knowledge): PacksRecord {
  // A server asks for it with every import.
  const known = made.get(knowledge) ?? makeRecord(knowledge);
  made.set(knowledge, known);
  return known;
}

function makeRecord(knowledge: Knowledge): PacksRecord {
  const actors = new Map(knowledge.actors.map((actor) => [actor.id, actor]));
  const entries = [
    ...knowledge.actors.map((actor) => [actor.id, entryOf(actor, actorNames(actor, actors))] as const),
    ...knowledge.places.map((place) => [`place:${place.id}`, entryOf(place, namesOf(place))] as const),
  ];
  return {
    version: runOf(knowledge).packs,
    rest: hashOf([knowledge.codebook, knowledge.lexicons]),
    entries: Object.fromEntries(entries),
  };
}

const entryOf = (entry: Actor | Place, names: readonly string[]) => ({
  hash: hashOf(entry),
  names: [...new Set(names.map(normaliseArabic).filter(Boolean))],
});

const namesOf = ({ labels, names }: Actor | Place): string[] => [
  labels.ar,
  labels.en,
  ...[...names.ar, ...names.en].map(({ text }) => text),
];

/** His own names, and those of whom he serves or fights: "the Egyptian minister" may be he, though he is not named. */
function actorNames(actor: Actor, actors: ReadonlyMap<string, Actor>): string[] {
  const around = [
    ...actor.roles.map(({ of }) => of),
    ...actor.affiliations.map(({ via }) => via),
    ...actor.rivals.map(({ of }) => of),
    ...(actor.forcesOf === undefined ? [] : [actor.forcesOf]),
  ];
  const others = around.flatMap((id) => actors.get(id) ?? []);
  return [actor, ...others].flatMap(namesOf);
}

/** Whether a text may be read otherwise with the second packs than with the first. */
export type MayDiffer = (text: string) => boolean;

/**
 * What tells the texts that must be read again from those that need not be.
 *
 * @param before Packs of the run before; null where they are not known, and every text must be read.
 */
export function textsThatDiffer(before: PacksRecord | null, now: PacksRecord): MayDiffer {
  if (!before || before.rest !== now.rest) return () => true;
  const ids = new Set([...Object.keys(before.entries), ...Object.keys(now.entries)]);
  const changed = [...ids].filter((id) => before.entries[id]?.hash !== now.entries[id]?.hash);
  const names = [
    ...new Set(
      changed.flatMap((id) => [...(before.entries[id]?.names ?? []), ...(now.entries[id]?.names ?? [])]),
    ),
  ];
  return (text) => {
    const folded = normaliseArabic(text);
    return names.some((name) => folded.includes(name));
  };
}
