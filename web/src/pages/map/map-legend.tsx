import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.tsx";
import { besidePath } from "./map-drawing.ts";

/** What the signs mean. */
export function MapLegend() {
  const words = useWords();
  return (
    <>
      <ul className="map-legend" aria-label={words("map.legend")}>
        <li>
          <Sign>
            <circle r={5} className="dot point" />
          </Sign>
          {words("map.legend.point")}
        </li>
        <li>
          <Sign>
            <path className="area" d={besidePath("around", 9)} fill="url(#area-hatch)" />
          </Sign>
          {words("map.legend.area")}
        </li>
        <li>
          <Sign>
            <path
              className="area"
              d={besidePath("s", 10)}
              transform="translate(0,-5)"
              fill="url(#area-hatch)"
            />
          </Sign>
          {words("map.legend.beside")}
        </li>
        <li>
          <Sign>
            <rect className="area country" x={-10} y={-8} width={20} height={16} fill="url(#country-hatch)" />
          </Sign>
          {words("map.legend.country")}
        </li>
        <li>
          <Sign>
            <circle r={5} className="dot point ambiguous" />
          </Sign>
          {words("map.legend.ambiguous")}
        </li>
      </ul>
      <p className="meta">{words("map.outlines")}</p>
    </>
  );
}

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg width={22} height={22} viewBox="-11 -11 22 22" aria-hidden="true">
      {children}
    </svg>
  );
}
