import type { ReadingAnswer } from "../../../../src/server/answers/article.ts";
import { intervalOf, intervalText } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/words.tsx";
import type { PointSpan } from "../../parts/form/placed.ts";
import { TypedWhen } from "../../parts/form/typed-when.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { Apart, Name } from "../../parts/text.tsx";
import type { DraftWhen } from "./draft.ts";
import { nearest, onePlaceEach } from "./near.ts";

/** What a form offers at once; the words of a coding tell no more. */
const OFFERED = 8;

interface WhenFieldProps {
  readonly when: DraftWhen;
  /** What the text tells, in code points. */
  readonly times: ReadingAnswer["times"];
  /** The words that are coded. */
  readonly around: PointSpan;
  onChange(when: DraftWhen): void;
}

/** When it happened: as words of the text tell it, those nearest first; else as the person knows; else not told. */
export function WhenField({ when, times, around, onChange }: WhenFieldProps) {
  const words = useWords();
  const offered = nearest(times, around).slice(0, OFFERED);
  const keyOf = ({ start, end }: PointSpan) => `${start} ${end}`;
  const choose = (value: string) => {
    const read = offered.find((each) => keyOf(each) === value);
    if (read) onChange({ kind: "read", start: read.start, end: read.end });
    else onChange(value === "typed" ? { kind: "typed", text: "" } : { kind: "none" });
  };
  return (
    <>
      <SelectField
        label={words("drawer.when")}
        value={when.kind === "read" ? keyOf(when) : when.kind}
        options={[
          { value: "none", text: words("drawer.noDate") },
          ...offered.map((each) => ({
            value: keyOf(each),
            text: `«${each.text}»: ${intervalText(intervalOf(each.edtf), words)}`,
          })),
          { value: "typed", text: words("article.form.when.typed") },
        ]}
        onChange={choose}
      />
      {when.kind === "typed" && (
        <TypedWhen value={when.text} onChange={(text) => onChange({ kind: "typed", text })} />
      )}
    </>
  );
}

interface WhereFieldProps {
  readonly where: readonly PointSpan[];
  readonly places: ReadingAnswer["places"];
  readonly around: PointSpan;
  onChange(where: readonly PointSpan[]): void;
}

/** Where it happened: places that the text names, those nearest first; one that it does not name is not coded. */
export function WhereField({ where, places, around, onChange }: WhereFieldProps) {
  const words = useWords();
  const offered = onePlaceEach(nearest(places, around)).slice(0, OFFERED);
  if (offered.length === 0) return null;
  const isChosen = ({ start }: PointSpan) => where.some((each) => each.start === start);
  return (
    <fieldset className="choice where">
      <legend>{words("drawer.where")}</legend>
      {offered.map(({ id, start, end, labels, text }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={isChosen({ start, end })}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...where, { start, end }] : where.filter((each) => each.start !== start),
              )
            }
          />{" "}
          <Name labels={labels} />{" "}
          {text !== words.of(labels) && (
            <span className="meta">
              (<Apart text={text} />)
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
