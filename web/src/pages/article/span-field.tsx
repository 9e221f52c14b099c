import { useEffect, useRef } from "react";
import { useWords } from "../../i18n/words.tsx";
import { EndsField } from "../../parts/form/ends-field.tsx";
import type { Stretch } from "../../parts/form/offsets.ts";
import type { ReaderState } from "./use-reader.ts";

interface SpanFieldProps {
  readonly state: ReaderState;
  readonly stretch: Stretch;
  onChange(stretch: Stretch): void;
}

/** The words that are coded, with their ends to be moved. */
export function SpanField({ state: { edges, data }, stretch, onChange }: SpanFieldProps) {
  const words = useWords();
  const { text, language } = data.article;
  const direction = language === "ar" ? "rtl" : "ltr";
  const field = useRef<HTMLFieldSetElement>(null);
  // Whoever begins a coding can move its ends at once.
  useEffect(() => field.current?.focus(), []);
  return (
    <EndsField
      ref={field}
      label={words("form.words")}
      direction={direction}
      onMove={(end, by, unit) => onChange(edges.move(stretch, end, by, unit))}
    >
      <blockquote lang={language} dir={direction}>
        {text.slice(stretch.start, stretch.end)}
      </blockquote>
      <p className="meta">{words("form.endKeys")}</p>
    </EndsField>
  );
}
