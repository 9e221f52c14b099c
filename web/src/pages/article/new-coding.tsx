import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import type { HandCodingAnswer } from "../../../../src/server/answers/hand-coding.ts";
import { type ApiProblem, send } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { Refused } from "../../parts/decide/refused.tsx";
import { useFormEscape } from "../../parts/escape.ts";
import { CodeField, useCodebook } from "../../parts/form/code-field.tsx";
import { FormEnd } from "../../parts/form/form-end.tsx";
import { inPoints, lengthOf, type Stretch } from "../../parts/form/offsets.ts";
import { PersonField } from "../../parts/form/person-field.tsx";
import type { Missing } from "../../parts/form/said.ts";
import { CertaintyField, ClassField, PartiesFields, StatusField } from "../../parts/form/said-fields.tsx";
import { usePerson } from "../../parts/person.ts";
import { bodyOf, type DraftCoding, EMPTY, lacking } from "./draft.ts";
import type { LaidPassage } from "./layers.ts";
import { SpanField } from "./span-field.tsx";
import type { ReaderState } from "./use-reader.ts";
import { VoiceField } from "./voice-field.tsx";
import { WhenField, WhereField } from "./when-where.tsx";

interface NewCodingProps {
  readonly state: ReaderState;
  readonly stretch: Stretch;
  onStretch(stretch: Stretch): void;
  onClose(): void;
}

/** The passages that hold all of a stretch, the innermost first. */
const around = (passages: readonly LaidPassage[], { start, end }: Stretch): LaidPassage[] =>
  passages.filter((each) => each.start <= start && end <= each.end).sort((a, b) => lengthOf(a) - lengthOf(b));

/** A coding by hand: the words that are selected, and what they say by the codebook. */
export function NewCoding({ state, stretch, onStretch, onClose }: NewCodingProps) {
  const words = useWords();
  const codebook = useCodebook();
  const person = usePerson();
  const passages = around(state.passages, stretch);
  const [untouched] = useState(() => startWith(passages[0]));
  const [draft, setDraft] = useState<DraftCoding>(untouched);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const box = useRef<HTMLElement>(null);
  const isAsking = useFormEscape(box, draft !== untouched, onClose);
  const { isSending, problem, file } = useFiling(state, onClose);
  const change = (part: Partial<DraftCoding>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = lacking(draft, person, codebook);
    setMissing(lacks);
    if (lacks.length === 0 && !isSending) void file(draft, stretch, person);
  };
  return (
    <section className="new-coding" aria-labelledby="new-coding-title" ref={box}>
      <h2 id="new-coding-title">{words("article.form.title")}</h2>
      <PersonField />
      <form className="coding-form" onSubmit={submit} noValidate>
        <SpanField state={state} stretch={stretch} onChange={onStretch} />
        <ClassField said={draft} onChange={change} />
        <CodeField said={draft} hasMode onChange={change} />
        <PartiesFields said={draft} hasVoice onChange={change} />
        <VoiceField voice={draft.voice} passages={passages} onChange={(voice) => change({ voice })} />
        <WhenField
          when={draft.when}
          times={state.reading?.times ?? []}
          around={inPoints(stretch, state.offsets)}
          onChange={(when) => change({ when })}
        />
        <WhereField
          where={draft.where}
          places={state.reading?.places ?? []}
          around={inPoints(stretch, state.offsets)}
          onChange={(where) => change({ where })}
        />
        <StatusField said={draft} onChange={change} />
        <CertaintyField said={draft} onChange={change} />
        {problem && <Refused problem={problem} />}
        <FormEnd
          missing={missing}
          isAsking={isAsking}
          isBusy={isSending}
          submitText={words("article.form.file")}
          onCancel={onClose}
        />
      </form>
    </section>
  );
}

const startWith = (passage: LaidPassage | undefined): DraftCoding =>
  passage ? { ...EMPTY, voice: { kind: "passage", start: passage.start, end: passage.end } } : EMPTY;

/** What no coding changes. */
const UNCHANGED: ReadonlySet<string> = new Set(["/codebook", "/names"]);

/** Sends a coding; once it is filed, everything that it may change is asked anew, and the coding is shown. */
function useFiling(state: ReaderState, onDone: () => void) {
  const queries = useQueryClient();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { data, offsets, edges } = state;
  const { id: articleId, text } = data.article;
  const file = async (draft: DraftCoding, stretch: Stretch, by: string) => {
    setSending(true);
    setProblem(null);
    try {
      // Moved by letters, an end may stand behind a space.
      const words = edges.snap(stretch) ?? stretch;
      const body = bodyOf(draft, { articleId, by, text, stretch: words, offsets });
      if (body === null) return;
      const { coding } = await send<HandCodingAnswer>("/api/codings", body);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => !UNCHANGED.has(String(queryKey[0])) });
      onDone();
      state.select(coding.id);
    } catch (error) {
      setProblem(error as ApiProblem);
    } finally {
      setSending(false);
    }
  };
  return { isSending, problem, file };
}
