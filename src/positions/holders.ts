import type { Actor, ActorRef, DatedLink, Labels, Via } from "../model/index.ts";
import { boundsOverlap, type DayBounds, dayBounds } from "./edtf.ts";
import { pushTo } from "./grouping.ts";

/** What carries a name: an actor of a coding or a voice of a chain. */
export interface Named {
  readonly id: string;
  readonly labels: Labels;
  readonly via?: Via;
}

/** The actor that a named one stands for, with every id on the way, the named one first. */
export interface Carried {
  readonly id: string;
  readonly labels: Labels;
  readonly path: readonly string[];
}

/** Which side of the war an actor is on. Only outsiders can hold a position. */
type Side = "client" | "rival" | "outsider";

/** Answers who stands for whom at a time, for one client. */
export interface Sides {
  /** The actor's side; `on` bounds the time asked about, so that a former minister no longer counts. */
  sideOf(named: Named, on: DayBounds): Side;
  /** Carries a named actor to its patron: a minister to his state, a company to the state behind it. */
  carry(named: Named, on: DayBounds): Carried;
  /** Ids of everybody on the client's and the rival's side. */
  members(on: DayBounds): ReadonlySet<string>;
  actor(id: string): Actor | undefined;
}

/** A ref as a `Named`. */
export function namedOf(ref: ActorRef): Named {
  return ref.via ? { id: ref.id, labels: ref.labels, via: ref.via } : { id: ref.id, labels: ref.labels };
}

/**
 * Builds the sides of a war from the packs' offices, affiliations, forces and rivalries.
 *
 * @param client Id of the client; it need not be in `actors`.
 */
export function readSides(actors: ReadonlyMap<string, Actor>, client: string): Sides {
  const cache = new Map<string, { client: Set<string>; rival: Set<string> }>();
  const phaseOf = phasesOf(actors, client);
  const groupsOn = (on: DayBounds) => {
    const key = `${phaseOf(on.from)}/${phaseOf(on.to)}`;
    let groups = cache.get(key);
    if (!groups) {
      const clientGroup = groupAround(actors, new Set([client]), on);
      groups = { client: clientGroup, rival: rivalGroup(actors, clientGroup, on) };
      cache.set(key, groups);
    }
    return groups;
  };
  return {
    actor: (id) => actors.get(id),
    carry: (named, on) => carry(actors, named, on),
    members(on) {
      const groups = groupsOn(on);
      return new Set([...groups.client, ...groups.rival]);
    },
    sideOf(named, on) {
      const groups = groupsOn(on);
      // A link that the article itself gives counts, but a bare adjective of nationality makes nobody a belligerent.
      const ids = [named.id, ...(named.via && named.via.basis !== "nationality" ? [named.via.id] : [])];
      if (ids.some((id) => groups.client.has(id))) return "client";
      return ids.some((id) => groups.rival.has(id)) ? "rival" : "outsider";
    },
  };
}

const isValid = (link: DatedLink, on: DayBounds) =>
  boundsOverlap({ from: dayBounds(link.from).from, to: dayBounds(link.to).to }, on);

/** Ids that an actor stands for directly: offices first, then affiliations, then whose force it is. */
function linksOf(actor: Actor, on: DayBounds): string[] {
  const links = [
    ...actor.roles.filter((role) => isValid(role, on)).map((role) => role.of),
    ...actor.affiliations
      .filter((affiliation) => isValid(affiliation, on))
      .map((affiliation) => affiliation.via),
  ];
  if (actor.forcesOf !== undefined) links.push(actor.forcesOf);
  return links;
}

/** A link or a rivalry from the other end, with the days it held. */
interface Linked {
  readonly id: string;
  readonly days: DayBounds;
}

/** Who stands for whom and who is whose rival, by the one that is stood for. */
interface Web {
  readonly standFor: ReadonlyMap<string, readonly Linked[]>;
  readonly rivals: ReadonlyMap<string, readonly Linked[]>;
}

const webs = new WeakMap<ReadonlyMap<string, Actor>, Web>();
const ALWAYS: DayBounds = { from: null, to: null };

/** Read once: the sides are asked for with each date, and the packs hold thousands of actors. */
function webOf(actors: ReadonlyMap<string, Actor>): Web {
  const known = webs.get(actors);
  if (known) return known;
  const standFor = new Map<string, Linked[]>();
  const rivals = new Map<string, Linked[]>();
  const daysOf = (link: DatedLink) => ({ from: dayBounds(link.from).from, to: dayBounds(link.to).to });
  for (const { id, roles, affiliations, forcesOf, rivals: own } of actors.values()) {
    for (const role of roles) pushTo(standFor, role.of, { id, days: daysOf(role) });
    for (const link of affiliations) pushTo(standFor, link.via, { id, days: daysOf(link) });
    if (forcesOf !== undefined) pushTo(standFor, forcesOf, { id, days: ALWAYS });
    for (const rivalry of own) {
      pushTo(rivals, id, { id: rivalry.of, days: daysOf(rivalry) });
      pushTo(rivals, rivalry.of, { id, days: daysOf(rivalry) });
    }
  }
  const web = { standFor, rivals };
  webs.set(actors, web);
  return web;
}

/**
 * Tells days apart only where some link around the client begins or ends between them: a board asks for the sides of
 * thousands of days, and these change a few dozen times.
 */
function phasesOf(actors: ReadonlyMap<string, Actor>, client: string): (day: string | null) => string {
  const { standFor, rivals } = webOf(actors);
  const own = groupAround(actors, new Set([client]), ALWAYS);
  const all = new Set([...own, ...rivalGroup(actors, own, ALWAYS)]);
  const ends = [...all].flatMap((id) => [...(standFor.get(id) ?? []), ...(rivals.get(id) ?? [])]);
  const days = ends.flatMap(({ days: { from, to } }) => [from, to]).filter((day) => day !== null);
  const sorted = [...new Set(days)].sort();
  return (day) => {
    if (day === null) return "?";
    let low = 0;
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) < day) low = middle + 1;
      else high = middle;
    }
    return sorted[low] === day ? `${low}=` : `${low}`;
  };
}

/** Everybody whose links lead to one of the seeds, at any number of steps, the seeds included. */
function groupAround(
  actors: ReadonlyMap<string, Actor>,
  seeds: ReadonlySet<string>,
  on: DayBounds,
): Set<string> {
  const { standFor } = webOf(actors);
  const group = new Set(seeds);
  const queue = [...seeds];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const { id, days } of standFor.get(at) ?? []) {
      if (group.has(id) || !boundsOverlap(days, on)) continue;
      group.add(id);
      queue.push(id);
    }
  }
  return group;
}

function rivalGroup(
  actors: ReadonlyMap<string, Actor>,
  client: ReadonlySet<string>,
  on: DayBounds,
): Set<string> {
  const { rivals } = webOf(actors);
  const seeds = new Set(
    [...client].flatMap((id) =>
      (rivals.get(id) ?? []).filter(({ days }) => boundsOverlap(days, on)).map((rival) => rival.id),
    ),
  );
  // The owner of a rival force is a rival; the foreign patron of one (an affiliation) is not.
  for (const id of [...seeds]) {
    const owner = actors.get(id)?.forcesOf;
    if (owner !== undefined) seeds.add(owner);
  }
  const group = groupAround(actors, seeds, on);
  for (const id of client) group.delete(id);
  return group;
}

function carry(actors: ReadonlyMap<string, Actor>, named: Named, on: DayBounds): Carried {
  const path = [named.id];
  const labels = new Map<string, Labels>([[named.id, named.labels]]);
  // "Sudanese mercenaries" are not Sudan: an adjective alone carries nobody.
  const via = named.via && named.via.basis !== "nationality" ? named.via : undefined;
  if (via) labels.set(via.id, via.labels);
  const nextOf = (id: string) => {
    const actor = actors.get(id);
    return actor ? linksOf(actor, on)[0] : undefined;
  };
  let next = via?.id ?? nextOf(named.id);
  while (next !== undefined && !path.includes(next)) {
    path.push(next);
    next = nextOf(next);
  }
  const loop = next === undefined ? [] : path.slice(path.indexOf(next));
  // A commander and his force point at each other: the force, not the man, holds the position.
  const holder =
    loop.find((id) => actors.get(id)?.type !== "person") ?? loop[0] ?? path[path.length - 1] ?? named.id;
  return { id: holder, labels: actors.get(holder)?.labels ?? labels.get(holder) ?? named.labels, path };
}
