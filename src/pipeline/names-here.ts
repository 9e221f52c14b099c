import type { Ledger } from "../ledger/ledger.ts";
import { type Actor, type DecidedNames, readDecidedNames, standingNaming } from "../model/index.ts";
import type { Knowledge } from "./packs.ts";
import { actorsOf } from "./read-board.ts";

/** What the decisions on names of a project come to. */
export interface NamesHere {
  readonly names: DecidedNames;
  /** The packs as if they had said what was merged: one actor in the place of two, with the names and links of both. */
  readonly knowledge: Knowledge;
  /** The id by which an actor counts here. */
  idOf(id: string): string;
  /** By what an actor is called in this project alone. */
  alsoCalled(id: string): string[];
}

/** Reads the decisions on names of a project, with packs that follow them. */
export async function namesHere(ledger: Ledger, knowledge: Knowledge): Promise<NamesHere> {
  const decisions = await ledger.namingDecisions();
  const names = readDecidedNames(decisions);
  const idOf = (id: string) => names.meant(id, null)?.actor.id ?? id;
  const merged = [...new Set(decisions.map(({ of }) => of.id))].filter((id) => idOf(id) !== id);
  const standing = standingNaming(decisions);
  return {
    names,
    knowledge: unitedFor(knowledge, new Map(merged.map((id) => [id, idOf(id)]))),
    idOf,
    alsoCalled: (id) =>
      standing
        .filter(({ is }) => idOf(is.id) === id)
        .flatMap(({ of, written }) => (written.length > 0 ? written : [of.labels.ar, of.labels.en])),
  };
}

const united = new WeakMap<Knowledge, { readonly key: string; readonly knowledge: Knowledge }>();

/** The same packs for the same merges: what was read with them is kept by them. */
function unitedFor(knowledge: Knowledge, merged: ReadonlyMap<string, string>): Knowledge {
  const known = actorsOf(knowledge);
  // Somebody of no pack has no links that could follow.
  const pairs = [...merged].filter(([of, is]) => known.has(of) && known.has(is));
  if (pairs.length === 0) return knowledge;
  const key = JSON.stringify(pairs);
  const before = united.get(knowledge);
  if (before?.key === key) return before.knowledge;
  const made = { ...knowledge, actors: unite(knowledge.actors, new Map(pairs)) };
  united.set(knowledge, { key, knowledge: made });
  return made;
}

function unite(actors: readonly Actor[], merged: ReadonlyMap<string, string>): Actor[] {
  const alone = new Map(actors.map((actor) => [actor.id, actor]));
  const byId = new Map(alone);
  for (const [of, is] of merged) byId.set(is, withAll(byId.get(is) as Actor, alone.get(of) as Actor));
  // Of two projects made one, one may have merged into somebody whom the other had merged away: he stays for it.
  const stays = new Set(merged.values());
  for (const of of merged.keys()) if (!stays.has(of)) byId.delete(of);
  return [...byId.values()].map((actor) => relinked(actor, merged));
}

/** What holds of either, the one that stays first. */
function withAll(stays: Actor, goes: Actor): Actor {
  // By its id and its labels the other was asked for, and may be in links and saved searches.
  const called = (text: string) => ({ text, loaded: true });
  const forcesOf = stays.forcesOf ?? goes.forcesOf;
  return {
    ...stays,
    names: {
      ar: [...stays.names.ar, ...goes.names.ar, called(goes.labels.ar)],
      en: [...stays.names.en, ...goes.names.en, called(goes.labels.en), called(goes.id)],
    },
    countries: [...new Set([...stays.countries, ...goes.countries])],
    roles: [...stays.roles, ...goes.roles],
    affiliations: [...stays.affiliations, ...goes.affiliations],
    rivals: [...stays.rivals, ...goes.rivals],
    ...(forcesOf === undefined ? {} : { forcesOf }),
  };
}

/** Links lead to whoever is meant now; nobody is linked to himself. */
function relinked(actor: Actor, merged: ReadonlyMap<string, string>): Actor {
  const now = (id: string) => merged.get(id) ?? id;
  const isOther = (id: string) => id !== actor.id;
  const { forcesOf, ...rest } = actor;
  const force = forcesOf === undefined ? undefined : now(forcesOf);
  return {
    ...rest,
    countries: actor.countries.map(now),
    roles: actor.roles.map((role) => ({ ...role, of: now(role.of) })).filter(({ of }) => isOther(of)),
    affiliations: actor.affiliations
      .map((link) => ({ ...link, via: now(link.via) }))
      .filter(({ via }) => isOther(via)),
    rivals: actor.rivals
      .map((rivalry) => ({ ...rivalry, of: now(rivalry.of) }))
      .filter(({ of }) => isOther(of)),
    ...(force === undefined || !isOther(force) ? {} : { forcesOf: force }),
  };
}
