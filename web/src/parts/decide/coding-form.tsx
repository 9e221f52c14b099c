import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { PlaceAnswer } from "../../../../src/server/answers/review.ts";
import { useWords } from "../../i18n/words.tsx";
import { useFormEscape } from "../escape.ts";
import { ChoiceField } from "../form/choice-field.tsx";
import { CodeField } from "../form/code-field.tsx";
import { FormEnd } from "../form/form-end.tsx";
import type { Missing } from "../form/said.ts";
import { CertaintyField, ClassField, PartiesFields, StatusField } from "../form/said-fields.tsx";
import { TypedWhen } from "../form/typed-when.tsx";
import { type Draft, missingIn } from "./said.ts";
import { WordsField } from "./words-field.tsx";

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
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const isCoded = draft.class !== "nothing";
  return (
    <form className="coding-form" ref={form} onSubmit={submit} noValidate>
      {isBlind ? <ToldClass place={place} /> : <WordsHere {...{ draft, place }} onChange={change} />}
      <ClassField said={draft} hasNothing={isBlind} onChange={change} />
      {isCoded && (
        <>
          <CodeField said={draft} onChange={change} />
          <PartiesFields said={draft} codingId={place.codingId} onChange={change} />
          <StatusField said={draft} onChange={change} />
        </>
      )}
      {isCoded && !isBlind && (
        <>
          <CertaintyField said={draft} onChange={change} />
          <TypedWhen value={draft.when} onChange={(when) => change({ when })} />
        </>
      )}
      {isCoded && isBlind && <WordsChoice {...{ draft, place }} onChange={change} />}
      {children}
      <FormEnd {...{ missing, isAsking, isBusy, submitText, onCancel }} />
    </form>
  );
}

interface PartProps {
  readonly draft: Draft;
  onChange(part: Partial<Draft>): void;
}

/** Which of several codings of the same words is meant. */
function ToldClass({ place }: { place: PlaceAnswer }) {
  const words = useWords();
  if (place.class === null) return null;
  return <p className="meta">{words("review.blind.class", { class: words(`class.${place.class}`) })}</p>;
}

interface WordsProps extends PartProps {
  readonly place: PlaceAnswer;
}

/** In a correction the text stands first: its words can be changed as they are read. */
function WordsHere({ draft, place, onChange }: WordsProps) {
  return <WordsField place={place} spans={draft.spans} onChange={(spans) => onChange({ spans })} />;
}

/** Blind, the marked words stand above the form; whoever would mark others says so first. */
function WordsChoice({ draft, place, onChange }: WordsProps) {
  const words = useWords();
  return (
    <>
      <ChoiceField
        label={words("form.words")}
        options={[
          { value: "marked", text: words("form.words.marked") },
          { value: "other", text: words("form.words.other") },
        ]}
        value={draft.words}
        onChange={(chosen) => onChange({ words: chosen, spans: place.evidence })}
      />
      {draft.words === "other" && <WordsHere {...{ draft, place, onChange }} />}
    </>
  );
}
