import type { CodingDetails, ReviewAnswer } from "../../../../src/server/answers/coding.ts";
import type { CodingAnswer, Labels } from "../../../../src/server/answers/shared.ts";
import { intervalOf, intervalText } from "../../i18n/dates.ts";
import { type MessageId, useWords, type Words } from "../../i18n/words.tsx";
import { Moment } from "../moment.tsx";
import { Apart, Code } from "../text.tsx";

/** What was decided about a coding, in order, with what a correction changed. */
export function History({ details: { coding, reviews, correction } }: { details: CodingDetails }) {
  const words = useWords();
  const corrected = reviews.findLast(({ decision }) => decision === "correct");
  return (
    <ol className="reviews">
      {reviews.map((review) => (
        <li key={review.id}>
          <Line review={review} words={words} />
          {review.reason && (
            <p>
              <Apart text={review.reason} />
            </p>
          )}
          {review === corrected && correction && <Changes before={coding} after={correction} />}
        </li>
      ))}
    </ol>
  );
}

function Line({ review, words }: { review: ReviewAnswer; words: Words }) {
  const { decision, reviewer, on, blind } = review;
  return (
    <>
      {words(`drawer.decision.${decision}`)} · <Apart text={reviewer} /> · <Moment iso={on} />
      {blind && ` · ${words("review.blind.mark")}`}
    </>
  );
}

interface Change {
  readonly field: MessageId;
  readonly before: string;
  readonly after: string;
}

/** A correction beside what it corrects: only the fields that differ. */
export function Changes({
  before,
  after,
  heads,
}: {
  before: CodingAnswer;
  after: CodingAnswer;
  /** Names of the two where they are not before and after. */
  heads?: readonly [string, string];
}) {
  const words = useWords();
  const changes = changesOf(before, after, words);
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{words("review.change.field")}</th>
          <th scope="col">{heads ? <Code>{heads[0]}</Code> : words("review.change.before")}</th>
          <th scope="col">{heads ? <Code>{heads[1]}</Code> : words("review.change.after")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before: was, after: is }) => (
          <tr key={field}>
            <th scope="row">{words(field)}</th>
            <td>
              <Apart text={was} />
            </td>
            <td>
              <Apart text={is} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The fields in which two codings differ, in words. */
function changesOf(before: CodingAnswer, after: CodingAnswer, words: Words): Change[] {
  return fieldsOf(before, words).flatMap(([field, was], index) => {
    const is = fieldsOf(after, words)[index]?.[1] ?? "";
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** The fields that a person codes, each in words. */
export function fieldsOf(coding: CodingAnswer, words: Words): [MessageId, string][] {
  const names = (refs: readonly { readonly labels: Labels }[]) =>
    refs.length === 0
      ? words("coding.nobody")
      : refs.map(({ labels }) => words.of(labels)).join(words("list.comma"));
  return [
    ["form.class", words(`class.${coding.class}`)],
    ["form.code", words.of(coding.label)],
    [coding.class === "statement" ? "drawer.speaker" : "drawer.actors", names(coding.actors)],
    ["drawer.recipients", names(coding.recipients)],
    ["form.status", words(`status.${coding.status}`)],
    ["form.certainty", words(`certainty.${coding.certainty}`)],
    ["drawer.when", coding.when ? intervalText(intervalOf(coding.when.edtf), words) : words("drawer.noDate")],
    ["form.words", coding.evidence.map(({ quote }) => `«${quote}»`).join(" ")],
  ];
}
