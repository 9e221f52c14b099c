import type { SaidCodingBody } from "../../../../src/server/answers/review.ts";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import type { PointSpan } from "../form/placed.ts";
import {
  codeSent,
  type Missing,
  missingOf,
  missingOfAll,
  missingParties,
  type Picked,
  type Said,
  UNSAID,
} from "../form/said.ts";
import { isDateOrInterval, latinDigits } from "../typed-date.ts";

/** What a form of the review holds while it is filled in. */
export interface Draft extends Said {
  /** EDTF as typed; empty: no date. */
  readonly when: string;
  /** The date of the coding that is corrected. */
  readonly ownWhen: string;
  /** Which words: `marked` as they are, or others. */
  readonly words: "marked" | "other" | null;
  readonly spans: readonly PointSpan[];
}

/** A form with nothing chosen. */
export const emptyDraft = (marked: readonly PointSpan[]): Draft => ({
  ...UNSAID,
  when: "",
  ownWhen: "",
  words: null,
  spans: marked,
});

/** A form filled in with a coding. */
export function draftOf(coding: CodingAnswer): Draft {
  const picked = ({ id, labels }: CodingAnswer["actors"][number]): Picked => ({ id, labels });
  return {
    class: coding.class,
    code: (coding.class === "statement" ? coding.mode : coding.code) ?? null,
    mode: null,
    actors: coding.actors.map(picked),
    recipients: coding.recipients.map(picked),
    status: coding.status,
    certainty: coding.certainty,
    when: coding.when?.edtf ?? "",
    ownWhen: coding.when?.edtf ?? "",
    words: "other",
    spans: coding.evidence.map(({ start, end }) => ({ start, end })),
  };
}

/** The date as it is sent. */
const whenOf = ({ when }: Draft): string => latinDigits(when.trim());

/** A date that people type, or the coding's own, which may be of any form. */
const isWhen = (when: string, own: string): boolean => when === "" || when === own || isDateOrInterval(when);

/** What is still to be chosen. A coder may have coded an event without knowing whose it is, and so may a person. */
export function missingIn(draft: Draft): Missing[] {
  if (draft.class === "nothing") return [];
  const isBadDate = !isWhen(whenOf(draft), draft.ownWhen);
  return [
    ...missingOfAll(draft),
    ...(draft.class === "stance" ? missingParties(draft) : []),
    ...missingOf({ words: draft.words === null, when: isBadDate }),
  ];
}

/** What a filled-in form says; null: nothing is to be coded. */
export function saidOf(draft: Draft, options: { readonly hasDate: boolean }): SaidCodingBody | null {
  const { class: chosen, code, actors, recipients, status, certainty, words, spans } = draft;
  const when = whenOf(draft);
  if (chosen === null || chosen === "nothing" || code === null || status === null) return null;
  const picked = ({ id, labels }: Picked) =>
    id === undefined ? { name: labels.ar } : { id, name: labels.ar };
  return {
    class: chosen,
    ...codeSent(draft),
    actors: actors.map(picked),
    recipients: recipients.map(picked),
    status,
    ...(certainty === null ? {} : { certainty }),
    ...(options.hasDate ? { when: when === "" ? null : when } : {}),
    ...(words === "other" ? { evidence: spans.map(({ start, end }) => ({ start, end })) } : {}),
  };
}
