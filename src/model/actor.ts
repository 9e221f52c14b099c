import type { Labels } from "./article.ts";
import type { Edtf } from "./time.ts";

export const ACTOR_TYPES = [
  "state",
  "government",
  "person",
  "force",
  "militia",
  "company",
  "party",
  "body",
  "movement",
  "tribe",
  "outlet",
  "agency",
  "people",
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** A dated link to another actor. Dates are EDTF; absent = not known, `null` end = still so. */
export interface DatedLink {
  readonly from?: Edtf;
  readonly to?: Edtf | null;
  readonly note?: string;
  readonly source?: string;
}
/** An office: who holds it, of which actor. */
export interface Role extends DatedLink {
  readonly of: string;
  readonly title: Labels;
}
/** "stands for": Wagner via Russia. */
export interface Affiliation extends DatedLink {
  readonly via: string;
}
export interface Rivalry extends DatedLink {
  readonly of: string;
}

/** One name of an actor or a place. */
export interface Alias {
  readonly text: string;
  /** Two or more actors bear this name: the clause or the outlet decides, else it stays open. */
  readonly ambiguous?: boolean;
  /** Only in the articles of these outlets, or in articles about these states (ids). */
  readonly when?: { readonly outlet?: readonly string[]; readonly about?: readonly string[] };
  /** A name with a side in it; used for recognising, never shown as a label. */
  readonly loaded?: boolean;
  /** Where the name agrees otherwise than its actor: "الحوثيون" are masculine plural, their movement is feminine. */
  readonly gender?: "m" | "f" | "?";
  readonly number?: "s" | "p";
  /** Words before or after which the name is another word ("مسقط رأسه"); a word stands for all that begin with it. */
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
}

/** An actor of a pack. */
export interface Actor {
  readonly id: string;
  readonly pack: string;
  readonly type: ActorType;
  readonly labels: Labels;
  readonly names: { readonly ar: readonly Alias[]; readonly en: readonly Alias[] };
  readonly gender: "m" | "f";
  readonly number: "s" | "p";
  /** Adjective of the actor, masculine singular without article; `plural` where irregular. */
  readonly nisba?: {
    readonly ar: readonly string[];
    readonly en: readonly string[];
    readonly plural?: readonly string[];
  };
  readonly wikidata?: string;
  /** Ids of the states whose affairs it belongs to; for an outlet, where it is at home. */
  readonly countries: readonly string[];
  readonly roles: readonly Role[];
  readonly affiliations: readonly Affiliation[];
  readonly rivals: readonly Rivalry[];
  /** For a force: whose it is, so that "X's forces" finds it. */
  readonly forcesOf?: string;
  /** When it existed; outside that time an ambiguous name cannot mean it. */
  readonly active?: { readonly from?: Edtf; readonly to?: Edtf | null };
}

/** A place of a pack. */
export interface Place {
  readonly id: string;
  readonly pack: string;
  readonly type: string;
  readonly labels: Labels;
  readonly names: { readonly ar: readonly Alias[]; readonly en: readonly Alias[] };
  /** Id of the state it lies in. */
  readonly in: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** For a capital or a palace: the actor it may stand for; the clause decides. */
  readonly metonymOf?: string;
  readonly wikidata?: string;
  readonly geonames?: number;
  readonly population?: number;
}
