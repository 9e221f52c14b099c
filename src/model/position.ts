import type { Labels } from "./article.ts";
import type { LadderPosition } from "./codebook.ts";
import type { CodedArticle, Coding, Status } from "./coding.ts";
import type { Edtf } from "./time.ts";

/** Evidence bars: 1 any claim, 2 a named origin, 3 two distinct named origins or the holder's own words or acts. */
export type Bar = 1 | 2 | 3;

/** The positions of the ladder as a face prints them. */
export const POSITION_LABELS: Readonly<Record<LadderPosition, Labels>> = {
  "fights-for": { ar: "يقاتل معه", en: "fights for" },
  backs: { ar: "يدعمه", en: "backs" },
  wavers: { ar: "يتذبذب", en: "wavers" },
  "stands-aside": { ar: "يقف جانبا", en: "stands aside" },
  opposes: { ar: "يعارضه", en: "opposes" },
  "fights-against": { ar: "يقاتله", en: "fights against" },
};

/** A coding with the article it was read from. */
export interface FiledCoding extends Coding {
  readonly articleId: string;
}

/** The codings of some coded articles, each with its article's id. */
export function fileCodings(coded: readonly CodedArticle[]): FiledCoding[] {
  return coded.flatMap(({ article, codings }) =>
    codings.map((coding) => ({ ...coding, articleId: article.id })),
  );
}

/**
 * `own`: the holder speaks. `actor`: another named voice. `outlet`: a named medium, cited or publishing.
 * `author`: the article's own voice where that vouches for nothing. The rest are voices without a name.
 */
export type OriginKind = "own" | "actor" | "outlet" | "author" | "unnamed" | "document" | "social";

/** `from` null with `to` set: known only to be before. Both null: nothing is known. */
export interface Interval {
  readonly from: Edtf | null;
  readonly to: Edtf | null;
}

/** Where a claim comes from, once copies are folded. */
export interface Origin {
  /** Two codings with the same key come from the same origin. */
  readonly key: string;
  readonly kind: OriginKind;
  readonly labels: Labels;
  /** A named voice stands behind it in a way that can meet bar 2. */
  readonly named: boolean;
  /** The voice is itself a party to the conflict. */
  readonly party: boolean;
  /** Articles that carry this origin's claim, sorted; more than one = copies or relays folded into it. */
  readonly articles: readonly string[];
  /** Ids of the codings in which its voices speak, sorted. */
  readonly codings: readonly string[];
  /** When, on its word, the claimed act happened. */
  readonly when: Interval;
  /** Why several voices or articles count as this one origin. */
  readonly folded?: Labels;
}

/** The codings that assert the same thing. */
export interface Claim {
  /** Stable for holder, client, what is claimed and its status; not for the codings behind it. */
  readonly id: string;
  readonly holder: string;
  readonly client: string;
  readonly code: string;
  /** The code's label, or a longer one where the code alone would mislead ("backs the rival"). */
  readonly labels: Labels;
  readonly position: LadderPosition;
  readonly direction: "toward" | "away" | "none";
  /** Only `actual` claims can move a lane; `historical` ones show where it was; the others move nothing. */
  readonly status: Status;
  /** Of the time before the lane's moves (background, or before the window); feeds only where the lane was. */
  readonly earlier: boolean;
  readonly codings: readonly FiledCoding[];
  readonly origins: readonly Origin[];
  /** 0 where the status keeps it from moving anything. */
  readonly barMet: 0 | Bar;
  /** Set where codings of another kind stand behind the claim (an event, support for the rival): the reason. */
  readonly derived: Labels | null;
  readonly when: Interval;
  /** Denials of the claim, shown beside, never subtracted. */
  readonly denials: readonly FiledCoding[];
}

/** A place on the ladder with the claim that carries it. */
export interface LanePosition {
  readonly position: LadderPosition;
  readonly code: string;
  /** Those of the claim. */
  readonly labels: Labels;
  readonly claim: string;
}

/** What the line of a board hangs on. */
export interface Outlook {
  /** Claims without which the line would stand elsewhere at this bar, and where; null: at nothing. */
  readonly deciding: readonly { readonly claim: string; readonly without: Labels | null }[];
  /** Claims that stay below the bar and would move the line if they met it, with what they lack. */
  readonly lacking: readonly { readonly claim: string; readonly labels: Labels; readonly needs: Labels }[];
}

/** One line of the board. */
export interface Lane {
  readonly holder: { readonly id: string; readonly labels: Labels };
  /** The actors named in the codings that `via` carries to the holder. */
  readonly named: readonly { readonly id: string; readonly labels: Labels }[];
  /** The starting position, at whatever bar, with whose word it is. Null: nothing on file before. */
  readonly was: (LanePosition & { readonly onWhoseWord: Labels }) | null;
  /** The position at the bar chosen. */
  readonly now: (LanePosition & { readonly ownWords: boolean }) | null;
  /** The best claim of a move that stays below the bar, drawn as a ghost; null once a move meets the bar. */
  readonly ghost: LanePosition | null;
  /** Of the claim shown: `now`, else the ghost, else `was`. */
  readonly when: Interval;
  /** Of the claim shown. */
  readonly namedOrigins: number;
  readonly unnamedOrigins: number;
  /** Whether somebody on file says that the holder has backed the client: it counts among the backers. */
  readonly backer: boolean;
  readonly status: "meets-bar" | "below-bar" | "no-evidence";
  /** Claims that meet the bar disagree, or the holder denies the one shown. */
  readonly contested: boolean;
  /** The last publication that says anything of the line: behind it there is no evidence. Null where none has a date. */
  readonly lastReport: Edtf | null;
  /** What would change it. */
  readonly outlook: Outlook;
  readonly claims: readonly Claim[];
}

/** A remark about the whole board. */
export interface BoardWarning {
  /** `positions/slug`. */
  readonly code: string;
  readonly labels: Labels;
}

/** Who stands where toward one client, at one evidence bar. */
export interface Board {
  readonly client: { readonly id: string; readonly labels: Labels };
  readonly bar: Bar;
  /** How many persons must stand behind a coding for it to count here; left out: none. */
  readonly persons?: 1 | 2;
  readonly from: Edtf | null;
  readonly to: Edtf | null;
  /** Articles and codings that were looked at, and the coders who made them. */
  readonly articles: number;
  readonly codings: number;
  readonly coders: readonly string[];
  readonly lanes: readonly Lane[];
  /** The answer in one sentence, generated from counts. */
  readonly sentence: Labels;
  readonly warnings: readonly BoardWarning[];
}
