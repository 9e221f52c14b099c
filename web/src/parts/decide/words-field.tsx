import type { PlaceAnswer } from "../../../../src/server/answers/review.ts";
import { useWords } from "../../i18n/words.tsx";
import { type Edge, moveEdge, type PointSpan } from "./offsets.ts";
import { PlacedText } from "./placed-text.tsx";

const STEPS: readonly (readonly [Edge, 1 | -1])[] = [
  ["start", -1],
  ["start", 1],
  ["end", -1],
  ["end", 1],
];

/** Which words a coding rests on: moved word by word with buttons, or selected in the text. */
export function WordsField({
  place,
  spans,
  onChange,
}: {
  place: PlaceAnswer;
  spans: readonly PointSpan[];
  onChange: (spans: readonly PointSpan[]) => void;
}) {
  const words = useWords();
  const replace = (index: number, span: PointSpan) => onChange(spans.with(index, span));
  return (
    <div className="words-field">
      <PlacedText place={place} spans={spans} onSelect={(span) => onChange([span])} />
      {spans.map((span, index) => (
        <div
          className="steps"
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces keep their order while their places change
          key={index}
          role="group"
          aria-label={words("review.words.piece", { n: index + 1 })}
        >
          {STEPS.map(([edge, by]) => (
            <button
              key={`${edge}${by}`}
              type="button"
              onClick={() =>
                replace(index, moveEdge(span, edge, by, place.paragraphs, place.article.language))
              }
            >
              {words(`review.words.${edge}.${by === 1 ? "later" : "earlier"}`)}
            </button>
          ))}
        </div>
      ))}
      <p className="meta">{words("review.words.select")}</p>
    </div>
  );
}
