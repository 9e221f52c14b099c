import type { Actor, ActorSense, Via } from "../model/index.ts";
import type { NameIndex } from "./name-index.ts";

const ARMED = new Set(["force", "militia", "movement"]);

/** A pack's actor as a mention carries it, with the link to its patron. */
export function actorSense(actor: Actor, index: NameIndex): ActorSense {
  const via = viaOf(actor, index);
  return {
    id: actor.id,
    labels: actor.labels,
    type: actor.type,
    // A company that a pack affiliates with a state and that fights is listed as one in the pack's type.
    armed: ARMED.has(actor.type) || (actor.type === "company" && actor.affiliations.length > 0),
    aliases: [...actor.names.ar, ...actor.names.en].map((alias) => alias.text),
    ...(via ? { via } : {}),
    ...(actor.wikidata ? { wikidata: actor.wikidata } : {}),
  };
}

/** The patron that an actor stands for: by affiliation, else by office. */
function viaOf(actor: Actor, index: NameIndex): Via | undefined {
  const affiliation = actor.affiliations[0];
  const patron = affiliation && index.actors.get(affiliation.via);
  if (patron) return { id: patron.id, labels: patron.labels, basis: "affiliation" };
  const role = actor.roles[0];
  const body = role && index.actors.get(role.of);
  if (body) return { id: body.id, labels: body.labels, basis: "office" };
  return undefined;
}
