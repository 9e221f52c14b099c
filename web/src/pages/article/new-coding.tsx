import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import type { CodebookAnswer } from "../../../../src/server/answers/codebook.ts";
import type { HandCodingAnswer } from "../../../../src/server/answers/hand-coding.ts";
import { type ApiProblem, send, useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { useFormEscape } from "../../parts/escape.ts";
import { EscapeAsks } from "../../parts/escape-asks.tsx";
import { setPerson, usePerson } from "../../parts/person.ts";
import { Failed } from "../../parts/states.tsx";
import { ActorsField } from "./actors-field.tsx";
import { CodeFields } from "./code-fields.tsx";
import { bodyOf, type DraftCoding, EMPTY, lacking } from "./draft.ts";
import type { LaidPassage } from "./layers.ts";
import { lengthOf, type Stretch } from "./offsets.ts";
import { PersonField } from "./person-field.tsx";
import { SpanField } from "./span-field.tsx";
import type { ReaderState } from "./use-reader.ts";
import { VoiceField } from "./voice-field.tsx";

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
  const codebook = useData<CodebookAnswer>("/codebook").data;
  const person = usePerson();
  const [typedName, setTypedName] = useState<string | null>(null);
  const by = typedName ?? person;
  const passages = around(state.passages, stretch);
  const [untouched] = useState(() => startWith(passages[0]));
  const [draft, setDraft] = useState<DraftCoding>(untouched);
  const box = useRef<HTMLElement>(null);
  const isAsking = useFormEscape(box, draft !== untouched, onClose);
  const { isSending, problem, file } = useFiling(state, onClose);
  const lacks = lacking(draft, by, codebook);
  const change = (part: Partial<DraftCoding>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacks.length > 0 || isSending) return;
    setPerson(by);
    void file(draft, stretch, by.trim());
  };
  return (
    <section className="new-coding" aria-labelledby="new-coding-title" ref={box}>
      <h2 id="new-coding-title">{words("article.form.title")}</h2>
      <form onSubmit={submit}>
        <SpanField state={state} stretch={stretch} onChange={onStretch} />
        <CodeFields draft={draft} codebook={codebook} onChange={change} />
        {draft.class !== "statement" && (
          <ActorsField
            label={words(draft.class === "stance" ? "article.form.holder" : "article.form.actors")}
            chosen={draft.actors}
            onChange={(actors) => change({ actors })}
          />
        )}
        <ActorsField
          label={words(draft.class === "event" ? "article.form.doneTo" : "article.form.toward")}
          chosen={draft.recipients}
          onChange={(recipients) => change({ recipients })}
        />
        <VoiceField voice={draft.voice} passages={passages} onChange={(voice) => change({ voice })} />
        <PersonField person={person} typed={typedName} onType={setTypedName} />
        {problem && <Failed problem={problem} />}
        <EscapeAsks isAsking={isAsking} />
        <Filing lacks={lacks} isSending={isSending} onCancel={onClose} />
      </form>
    </section>
  );
}

/** What still lacks, and the buttons. */
function Filing({
  lacks,
  isSending,
  onCancel,
}: {
  lacks: ReturnType<typeof lacking>;
  isSending: boolean;
  onCancel: () => void;
}) {
  const words = useWords();
  const isReady = lacks.length === 0;
  return (
    <>
      {!isReady && (
        <p className="meta" id="lacking">
          {words("article.form.lacks", {
            what: lacks.map((each) => words(`article.form.lack.${each}`)).join(words("list.comma")),
          })}
        </p>
      )}
      <div className="toolbar">
        <button
          type="submit"
          className="primary"
          disabled={!isReady || isSending}
          aria-describedby={isReady ? undefined : "lacking"}
        >
          {words("article.form.file")}
        </button>
        <button type="button" onClick={onCancel}>
          {words("article.form.cancel")}
        </button>
      </div>
    </>
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
