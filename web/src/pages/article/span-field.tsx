import { useEffect, useRef } from "react";
import { useWords } from "../../i18n/words.tsx";
import { endMoved } from "./end-keys.ts";
import type { Stretch } from "./offsets.ts";
import type { ReaderState } from "./use-reader.ts";

interface SpanFieldProps {
  readonly state: ReaderState;
  readonly stretch: Stretch;
  onChange(stretch: Stretch): void;
}

const ENDS = ["start", "end"] as const;
const UNITS = ["word", "letter"] as const;

/** The words that are coded, with their ends to be moved by words and by letters: a claim may begin inside a word. */
export function SpanField({ state, stretch, onChange }: SpanFieldProps) {
  const words = useWords();
  const { edges, data } = state;
  const { text, language } = data.article;
  const direction = language === "ar" ? "rtl" : "ltr";
  const field = useRef<HTMLFieldSetElement>(null);
  // Whoever begins a coding can move its ends at once.
  useEffect(() => field.current?.focus(), []);
  return (
    <fieldset
      className="span-field"
      ref={field}
      tabIndex={-1}
      onKeyDown={(event) => {
        const moved = endMoved(event.nativeEvent, direction);
        if (!moved) return;
        event.preventDefault();
        onChange(edges.move(stretch, moved.which, moved.by, "letter"));
      }}
    >
      <legend>{words("article.form.evidence")}</legend>
      <blockquote lang={language} dir={direction}>
        {text.slice(stretch.start, stretch.end)}
      </blockquote>
      {ENDS.map((end) => (
        <fieldset className="ends" key={end}>
          <legend>{words(`article.form.${end}`)}</legend>
          {UNITS.flatMap((unit) =>
            ([1, -1] as const).map((more) => (
              <button
                key={`${unit} ${more}`}
                type="button"
                className="small"
                onClick={() =>
                  onChange(edges.move(stretch, end, end === "end" ? more : (-more as 1 | -1), unit))
                }
              >
                {words(`article.form.${more === 1 ? "more" : "less"}.${unit}`)}
              </button>
            )),
          )}
        </fieldset>
      ))}
      <p className="meta">{words("article.form.endKeys")}</p>
    </fieldset>
  );
}
