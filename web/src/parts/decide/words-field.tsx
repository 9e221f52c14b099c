import { useMemo } from "react";
import type { PlaceAnswer } from "../../../../src/server/answers/review.ts";
import { useWords } from "../../i18n/words.tsx";
import { EndsField } from "../form/ends-field.tsx";
import { linesOf, type PointSpan } from "../form/placed.ts";
import { TextEdges } from "../form/text-edges.ts";
import { PlacedText } from "./placed-text.tsx";

/** Which words a coding rests on: their ends are moved, or words are selected in the text. */
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
  const { paragraphs } = place;
  const { language } = place.article;
  const lines = useMemo(() => linesOf(paragraphs), [paragraphs]);
  const edges = useMemo(() => new TextEdges(lines.text, language), [lines, language]);
  return (
    <div className="words-field">
      <PlacedText place={place} spans={spans} onSelect={(span) => onChange([span])} />
      <p className="meta">{words("form.words.select")}</p>
      {spans.map((span, index) => (
        <EndsField
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces keep their order while their places change
          key={index}
          label={words("form.words.piece", { n: index + 1 })}
          direction={language === "ar" ? "rtl" : "ltr"}
          onMove={(end, by, unit) => {
            const moved = edges.move(lines.inLines(span), end, by, unit);
            onChange(spans.with(index, lines.inArticle(moved)));
          }}
        />
      ))}
    </div>
  );
}
