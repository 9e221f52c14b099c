import type { GeoProjection } from "d3-geo";
import { useWords } from "../../i18n/words.tsx";
import type { Camera, View } from "./map-drawing.ts";

/** Which way a step looks, as a share of the view; the map is the same in every language. */
const WAYS = [
  ["north", "↑", 0, -1],
  ["south", "↓", 0, 1],
  ["west", "←", -1, 0],
  ["east", "→", 1, 0],
] as const;
const STEP = 0.3;
const CLOSER = 1.6;

interface StepsProps {
  readonly projection: GeoProjection;
  readonly view: View;
  readonly camera: Camera;
  readonly all: Camera;
  onChange(camera: Camera): void;
}

/** Buttons that move the map: nothing needs to be dragged. */
export function MapSteps({ projection, view, camera, all, onChange }: StepsProps) {
  const words = useWords();
  const { width, height } = view;
  const look = (x: number, y: number) =>
    projection.invert?.([width * (0.5 + x * STEP), height * (0.5 + y * STEP)]) ?? null;
  const zoom = (by: number) => onChange({ zoom: Math.max(0.2, camera.zoom * by), center: look(0, 0) });
  return (
    <div className="map-steps" role="group" aria-label={words("map.map")} dir="ltr">
      <button
        type="button"
        aria-label={words("map.zoomIn")}
        title={words("map.zoomIn")}
        onClick={() => zoom(CLOSER)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words("map.zoomOut")}
        title={words("map.zoomOut")}
        onClick={() => zoom(1 / CLOSER)}
      >
        −
      </button>
      {WAYS.map(([way, arrow, x, y]) => (
        <button
          key={way}
          type="button"
          aria-label={words(`map.${way}`)}
          title={words(`map.${way}`)}
          onClick={() => onChange({ ...camera, center: look(x, y) })}
        >
          {arrow}
        </button>
      ))}
      <button type="button" disabled={camera === all} onClick={() => onChange(all)}>
        {words("map.fit")}
      </button>
    </div>
  );
}
