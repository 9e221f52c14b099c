import type { Actor, Codebook, FiledCoding } from "../model/index.ts";
import { SENDABLE } from "./derive.ts";
import { readSides } from "./holders.ts";

const ALWAYS = { from: null, to: null };

/**
 * Ids of everybody who has ever been on the client's or its rivals' side: only a stance toward one of them is on the
 * client's board.
 */
export function sideIds(actors: ReadonlyMap<string, Actor>, client: string): string[] {
  return [...readSides(actors, client).members(ALWAYS), client];
}

/** Whose acts may be evidence, and by which codes, because stances put them or whom they stand for on file. */
export interface Sent {
  /** A company whose patron sends to the client, a militia that is said to back it. */
  readonly ids: readonly string[];
  /** Whoever stands for one of these may be sent too, though no pack has him. */
  readonly patrons: readonly string[];
  /** Codes of events that say something of whoever was sent. */
  readonly codes: readonly string[];
}

/** @param stances The stance codings toward one of `sideIds`. */
export function readSent(
  actors: ReadonlyMap<string, Actor>,
  stances: readonly FiledCoding[],
  codebook: Codebook,
): Sent {
  const onFile = new Set<string>();
  for (const { id, via } of stances.flatMap((coding) => coding.actors)) {
    for (const each of [id, via?.id])
      if (each) for (const above of patronsOf(each, actors)) onFile.add(above);
  }
  const sent = [...actors.values()].filter(
    ({ id, type }) => SENDABLE.has(type) && [...patronsOf(id, actors)].some((above) => onFile.has(above)),
  );
  // Somebody of no pack may be carried by the article's own words.
  const strangers = stances.flatMap((coding) => coding.actors).filter(({ id }) => !actors.has(id));
  return {
    ids: [...new Set([...sent, ...strangers].map(({ id }) => id))],
    patrons: [...onFile],
    codes: codebook.events
      .filter(({ derives }) =>
        Object.keys(derives ?? {}).some((relation) => relation.split("/")[0] === "sent"),
      )
      .map(({ code }) => code),
  };
}

/** An actor with all for whom it has ever stood, at any number of steps. */
function patronsOf(id: string, actors: ReadonlyMap<string, Actor>): Set<string> {
  const found = new Set([id]);
  const queue = [id];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const actor = actors.get(at);
    const above = actor
      ? [
          ...actor.roles.map(({ of }) => of),
          ...actor.affiliations.map(({ via }) => via),
          ...(actor.forcesOf === undefined ? [] : [actor.forcesOf]),
        ]
      : [];
    for (const next of above) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  return found;
}
