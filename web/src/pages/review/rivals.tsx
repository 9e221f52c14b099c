import { Link } from "wouter";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import { useAddress } from "../../address.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Changes } from "../../parts/decide/history.tsx";
import { Refused } from "../../parts/decide/refused.tsx";
import { useChoice } from "../../parts/decide/use-decision.ts";
import { useKeys } from "../../parts/keys.ts";
import { usePerson } from "../../parts/person.ts";
import { Code } from "../../parts/text.tsx";
import type { Work } from "./use-work.ts";

interface RivalsProps {
  readonly coding: CodingAnswer;
  readonly others: readonly CodingAnswer[];
  readonly work: Work;
}

/** What other coders made of the same words, field by field, and the choice of one of them by its number. */
export function Rivals({ coding, others, work }: RivalsProps) {
  const words = useWords();
  const person = usePerson();
  const choice = useChoice();
  const all = [coding, ...others];
  const take = (chosen: CodingAnswer) =>
    choice.mutate(
      {
        chosen: chosen.id,
        against: all.filter(({ id }) => id !== chosen.id).map(({ id }) => id),
        reviewer: person,
      },
      { onSuccess: ({ reviews }) => work.chosen(reviews) },
    );
  const isReady = person !== "" && work.form === null && !choice.isPending;
  useKeys(
    isReady ? Object.fromEntries(all.map((each, index) => [`Digit${index + 1}`, () => take(each)])) : {},
  );
  return (
    <section aria-label={words("review.rivals")}>
      <div className="decisions" role="group" aria-label={words("review.rivals")}>
        {all.map((each, index) => (
          <button key={each.id} type="button" disabled={!isReady} onClick={() => take(each)}>
            <Message id="review.take" values={{ coder: <Code key="coder">{each.coder}</Code> }} />{" "}
            <kbd dir="ltr" aria-hidden="true">
              {index + 1}
            </kbd>
          </button>
        ))}
      </div>
      {choice.error && <Refused problem={choice.error} />}
      {others.map((other) => (
        <Rival key={other.id} coding={coding} other={other} />
      ))}
    </section>
  );
}

function Rival({ coding, other }: { coding: CodingAnswer; other: CodingAnswer }) {
  const words = useWords();
  const address = useAddress();
  return (
    <>
      <h3>
        <Message
          id="review.other"
          values={{ a: <Code key="a">{coding.coder}</Code>, b: <Code key="b">{other.coder}</Code> }}
        />
      </h3>
      <Changes before={coding} after={other} heads={[coding.coder, other.coder]} />
      <p className="meta">
        {words("review.other.note")}{" "}
        <Link href={address.here({ item: other.id })}>
          {words("drawer.openCoding")} <Code>{other.id}</Code>
        </Link>
      </p>
    </>
  );
}
