import type { NamingPreviewBody } from "../../../../../src/server/answers/naming.ts";
import type { Labels } from "../../../../../src/server/answers/shared.ts";

/** What can be decided of an actor's names: all of it is another, or some of the ways it is written are. */
export const NAMING_ACTS = ["merge", "split"] as const;
export type NamingAct = (typeof NAMING_ACTS)[number];

/** Who is meant: somebody on file or in the packs, or somebody new by a name. */
export type Who =
  | { readonly id: string; readonly labels: Labels }
  | { readonly id: null; readonly ar: string; readonly en: string };

/** A decision while it is being made. */
export interface NamingDraft {
  readonly act: NamingAct;
  /** Id of the actor whose page it is. */
  readonly of: string;
  /** The ways that are ticked. */
  readonly written: readonly string[];
  readonly who: Who | null;
}

export const isNamingAct = (act: string | null): act is NamingAct => NAMING_ACTS.some((each) => each === act);

/** The decision as it is sent; null while it does not say what and whom it means. */
export function saidOf({ act, of, written, who }: NamingDraft): NamingPreviewBody | null {
  if (who === null || (act === "split" && written.length === 0)) return null;
  const ways = act === "split" ? { written: [...written] } : {};
  if (who.id !== null) return { of, ...ways, is: { id: who.id } };
  const [ar, en] = [who.ar.trim(), who.en.trim()];
  if (ar === "" && en === "") return null;
  return { of, ...ways, is: { ...(ar === "" ? {} : { ar }), ...(en === "" ? {} : { en }) } };
}
