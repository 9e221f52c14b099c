import { actorSense } from "../mentions/sense.ts";
import type { ActorSense } from "../model/index.ts";
import type { Reader } from "./reader.ts";

/** Offices and affiliations that lead from a person to his state. */
const STEPS = 3;

/** The state that somebody stands for, by offices and affiliations of the packs; null where none is reached. */
export function stateOf(reader: Reader, { id }: ActorSense): ActorSense | null {
  const on = reader.article.publishedOn.edtf;
  let at = id;
  for (let step = 0; step < STEPS; step++) {
    const actor = reader.index.actors.get(at);
    if (!actor) return null;
    const sense = actorSense(actor, reader.index, on);
    if (actor.type === "state") return sense;
    if (!sense.via) return null;
    at = sense.via.id;
  }
  return null;
}
