import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type {
  BaselineAnswer,
  BaselineBody,
  BoardAnswer,
  LaneAnswer,
} from "../../../../src/server/answers/board.ts";
import { useAddress } from "../../address.ts";
import { type ApiProblem, send } from "../../api/client.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { DateField } from "../date-field.tsx";
import { useFormEscape } from "../escape.ts";
import { CodeField } from "../form/code-field.tsx";
import { FormEnd } from "../form/form-end.tsx";
import { PersonField } from "../form/person-field.tsx";
import { type Missing, missingOf, UNSAID } from "../form/said.ts";
import { usePerson } from "../person.ts";
import { Failed } from "../states.tsx";
import { Name } from "../text.tsx";

interface BaselineFormProps {
  readonly client: BoardAnswer["client"];
  readonly holder: LaneAnswer["holder"];
}

/** Where a holder stood before the articles begin, with somebody's own evidence for it. */
export function BaselineForm({ client, holder }: BaselineFormProps) {
  const words = useWords();
  const address = useAddress();
  const person = usePerson();
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState(NOTHING);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const { isSending, problem, file } = useFiling();
  const close = () => {
    // The drawer stays, and the focus in it.
    box.current?.closest<HTMLElement>("aside")?.focus();
    address.set({ baseline: null });
  };
  const isAsking = useFormEscape(box, said !== NOTHING, close);
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { code, evidence, outlet, published } = said;
    const lacks = missingOf({ person: person === "", words: evidence.trim() === "", code: code === null });
    setMissing(lacks);
    if (lacks.length > 0 || code === null || isSending) return;
    const about = {
      ...(outlet.trim() === "" ? {} : { outlet }),
      ...(published === null ? {} : { published }),
    };
    void file({ client: client.id, holder: holder.id, code, evidence, by: person, ...about });
  };
  return (
    <section className="baseline" aria-labelledby="baseline-title" ref={box}>
      <h2 id="baseline-title" ref={heading} tabIndex={-1}>
        <Message
          id="baseline.title"
          values={{ holder: <Name labels={holder.labels} />, client: <Name labels={client.labels} /> }}
        />
      </h2>
      <p className="meta">{words("baseline.note")}</p>
      <PersonField />
      <form className="coding-form" onSubmit={submit} noValidate>
        <label>
          {words("baseline.evidence")}
          <textarea
            rows={5}
            dir="auto"
            value={said.evidence}
            onChange={(event) => change({ evidence: event.target.value })}
          />
        </label>
        <CodeField said={{ ...UNSAID, class: "stance", code: said.code }} onChange={change} />
        <label>
          {words("baseline.outlet")}
          <input
            dir="auto"
            value={said.outlet}
            onChange={(event) => change({ outlet: event.target.value })}
          />
        </label>
        {said.outlet.trim() === "" && <p className="meta">{words("baseline.outlet.note")}</p>}
        <DateField
          label={words("baseline.published")}
          value={said.published}
          onChange={(published) => change({ published })}
        />
        {problem && <Failed problem={problem} />}
        <FormEnd
          missing={missing}
          isAsking={isAsking}
          isBusy={isSending}
          submitText={words("baseline.file")}
          onCancel={close}
        />
      </form>
    </section>
  );
}

const NOTHING = {
  code: null as string | null,
  evidence: "",
  outlet: "",
  published: null as string | null,
};

/** Sends it; once it is filed, everything that it may change is asked anew, and its coding is shown. */
function useFiling() {
  const queries = useQueryClient();
  const address = useAddress();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const file = async (body: BaselineBody) => {
    setSending(true);
    setProblem(null);
    try {
      const { codingId } = await send<BaselineAnswer>("/api/baselines", body);
      await queries.invalidateQueries();
      address.set({ baseline: null, lane: null, coding: codingId });
    } catch (error) {
      setProblem(error as ApiProblem);
      setSending(false);
    }
  };
  return { isSending, problem, file };
}
