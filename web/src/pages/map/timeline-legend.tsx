import { useWords } from "../../i18n/words.tsx";

/** What the marks mean. */
export function TimelineLegend() {
  const words = useWords();
  return (
    <ul className="map-legend">
      <li>
        <svg width={14} height={14} aria-hidden="true">
          <circle className="day" cx={7} cy={7} r={5} />
        </svg>
        {words("map.timeline.legend.day")}
      </li>
      <li>
        <svg width={30} height={14} aria-hidden="true">
          <rect className="bar" y={3} width={30} height={8} rx={2} />
        </svg>
        {words("map.timeline.legend.bar")}
      </li>
      <li>
        <svg width={30} height={14} aria-hidden="true">
          <OpenEnd
            known={words.direction === "rtl" ? 2 : 28}
            open={words.direction === "rtl" ? 28 : 2}
            y={7}
          />
        </svg>
        {words("map.timeline.legend.open")}
      </li>
    </ul>
  );
}

/** The end that is known, and a line that ends nowhere. */
export function OpenEnd({ known, open, y }: { known: number; open: number; y: number }) {
  return (
    <>
      <path className="whisker open" d={`M${known},${y}H${open}`} />
      <path className="whisker" d={`M${known},${y - 5}v10`} />
    </>
  );
}
