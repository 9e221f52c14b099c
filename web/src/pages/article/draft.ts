import type { CodebookAnswer } from "../../../../src/server/answers/choices.ts";
import type { HandCodingBody, SaidBy, SaidWhen } from "../../../../src/server/answers/hand-coding.ts";
import { inPoints, type Offsets, type Stretch } from "../../parts/form/offsets.ts";
import type { PointSpan } from "../../parts/form/placed.ts";
import {
  codeSent,
  type Missing,
  missingOf,
  missingOfAll,
  missingParties,
  type Picked,
  type Said,
  UNSAID,
} from "../../parts/form/said.ts";
import { isDateOrInterval, latinDigits } from "../../parts/typed-date.ts";

/** On whose word; a passage's place in UTF-16 units. */
export type DraftVoice =
  | { readonly kind: "article" }
  | ({ readonly kind: "passage" } & Stretch)
  | { readonly kind: "actor"; readonly actor: Picked | null }
  | { readonly kind: "unnamed" | "document" | "social"; readonly name: string };

/** When: not told; as words of the text tell it, in code points; a date as typed. */
export type DraftWhen =
  | { readonly kind: "none" }
  | ({ readonly kind: "read" } & PointSpan)
  | { readonly kind: "typed"; readonly text: string };

/** What is filled in so far. */
export interface DraftCoding extends Said {
  readonly voice: DraftVoice;
  readonly when: DraftWhen;
  /** Words that name places, in code points. */
  readonly where: readonly PointSpan[];
}

/** As most codings are. */
export const EMPTY: DraftCoding = {
  ...UNSAID,
  class: "stance",
  status: "actual",
  certainty: "stated",
  voice: { kind: "article" },
  when: { kind: "none" },
  where: [],
};

/** What still lacks before the coding can be filed. */
export function lacking(draft: DraftCoding, by: string, codebook: CodebookAnswer | undefined): Missing[] {
  const { voice, when } = draft;
  const isBadDate = when.kind === "typed" && !isDateOrInterval(latinDigits(when.text.trim()));
  const needsVoice =
    (draft.class === "statement" && voice.kind === "article") ||
    (voice.kind === "actor" && voice.actor === null);
  return [
    ...missingOfAll(draft),
    ...missingParties(draft, codebook),
    ...missingOf({ voice: needsVoice, when: isBadDate, person: by.trim() === "" }),
  ];
}

/** What is sent: places in code points, quotes letter for letter; null while something lacks. */
export function bodyOf(
  draft: DraftCoding,
  given: {
    readonly articleId: string;
    readonly by: string;
    readonly text: string;
    readonly stretch: Stretch;
    readonly offsets: Offsets;
  },
): HandCodingBody | null {
  const { articleId, by, text, stretch, offsets } = given;
  const { class: chosen, status, certainty } = draft;
  if (chosen === null || chosen === "nothing" || status === null || certainty === null) return null;
  return {
    articleId,
    by,
    class: chosen,
    ...codeSent(draft),
    actors: chosen === "statement" ? [] : idsOf(draft.actors),
    recipients: idsOf(draft.recipients),
    status,
    certainty,
    saidBy: saidByOf(draft.voice, offsets),
    when: whenSent(draft.when),
    where: draft.where.map(({ start, end }) => ({ start, end })),
    evidence: [{ ...inPoints(stretch, offsets), quote: text.slice(stretch.start, stretch.end) }],
  };
}

function whenSent(when: DraftWhen): SaidWhen | null {
  if (when.kind === "none") return null;
  if (when.kind === "typed") return { edtf: latinDigits(when.text.trim()) };
  return { start: when.start, end: when.end };
}

const idsOf = (picked: readonly Picked[]): string[] => picked.flatMap(({ id }) => id ?? []);

function saidByOf(voice: DraftVoice, offsets: Offsets): SaidBy {
  if (voice.kind === "passage") return { kind: "passage", ...inPoints(voice, offsets) };
  if (voice.kind === "actor") return { kind: "actor", id: voice.actor?.id ?? "" };
  return voice;
}
