import { type ReactNode, useEffect, useRef } from "react";
import type { CodingDetails, ReviewAnswer } from "../../../../src/server/answers/coding.ts";
import type { DecisionBody } from "../../../../src/server/answers/review.ts";
import { useWords } from "../../i18n/words.tsx";
import { PersonField } from "../form/person-field.tsx";
import { useKeys } from "../keys.ts";
import { usePerson } from "../person.ts";
import { CorrectForm } from "./correct-form.tsx";
import { type Act, capOf, keysOf } from "./decision-keys.ts";
import { Refused } from "./refused.tsx";
import { RejectForm } from "./reject-form.tsx";
import { useDecision } from "./use-decision.ts";

export type Form = "reject" | "correct" | null;

interface DecideProps {
  readonly details: CodingDetails;
  /** Which form is open; whoever shows the buttons keeps it, so that other keys rest while somebody fills it in. */
  readonly form: Form;
  onForm(form: Form): void;
  onDone(review: ReviewAnswer): void;
  /** Goes on without a decision. */
  readonly onUnsure?: () => void;
  /** What the key of undo does; where left out, it takes back the decision that stands, as the button does. */
  readonly onUndo?: () => void;
}

/** The decisions on a coding, as buttons and keys. */
export function Decide({ details, form, onForm, onDone, onUnsure, onUndo }: DecideProps) {
  const person = usePerson();
  const decision = useDecision();
  const { coding, reviews } = details;
  const send = (body: Pick<DecisionBody, "decision" | "reason" | "correction">) =>
    decision.mutate(
      { codingId: coding.id, reviewer: person, seen: reviews.at(-1)?.id ?? null, ...body },
      {
        onSuccess: ({ review }) => {
          onForm(null);
          onDone(review);
        },
      },
    );
  const isStanding = standsAny(reviews);
  const acts: Partial<Record<Act, () => void>> = {
    accept: () => send({ decision: "accept" }),
    correct: () => onForm("correct"),
    reject: () => onForm("reject"),
    ...(onUnsure ? { unsure: onUnsure } : {}),
    ...(isStanding ? { undo: () => send({ decision: "undo" }) } : {}),
  };
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(person);
  useEffect(() => {
    // The field for the name is gone once it is given; the decisions stand in its place.
    if (before.current === "" && person !== "") box.current?.querySelector("button")?.focus();
    before.current = person;
  }, [person]);
  const isReady = person !== "" && !decision.isPending;
  useKeys(form === null && isReady ? keysOf({ ...acts, ...(onUndo ? { undo: onUndo } : {}) }) : {});
  if (person === "") return <PersonField />;
  return (
    <div className="decide" ref={box}>
      {decision.error && <Refused problem={decision.error} />}
      {form === null && <Buttons acts={acts} isReady={isReady} hasUndoKey={!onUndo} />}
      {form === "reject" && (
        <RejectForm
          isBusy={decision.isPending}
          onSubmit={(reason) => send({ decision: "reject", reason })}
          onCancel={() => onForm(null)}
        />
      )}
      {form === "correct" && (
        <CorrectForm
          coding={coding}
          isBusy={decision.isPending}
          onSubmit={(correction, reason) => send({ decision: "correct", reason, correction })}
          onCancel={() => onForm(null)}
        />
      )}
    </div>
  );
}

/** Each `undo` takes back the decision before it. */
export function standsAny(reviews: readonly ReviewAnswer[]): boolean {
  let standing = 0;
  for (const { decision } of reviews)
    standing = decision === "undo" ? Math.max(0, standing - 1) : standing + 1;
  return standing > 0;
}

interface ButtonsProps {
  readonly acts: Partial<Record<Act, () => void>>;
  readonly isReady: boolean;
  readonly hasUndoKey: boolean;
}

function Buttons({ acts, isReady, hasUndoKey }: ButtonsProps) {
  const words = useWords();
  const shown = (["accept", "correct", "reject", "unsure", "undo"] as const).filter((act) => acts[act]);
  return (
    <div className="decisions" role="group" aria-label={words("review.decisions")}>
      {shown.map((act) => (
        <button key={act} type="button" disabled={!isReady} onClick={acts[act]}>
          {words(act === "undo" ? "review.undo.this" : `review.${act}`)}{" "}
          {(act !== "undo" || hasUndoKey) && <Cap act={act} />}
        </button>
      ))}
    </div>
  );
}

/** The key of an act. */
export function Cap({ act }: { act: Act }): ReactNode {
  return (
    <kbd dir="ltr" aria-hidden="true">
      {capOf(act)}
    </kbd>
  );
}
