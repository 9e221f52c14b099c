import type { Actor, Place, PlaceRef } from "../model/index.ts";
import type { Knowledge } from "./packs.ts";
import { actorsOf } from "./read-board.ts";

/** Where an area lies of the place that it is named by. */
type Bearing = "n" | "ne" | "e" | "se" | "s" | "sw" | "w" | "nw" | "around";

/**
 * How exactly a place is known. `point`: a town, a base, a bridge. `area`: a province, a district, a front, whose
 * coordinates are only somewhere in its middle. `beside`: an area told by its bearing from a place. `country`: a state,
 * or a part of one told by its bearing. `none`: nobody has put it on the map.
 */
type Precision = "point" | "area" | "beside" | "country" | "none";

/** What the packs know of where a place is. Degrees of WGS 84. */
export interface Location {
  readonly precision: Precision;
  /** The pack's kind of place: `town`, `region`; `state`. Null where no pack has it. */
  readonly kind: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly bearing: Bearing | null;
  /** Id of the state it lies in, or that it is. */
  readonly country: string | null;
  readonly wikidata: string | null;
}

const AREAS = new Set(["region", "area", "district", "front"]);
const NOWHERE: Location = {
  precision: "none",
  kind: null,
  lat: null,
  lon: null,
  bearing: null,
  country: null,
  wikidata: null,
};

/** Locates a place that a coding names; never more exactly than the packs and the words have it. */
export function locate({ id }: Pick<PlaceRef, "id">, knowledge: Knowledge): Location {
  const { places, capitals } = indexOf(knowledge);
  const place = places.get(id);
  if (place) return ofPlace(place);
  const actor = actorsOf(knowledge).get(id);
  if (actor?.type === "state") return ofState(actor, capitals.get(id));
  // "south-of-tripoli": an area that the text makes out of a place.
  const at = id.indexOf("-of-");
  const [direction, base] = [id.slice(0, Math.max(at, 0)), id.slice(at + "-of-".length)];
  const bearing = bearingOf(direction);
  if (bearing === null) return NOWHERE;
  const inner = locate({ id: base }, knowledge);
  if (inner.precision === "none" || inner.precision === "country") return { ...inner, bearing };
  return { ...inner, precision: "beside", bearing };
}

function ofPlace({ type, lat, lon, in: country, wikidata: item }: Place): Location {
  const wikidata = item ?? null;
  const found = { kind: type, bearing: null, country, wikidata };
  if (lat === null || lon === null) return { ...found, precision: "none", lat: null, lon: null };
  return { ...found, precision: AREAS.has(type) ? "area" : "point", lat, lon };
}

/** The capital only tells which outline is meant. */
function ofState({ id, wikidata: item }: Actor, capital: Place | undefined): Location {
  const wikidata = item ?? null;
  const at = { lat: capital?.lat ?? null, lon: capital?.lon ?? null };
  return { precision: "country", kind: "state", ...at, bearing: null, country: id, wikidata };
}

function bearingOf(direction: string): Bearing | null {
  if (/^(around|outskirts|central)$/.test(direction)) return "around";
  const [, first, second] = /^(north|south|east|west)-?(east|west)?$/.exec(direction) ?? [];
  if (first === undefined) return null;
  return `${first.charAt(0)}${second?.charAt(0) ?? ""}` as Bearing;
}

interface Index {
  readonly places: ReadonlyMap<string, Place>;
  readonly capitals: ReadonlyMap<string, Place>;
}
const indexes = new WeakMap<Knowledge, Index>();

function indexOf(knowledge: Knowledge): Index {
  const known = indexes.get(knowledge);
  if (known) return known;
  const standing = knowledge.places.filter(({ metonymOf }) => metonymOf !== undefined);
  // A palace stands for a state too; where both are known, the city says better where the state is.
  const ofState = [
    ...standing.filter(({ type }) => type !== "capital"),
    ...standing.filter(({ type }) => type === "capital"),
  ];
  const made = {
    places: new Map(knowledge.places.map((place) => [place.id, place])),
    capitals: new Map(ofState.map((place) => [place.metonymOf as string, place])),
  };
  indexes.set(knowledge, made);
  return made;
}
