import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.tsx";
import { canPaint } from "./paint.ts";
import { type ReaderState, VIEWS } from "./use-reader.ts";

const LAYERS = ["speaks", "said", "coded"] as const;

/** What is painted over the text, a new coding, and the keys. */
export function ReaderTools({
  state,
  onNew,
  children,
}: {
  state: ReaderState;
  onNew: () => void;
  children: ReactNode;
}) {
  const words = useWords();
  const { view, setView } = state;
  return (
    <div className="toolbar reader-tools">
      <nav className="views" aria-label={words("article.view")}>
        {VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
            {words(`article.view.${each}`)}
          </button>
        ))}
      </nav>
      {/* The words that are selected must stay so while the button is pressed. */}
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onNew}>
        {words("article.new")} <kbd>N</kbd>
      </button>
      {children}
      {!canPaint() ? (
        <p className="meta">{words("article.noPaint")}</p>
      ) : (
        view === "layers" && (
          <ul className="layers-legend" aria-label={words("article.legend")}>
            {LAYERS.map((layer) => (
              <li key={layer}>
                <span className={`layer-${layer}`}>{words(`article.layer.${layer}`)}</span>
              </li>
            ))}
          </ul>
        )
      )}
    </div>
  );
}
