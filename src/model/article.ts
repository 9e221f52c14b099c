import type { Edtf, TimeBasis } from "./time.ts";

/** A language the reading rooms know. */
export type Language = "ar" | "en";

/** A name in the languages of the faces; Arabic may be missing for what only English names, and the reverse. */
export interface Labels {
  readonly ar: string;
  readonly en: string;
}

/** When an article was published, and how that is known. `unknown` has no date. */
export interface PublicationDate {
  readonly edtf: Edtf | null;
  readonly basis: TimeBasis;
}

/** Who publishes. `id` only where the outlet is in a pack. */
export interface Outlet {
  readonly id?: string;
  readonly labels: Labels;
}

/** One published text. `text` is verbatim and never changes; every span points into it. */
export interface Article {
  /** `a-` and the first 12 hex digits of `sha256`. */
  readonly id: string;
  /** SHA-256 of the text in UTF-8, in hex. */
  readonly sha256: string;
  readonly file: string | null;
  readonly title: string | null;
  readonly outlet: Outlet | null;
  readonly publishedOn: PublicationDate;
  readonly language: Language;
  readonly text: string;
}
