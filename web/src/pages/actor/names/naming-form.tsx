import { type FormEvent, useId, useRef, useState } from "react";
import type { ActorAnswer } from "../../../../../src/server/answers/actor.ts";
import { Message, useWords } from "../../../i18n/words.tsx";
import { Refused } from "../../../parts/decide/refused.tsx";
import { useFormEscape } from "../../../parts/escape.ts";
import { usePerson } from "../../../parts/person.ts";
import { Apart, Name } from "../../../parts/text.tsx";
import { type NamingAct, saidOf, type Who } from "./draft.ts";
import { useNaming, useNamingPreview } from "./use-naming.ts";
import { WhoField } from "./who-field.tsx";

interface NamingFormProps {
  readonly act: NamingAct;
  readonly data: ActorAnswer;
  onDone(): void;
  onCancel(): void;
}

/** Says that all of an actor is another, or that some of the ways it is written are; tells first what that would do. */
export function NamingForm({ act, data, onDone, onCancel }: NamingFormProps) {
  const words = useWords();
  const id = useId();
  const reviewer = usePerson();
  const { actor } = data;
  const [written, setWritten] = useState<readonly string[]>([]);
  const [who, setWho] = useState<Who | null>(null);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const said = saidOf({ act, of: actor.id, written, who });
  const naming = useNaming();
  const box = useRef<HTMLElement>(null);
  const isTouched = written.length > 0 || who !== null || reason !== "";
  const isAsking = useFormEscape(box, isTouched, onCancel);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isWhole = said !== null && reason.trim() !== "" && reviewer !== "";
    setMissing(!isWhole);
    if (isWhole) naming.mutate({ ...said, reason: reason.trim(), reviewer }, { onSuccess: onDone });
  };
  return (
    <section className="naming-form" aria-labelledby={id} ref={box}>
      <h3 id={id}>{words(`actor.names.${act}.title`)}</h3>
      <p className="meta">
        <Message id={`actor.names.${act}.hint`} values={{ name: <Name labels={actor.labels} /> }} />
      </p>
      <form onSubmit={submit}>
        {act === "split" && <Ways ways={data.written} ticked={written} onTick={setWritten} />}
        <WhoField
          but={actor.id}
          who={who}
          mayBeNew={act === "split" || actor.pack === null}
          onChange={setWho}
        />
        <label htmlFor={`${id}-reason`}>{words("actor.names.reason")}</label>
        <input
          id={`${id}-reason`}
          className="reason"
          dir="auto"
          maxLength={2000}
          value={reason}
          aria-describedby={`${id}-missing`}
          onChange={(event) => setReason(event.target.value)}
        />
        <Preview said={said} />
        <p className="error" role="alert" id={`${id}-missing`}>
          {isMissing && words(`actor.names.${act}.missing`)}
        </p>
        <p className="error" role="alert">
          {isAsking && words("form.escape.asks")}
        </p>
        {naming.error && <Refused problem={naming.error} />}
        <p className="buttons">
          <button type="submit" className="primary" disabled={naming.isPending}>
            {words(`actor.names.${act}.do`)}
          </button>{" "}
          <button type="button" onClick={onCancel}>
            {words("form.cancel")}
          </button>
        </p>
      </form>
    </section>
  );
}

/** In one sentence, before it is done. */
function Preview({ said }: { said: ReturnType<typeof saidOf> }) {
  const preview = useNamingPreview(said);
  const { data, error } = preview;
  return (
    <div role="status" className="preview">
      {said !== null && error && <Refused problem={error} />}
      {said !== null && !error && data && (
        <p>
          <Message
            id={data.codings === 0 ? "actor.names.preview.none" : "actor.names.preview"}
            values={{
              codings: data.codings,
              articles: data.articles,
              name: <Name labels={data.is.labels} />,
            }}
          />
        </p>
      )}
    </div>
  );
}

interface WaysProps {
  readonly ways: ActorAnswer["written"];
  readonly ticked: readonly string[];
  onTick(ticked: readonly string[]): void;
}

/** The ways an actor is written, to be ticked: names first, then words that may be a pronoun's. */
function Ways({ ways, ticked, onTick }: WaysProps) {
  const words = useWords();
  const groups = [
    { name: words("actor.names.written"), some: ways.filter(({ isName }) => isName) },
    { name: words("actor.names.written.other"), some: ways.filter(({ isName }) => !isName) },
  ];
  return groups
    .filter(({ some }) => some.length > 0)
    .map(({ name, some }) => (
      <fieldset key={name} className="ways">
        <legend>{name}</legend>
        {some.map(({ text, codings }) => (
          <label key={text}>
            <input
              type="checkbox"
              checked={ticked.includes(text)}
              onChange={({ target }) =>
                onTick(target.checked ? [...ticked, text] : ticked.filter((each) => each !== text))
              }
            />{" "}
            <Apart text={text} /> <span className="meta">{words("actor.names.codings", { n: codings })}</span>
          </label>
        ))}
      </fieldset>
    ));
}
