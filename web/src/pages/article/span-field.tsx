import { useEffect, useRef } from "react";
import { useWords } from "../../i18n/words.tsx";
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
  useEndKeys(state, stretch, onChange);
  return (
    <fieldset className="span-field">
      <legend>{words("article.form.evidence")}</legend>
      <blockquote lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
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

/** Alt and an arrow move the end by a letter as it is drawn, with Shift the beginning. */
function useEndKeys({ edges, data }: ReaderState, stretch: Stretch, onChange: (stretch: Stretch) => void) {
  const isRtl = data.article.language === "ar";
  const move = useRef((_: KeyboardEvent) => {});
  move.current = (event) => {
    const isLeft = event.code === "ArrowLeft";
    if (!event.altKey || event.ctrlKey || event.metaKey || (!isLeft && event.code !== "ArrowRight")) return;
    event.preventDefault();
    onChange(edges.move(stretch, event.shiftKey ? "start" : "end", isLeft === isRtl ? 1 : -1, "letter"));
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => move.current(event);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
