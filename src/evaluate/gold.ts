import type { Certainty, CodingClass, Status, VoiceKind } from "../model/index.ts";

/** Ids of a gold slot: a list inside it means that any of those is right. */
export type GoldSlot = readonly (string | readonly string[])[];

/** One coding of a gold file. */
export interface GoldCoding {
  readonly id: string;
  readonly class: CodingClass;
  /** Any of these codes is right. */
  readonly code: string | readonly string[];
  readonly actors?: GoldSlot;
  readonly recipients?: GoldSlot;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly chain: readonly { readonly kind: VoiceKind; readonly name: string; readonly channel?: string }[];
  readonly when: string | null;
  readonly where: readonly string[];
  /** Verbatim; where the words stand more than once in the text, any place counts. */
  readonly evidence: readonly string[];
  /** Counts neither as missed nor as spurious. */
  readonly optional?: boolean;
}

/** A hand-coded article. */
export interface GoldArticle {
  readonly article: { readonly file: string };
  /** The names that an id goes by. */
  readonly entities: Readonly<Record<string, readonly string[]>>;
  readonly codings: readonly GoldCoding[];
}

/** A name in a coded record; a bare string is its own name. */
export type RecordRef =
  | string
  | {
      readonly id?: string;
      readonly text?: string;
      readonly name?: string;
      readonly label?: string;
      readonly labels?: Readonly<Record<string, string | readonly string[]>>;
      readonly aliases?: readonly string[];
      readonly via?: RecordRef;
    };

/** A coding of a coded record. Offsets are code points. */
export interface RecordCoding {
  readonly id?: string;
  readonly class: string;
  readonly code: string;
  readonly actors?: readonly RecordRef[];
  readonly recipients?: readonly RecordRef[];
  readonly status?: string;
  readonly certainty?: string;
  readonly chain?: readonly (Exclude<RecordRef, string> & { readonly kind?: string })[];
  readonly when?: { readonly edtf?: string | null } | string | null;
  readonly where?: readonly RecordRef[];
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
}

/** One line of `isnad code --json`, as far as scoring reads it. */
export interface CodedRecord {
  readonly article: { readonly file: string | null; readonly text: string };
  readonly codings: readonly RecordCoding[];
}

export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Required gold codings of the class. */
  readonly n: number;
}

/** Shares of the matched pairs in which the attribute is right; null where no pair has it. */
type AttributeScores = Readonly<
  Record<"code" | "status" | "certainty" | "chain" | "chain_named" | "when" | "where", number | null>
>;

/** What scoring prints. Shares are rounded to three decimals, half to even. */
export interface Score extends Readonly<Record<CodingClass, ClassScore>> {
  readonly attributes: AttributeScores;
  /** Moves away coded as actual that gold denies, makes conditional, or does not have. */
  readonly false_moves: number;
  readonly false_moves_per_article: number;
}
