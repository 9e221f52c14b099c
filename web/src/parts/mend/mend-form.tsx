import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import type { MendedAnswer } from "../../../../src/server/answers/mends.ts";
import type { ArticleHead } from "../../../../src/server/answers/shared.ts";
import { type ApiProblem, send } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { DateField } from "../date-field.tsx";
import { Refused } from "../decide/refused.tsx";
import { PersonField } from "../form/person-field.tsx";
import { usePerson } from "../person.ts";
import { Code } from "../text.tsx";
import type { Mendable } from "./facts.tsx";
import { OutletField } from "./outlet-field.tsx";
import { saidOf, typedOf } from "./said.ts";

interface MendFormProps {
  readonly article: ArticleHead;
  /** Where the focus begins. */
  readonly first: Mendable;
  onClose(): void;
}

/** Who published a report, and when, as a person says it; once it is kept, what came of it. */
export function MendForm(props: MendFormProps) {
  const words = useWords();
  const person = usePerson();
  const mending = useMutation<MendedAnswer, ApiProblem, object>({
    mutationFn: (said) => send<MendedAnswer>("/api/mends", said),
  });
  const personField = useRef<HTMLDivElement>(null);
  // A dialog takes the focus to itself unless something in it has it by then.
  useEffect(() => personField.current?.querySelector("input")?.focus(), []);
  const { data } = mending;
  if (data) {
    return (
      <>
        <p role="status">{words("mend.done", { added: data.added, gone: data.gone })}</p>
        <Button autoFocus className="primary" onPress={props.onClose}>
          {words("shell.close")}
        </Button>
      </>
    );
  }
  return (
    <>
      <p className="meta">{words("mend.hint")}</p>
      <div ref={personField}>
        <PersonField />
      </div>
      {person !== "" && <Fields {...props} mending={mending} person={person} />}
      {mending.error && <Refused problem={mending.error} />}
    </>
  );
}

interface FieldsProps extends MendFormProps {
  readonly person: string;
  readonly mending: { readonly isPending: boolean; mutate(said: object): void };
}

function Fields({ article, first, onClose, mending, person }: FieldsProps) {
  const words = useWords();
  const [typed, setTyped] = useState(() => typedOf(article, words));
  const [reason, setReason] = useState("");
  const said = saidOf(typed, article, words);
  const form = useFirstField(first);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Where nothing was changed, the refusal says so.
    if (!mending.isPending) mending.mutate({ articleId: article.id, ...said, reason, by: person });
  };
  return (
    <form className="mend-form" onSubmit={submit} ref={form}>
      <OutletField
        value={typed.outlet}
        onChange={(outlet) => setTyped((before) => ({ ...before, outlet }))}
      />
      <DateField
        label={words("mend.date.field")}
        value={typed.published}
        onChange={(published) => setTyped((before) => ({ ...before, published }))}
        isSpan
        hint={
          <>
            {words("mend.date.hint")} <Code>2020-05-25/2020-05-26</Code>
          </>
        }
      />
      <TextField value={reason} onChange={setReason}>
        <Label>{words("mend.reason")}</Label>
        <Input dir="auto" maxLength={2000} />
      </TextField>
      <p className="buttons">
        <Button type="submit" className="primary" isDisabled={mending.isPending}>
          {words(mending.isPending ? "mend.keeping" : "mend.keep")}
        </Button>
        <Button onPress={onClose}>{words("mend.cancel")}</Button>
      </p>
    </form>
  );
}

/** The focus begins in the field of what is to be set, also where the field that had it is gone with its question. */
function useFirstField(first: Mendable): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement>(
      `.${first === "outlet" ? first : "date"} input`,
    );
    field?.focus();
    // What watches over the focus of a dialog moves it a frame later.
    const frame = requestAnimationFrame(() => field?.focus());
    return () => cancelAnimationFrame(frame);
  }, [first]);
  return form;
}
