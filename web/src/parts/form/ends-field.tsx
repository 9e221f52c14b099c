import type { ReactNode, Ref } from "react";
import { useWords } from "../../i18n/words.tsx";
import { endMoved } from "./end-keys.ts";

type End = "start" | "end";
type Unit = "word" | "letter";

const ENDS = ["start", "end"] as const;
const UNITS = ["word", "letter"] as const;

interface EndsFieldProps {
  readonly label: string;
  readonly direction: "rtl" | "ltr";
  readonly ref?: Ref<HTMLFieldSetElement>;
  /** The words themselves. */
  readonly children?: ReactNode;
  /** `1` towards the end of the text, `-1` towards its beginning. */
  onMove(end: End, by: 1 | -1, unit: Unit): void;
}

/** Both ends of some words, to be moved by words and by letters: a claim may begin inside a word. */
export function EndsField({ label, direction, ref, children, onMove }: EndsFieldProps) {
  const words = useWords();
  return (
    <fieldset
      className="span-field"
      ref={ref}
      tabIndex={-1}
      onKeyDown={(event) => {
        const moved = endMoved(event.nativeEvent, direction);
        if (!moved) return;
        event.preventDefault();
        onMove(moved.which, moved.by, "letter");
      }}
    >
      <legend>{label}</legend>
      {children}
      {ENDS.map((end) => (
        <fieldset className="ends" key={end}>
          <legend>{words(`form.${end}`)}</legend>
          {UNITS.flatMap((unit) =>
            ([1, -1] as const).map((more) => (
              <button
                key={`${unit} ${more}`}
                type="button"
                className="small"
                onClick={() => onMove(end, end === "end" ? more : (-more as 1 | -1), unit)}
              >
                {words(`form.${more === 1 ? "more" : "less"}.${unit}`)}
              </button>
            )),
          )}
        </fieldset>
      ))}
    </fieldset>
  );
}
