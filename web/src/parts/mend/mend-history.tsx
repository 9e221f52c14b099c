import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { MendAnswer, MendedAnswer } from "../../../../src/server/answers/mends.ts";
import { type ApiProblem, send } from "../../api/client.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Refused } from "../decide/refused.tsx";
import { PersonField } from "../form/person-field.tsx";
import { Moment } from "../moment.tsx";
import { usePerson } from "../person.ts";
import { Apart } from "../text.tsx";
import { Changes } from "./facts.tsx";

/** What was set of an article, the last first, which can be put back. */
export function MendHistory({ mends }: { mends: readonly MendAnswer[] }) {
  const [last, ...earlier] = mends.toReversed();
  return (
    <ol className="mends">
      {last && (
        <li>
          <Mended mend={last} />
          <PutBack mend={last} />
        </li>
      )}
      {earlier.map((mend) => (
        <li key={mend.id}>
          <Mended mend={mend} />
        </li>
      ))}
    </ol>
  );
}

/** What somebody set, who, when and why. */
export function Mended({ mend }: { mend: MendAnswer }) {
  const { reviewer, on, reason } = mend;
  return (
    <>
      <Changes mend={mend} />
      <p className="meta">
        <Message id="mend.by" values={{ name: <Apart text={reviewer} />, date: <Moment iso={on} /> }} />
        {reason && (
          <>
            {" · "}
            <Apart text={reason} />
          </>
        )}
      </p>
    </>
  );
}

/** Lets what stood before stand again; whoever has given no name yet is asked for it first. */
function PutBack({ mend: { id, articleId } }: { mend: MendAnswer }) {
  const words = useWords();
  const person = usePerson();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const putting = useMutation<MendedAnswer, ApiProblem>({
    mutationFn: () => send<MendedAnswer>("/api/mends", { articleId, putBack: id, by: person }),
    onSettled: () => void queries.invalidateQueries(),
  });
  if (person === "" && isAsked) return <PersonField />;
  return (
    <>
      <Button
        className="small"
        aria-label={words("mend.putBack.of")}
        isDisabled={putting.isPending}
        onPress={() => (person === "" ? setAsked(true) : putting.mutate())}
      >
        {words("mend.putBack")}
      </Button>
      {putting.error && <Refused problem={putting.error} />}
    </>
  );
}
