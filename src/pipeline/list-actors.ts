import type { Ledger, NamedCount } from "../ledger/ledger.ts";
import type { Actor, ActorType } from "../model/index.ts";
import { foldName } from "./find-actor.ts";
import { namesHere } from "./names-here.ts";
import type { Knowledge } from "./packs.ts";
import { actorsOf } from "./read-board.ts";

/** Somebody whom codings name; `actor` is null for those of no pack. */
interface ListedActor extends NamedCount {
  readonly actor: Actor | null;
}

export interface ActorsQuestion {
  /** Part of a name, in either language; null: all. */
  readonly typed: string | null;
  /** Null: of any kind. */
  readonly kind: ActorType | null;
  /** Where the page before ended. */
  readonly after: string | null;
  readonly limit: number;
}

export interface ActorsPage {
  readonly actors: readonly ListedActor[];
  /** How many there are on all pages. */
  readonly total: number;
  /** The kinds among all that bear the name, most of them first. */
  readonly kinds: readonly { readonly kind: ActorType; readonly actors: number }[];
  readonly next: string | null;
}

/** People of whom only what they are is told ("gunmen") are others in every article. */
const isSomebody = ({ id }: NamedCount): boolean => !id.startsWith("described:");

/** The actors that a project's codings name, those of most codings first. */
export async function listActors(
  ledger: Ledger,
  knowledge: Knowledge,
  { typed, kind, after, limit }: ActorsQuestion,
): Promise<ActorsPage> {
  const here = await namesHere(ledger, knowledge);
  const known = actorsOf(here.knowledge);
  const wanted = foldName(typed ?? "");
  const bearing = (await ledger.named())
    .filter(isSomebody)
    .map((each) => ({ ...each, actor: known.get(each.id) ?? null }))
    .filter((each) =>
      [...namesOf(each), ...here.alsoCalled(each.id)].some((name) => foldName(name).includes(wanted)),
    );
  const found = bearing.filter(({ actor }) => kind === null || actor?.type === kind);
  const behind = after === null ? found : found.filter((each) => isBehind(each, after));
  const page = behind.slice(0, limit);
  const last = page.at(-1);
  return {
    actors: page,
    total: found.length,
    kinds: kindsOf(bearing),
    next: last && behind.length > limit ? keyOf(last) : null,
  };
}

function namesOf({ labels, actor }: ListedActor): string[] {
  const others = actor ? [...actor.names.ar, ...actor.names.en].map(({ text }) => text) : [];
  return [labels.ar, labels.en, ...others];
}

const keyOf = ({ codings, id }: NamedCount): string => `${codings}~${id}`;

function isBehind({ codings, id }: NamedCount, key: string): boolean {
  const cut = key.indexOf("~");
  const [count, last] = [Number(key.slice(0, cut)), key.slice(cut + 1)];
  return codings < count || (codings === count && id > last);
}

function kindsOf(actors: readonly ListedActor[]): ActorsPage["kinds"] {
  const counts = new Map<ActorType, number>();
  for (const { actor } of actors) if (actor) counts.set(actor.type, (counts.get(actor.type) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, actors: count })).sort((a, b) => b.actors - a.actors);
}
