import type { Labels } from "./article.ts";

/** Positions of the ladder, friendliest first; ordered, never averaged. */
export const LADDER = ["fights-for", "backs", "wavers", "stands-aside", "opposes", "fights-against"] as const;
export type LadderPosition = (typeof LADDER)[number];

/** `act`: an outlet can vouch for it. `words`: the holder said it. `reading`: somebody's interpretation. */
export type StanceKind = "act" | "words" | "reading";

/** A stance code of packs/codebook. */
export interface StanceCode {
  readonly code: string;
  readonly position: LadderPosition;
  readonly direction: "toward" | "away" | "none";
  readonly kind: StanceKind;
  readonly labels: Labels;
  readonly meaning: Labels;
  readonly plover?: string;
  readonly esd?: string;
}

/** A PLOVER event type of packs/codebook. */
export interface EventType {
  readonly code: string;
  readonly labels: Labels;
  readonly meaning: Labels;
  readonly modes: readonly string[];
  readonly recipientRequired: boolean;
  /** Stance code that this event, done to or for a client, is derived evidence of; see CODEBOOK "Events carry positions too". */
  readonly derives?: Readonly<Record<string, string>>;
}

/** The codebook: the tables of packs/codebook, validated. */
export interface Codebook {
  readonly version: string;
  readonly stances: readonly StanceCode[];
  readonly events: readonly EventType[];
  readonly statementModes: readonly { readonly mode: string; readonly labels: Labels }[];
}
