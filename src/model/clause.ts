import type { ActorSense, Mention } from "./mention.ts";
import type { Reading, Sense } from "./reading.ts";
import type { Span } from "./span.ts";

/** A noun phrase of a clause, bare or after a preposition. */
export interface Phrase {
  /** Folded preposition, or null for a bare phrase. */
  readonly prep: string | null;
  /** Token indices, half-open, of the words of the phrase. */
  readonly first: number;
  readonly last: number;
  /** The one it names, when it names one directly or through transparent words. */
  readonly mention: Mention | null;
  /** The one named after an opaque head ("the ship of X"). */
  readonly genitive: Mention | null;
  /** Pronoun on the head or on the preposition, folded. */
  readonly pronoun: string | null;
  readonly pronounToken: number;
  /** Joined by "and" to the phrase before. */
  readonly coordinated: boolean;
}

/** Somebody in a slot of a frame: named there, or found through a pronoun, an ellipsis or a group. */
export interface Filler {
  readonly mention: Mention;
  readonly sense: ActorSense;
  /** The words of this clause that stand for it (a pronoun's word, or the name). */
  readonly span: Span;
  readonly found: "named" | "pronoun" | "relative" | "ellipsis" | "governor" | "member" | "article";
}

/** A word that opens a frame, a speech act or an operator, with what its clause holds. */
export interface Clause {
  readonly index: number;
  readonly sentence: number;
  readonly token: number;
  readonly reading: Reading;
  readonly senses: readonly Sense[];
  /** Tokens that the trigger's arguments may stand in, half-open. */
  readonly window: { readonly first: number; readonly last: number };
  readonly phrases: readonly Phrase[];
  readonly subject: readonly Filler[];
  /** The subject's words where it is a noun that names nobody ("a diplomat"). */
  readonly subjectPhrase: Phrase | null;
  /** Clause that governs this one as its complement, by index. */
  readonly governor: number | null;
  /** Reads as a passive: the lone phrase is the object. */
  readonly passive: boolean;
  /** Inside a relative clause: the one it describes. */
  readonly relativeTo: Mention | null;
}
