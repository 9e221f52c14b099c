import { type GeoPermissibleObjects, geoContains } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-50m.json?raw";

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
export type Country = Feature<Polygon | MultiPolygon, { name: string }>;

const topology = JSON.parse(atlas) as Atlas;

/** The land, and the lines between countries, as Natural Earth draws them. */
export const land: GeoPermissibleObjects = feature(topology, topology.objects.land);
export const borders: GeoPermissibleObjects = mesh(topology, topology.objects.countries, (a, b) => a !== b);

const countries = feature(topology, topology.objects.countries).features as Country[];
const found = new Map<string, Country | null>();

/**
 * The outline of a country: the one of its English name, else the one in which its capital lies. Null where there is
 * none: a small island, a state that the outlines do not have.
 */
export function outlineOf(name: string, capital: readonly [number, number] | null): Country | null {
  const known = found.get(name);
  if (known !== undefined) return known;
  const named = countries.find(({ properties }) => properties.name === name);
  const outline =
    named ?? (capital && countries.find((each) => geoContains(each, [capital[0], capital[1]]))) ?? null;
  found.set(name, outline);
  return outline;
}
