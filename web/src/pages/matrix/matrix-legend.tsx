import { useWords } from "../../i18n/words.tsx";
import { PositionSign } from "../../parts/position-sign.tsx";
import { LEVELS } from "../../parts/vocabulary.ts";

/** What the signs mean. */
export function MatrixLegend() {
  const words = useWords();
  return (
    <details className="legend" open>
      <summary>{words("board.legend")}</summary>
      <ul>
        {LEVELS.map((position) => (
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
