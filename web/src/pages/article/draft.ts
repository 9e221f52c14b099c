import type { CodebookAnswer } from "../../../../src/server/answers/codebook.ts";
import type { HandCodingBody, SaidBy } from "../../../../src/server/answers/hand-coding.ts";
import type { Labels } from "../../../../src/server/answers/shared.ts";
import { inPoints, type Offsets, type Stretch } from "./offsets.ts";

export type CodingClass = HandCodingBody["class"];

export interface Somebody {
  readonly id: string;
  readonly labels: Labels;
}

/** On whose word; a passage's place in UTF-16 units. */
export type DraftVoice =
  | { readonly kind: "article" }
  | ({ readonly kind: "passage" } & Stretch)
  | { readonly kind: "actor"; readonly actor: Somebody | null }
  | { readonly kind: "unnamed" | "document" | "social"; readonly name: string };

/** What is filled in so far. */
export interface DraftCoding {
  readonly class: CodingClass;
  /** Of a statement, the mode; empty while none is chosen. */
  readonly code: string;
  readonly mode: string;
  readonly actors: readonly Somebody[];
  readonly recipients: readonly Somebody[];
  readonly status: HandCodingBody["status"];
  readonly certainty: HandCodingBody["certainty"];
  readonly voice: DraftVoice;
}

export const EMPTY: DraftCoding = {
  class: "stance",
  code: "",
  mode: "",
  actors: [],
  recipients: [],
  status: "actual",
  certainty: "stated",
  voice: { kind: "article" },
};

/** What still lacks before the coding can be filed, as the ids of what a reader is told; nothing where it can. */
export function lacking(
  draft: DraftCoding,
  by: string,
  codebook: CodebookAnswer | undefined,
): readonly ("code" | "who" | "whom" | "voice" | "person")[] {
  const event =
    draft.class === "event" ? codebook?.events.find(({ code }) => code === draft.code) : undefined;
  const isStatement = draft.class === "statement";
  const noOne = draft.actors.length === 0;
  const needsWho = draft.class === "stance" ? noOne : !isStatement && noOne && draft.recipients.length === 0;
  const needsWhom =
    draft.recipients.length === 0 && (draft.class === "stance" || (event?.recipientRequired ?? false));
  const { voice } = draft;
  const needsVoice =
    (isStatement && voice.kind === "article") || (voice.kind === "actor" && voice.actor === null);
  return [
    ...(draft.code === "" ? (["code"] as const) : []),
    ...(needsWho ? (["who"] as const) : []),
    ...(needsWhom ? (["whom"] as const) : []),
    ...(needsVoice ? (["voice"] as const) : []),
    ...(by.trim() === "" ? (["person"] as const) : []),
  ];
}

/** What is sent: places in code points, quotes letter for letter. */
export function bodyOf(
  draft: DraftCoding,
  given: {
    readonly articleId: string;
    readonly by: string;
    readonly text: string;
    readonly stretch: Stretch;
    readonly offsets: Offsets;
  },
): HandCodingBody {
  const { articleId, by, text, stretch, offsets } = given;
  const isStatement = draft.class === "statement";
  const mode = isStatement ? draft.code : draft.mode;
  return {
    articleId,
    by,
    class: draft.class,
    code: isStatement ? "says" : draft.code,
    ...(mode === "" ? {} : { mode }),
    actors: isStatement ? [] : draft.actors.map(({ id }) => id),
    recipients: draft.recipients.map(({ id }) => id),
    status: draft.status,
    certainty: draft.certainty,
    saidBy: saidByOf(draft.voice, offsets),
    evidence: [{ ...inPoints(stretch, offsets), quote: text.slice(stretch.start, stretch.end) }],
  };
}

function saidByOf(voice: DraftVoice, offsets: Offsets): SaidBy {
  if (voice.kind === "passage") return { kind: "passage", ...inPoints(voice, offsets) };
  if (voice.kind === "actor") return { kind: "actor", id: voice.actor?.id ?? "" };
  return voice;
}
