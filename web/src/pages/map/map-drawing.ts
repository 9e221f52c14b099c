import { type GeoProjection, geoArea, geoBounds, geoCentroid, geoCircle, geoMercator } from "d3-geo";
import type { Feature, FeatureCollection, Point } from "geojson";
import type { MapPlaceAnswer } from "../../../../src/server/answers/map.ts";
import type { Country } from "./outlines.ts";

/** A place that can be drawn: it has coordinates, or is a country that has an outline. */
export interface DrawnPlace {
  readonly place: MapPlaceAnswer;
  /** Longitude and latitude in degrees; of a country, its middle. */
  readonly at: readonly [number, number];
  readonly outline: Country | null;
}

/** What is looked at: how much closer than all places, around which point. */
export interface Camera {
  readonly zoom: number;
  readonly center: readonly [number, number] | null;
}

export interface View {
  readonly width: number;
  readonly height: number;
}

/**
 * How large an area is drawn, in km. Nobody knows its edges: the size only says that it is no point, and that a
 * province is more than a district.
 */
const RADIUS_KM: Readonly<Record<string, number>> = { region: 60, area: 30, district: 15, front: 15 };
const BESIDE_KM = 25;
const LEAST_RADIUS = 19;
const KM_A_DEGREE = 111.2;
/** However few places there are, so many degrees around them are shown. */
const AROUND = 2.5;
const MARGIN = 40;
/** Wider countries would push everything else out of sight; they are shown as far as the rest reaches. */
const WIDEST = 40;

/** Splits places into those that can be drawn and those that only can be listed. */
export function drawable(
  places: readonly MapPlaceAnswer[],
  outlineOf: (name: string, capital: readonly [number, number] | null) => Country | null,
): { readonly drawn: DrawnPlace[]; readonly unplaced: MapPlaceAnswer[] } {
  const drawn: DrawnPlace[] = [];
  const unplaced: MapPlaceAnswer[] = [];
  for (const place of places) {
    const { lon, lat, precision } = place;
    const at = lon === null || lat === null ? null : ([lon, lat] as const);
    const outline = precision === "country" ? outlineOf(stateName(place), at) : null;
    if (precision === "none" || (precision === "country" && outline === null) || (!at && !outline))
      unplaced.push(place);
    // A sign on its capital would say that it was there.
    else drawn.push({ place, at: outline ? middleOf(outline) : (at as readonly [number, number]), outline });
  }
  return { drawn, unplaced };
}

/** "south of Libya" lies in Libya. */
const stateName = ({ labels }: MapPlaceAnswer): string => labels.en.replace(/^.+ of (?=\p{Lu})/u, "");

/** The middle of the largest part: islands far away do not pull it into the sea. */
function middleOf({ geometry }: Country): [number, number] {
  if (geometry.type === "Polygon") return geoCentroid(geometry);
  const parts = geometry.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const [largest = geometry] = parts.sort((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest);
}

/** The projection that shows all places, or less of them from closer by. North is up in every language. */
export function projectionFor(
  drawn: readonly DrawnPlace[],
  { width, height }: View,
  camera: Camera,
): GeoProjection {
  const margin = Math.min(MARGIN, width / 8);
  const around: FeatureCollection = {
    type: "FeatureCollection",
    features: drawn.flatMap(({ at, outline }) => [
      ...cornersOf(outline),
      ...geoCircle().center([at[0], at[1]]).radius(AROUND).precision(45)().coordinates.flat().map(pointAt),
    ]),
  };
  const projection = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    around,
  );
  const middle = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  const center = camera.center ?? middle;
  projection
    .scale(projection.scale() * camera.zoom)
    .center([center[0], center[1]] as [number, number])
    .translate([width / 2, height / 2]);
  // What lies outside need not be drawn.
  return projection.clipExtent([
    [-MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
  ]);
}

const pointAt = (coordinates: number[]): Feature<Point> => ({
  type: "Feature",
  properties: null,
  geometry: { type: "Point", coordinates },
});

function cornersOf(outline: Country | null): Feature<Point>[] {
  if (outline === null) return [];
  const [southWest, northEast] = geoBounds(outline);
  const width = northEast[0] - southWest[0];
  return width < 0 || width > WIDEST ? [] : [pointAt(southWest), pointAt(northEast)];
}

/** The radius of an area in pixels. */
export function radiusOf({ place, at }: DrawnPlace, projection: GeoProjection): number {
  const km = place.precision === "beside" ? BESIDE_KM : (RADIUS_KM[place.kind ?? ""] ?? BESIDE_KM);
  const here = projection([at[0], at[1]]);
  const there = projection([at[0], at[1] + km / KM_A_DEGREE]);
  if (!here || !there) return LEAST_RADIUS;
  return Math.max(LEAST_RADIUS, Math.abs(here[1] - there[1]));
}

/** Where the sign of an area stands from the place that it is named by: in its middle, not on the place. */
export function signOffset(
  { precision, bearing }: MapPlaceAnswer,
  radius: number,
): readonly [number, number] {
  const angle = precision === "beside" ? ANGLES[bearing ?? ""] : undefined;
  if (angle === undefined) return [0, 0];
  const turn = (angle * Math.PI) / 180;
  return [(radius / 2) * Math.cos(turn), (radius / 2) * Math.sin(turn)];
}

const ANGLES: Readonly<Record<string, number>> = {
  e: 0,
  se: 45,
  s: 90,
  sw: 135,
  w: 180,
  nw: 225,
  n: 270,
  ne: 315,
};

/** The half of a disc that lies on a side of a point; the whole disc for what is around it. */
export function besidePath(bearing: string, radius: number): string {
  const angle = ANGLES[bearing];
  const r = radius.toFixed(1);
  if (angle === undefined)
    return `M-${r},0a${r},${r} 0 1,0 ${2 * Number(r)},0a${r},${r} 0 1,0 -${2 * Number(r)},0Z`;
  const end = (degrees: number) => {
    const turn = (degrees * Math.PI) / 180;
    return `${Math.round(radius * Math.cos(turn) * 10) / 10 + 0},${Math.round(radius * Math.sin(turn) * 10) / 10 + 0}`;
  };
  return `M${end(angle - 90)}A${r},${r} 0 0,1 ${end(angle + 90)}Z`;
}
