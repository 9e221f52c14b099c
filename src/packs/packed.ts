import type { Actor, Alias, Place } from "../model/index.ts";

type LinkKey = "roles" | "affiliations" | "rivals";

/** An actor without what can be told from the rest. */
type PackedActor = Omit<Actor, "labels" | "gender" | "number" | LinkKey> &
  Partial<Pick<Actor, "gender" | "number" | LinkKey>>;
type PackedPlace = Omit<Place, "labels">;

/** Actors and places as the compiled file holds them: a third smaller, and so sooner read. */
export interface PackedEntries {
  readonly actors: PackedActor[];
  readonly places: PackedPlace[];
}

const FEMININE: ReadonlySet<string> = new Set([
  "state",
  "government",
  "force",
  "militia",
  "company",
  "agency",
  "movement",
  "outlet",
  "tribe",
]);

/** What an actor agrees as where its entry does not say. */
export const genderOf = (type: Actor["type"]): Actor["gender"] => (FEMININE.has(type) ? "f" : "m");
export const numberOf = (type: Actor["type"]): Actor["number"] => (type === "people" ? "p" : "s");

/** The names under which an entry is shown: the first that takes no side and holds everywhere. */
export function labelsOf(names: Actor["names"], id: string): Actor["labels"] {
  const en = labelOf(names.en, id);
  return { ar: labelOf(names.ar, en), en };
}

function labelOf(names: readonly Alias[], fallback: string): string {
  return (names.find((name) => !name.loaded && !name.when) ?? names[0])?.text ?? fallback;
}

/** For the compiled file; `unpackEntries` is its inverse. */
export function packEntries(knowledge: {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}): PackedEntries {
  return {
    actors: knowledge.actors.map(packActor),
    places: knowledge.places.map(({ labels, ...place }) => place),
  };
}

function packActor(actor: Actor): PackedActor {
  const { labels, gender, number, roles, affiliations, rivals, ...rest } = actor;
  return {
    ...rest,
    ...(gender === genderOf(actor.type) ? {} : { gender }),
    ...(number === numberOf(actor.type) ? {} : { number }),
    ...(roles.length > 0 ? { roles } : {}),
    ...(affiliations.length > 0 ? { affiliations } : {}),
    ...(rivals.length > 0 ? { rivals } : {}),
  };
}

/** Fills in the objects given, which were just parsed: copies of nine thousand would take as long as the parsing. */
export function unpackEntries({ actors, places }: PackedEntries): { actors: Actor[]; places: Place[] } {
  return {
    actors: actors.map((packed) =>
      Object.assign(packed, {
        labels: labelsOf(packed.names, packed.id),
        gender: packed.gender ?? genderOf(packed.type),
        number: packed.number ?? numberOf(packed.type),
        roles: packed.roles ?? [],
        affiliations: packed.affiliations ?? [],
        rivals: packed.rivals ?? [],
      }),
    ),
    places: places.map((packed) => Object.assign(packed, { labels: labelsOf(packed.names, packed.id) })),
  };
}
