import type { ActorType } from "./actor.ts";
import type { Labels } from "./article.ts";
import type { Via, VoiceKind } from "./coding.ts";
import type { Gender, GramNumber } from "./reading.ts";
import type { Span } from "./span.ts";
import type { Edtf, TimeBasis } from "./time.ts";

/** Who a mention can be taken for. */
export interface ActorSense {
  readonly id: string;
  readonly labels: Labels;
  /** `described`: people of whom only what they are is told ("gunmen"). */
  readonly type: ActorType | "group" | "described";
  /** A body that bears arms: a force, a militia, a company of fighters, a group of soldiers. */
  readonly armed: boolean;
  readonly via?: Via;
  readonly wikidata?: string;
  readonly aliases?: readonly string[];
}

/** Which place a mention can be taken for. */
export interface PlaceSense {
  readonly id: string;
  readonly labels: Labels;
  /** Ids of other places of that name, the likelier first. */
  readonly alternatives?: readonly string[];
}

/** Which time a mention stands for. */
export interface TimeSense {
  /** The days of the calendar; null for lengths of time, and where the words give no day. */
  readonly edtf: Edtf | null;
  readonly basis: TimeBasis;
  readonly kind: string;
  /** All that the words give: `edtf` with its clock, or a duration or period of ISO 8601. */
  readonly value: string | null;
}

/**
 * A stretch of the article that names somebody, somewhere, some time, or a voice.
 * A capital has both an actor and a place sense: the clause decides.
 */
export interface Mention extends Span {
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  /** The words that name it, without proclitics and without words like "some". */
  readonly name: Span;
  readonly kind: "actor" | "place" | "time" | "voice";
  readonly actor: ActorSense | null;
  readonly place: PlaceSense | null;
  readonly time: TimeSense | null;
  /** For voices without a name, and for outlets. */
  readonly voiceKind: VoiceKind | null;
  readonly gender: Gender;
  readonly number: GramNumber;
  /** Prepositions glued to the first word. */
  readonly pre: readonly string[];
  /** An adjective of a state ("the Russian ..."): names nobody by itself. */
  readonly adjective: boolean;
  /** Readings that stand beside each other; the actor is null until one is chosen. */
  readonly candidates: readonly ActorSense[];
  /** Pronoun of the owner inside the mention ("his forces"). */
  readonly owner: string | null;
  /** `members`: "several states"; `backers`: "his backers": filled by those named with it. */
  readonly group: "members" | "backers" | null;
  /** For "X's backers": whom they back, by mention index. */
  readonly backs: number | null;
  /** For a voice without a name: the state of its adjective ("مسؤول فرنسي"). */
  readonly nation: ActorSense | null;
  /** For a voice without a name: the body that it sits in ("مسؤولون في الحزب"). */
  readonly body: ActorSense | null;
  /** People of somebody named, who have no names themselves ("مسلحون من الحركة"): he acts and suffers through them, and does not speak. */
  readonly some: boolean;
  /** Office words of the mention, folded ("وزير"), to find "the minister" again. */
  readonly title: string | null;
}
