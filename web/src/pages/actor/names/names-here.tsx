import { useRef } from "react";
import type { ActorAnswer } from "../../../../../src/server/answers/actor.ts";
import { useAddress } from "../../../address.ts";
import { Message, useWords } from "../../../i18n/words.tsx";
import { PersonField } from "../../../parts/form/person-field.tsx";
import { isNamingAct, NAMING_ACTS } from "./draft.ts";
import { NamingForm } from "./naming-form.tsx";
import { ActorLink, NamingHistory } from "./naming-history.tsx";

/** Who is meant by an actor's names in this project: what was decided, and to decide it. */
export function NamesHere({ data }: { data: ActorAnswer }) {
  const words = useWords();
  const address = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const { actor, countsAs, decisions } = data;
  const asked = address.get("names");
  const act = isNamingAct(asked) && countsAs === null ? asked : null;
  const close = () => {
    address.set({ names: null });
    // Whoever works by keys goes on where the result is told.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="actor-names" className="names-here">
      <h2 id="actor-names" ref={heading} tabIndex={-1}>
        {words("actor.names")}
      </h2>
      {countsAs === null ? (
        <p className="buttons">
          {NAMING_ACTS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === act}
              disabled={each === "split" && data.written.length === 0}
              onClick={() => address.set({ names: each === act ? null : each })}
            >
              {words(`actor.names.${each}`)}
            </button>
          ))}
        </p>
      ) : (
        <p className="counts-as" role="status">
          <Message id="actor.names.countsAs" values={{ name: <ActorLink {...countsAs} /> }} />
        </p>
      )}
      {act && <PersonField />}
      {act && <NamingForm key={`${act} ${actor.id}`} act={act} data={data} onDone={close} onCancel={close} />}
      <NamingHistory
        decisions={decisions}
        asksPerson={act === null}
        onUndone={() => heading.current?.focus()}
      />
    </section>
  );
}
