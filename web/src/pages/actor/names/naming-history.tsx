import { Link } from "wouter";
import type { NamingListAnswer } from "../../../../../src/server/answers/naming.ts";
import type { Labels } from "../../../../../src/server/answers/shared.ts";
import { useAddress } from "../../../address.ts";
import { Message, useWords } from "../../../i18n/words.tsx";
import { Refused } from "../../../parts/decide/refused.tsx";
import { PersonField } from "../../../parts/form/person-field.tsx";
import { Moment } from "../../../parts/moment.tsx";
import { usePerson } from "../../../parts/person.ts";
import { Apart, Name } from "../../../parts/text.tsx";
import { useNamingUndo } from "./use-naming.ts";

type Decision = NamingListAnswer["decisions"][number];

interface NamingHistoryProps {
  readonly decisions: readonly Decision[];
  /** Who decides is asked here, and not elsewhere on the page. */
  readonly asksPerson: boolean;
  onUndone(): void;
}

/** What was decided of names, the last first; what stands can be taken back by whoever works here. */
export function NamingHistory({ decisions, asksPerson, onUndone }: NamingHistoryProps) {
  const words = useWords();
  const undo = useNamingUndo();
  const reviewer = usePerson();
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="naming-history">
      <h3 id="naming-history">{words("actor.names.decisions")}</h3>
      {asksPerson && decisions.some(({ stands }) => stands) && <PersonField />}
      <ol className="naming-history">
        {decisions.map((decision) => (
          <li key={decision.id} className={decision.stands ? undefined : "gone"}>
            <Line decision={decision} />
            {decision.reason && (
              <p className="meta">
                <Apart text={decision.reason} />
              </p>
            )}
            {decision.stands && (
              <button
                type="button"
                disabled={reviewer === "" || undo.isPending}
                onClick={() => undo.mutate({ decision: decision.id, reviewer }, { onSuccess: onUndone })}
              >
                {words("actor.names.undo")}
              </button>
            )}
          </li>
        ))}
      </ol>
      {undo.error && <Refused problem={undo.error} />}
    </section>
  );
}

function Line({ decision: { decision, of, written, is, stands, reviewer, on } }: { decision: Decision }) {
  const words = useWords();
  const what = written.length === 0 ? "merge" : "split";
  const ways = written.map((text, index) => (
    <span key={text}>
      {index > 0 && words("list.comma")}«<Apart text={text} />»
    </span>
  ));
  return (
    <p>
      <Message
        id={decision === "undo" ? `actor.names.undone.${what}` : `actor.names.did.${what}`}
        values={{ of: <ActorLink {...of} />, is: <ActorLink {...is} />, written: ways }}
      />
      <span className="meta">
        {" · "}
        <Apart text={reviewer} />
        {" · "}
        <Moment iso={on} />
        {!stands && decision !== "undo" && ` · ${words("actor.names.takenBack")}`}
      </span>
    </p>
  );
}

export function ActorLink({ id, labels }: { id: string; labels: Labels }) {
  const address = useAddress();
  return (
    <Link href={address.to(`/actors/${encodeURIComponent(id)}`)}>
      <Name labels={labels} />
    </Link>
  );
}
