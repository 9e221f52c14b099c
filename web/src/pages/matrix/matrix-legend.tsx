import { useWords } from "../../i18n/words.tsx";
import { type Position, PositionSign } from "../../parts/position-sign.tsx";

const POSITIONS: readonly Position[] = [
  "fights-for",
  "backs",
  "wavers",
  "stands-aside",
  "opposes",
  "fights-against",
];

/** What the signs mean. */
export function MatrixLegend() {
  const words = useWords();
  return (
    <details className="legend" open>
      <summary>{words("board.legend")}</summary>
      <ul>
        {POSITIONS.map((position) => (
          <li key={position}>
            <PositionSign position={position} standing="now" />
            {words(`position.${position}`)}
          </li>
        ))}
        {(["now", "was", "ghost"] as const).map((standing) => (
          <li key={standing}>
            <PositionSign position="backs" standing={standing} />
            {words(`matrix.legend.${standing}`)}
          </li>
        ))}
        <li>
          <span aria-hidden="true">·</span>
          {words("matrix.legend.nothing")}
        </li>
      </ul>
    </details>
  );
}
