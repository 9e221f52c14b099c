import { useId } from "react";
import type { CodesAnswer } from "../../../../src/server/answers/review.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import type { Draft } from "./said.ts";

interface CodeFieldProps {
  readonly codingClass: Exclude<Draft["class"], "nothing" | null>;
  readonly value: string | null;
  onChange(code: string | null): void;
}

/** A code of the codebook: stances under their position on the ladder. */
export function CodeField({ codingClass, value, onChange }: CodeFieldProps) {
  const words = useWords();
  const id = useId();
  const codes = useData<CodesAnswer>("/review/codes").data;
  const positions = [...new Set(codes?.stances.map(({ position }) => position))];
  const option = (code: string, text: string) => (
    <option key={code} value={code}>
      {text}
    </option>
  );
  return (
    <div>
      <label htmlFor={id}>{words(`review.code.${codingClass}`)}</label>
      <select id={id} value={value ?? ""} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{words("review.choose")}</option>
        {codingClass === "stance" &&
          positions.map((position) => (
            <optgroup key={position} label={words(`position.${position}`)}>
              {codes?.stances
                .filter((each) => each.position === position)
                .map(({ code, labels }) => option(code, words.of(labels)))}
            </optgroup>
          ))}
        {codingClass === "event" && codes?.events.map(({ code, labels }) => option(code, words.of(labels)))}
        {codingClass === "statement" &&
          codes?.statements.map(({ mode, labels }) => option(mode, words.of(labels)))}
      </select>
    </div>
  );
}
