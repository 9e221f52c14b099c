import type { Labels } from "./article.ts";
import type { Coding } from "./coding.ts";
import type { LadderPosition } from "./codebook.ts";
import type { Edtf } from "./time.ts";

/** Evidence bars: 1 any claim, 2 a named origin, 3 two distinct named origins or the holder's own words or acts. */
export type Bar = 1 | 2 | 3;

/** Where a claim comes from, once copies are folded. */
export interface Origin {
  /** Two codings with the same key come from the same origin. */
  readonly key: string;
  readonly kind: "own" | "actor" | "outlet" | "author" | "unnamed" | "document" | "social";
  readonly labels: Labels;
  /** A named voice stands behind it in a way that can meet bar 2. */
  readonly named: boolean;
  /** The voice is itself a party to the conflict. */
  readonly party: boolean;
  /** Articles that carry this origin's claim; more than one = copies or relays folded into it, with the reason. */
  readonly articles: readonly string[];
  readonly folded?: string;
}

/** The codings that assert the same thing. */
export interface Claim {
  readonly id: string;
  readonly holder: string;
  readonly client: string;
  readonly code: string;
  readonly position: LadderPosition;
  readonly direction: "toward" | "away" | "none";
  readonly codings: readonly Coding[];
  readonly origins: readonly Origin[];
  readonly barMet: 0 | Bar;
  /** Set where the claim is derived from an event or from support for the rival: the reason, in words. */
  readonly derived: string | null;
  readonly when: { readonly from: Edtf | null; readonly to: Edtf | null };
  /** Denials of the claim, shown beside, never subtracted. */
  readonly denials: readonly Coding[];
}

/** One line of the board. */
export interface Lane {
  readonly holder: { readonly id: string; readonly labels: Labels };
  /** The actors named in the codings that `via` carries to the holder. */
  readonly named: readonly { readonly id: string; readonly labels: Labels }[];
  readonly was: { readonly position: LadderPosition; readonly code: string; readonly onWhoseWord: string; readonly claim: string } | null;
  readonly now: { readonly position: LadderPosition; readonly code: string; readonly claim: string } | null;
  readonly when: { readonly from: Edtf | null; readonly to: Edtf | null };
  readonly namedOrigins: number;
  readonly unnamedOrigins: number;
  readonly status: "meets-bar" | "below-bar" | "no-evidence";
  readonly contested: boolean;
  readonly claims: readonly Claim[];
}
