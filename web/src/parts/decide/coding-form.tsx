import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { PlaceAnswer } from "../../../../src/server/answers/review.ts";
import { useWords } from "../../i18n/words.tsx";
import { useFormEscape } from "../escape.ts";
import { EscapeAsks } from "../escape-asks.tsx";
import { ActorsField } from "./actors-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { CodeField } from "./code-field.tsx";
import { type Draft, type Missing, missingIn } from "./said.ts";
import { WordsField } from "./words-field.tsx";

const CLASSES = ["stance", "event", "statement"] as const;
const STATUSES = ["actual", "historical", "future", "hypothetical", "negated"] as const;
const CERTAINTIES = ["stated", "hedged", "alleged"] as const;

interface CodingFormProps {
  readonly place: PlaceAnswer;
  readonly start: Draft;
  /** Blind: nothing is chosen before, and it may be that nothing is to be coded. */
  readonly isBlind: boolean;
  readonly submitText: string;
  readonly isBusy: boolean;
  /** Further fields, before the buttons. */
  readonly children?: ReactNode;
  /** Something is filled in there. */
  readonly isMoreTouched?: boolean;
  onSubmit(draft: Draft): void;
  onCancel?: (() => void) | undefined;
}

/** What words tell: class, code, who, toward whom, status; in a correction also certainty and date. */
export function CodingForm(props: CodingFormProps) {
  const { place, start, isBlind, submitText, isBusy, children, isMoreTouched = false } = props;
  const { onSubmit, onCancel } = props;
  const words = useWords();
  const [untouched] = useState(start);
  const [draft, setDraft] = useState(untouched);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const isAsking = useFormEscape(form, draft !== untouched || isMoreTouched, onCancel);
  useEffect(() => {
    if (!isBlind) form.current?.querySelector<HTMLElement>("button, input, select")?.focus();
  }, [isBlind]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacking = missingIn(draft);
    setMissing(lacking);
    if (lacking.length === 0) onSubmit(draft);
  };
  const isCoded = draft.class !== "nothing";
  return (
    <form className="coding-form" ref={form} onSubmit={submit} noValidate>
      {!isBlind && <WordsHere {...{ draft, place }} onChange={setDraft} />}
      <ClassField {...{ draft, isBlind, place }} onChange={setDraft} />
      {isCoded && draft.class !== null && (
        <CodeField
          codingClass={draft.class}
          value={draft.code}
          onChange={(code) => setDraft({ ...draft, code })}
        />
      )}
      {isCoded && <Parties draft={draft} codingId={place.codingId} onChange={setDraft} />}
      {isCoded && (
        <ChoiceField
          label={words("review.status")}
          options={STATUSES.map((value) => ({ value, text: words(`status.${value}`) }))}
          value={draft.status}
          onChange={(status) => setDraft({ ...draft, status })}
        />
      )}
      {isCoded && !isBlind && <CertaintyAndDate draft={draft} onChange={setDraft} />}
      {isCoded && isBlind && <WordsChoice {...{ draft, place }} onChange={setDraft} />}
      {children}
      <p className="error" role="alert">
        {missing.length > 0 &&
          words("review.missing", {
            fields: missing.map((field) => words(`review.missing.${field}`)).join(words("list.comma")),
          })}
      </p>
      <EscapeAsks isAsking={isAsking} />
      <p className="buttons">
        <button type="submit" className="primary" disabled={isBusy}>
          {submitText}
        </button>{" "}
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {words("review.cancel")}
          </button>
        )}
      </p>
    </form>
  );
}

interface PartProps {
  readonly draft: Draft;
  onChange(draft: Draft): void;
}

function ClassField({
  draft,
  isBlind,
  place,
  onChange,
}: PartProps & { readonly isBlind: boolean; readonly place: PlaceAnswer }) {
  const words = useWords();
  const options = [...CLASSES, ...(isBlind ? (["nothing"] as const) : [])].map((value) => ({
    value,
    text: value === "nothing" ? words("review.nothing") : words(`class.${value}`),
  }));
  return (
    <>
      {isBlind && place.class !== null && (
        <p className="meta">{words("review.blind.class", { class: words(`class.${place.class}`) })}</p>
      )}
      <ChoiceField
        label={words("review.class")}
        options={options}
        value={draft.class}
        onChange={(chosen) => onChange({ ...draft, class: chosen, code: null })}
      />
    </>
  );
}

function Parties({ draft, codingId, onChange }: PartProps & { readonly codingId: string }) {
  const words = useWords();
  return (
    <div className="parties">
      <ActorsField
        label={words(draft.class === "statement" ? "drawer.speaker" : "drawer.actors")}
        codingId={codingId}
        value={draft.actors}
        onChange={(actors) => onChange({ ...draft, actors })}
      />
      <ActorsField
        label={words("drawer.recipients")}
        codingId={codingId}
        value={draft.recipients}
        onChange={(recipients) => onChange({ ...draft, recipients })}
      />
    </div>
  );
}

function CertaintyAndDate({ draft, onChange }: PartProps) {
  const words = useWords();
  return (
    <>
      <ChoiceField
        label={words("review.certainty")}
        options={CERTAINTIES.map((value) => ({ value, text: words(`certainty.${value}`) }))}
        value={draft.certainty}
        onChange={(certainty) => onChange({ ...draft, certainty })}
      />
      <label className="above">
        {words("review.when")}
        <input
          dir="ltr"
          size={24}
          placeholder="2020-05-25"
          value={draft.when}
          onChange={(event) => onChange({ ...draft, when: event.target.value })}
        />
      </label>
    </>
  );
}

interface WordsProps extends PartProps {
  readonly place: PlaceAnswer;
}

/** In a correction the text stands first: its words can be changed as they are read. */
function WordsHere({ draft, place, onChange }: WordsProps) {
  return <WordsField place={place} spans={draft.spans} onChange={(spans) => onChange({ ...draft, spans })} />;
}

/** Blind, the marked words stand above the form; whoever would mark others says so first. */
function WordsChoice({ draft, place, onChange }: WordsProps) {
  const words = useWords();
  return (
    <>
      <ChoiceField
        label={words("review.words")}
        options={[
          { value: "marked", text: words("review.words.marked") },
          { value: "other", text: words("review.words.other") },
        ]}
        value={draft.words}
        onChange={(chosen) => onChange({ ...draft, words: chosen, spans: place.evidence })}
      />
      {draft.words === "other" && <WordsHere {...{ draft, place, onChange }} />}
    </>
  );
}
