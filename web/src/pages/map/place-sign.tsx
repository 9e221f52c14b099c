import type { GeoPath } from "d3-geo";
import type { MapPlaceAnswer } from "../../../../src/server/answers/map.ts";
import { useAddress } from "../../address.ts";
import { useWords } from "../../i18n/words.tsx";
import { SvgLink } from "../../parts/svg-link.tsx";
import { besidePath, type DrawnPlace } from "./map-drawing.ts";

interface AreaProps {
  readonly drawn: DrawnPlace;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly path: GeoPath;
  readonly isChosen: boolean;
}

/** What is no point: a hatched disc without an edge, the half of one, or a country. */
export function AreaSign({ drawn: { place, outline }, x, y, radius, path, isChosen }: AreaProps) {
  const style = isChosen ? "area chosen" : "area";
  if (outline)
    return <path className={`${style} country`} d={path(outline) ?? ""} fill="url(#country-hatch)" />;
  if (place.precision === "point") return null;
  const shape = besidePath(place.precision === "beside" ? (place.bearing ?? "around") : "around", radius);
  return <path className={style} d={shape} transform={`translate(${x},${y})`} fill="url(#area-hatch)" />;
}

/** The sign of a place, which leads to its event or its events. */
export function PlaceLink({
  place,
  x,
  y,
  isChosen,
}: {
  place: MapPlaceAnswer;
  x: number;
  y: number;
  isChosen: boolean;
}) {
  const words = useWords();
  const address = useAddress();
  const { id, labels, events, coding, precision, ambiguous } = place;
  const told = { place: words.of(labels), n: events, precision: words(`map.precision.${precision}`) };
  const name = words("map.place", told);
  const href =
    events === 1
      ? address.here({ coding, place: null })
      : address.here({ place: id, mark: null, after: null, coding: null });
  // A bare dot is a place; what is not is a number in the middle of its area.
  const isCounted = events > 1 || precision !== "point";
  const dot = ["dot", precision === "point" ? "point" : "inexact", ...(ambiguous ? ["ambiguous"] : [])];
  return (
    <>
      <SvgLink href={href} name={name} className="place">
        <title>{name}</title>
        <g transform={`translate(${x},${y})`}>
          <circle r={13} className={isChosen ? "target chosen" : "target"} />
          <circle r={isCounted ? 7 + 2 * String(events).length : 5} className={dot.join(" ")} />
        </g>
      </SvgLink>
      {isCounted && (
        <text
          x={x}
          y={y + 4}
          className={precision === "point" && !ambiguous ? "place-count" : "place-count on-paper"}
          aria-hidden="true"
        >
          {words.digits(events)}
        </text>
      )}
    </>
  );
}
