import type { CodingDetails, ReviewAnswer } from "../../../../src/server/answers/coding.ts";
import type { BlindAnswer, PlaceAnswer } from "../../../../src/server/answers/review.ts";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import { useData } from "../../api/client.ts";
import { type MessageId, useWords, type Words } from "../../i18n/words.tsx";
import { ArticleLine } from "../../parts/article-line.tsx";
import { CodingForm } from "../../parts/decide/coding-form.tsx";
import { Cap } from "../../parts/decide/decide.tsx";
import { fieldsOf } from "../../parts/decide/history.tsx";
import { PlacedText } from "../../parts/decide/placed-text.tsx";
import { Refused } from "../../parts/decide/refused.tsx";
import { type Draft, emptyDraft, saidOf } from "../../parts/decide/said.ts";
import { useBlindAnswer } from "../../parts/decide/use-decision.ts";
import { PersonField } from "../../parts/form/person-field.tsx";
import { usePerson } from "../../parts/person.ts";
import { Shown } from "../../parts/states.tsx";
import { Apart } from "../../parts/text.tsx";
import { CodingWithHistory } from "./coding-with-history.tsx";

interface BlindItemProps {
  readonly codingId: string;
  readonly isAnswered: boolean;
  onAnswered(review: ReviewAnswer): void;
  onNext(): void;
}

/** Words to be coded by somebody who is not told what the coder made of them until the answer is filed. */
export function BlindItem({ codingId, isAnswered, onAnswered, onNext }: BlindItemProps) {
  const words = useWords();
  const person = usePerson();
  const blind = useBlindAnswer();
  const place = useData<PlaceAnswer>("/review/place", { coding: codingId });
  const answer = (draft: Draft) =>
    blind.mutate(
      {
        codingId,
        reviewer: person,
        reason: words("review.blind.reason"),
        answer: saidOf(draft, { hasDate: false }),
      },
      { onSuccess: ({ review }) => onAnswered(review) },
    );
  return (
    <Shown query={place}>
      {(where) => (
        <>
          <h2>{words(isAnswered || blind.data ? "review.blind.answered" : "review.blind.ask")}</h2>
          <PlacedText place={where} spans={where.evidence} />
          <ArticleLine article={where.article} />
          {blind.error && <Refused problem={blind.error} />}
          {blind.data ? (
            <Revealed answer={blind.data} onNext={onNext} />
          ) : isAnswered ? (
            <Known codingId={codingId} />
          ) : person === "" ? (
            <PersonField />
          ) : (
            <CodingForm
              place={where}
              start={emptyDraft(where.evidence)}
              isBlind
              isBusy={blind.isPending}
              submitText={words("review.blind.file")}
              onSubmit={answer}
            />
          )}
        </>
      )}
    </Shown>
  );
}

const FIELDS: readonly (readonly [keyof NonNullable<BlindAnswer["same"]>, number])[] = [
  ["code", 1],
  ["actors", 2],
  ["recipients", 3],
  ["status", 4],
  ["evidence", 7],
];

/** The fields in words; a code with its class, as one label may stand for an event and a stance. */
function answerFields(coding: CodingAnswer, words: Words): ReturnType<typeof fieldsOf> {
  const fields = fieldsOf(coding, words);
  const [[, codingClass], [id, code]] = fields as [(typeof fields)[number], (typeof fields)[number]];
  return fields.with(1, [id, `${codingClass} · ${code}`]);
}

/** Both answers side by side. */
function Revealed({
  answer: { coding, correction, same, review },
  onNext,
}: {
  answer: BlindAnswer;
  onNext: () => void;
}) {
  const words = useWords();
  const coders = answerFields(coding, words);
  const own = answerFields(correction ?? coding, words);
  return (
    <>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{words("review.change.field")}</th>
            <th scope="col">{words("review.blind.you")}</th>
            <th scope="col">{words("review.blind.coder")}</th>
            <th scope="col">{words("review.blind.same")}</th>
          </tr>
        </thead>
        <tbody>
          {FIELDS.map(([field, at]) => (
            <tr key={field}>
              <th scope="row">{words(coders[at]?.[0] as MessageId)}</th>
              <td>{same === null ? words("form.nothing") : <Apart text={own[at]?.[1] ?? ""} />}</td>
              <td>
                <Apart text={coders[at]?.[1] ?? ""} />
              </td>
              <td>
                {same?.[field] ? `= ${words("review.blind.agrees")}` : `≠ ${words("review.blind.differs")}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">
        {words(`review.blind.filed.${review.decision === "undo" ? "accept" : review.decision}`)}
      </p>
      <p>
        <button type="button" className="primary" onClick={onNext} ref={(button) => button?.focus()}>
          {words("review.next")} <Cap act="next" />
        </button>
      </p>
    </>
  );
}

/** An item that was answered before: what the coder said is no secret any more. */
function Known({ codingId }: { codingId: string }) {
  const words = useWords();
  const details = useData<CodingDetails>(`/codings/${codingId}`);
  return (
    <Shown query={details}>
      {(data) => (
        <>
          <h3>
            {words("review.blind.coder")}: {words.of(data.coding.label)}
          </h3>
          <CodingWithHistory details={data} />
        </>
      )}
    </Shown>
  );
}
