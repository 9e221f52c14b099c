import { useId } from "react";
import type { CodebookAnswer } from "../../../../src/server/answers/choices.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { SelectField } from "../select-field.tsx";
import type { CodingClass, Said } from "./said.ts";

export const useCodebook = (): CodebookAnswer | undefined => useData<CodebookAnswer>("/codebook").data;

interface CodeFieldProps {
  readonly said: Said;
  /** The mode of an event is asked for too. */
  readonly hasMode?: boolean;
  onChange(part: Pick<Said, "code" | "mode">): void;
}

/** A code of the codebook, with what it means: stances under their position on the ladder. */
export function CodeField({ said, hasMode = false, onChange }: CodeFieldProps) {
  const words = useWords();
  const id = useId();
  const codebook = useCodebook();
  if (said.class === null || said.class === "nothing") return null;
  const groups = groupsOf(said.class, codebook);
  const chosen = groups.flatMap(({ codes }) => codes).find(({ code }) => code === said.code);
  return (
    <>
      <div>
        <label htmlFor={id}>{words(`form.code.${said.class}`)}</label>
        <select
          id={id}
          value={said.code ?? ""}
          onChange={(event) => onChange({ code: event.target.value || null, mode: null })}
        >
          <option value="">{words("form.choose")}</option>
          {groups.map(({ position, codes }) => {
            const options = codes.map(({ code, labels }) => (
              <option key={code} value={code}>
                {words.of(labels)}
              </option>
            ));
            if (position === null) return options;
            return (
              <optgroup key={position} label={words(`position.${position}`)}>
                {options}
              </optgroup>
            );
          })}
        </select>
      </div>
      {chosen?.meaning && <p className="meta">{words.of(chosen.meaning)}</p>}
      {hasMode && chosen && chosen.modes.length > 0 && (
        <SelectField
          label={words("form.mode")}
          value={said.mode ?? ""}
          options={[
            { value: "", text: words("form.noMode") },
            ...chosen.modes.map((mode) => ({ value: mode, text: mode })),
          ]}
          onChange={(mode) => onChange({ code: said.code, mode: mode || null })}
        />
      )}
    </>
  );
}

type Position = CodebookAnswer["stances"][number]["position"];

interface Choice extends Pick<CodebookAnswer["events"][number], "code" | "labels" | "modes"> {
  readonly meaning: CodebookAnswer["events"][number]["meaning"] | null;
}

interface Group {
  readonly position: Position | null;
  readonly codes: readonly Choice[];
}

/** The codes of a class in the order of the codebook. */
function groupsOf(codingClass: CodingClass, codebook: CodebookAnswer | undefined): Group[] {
  if (!codebook) return [];
  if (codingClass === "stance") {
    const positions = [...new Set(codebook.stances.map(({ position }) => position))];
    const codesAt = (position: Position) =>
      codebook.stances.filter((each) => each.position === position).map((each) => ({ ...each, modes: [] }));
    return positions.map((position) => ({ position, codes: codesAt(position) }));
  }
  if (codingClass === "event") return [{ position: null, codes: codebook.events }];
  const modes = codebook.statementModes.map(({ mode, labels }) => ({ code: mode, labels }));
  return [{ position: null, codes: modes.map((each) => ({ ...each, meaning: null, modes: [] })) }];
}
