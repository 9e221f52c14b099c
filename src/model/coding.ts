import type { Labels, Language } from "./article.ts";
import type { Span } from "./span.ts";
import type { Edtf, When } from "./time.ts";

export type CodingClass = "event" | "statement" | "stance";
export const STATUSES = ["actual", "historical", "future", "hypothetical", "negated"] as const;
export type Status = (typeof STATUSES)[number];
export type Certainty = "stated" | "hedged" | "alleged";
export type VoiceKind = "actor" | "outlet" | "unnamed" | "document" | "social";

/** The link that carries a named actor to its patron, e.g. Wagner via Russia. */
export interface Via {
  readonly id: string;
  readonly labels: Labels;
  /** `office`: a minister speaks for a state; `affiliation`: a pack says so; `nationality`: only the adjective does. */
  readonly basis: "office" | "affiliation" | "nationality";
  readonly readAs?: ReadAs;
}

/** Who was read, where a person decided that somebody else is meant. */
export interface ReadAs {
  readonly id: string;
  readonly labels: Labels;
  /** For whom the coder had it stand. */
  readonly via?: Via;
  /** Id of the decision. */
  readonly decision: string;
  /** Who decided. */
  readonly by: string;
}

/** An actor as the article names it. */
export interface ActorRef {
  readonly id: string;
  readonly labels: Labels;
  readonly aliases?: readonly string[];
  /** The verbatim words of the article; for a pronoun, the pronoun's word. */
  readonly text: string;
  readonly via?: Via;
  readonly wikidata?: string;
  /** Only as a ledger gives it. */
  readonly readAs?: ReadAs;
}

/** A place as the article names it; an area ("south of Tripoli") stays an area. */
export interface PlaceRef {
  readonly id: string;
  readonly labels: Labels;
  readonly text: string;
  /** Ids of other places of that name, the likelier first. */
  readonly alternatives?: readonly string[];
}

/** One voice between the article and a claim. */
export interface Voice {
  readonly kind: VoiceKind;
  readonly id?: string;
  /** The verbatim words; empty for an accuser the text leaves out. */
  readonly name: string;
  readonly labels?: Labels;
  readonly channel?: string;
  readonly via?: Via;
  readonly readAs?: ReadAs;
}

/** A verbatim piece of the article that justifies a coding. `quote` is the exact slice. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** That an act is told as after or before another one of the article: an order, never a made-up day. */
export interface Order {
  readonly relation: "after" | "before";
  /** The other coding's id. */
  readonly coding: string;
  /** Open interval from or up to the other's date, where it has one: `2020-05-18/..`. */
  readonly edtf: Edtf | null;
  /** The words that say so. */
  readonly evidence: Evidence;
}

/** Who did, said or stands for what, on whose word, with the words behind it. */
export interface Coding {
  /** `c-` and 12 hex digits: a hash of the article's id and the content. */
  readonly id: string;
  readonly class: CodingClass;
  readonly code: string;
  readonly mode?: string;
  readonly actors: readonly ActorRef[];
  readonly recipients: readonly ActorRef[];
  readonly status: Status;
  readonly certainty: Certainty;
  readonly voice?: "quoted" | "paraphrased";
  /** Outermost first; `[]` is the article's own voice. */
  readonly chain: readonly Voice[];
  readonly when: When | null;
  /** Acts that the article tells this one after or before. */
  readonly order?: readonly Order[];
  readonly where: readonly PlaceRef[];
  /** At least one. */
  readonly evidence: readonly Evidence[];
  /** The coder's own, 0 to 1; never the likelihood that the claim is true. */
  readonly confidence: number;
  /** `rules@<version>`, a model's id, or a person. */
  readonly coder: string;
  /** Rule id, `coders/<language>/<slug>`. */
  readonly rule: string;
  /** A figure of speech or the author's reading, not a plain report (evidence bar). */
  readonly figurative?: boolean;
}

export type MentionKind = "actor" | "place" | "time" | "outlet" | "unnamed" | "document" | "social";

/** A stretch of the article that names somebody, somewhere or some time. */
export interface MentionRecord extends Span {
  readonly quote: string;
  readonly kind: MentionKind;
  readonly id: string | null;
  readonly candidates?: readonly string[];
}

/** A remark about the input that is not an exception. */
export interface Diagnostic extends Partial<Span> {
  /** `room/slug`, e.g. `mentions/ambiguous-name`. */
  readonly code: string;
  readonly message: string;
}

/** The coded article, before offsets are turned into code points for the outside. */
export interface CodedArticle {
  readonly article: import("./article.ts").Article;
  readonly mentions: readonly MentionRecord[];
  readonly codings: readonly Coding[];
  readonly diagnostics: readonly Diagnostic[];
}

export type { Language };
