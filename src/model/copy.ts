import type { Labels, Language } from "./article.ts";
import type { CopyDecision } from "./review.ts";
import type { Span } from "./span.ts";

/** A quotation of a text: where it stands, and which of the fingerprint's shingles lie wholly inside it. */
export interface QuotationMark extends Span {
  /** Index of the first shingle, and of the one after the last. */
  readonly first: number;
  readonly last: number;
}

/** What is kept of a text to find its copies; small, made once when the article is filed. */
export interface Fingerprint {
  readonly articleId: string;
  readonly language: Language;
  readonly words: number;
  /** Hashes of all runs of three words, in the order of the text: order tells a cut copy from an embedded one. */
  readonly shingles: Uint32Array;
  /** Quotations of three words and more, in the order of the text. */
  readonly quotations: readonly QuotationMark[];
  /** The few hashes by which candidates are looked up in an index, sorted, each once. */
  readonly sketch: readonly number[];
}

/** `cut`: the shorter text is what is left of the longer one. `embedded`: it stands as a block in other text. */
export type CopyKind = "copy" | "cut" | "embedded";

/** That one of two articles copies the other, or both a third; who copies whom is not known. */
export interface CopyLink {
  /** The article with the smaller id. */
  readonly a: string;
  readonly b: string;
  readonly kind: CopyKind;
  /** The article of which most stands in the other. */
  readonly shorter: string;
  /** Share of the shorter text's shingles that stand in the other. */
  readonly containment: number;
  /** How much of the longer text that is: the same shingles as a share of its own. */
  readonly fills: number;
  /** Share of the shorter text's words that lie in such shingles: what a reader is told. */
  readonly sharedWords: number;
  readonly reason: Labels;
}

/** That two articles quote the same passage. The claims in it have one origin; the articles may have two. */
export interface QuotationLink {
  readonly kind: "same-quotation";
  readonly a: { readonly articleId: string; readonly span: Span };
  readonly b: { readonly articleId: string; readonly span: Span };
  /** Words of the shorter of the two quotations. */
  readonly words: number;
  readonly reason: Labels;
}

/** A stretch of an article that quotes a passage which others quote too. */
export interface Passage {
  readonly span: Span;
  /** The same for all quotations of the passage. */
  readonly passage: string;
}

/** A fingerprint as a store keeps it. */
export interface FiledFingerprint {
  readonly articleId: string;
  readonly bytes: Uint8Array;
  readonly sketch: readonly number[];
}

/** What two articles have in common, as a store keeps it. */
export type ArticleLink = CopyLink | QuotationLink;

/** The two articles of a link. */
export const linkedBy = (link: ArticleLink): readonly [string, string] =>
  link.kind === "same-quotation" ? [link.a.articleId, link.b.articleId] : [link.a, link.b];

/** Which articles are copies of one another, and what they quote in common. */
export interface Copies {
  /** For each article id, the id of its cluster; an article that is not there is a cluster of its own. */
  readonly clusters: ReadonlyMap<string, string>;
  /** Why: shown with the origins that were folded. */
  readonly links: readonly CopyLink[];
  /** What analysts decided; the clusters follow it. */
  readonly decisions: readonly CopyDecision[];
  /** For each article id, its quotations that others have too. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
}
