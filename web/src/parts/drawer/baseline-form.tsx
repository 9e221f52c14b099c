import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type {
  BaselineAnswer,
  BaselineBody,
  BoardAnswer,
  LaneAnswer,
} from "../../../../src/server/answers/board.ts";
import type { CodebookAnswer } from "../../../../src/server/answers/codebook.ts";
import { useAddress } from "../../address.ts";
import { type ApiProblem, send, useData } from "../../api/client.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { DateField } from "../date-field.tsx";
import { PersonField } from "../decide/person.tsx";
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
  const heading = useRef<HTMLHeadingElement>(null);
  const codebook = useData<CodebookAnswer>("/codebook").data;
  const [said, setSaid] = useState({ code: "", evidence: "", outlet: "" });
  const [published, setPublished] = useState<string | null>(null);
  const { isSending, problem, file } = useFiling();
  useEffect(() => heading.current?.focus(), []);
  const isReady = said.code !== "" && said.evidence.trim() !== "" && person !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isSending) return;
    const { code, evidence, outlet } = said;
    void file({
      client: client.id,
      holder: holder.id,
      code,
      evidence,
      by: person,
      ...(outlet.trim() === "" ? {} : { outlet }),
      ...(published === null ? {} : { published }),
    });
  };
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }));
  return (
    <section className="baseline" aria-labelledby="baseline-title">
      <h2 id="baseline-title" ref={heading} tabIndex={-1}>
        <Message
          id="baseline.title"
          values={{ holder: <Name labels={holder.labels} />, client: <Name labels={client.labels} /> }}
        />
      </h2>
      <p className="meta">{words("baseline.note")}</p>
      <PersonField />
      <form onSubmit={submit}>
        <label>
          {words("baseline.evidence")}
          <textarea
            required
            rows={5}
            dir="auto"
            value={said.evidence}
            onChange={(event) => change({ evidence: event.target.value })}
          />
        </label>
        <label>
          {words("baseline.code")}
          <select required value={said.code} onChange={(event) => change({ code: event.target.value })}>
            <option value="">{words("baseline.choose")}</option>
            {codebook?.stances.map(({ code, labels, position }) => (
              <option key={code} value={code}>
                {`${words.of(labels)} (${words(`position.${position}`)})`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words("baseline.outlet")}
          <input
            dir="auto"
            value={said.outlet}
            onChange={(event) => change({ outlet: event.target.value })}
          />
        </label>
        {said.outlet.trim() === "" && <p className="meta">{words("baseline.outlet.note")}</p>}
        <DateField label={words("baseline.published")} value={published} onChange={setPublished} />
        {problem && <Failed problem={problem} />}
        {!isReady && (
          <p className="meta" id="baseline-lacks">
            {words("baseline.lacks")}
          </p>
        )}
        <div className="toolbar">
          <button
            type="submit"
            className="primary"
            disabled={!isReady || isSending}
            aria-describedby={isReady ? undefined : "baseline-lacks"}
          >
            {words("baseline.file")}
          </button>
          <button type="button" onClick={() => address.set({ baseline: null })}>
            {words("baseline.cancel")}
          </button>
        </div>
      </form>
    </section>
  );
}

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
