import type { CodebookAnswer } from "../../../../src/server/answers/codebook.ts";
import { useWords } from "../../i18n/words.tsx";
import type { CodingClass, DraftCoding } from "./draft.ts";

interface CodeFieldsProps {
  readonly draft: DraftCoding;
  readonly codebook: CodebookAnswer | undefined;
  onChange(part: Partial<DraftCoding>): void;
}

const CLASSES: readonly CodingClass[] = ["stance", "event", "statement"];
const STATUSES = ["actual", "historical", "future", "hypothetical", "negated"] as const;
const CERTAINTIES = ["stated", "hedged", "alleged"] as const;

/** The class and the code of the codebook, and how what is told is told. */
export function CodeFields({ draft, codebook, onChange }: CodeFieldsProps) {
  const words = useWords();
  const modes =
    draft.class === "event" ? codebook?.events.find(({ code }) => code === draft.code)?.modes : [];
  const choices = choicesOf(draft.class, codebook);
  const meaning = choices.find(({ code }) => code === draft.code)?.meaning;
  return (
    <>
      <fieldset className="classes">
        <legend>{words("article.form.class")}</legend>
        {CLASSES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="class"
              checked={draft.class === each}
              onChange={() => onChange({ class: each, code: "", mode: "" })}
            />
            {words(`class.${each}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {words("article.form.code")}
        <select
          required
          value={draft.code}
          onChange={(event) => onChange({ code: event.target.value, mode: "" })}
        >
          <option value="">{words("article.form.choose")}</option>
          {choices.map(({ code, labels, group }) => (
            <option key={code} value={code}>
              {group ? `${words.of(labels)} (${words(group)})` : words.of(labels)}
            </option>
          ))}
        </select>
      </label>
      {meaning && <p className="meta">{words.of(meaning)}</p>}
      {modes && modes.length > 0 && (
        <label>
          {words("article.form.mode")}
          <select value={draft.mode} onChange={(event) => onChange({ mode: event.target.value })}>
            <option value="">{words("article.form.noMode")}</option>
            {modes.map((mode) => (
              <option key={mode} value={mode} lang="en">
                {mode}
              </option>
            ))}
          </select>
        </label>
      )}
      <MannerFields draft={draft} onChange={onChange} />
    </>
  );
}

/** Whether what is told is, was or may be, and how sure the telling is of it. */
function MannerFields({ draft, onChange }: Pick<CodeFieldsProps, "draft" | "onChange">) {
  const words = useWords();
  return (
    <div className="pair">
      <label>
        {words("article.form.status")}
        <select
          value={draft.status}
          onChange={(event) => onChange({ status: event.target.value as DraftCoding["status"] })}
        >
          {STATUSES.map((each) => (
            <option key={each} value={each}>
              {words(`status.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words("article.form.certainty")}
        <select
          value={draft.certainty}
          onChange={(event) => onChange({ certainty: event.target.value as DraftCoding["certainty"] })}
        >
          {CERTAINTIES.map((each) => (
            <option key={each} value={each}>
              {words(`certainty.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function choicesOf(codingClass: CodingClass, codebook: CodebookAnswer | undefined) {
  if (!codebook) return [];
  if (codingClass === "stance") {
    return codebook.stances.map(({ position, ...each }) => ({
      ...each,
      group: `position.${position}` as const,
    }));
  }
  if (codingClass === "event") return codebook.events.map((each) => ({ ...each, group: null }));
  return codebook.statementModes.map(({ mode, labels }) => ({
    code: mode,
    labels,
    meaning: null,
    group: null,
  }));
}
