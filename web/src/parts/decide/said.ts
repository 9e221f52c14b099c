import type { SaidCodingBody } from "../../../../src/server/answers/review.ts";
import type { CodingAnswer, Labels } from "../../../../src/server/answers/shared.ts";
import { isDateOrInterval, latinDigits } from "../typed-date.ts";
import type { PointSpan } from "./offsets.ts";

/** Somebody chosen: of the packs, of the coding, or by a name that no pack has. */
export interface Picked {
  readonly id?: string;
  readonly labels: Labels;
}

/** What a form holds while it is filled in; null: not yet chosen. */
export interface Draft {
  readonly class: CodingAnswer["class"] | "nothing" | null;
  /** The code of a stance or an event, the mode of a statement. */
  readonly code: string | null;
  readonly actors: readonly Picked[];
  readonly recipients: readonly Picked[];
  readonly status: CodingAnswer["status"] | null;
  readonly certainty: CodingAnswer["certainty"] | null;
  /** EDTF as typed; empty: no date. */
  readonly when: string;
  /** The date of the coding that is corrected. */
  readonly ownWhen: string;
  /** Which words: `marked` as they are, or others. */
  readonly words: "marked" | "other" | null;
  readonly spans: readonly PointSpan[];
}

export type Missing = "class" | "code" | "status" | "words" | "when";

/** A form with nothing chosen. */
export const emptyDraft = (marked: readonly PointSpan[]): Draft => ({
  class: null,
  code: null,
  actors: [],
  recipients: [],
  status: null,
  certainty: null,
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

/** What is still to be chosen. */
export function missingIn(draft: Draft): Missing[] {
  if (draft.class === "nothing") return [];
  const missing: [Missing, boolean][] = [
    ["class", draft.class === null],
    ["code", draft.code === null],
    ["status", draft.status === null],
    ["words", draft.words === null],
    ["when", !isWhen(whenOf(draft), draft.ownWhen)],
  ];
  return missing.flatMap(([field, isMissing]) => (isMissing ? [field] : []));
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
    ...(chosen === "statement" ? { code: "says", mode: code } : { code }),
    actors: actors.map(picked),
    recipients: recipients.map(picked),
    status,
    ...(certainty === null ? {} : { certainty }),
    ...(options.hasDate ? { when: when === "" ? null : when } : {}),
    ...(words === "other" ? { evidence: spans.map(({ start, end }) => ({ start, end })) } : {}),
  };
}
