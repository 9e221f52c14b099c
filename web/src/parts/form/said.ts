import type { CodebookAnswer } from "../../../../src/server/answers/choices.ts";
import type { CodingAnswer, Labels } from "../../../../src/server/answers/shared.ts";

export type CodingClass = CodingAnswer["class"];

/** Somebody chosen: of the packs, of the coding, or by a name that no pack has. */
export interface Picked {
  readonly id?: string;
  readonly labels: Labels;
}

/** What words tell, as far as it is filled in; null: not yet chosen. */
export interface Said {
  /** `nothing`: there is nothing to code. */
  readonly class: CodingClass | "nothing" | null;
  /** The code of a stance or an event, the mode of a statement. */
  readonly code: string | null;
  /** The mode of an event. */
  readonly mode: string | null;
  readonly actors: readonly Picked[];
  readonly recipients: readonly Picked[];
  readonly status: CodingAnswer["status"] | null;
  readonly certainty: CodingAnswer["certainty"] | null;
}

/** With nothing chosen. */
export const UNSAID: Said = {
  class: null,
  code: null,
  mode: null,
  actors: [],
  recipients: [],
  status: null,
  certainty: null,
};

/** What a form still lacks; each is a message. */
export type Missing = "class" | "code" | "status" | "who" | "whom" | "words" | "when" | "voice" | "person";

/** What is still to be chosen of what every coding has. */
export function missingOfAll({ class: chosen, code, status }: Said): Missing[] {
  return missingOf({ class: chosen === null, code: code === null, status: status === null });
}

/** Whom a coding must name: a stance its holder and toward whom; an event somebody, and its recipient where the codebook says so. */
export function missingParties(said: Said, codebook?: CodebookAnswer): Missing[] {
  const [hasActor, hasRecipient] = [said.actors.length > 0, said.recipients.length > 0];
  if (said.class === "stance") return missingOf({ who: !hasActor, whom: !hasRecipient });
  if (said.class !== "event") return [];
  const event = codebook?.events.find(({ code }) => code === said.code);
  const needsWhom = (event?.recipientRequired ?? false) && !hasRecipient;
  return missingOf({ who: !hasActor && !hasRecipient, whom: needsWhom });
}

/** Those that are. */
export const missingOf = (fields: Partial<Record<Missing, boolean>>): Missing[] =>
  (Object.keys(fields) as Missing[]).filter((field) => fields[field]);

/** Code and mode as they are sent: of a statement the mode alone tells one from another. */
export function codeSent(said: Said): { code: string; mode?: string } {
  const code = said.code ?? "";
  if (said.class === "statement") return { code: "says", mode: code };
  return { code, ...(said.mode === null ? {} : { mode: said.mode }) };
}
