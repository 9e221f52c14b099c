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
          <path className="whisker open" d="M2,7H28M28,2v10" />
        </svg>
        {words("map.timeline.legend.open")}
      </li>
    </ul>
  );
}
