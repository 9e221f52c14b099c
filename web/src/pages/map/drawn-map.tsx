import { type GeoProjection, geoPath } from "d3-geo";
import { useMemo, useState } from "react";
import type { MapAnswer, MapPlaceAnswer } from "../../../../src/server/answers/map.ts";
import { useAddress } from "../../address.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Name } from "../../parts/text.tsx";
import { useWidth } from "../../parts/use-width.ts";
import {
  type Camera,
  type DrawnPlace,
  drawable,
  projectionFor,
  radiusOf,
  signOffset,
} from "./map-drawing.ts";
import { MapLegend } from "./map-legend.tsx";
import { MapSteps } from "./map-steps.tsx";
import { borders, land, outlineOf } from "./outlines.ts";
import { placeNames } from "./place-names.ts";
import { AreaSign, PlaceLink } from "./place-sign.tsx";

const LEAST_HEIGHT = 300;
const MOST_HEIGHT = 560;
const ALL: Camera = { zoom: 1, center: null };

/** Where it happened: outlines that are on this machine, and the places on them. Never mirrored. */
export default function DrawnMap({ map }: { map: MapAnswer }) {
  const words = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [camera, setCamera] = useState(ALL);
  const { drawn, unplaced } = useMemo(() => drawable(map.places, outlineOf), [map.places]);
  const view = { width, height: Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.round(width * 0.66))) };
  const projection = width > 0 && drawn.length > 0 ? projectionFor(drawn, view, camera) : null;
  return (
    <div ref={ref} className="drawn-map">
      {projection && (
        <>
          <MapSteps projection={projection} view={view} camera={camera} onChange={setCamera} all={ALL} />
          <svg {...view} role="group" aria-label={words("map.map")}>
            <Patterns />
            <Ground projection={projection} view={view} />
            <Places drawn={drawn} projection={projection} view={view} />
          </svg>
          <MapLegend />
        </>
      )}
      <Unplaced places={unplaced} />
      {map.otherPlaces > 0 && <p className="meta">{words("map.otherPlaces", { n: map.otherPlaces })}</p>}
    </div>
  );
}

interface ViewProps {
  readonly projection: GeoProjection;
  readonly view: { readonly width: number; readonly height: number };
}

function Ground({ projection, view }: ViewProps) {
  const path = geoPath(projection);
  return (
    <g aria-hidden="true">
      <rect className="sea" {...view} />
      <path className="land" d={path(land) ?? ""} />
      <path className="borders" d={path(borders) ?? ""} />
    </g>
  );
}

function Places({ drawn, projection, view }: ViewProps & { drawn: readonly DrawnPlace[] }) {
  const words = useWords();
  const address = useAddress();
  const path = geoPath(projection);
  const chosen = address.get("place");
  const signs = drawn.flatMap((each) => {
    const point = projection([each.at[0], each.at[1]]);
    if (!point) return [];
    const { precision, id, labels } = each.place;
    const reach = precision === "point" ? 8 : precision === "country" ? 10 : radiusOf(each, projection);
    return [{ each, id, text: words.of(labels), x: point[0], y: point[1], reach }];
  });
  return (
    <>
      {signs.map(({ each, x, y, reach }) => (
        <AreaSign
          key={each.place.id}
          drawn={each}
          x={x}
          y={y}
          radius={reach}
          path={path}
          isChosen={each.place.id === chosen}
        />
      ))}
      {signs.map(({ each: { place }, x, y, reach }) => {
        const [dx, dy] = signOffset(place, reach);
        return (
          <PlaceLink key={place.id} place={place} x={x + dx} y={y + dy} isChosen={place.id === chosen} />
        );
      })}
      {placeNames(signs, view.width, view.height).map(({ id, text, x, nameY }) => (
        <text key={id} className="place-name" x={x} y={nameY} direction={words.direction} aria-hidden="true">
          {text}
        </text>
      ))}
    </>
  );
}

/** Hatching: somewhere in here. */
function Patterns() {
  return (
    <defs>
      <pattern
        id="area-hatch"
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1={0} y1={0} x2={0} y2={6} className="area-hatch-line" />
      </pattern>
      <pattern
        id="country-hatch"
        width={12}
        height={12}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1={0} y1={0} x2={0} y2={12} className="area-hatch-line" />
      </pattern>
    </defs>
  );
}

function Unplaced({ places }: { places: readonly MapPlaceAnswer[] }) {
  const words = useWords();
  if (places.length === 0) return null;
  return (
    <section className="unplaced">
      <h2>{words("map.unplaced")}</h2>
      <ul>
        {places.map(({ id, labels, events }) => (
          <li key={id}>
            <Message id="map.unplaced.note" values={{ place: <Name labels={labels} />, n: events }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
